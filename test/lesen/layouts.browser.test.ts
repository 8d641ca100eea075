/** Each way of laying out labels and values by hand reads each kind of field, and of nobody else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Angabe, WAYS } from './layouts/ways.ts';
import { type Reader, startReader, values } from './reader.ts';

/** One of each kind of field, with what it says. */
const FIELDS: readonly (readonly [field: string, ...Angabe, says: unknown])[] = [
  ['wiedervorlageAm', 'Wiedervorlage am', '10.01.2027', '2027-01-10'],
  ['betreuungsstufe', 'Betreuungsstufe', 'IK (Förderbedarf)', 'IK'],
  ['alleinerziehend', 'Alleinerziehend', 'nein', false],
  ['alter', 'Alter', '36', 36],
];
const ANGABEN: readonly Angabe[] = FIELDS.map(([, label, value]) => [label, value]);
const SAYS = Object.fromEntries(FIELDS.map(([field, , , says]) => [field, says]));
/** Labels that nobody knows. */
const STRANGE: readonly Angabe[] = [
  ['Aktenzeichen', '4711-B'],
  ['Zahlweg', 'bar'],
  ['Konto', '12'],
  ['Bankleitzahl', '750'],
];
const MIXED = ANGABEN.flatMap((angabe, i): Angabe[] => {
  const strange = STRANGE[i];
  return strange === undefined ? [angabe] : [strange, angabe];
});

/** Ways in which not all is read, and why that is so. */
const GAPS: Readonly<Record<string, string>> = {
  'value in brackets': 'what is in brackets mostly says more of a title, or is an abbreviation',
  'text with nothing between': 'so options, headings and links are called that are no case’s',
  'value before its label': 'a word before another may be the value of what stands before it',
  'name that nobody sees': 'only software sees it; people go by what is beside',
  'Merkmal, Wert, geändert am': 'as a log lists what was changed, of any time',
};

/** What is said of others, or at another time, in whatever way it is laid out. */
const AROUND: Readonly<Record<string, (html: string) => string>> = {
  'the partner': (html) => `<section><h2>Partnerin</h2>${html}</section>`,
  'the past': (html) => `<section><h2>Historie</h2>${html}</section>`,
  'a search': (html) =>
    `<form role=search><h2>Suchfilter</h2>${html}<button>Suchen</button></form>`,
  'nobody who can see it': (html) => `<div hidden>${html}</div><dialog>${html}</dialog>`,
};

/** Each value with what takes it back, or makes it another's. */
const withBehind = (behind: string): readonly Angabe[] =>
  ANGABEN.map(([label, value]) => [label, `${value} ${behind}`]);

/** Of each way all pages in which it is shown, by what they are for. */
const PAGES = WAYS.map(([name, layout]) => {
  const [first, ...others] = ANGABEN;
  const alone = ANGABEN.map((angabe) => layout([angabe]));
  const without = layout([[first?.[0] ?? '', ''], ['Bemerkung', first?.[1] ?? ''], ...others]);
  return {
    name,
    read: [layout(ANGABEN), layout(MIXED), alone.join('<hr>')],
    notRead: [
      ...Object.values(AROUND).map((around) => around(layout(ANGABEN))),
      layout(withBehind('(Partnerin)')),
    ],
    without,
  };
});

let reader: Reader;
const read = new Map<string, Record<string, unknown>>();
beforeAll(async () => {
  reader = await startReader();
  const pages = PAGES.flatMap(({ read, notRead, without }) => [...read, ...notRead, without]);
  const seen = await reader.readEach(pages);
  pages.forEach((html, i) => {
    const one = seen[i];
    if (one !== undefined) read.set(html, values(one));
  });
});
afterAll(() => reader.close());

const whole = PAGES.filter(({ name }) => !(name in GAPS));

test.each(whole)('each kind of field is read: $name', ({ read: pages }) => {
  expect(pages.map((html) => read.get(html))).toEqual(pages.map(() => SAYS));
});

test.each(Object.entries(GAPS))('not all is read, and nothing wrong: %s (%s)', (name) => {
  const pages = PAGES.find((one) => one.name === name)?.read ?? [];
  const all = pages.map((html) => read.get(html) ?? {});
  expect(all).not.toEqual(pages.map(() => SAYS));
  for (const one of all) expect(SAYS).toMatchObject(one);
});

describe('of others nothing is read', () => {
  test.each(PAGES)('$name', ({ notRead }) => {
    expect(notRead.map((html) => read.get(html))).toEqual(notRead.map(() => ({})));
  });
});

test.each(whole)('a label without a value takes none of the next: $name', ({ without }) => {
  expect(read.get(without)?.wiedervorlageAm ?? null).toBeNull();
});
