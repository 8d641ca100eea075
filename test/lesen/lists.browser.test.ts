/** Each list of a case is read however a page lays it out and titles it, and none of anybody or anything else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BARE_WAYS, LIST_WAYS, type Liste, TABLE_WAYS, TITLES } from './layouts/lists.ts';
import { type Reader, startReader, values } from './reader.ts';

/** One of each kind of list, with a column that nobody knows, and what its rows say. */
const LISTS: readonly (readonly [field: string, Liste, says: readonly unknown[]])[] = [
  [
    'kontakte',
    {
      title: 'Kontakte',
      heads: ['Datum', 'Art', 'Thema'],
      rows: [
        ['05.11.2026', 'persönlich', 'Umzug'],
        ['18.09.2026', 'telefonisch', 'Rückfrage'],
      ],
    },
    [
      { am: '2026-11-05', art: 'persoenlich' },
      { am: '2026-09-18', art: 'telefonisch' },
    ],
  ],
  [
    'massnahmen',
    {
      title: 'Maßnahmen',
      heads: ['Maßnahme', 'Träger', 'Zeitraum'],
      rows: [
        ['AGH Möbelhaus', 'Kolping', '01.09.2026 – 28.02.2027'],
        ['FbW Pflege', 'bfz', '03.02.2025 – 31.01.2026'],
      ],
    },
    [
      { art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28' },
      { art: 'FbW', beginn: '2025-02-03', ende: '2026-01-31' },
    ],
  ],
  [
    'hemmnisse',
    {
      title: 'Hemmnisse',
      heads: ['Bereich', 'Beschreibung', 'Stand'],
      rows: [
        ['Motivation', 'gering', 'erkannt'],
        ['Rahmenbedingungen', 'Kinderbetreuung', 'in Bearbeitung'],
      ],
    },
    [
      { bereich: 'motivation', stand: 'erkannt' },
      { bereich: 'rahmenbedingungen', stand: 'inBearbeitung' },
    ],
  ],
];

/** Calls that reached nobody: days, under a title that says what they are of. */
const CALLS: Liste = {
  title: 'Erfolglose Anrufe',
  heads: ['Datum', 'Uhrzeit', 'Bemerkung'],
  rows: [
    ['12.11.2026', '09:15 Uhr', 'nicht erreicht'],
    ['16.11.2026', '14:40 Uhr', 'Mailbox'],
  ],
};
const DAYS = { erfolgloseAnrufe: ['2026-11-12', '2026-11-16'] };

/** Titles of what looks like each of the lists, and is none of this case's. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  kontakte: ['Termine', 'Dokumente', 'Geplante Kontakte', 'Gelöschte Kontakte', 'Bewerbungen'],
  massnahmen: ['Maßnahmeangebote', 'Abgelehnte Maßnahmen', 'Fehlzeiten', 'Freie Plätze'],
  hemmnisse: ['Stärken', 'Mögliche Hemmnisse', 'Hemmniskatalog', 'Ziele'],
};
const AROUND: readonly ((html: string) => string)[] = [
  (html) => `<section><h2>Partnerin: Muster, Eva</h2>${html}</section>`,
  (html) =>
    `<div class=card><div class=card-header>Kind: Muster, Mia</div><div class=card-body>${html}</div></div>`,
  (html) => `<div hidden>${html}</div><dialog>${html}</dialog>`,
];
const titled = (title: string, html: string) => `<h3>${title}</h3>${html}`;

/** A customer to each row. */
const ofSeveral = ({ title, heads, rows }: Liste): Liste => ({
  title,
  heads: [...heads, 'Kunde'],
  rows: rows.map((row, i) => [...row, i === 0 ? 'Muster, Max' : 'Huber, Eva']),
});

/** Of each way all pages in which it is shown. */
const PAGES = LIST_WAYS.map(([name, layout]) => ({
  name,
  read: LISTS.map(([, list]) => titled(list.title, layout(list))),
  all: LISTS.map(([, list]) => `<section>${titled(list.title, layout(list))}</section>`).join(''),
  notRead: LISTS.flatMap(([field, list]) => {
    const html = layout(list);
    // Its own title may stand in it.
    const others = html.includes(list.title) ? [] : (OTHERS[field] ?? []);
    return [
      ...others.map((title) => titled(title, html)),
      ...AROUND.map((around) => around(titled(list.title, html))),
      titled(list.title, layout(ofSeveral(list))),
    ];
  }),
}));

/** A table, rows of anything, cards, and a form. */
const FEW = new Set([
  'headers in the first row',
  'elements in lines',
  'cards of labels and values',
  'fields in each cell',
]);
const UNDER_TITLES = Object.entries(TITLES).map(([name, under]) => ({
  name,
  pages: LIST_WAYS.filter(([way]) => FEW.has(way)).flatMap(([, layout]) =>
    LISTS.map(([, list]) => under(list.title, layout(list))),
  ),
}));

/** Plain cells are a header row only where two of them are columns of a list. */
const NOT_OF_CALLS =
  /^(?:plain cells as headers|headers again further down|a column for each entry)$/;
const CALL_WAYS = [...TABLE_WAYS, ...BARE_WAYS]
  .filter(([name]) => !NOT_OF_CALLS.test(name))
  .map(([name, layout]) => ({
    name,
    page: titled(CALLS.title, layout(CALLS)),
    notRead: [
      ...AROUND.map((around) => around(titled(CALLS.title, layout(CALLS)))),
      titled('Rückrufe', layout({ ...CALLS, title: 'Rückrufe' })),
      titled(
        CALLS.title,
        layout({
          ...CALLS,
          rows: CALLS.rows.map((row) => [...row.slice(0, 2), 'Ehemann erreicht']),
        }),
      ),
    ],
  }));

const EACH = LISTS.map(([field, , says]) => ({ [field]: says }));
const ALL = Object.assign({}, ...EACH);
/** Whatever the order of its rows, which is newest is said by their days. */
const sorted = (page: Record<string, unknown> | undefined) =>
  Object.fromEntries(
    Object.entries(page ?? {}).map(([field, value]) => [
      field,
      Array.isArray(value)
        ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : value,
    ]),
  );

let reader: Reader;
const seen = new Map<string, Record<string, unknown>>();
const read = (html: string) => sorted(seen.get(html));
beforeAll(async () => {
  reader = await startReader();
  const pages = [
    ...PAGES.flatMap(({ read, all, notRead }) => [...read, all, ...notRead]),
    ...UNDER_TITLES.flatMap(({ pages }) => pages),
    ...CALL_WAYS.flatMap(({ page, notRead }) => [page, ...notRead]),
  ];
  const readings = await reader.readEach(pages);
  pages.forEach((html, i) => {
    const one = readings[i];
    if (one !== undefined) seen.set(html, values(one));
  });
});
afterAll(() => reader.close());

test.each(PAGES)('each list is read: $name', ({ read: pages, all }) => {
  expect(pages.map(read)).toEqual(EACH.map(sorted));
  expect(read(all)).toEqual(sorted(ALL));
});

test.each(CALL_WAYS)('calls that reached nobody: $name', ({ page, notRead }) => {
  expect(read(page)).toEqual(DAYS);
  expect(notRead.map(read)).toEqual(notRead.map(() => ({})));
});

test.each(UNDER_TITLES)('its title: $name', ({ pages }) => {
  expect(pages.map(read)).toEqual([...FEW].flatMap(() => EACH.map(sorted)));
});

describe('of others, and of what is no entry, nothing is read', () => {
  test.each(PAGES)('$name', ({ notRead }) => {
    expect(notRead.map(read)).toEqual(notRead.map(() => ({})));
  });
});
