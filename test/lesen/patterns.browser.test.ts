/** Small pages, each one way to show a label, a value, or something that is neither; in both browsers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as basics from './patterns/basics.ts';
import { HEADLINES } from './patterns/headlines.ts';
import * as kits from './patterns/kits.ts';
import { LABELS } from './patterns/labels.ts';
import { MORE } from './patterns/more.ts';
import { NOT_READ } from './patterns/not-read.ts';
import { G, HIDDEN, type Pattern } from './patterns/pattern.ts';
import { PLACED } from './patterns/placed.ts';
import { STACKED } from './patterns/stacked.ts';
import { TABLES } from './patterns/tables.ts';
import { UNSEEN } from './patterns/unseen.ts';
import { VALUES } from './patterns/values.ts';
import { type Reader, type Seen, startReader, values } from './reader.ts';

const sets: readonly (readonly [string, readonly Pattern[]])[] = [
  ...Object.entries(basics),
  ...Object.entries({ LABELS, VALUES, UNSEEN, NOT_READ, TABLES, STACKED, HEADLINES, PLACED, MORE }),
  ...Object.entries(kits),
];

const ROWS =
  '<tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich<tr><td>01.10.2026<td>telefonisch';

const PAGES = sets.flatMap(([, patterns]) => patterns.map(([, html]) => html));

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let reader: Reader;
  const seen = new Map<string, Seen>();
  const show = async (html: string): Promise<Seen> => {
    const [one] = await reader.readEach([html]);
    if (one === undefined) throw new Error('nothing was read');
    return one;
  };
  beforeAll(async () => {
    reader = await startReader(browser);
    // All at once: of each there is little to do but to ask for it.
    const read = await reader.readEach(PAGES);
    read.forEach((one, i) => {
      seen.set(PAGES[i] ?? '', one);
    });
  });
  afterAll(() => reader.close());

  describe.each(sets)('%s', (_, patterns) => {
    test.each(patterns)('%s', (_name, html, expected) => {
      const one = seen.get(html);
      expect(one && values(one)).toEqual(expected);
    });
  });
  test.each([
    `<h2>Profil</h2>${HIDDEN}<h2>EGV</h2><dl><dt>vom<dd>15.01.2026</dl>`,
    '<fieldset><legend>Letztes Gespräch</legend><input value=23.11.2026><p>aktualisiert am 24.11.2026</p></fieldset>',
  ])('nothing that parses as something else becomes a problem: %s', async (html) => {
    expect((await show(html)).snapshot.problems).toEqual([]);
  });

  test.each([
    ['rows of more', `<table>${ROWS}</table><div>1–2 von 25</div>`, '1–2 von 25'],
    [
      'pages',
      `<div><table>${ROWS}</table></div><div><span>Seite 1 von 3</span></div>`,
      'Seite 1 von 3',
    ],
    [
      'rows in words, above',
      `<p>Einträge 1 bis 2 von insgesamt 25</p><table>${ROWS}</table>`,
      '1 bis 2 von insgesamt 25',
    ],
    [
      'numbers to click',
      `<table>${ROWS}</table><nav><button>1</button><button>2</button></nav>`,
      'Seiten bis 2',
    ],
    [
      'a number of rows',
      `<table>${ROWS}</table><p>Insgesamt 25 Einträge</p>`,
      'Insgesamt 25 Einträge',
    ],
    [
      'rows nobody has counted',
      `<table>${ROWS}</table><p>1–2 von mehr als 2</p>`,
      '1–2 von mehr als 2',
    ],
    [
      'a page in a field',
      `<table>${ROWS}</table><p>Seite <input value=1> von 3</p>`,
      'Seite von 3',
    ],
    ['a button for more', `<table>${ROWS}</table><button>Weitere laden</button>`, 'Weitere laden'],
    [
      'an arrow to the next page',
      `<table>${ROWS}</table><ul class=pagination><li class=disabled><a>Zurück</a><li>1<li><a>Weiter</a></ul>`,
      'Weiter',
    ],
    [
      'rows that are not drawn',
      `<div role=grid aria-rowcount=26><table role=presentation>${ROWS}</table></div>`,
      '3 von 26 Zeilen',
    ],
    ['as many rows as it says', `<table>${ROWS}</table><p>2 Einträge</p>`, undefined],
    ['so many rows a page', `<table>${ROWS}</table><p>10 Einträge pro Seite</p>`, undefined],
    [
      'arrows that lead nowhere',
      `<table>${ROWS}</table><ul class=pagination><li class=disabled><a>Zurück</a><li>1<li class=disabled><a>Weiter</a></ul>`,
      undefined,
    ],
    ['all rows', `<table>${ROWS}</table><div>1–2 von 2</div>`, undefined],
    ['one page', `<table>${ROWS}</table><div>Seite 1 von 1</div>`, undefined],
    ['hidden', `<table>${ROWS}</table><div hidden>1–2 von 25</div>`, undefined],
    [
      'another table’s',
      `<table>${ROWS}</table><table><tr><td>x</table><div>1–2 von 25</div>`,
      undefined,
    ],
    [
      'under the next heading',
      `<table>${ROWS}</table><h3>Andere</h3><div>Seite 1 von 9</div>`,
      undefined,
    ],
  ])('a table that is only a part: %s', async (_name, table, words) => {
    const { snapshot } = await show(`<h2>Kontakte</h2>${table}`);
    expect(snapshot.problems.map(({ shown }) => shown)).toEqual(words === undefined ? [] : [words]);
    const kontakte = snapshot.readings.find(({ field }) => field === 'kontakte');
    expect(kontakte?.value).toHaveLength(2);
    expect(kontakte?.partial).toBe(words === undefined ? undefined : true);
    // Newest first, and known to be the first page: it is the last one there was.
    const isFirst = words !== undefined && /\b1\b/.test(words);
    const last = snapshot.readings.find(({ field }) => field === 'letzterKontaktAm');
    expect(last?.value).toBe(isFirst ? '2026-11-05' : undefined);
  });

  test('each reading knows the element of its value', async () => {
    const { elements } = await show(
      '<label>Geburtsdatum <input id=g value=3.7.1990></label><table><tr><th>Alter<td id=a>36</table>' +
        '<h3>Kontakte</h3><table id=k><tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich</table>',
    );
    expect(elements).toEqual({ geburtsdatum: 'input#g', alter: 'td#a', kontakte: 'table#k' });
  });

  test.each([
    [
      '<title>T</title><h1>H</h1><div role=tablist><div role=tab aria-selected=true>Reiter</div></div>',
      'Reiter',
    ],
    ['<title>T</title><h1>H</h1>', 'H'],
    ['<title>T</title><p>x</p>', 'T'],
  ])('mask of %s', async (html, mask) => {
    expect((await show(html)).snapshot.mask).toBe(mask);
  });

  test('a frame that is not drawn shows nothing', async () => {
    const frame = (style: string) => `<iframe style="${style}" srcdoc="${HIDDEN}"></iframe>`;
    const top = await reader.open(frame('display:none') + frame('width:300px'));
    const frames = top.frames().filter((one) => one !== top.mainFrame());
    const read = await Promise.all(frames.map((one) => reader.read(one)));
    expect(read.map(values)).toEqual([{}, G]);
    await top.close();
  });

  test('a form whose inputs shadow its own properties is walked all the same', async () => {
    const seen = await show(
      '<form><input name=childNodes><input name=firstChild><input name=getAttribute><input name=shadowRoot>' +
        '<input name=parentNode><input name=children><label>Geburtsdatum <input value=3.7.1990></label></form>',
    );
    expect(values(seen)).toEqual(G);
  });
});
