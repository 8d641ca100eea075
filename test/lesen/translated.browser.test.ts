/** A page that its browser translates: nothing is read of it, until it shows its own words again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SETS } from './patterns/all.ts';
import { type Reader, startReader } from './reader.ts';

const PAGES = SETS.flatMap(([set, patterns]) =>
  patterns.map(([name, html]) => ({ name: `${set}: ${name}`, html })),
);

/** As Chrome's translation does it, but for the words: each text within two elements of its own. */
const WRAP = `(root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  const font = () => {
    const element = document.createElement('font');
    element.style.verticalAlign = 'inherit';
    return element;
  };
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement.closest('script, style, textarea, select, svg, title')) continue;
    const outer = font();
    text.replaceWith(outer);
    outer.appendChild(font()).append(text);
  }
}`;

/** What is read of each page, as text: before, after `change`, and after `undo`. */
const read = async (pages: readonly object[], change: string, undo: string) =>
  (await page.evaluate(`(() => {
    const wrap = ${WRAP};
    const told = () => {
      const { readings, problems } = lesen.readPage(document).snapshot;
      return { fields: readings.length, text: JSON.stringify([readings, problems]) };
    };
    return ${JSON.stringify(pages)}.map(({ name, html }) => {
      document.body.setHTMLUnsafe(html);
      const before = told();
      ${change};
      const wrapped = document.querySelectorAll('font > font').length;
      const during = told();
      ${undo};
      return { name, wrapped, before, during, after: told() };
    });
  })()`)) as readonly {
    readonly name: string;
    readonly wrapped: number;
    readonly before: Told;
    readonly during: Told;
    readonly after: Told;
  }[];
interface Told {
  readonly fields: number;
  readonly text: string;
}

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await startReader();
  page = await reader.open('<body></body>');
  await reader.install(page);
});
afterAll(() => reader.close());

const NAMED = 'document.documentElement.classList';

describe('Eine Seite, die der Browser übersetzt', () => {
  test('with elements of its own around each text: nothing is read, and that is said', async () => {
    const every = await read(PAGES, 'wrap(document.body)', '');
    // Of what stands in trees of its own no translation knows.
    const all = every.filter(({ wrapped }) => wrapped > 0);
    expect(all.filter(({ before }) => before.fields > 0).length).toBeGreaterThan(500);
    const wrong = all.filter(
      ({ before, during }) =>
        before.fields > 0 && (during.fields > 0 || !during.text.includes('übersetzt diese Seite')),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['named so at its root', `${NAMED}.add('translated-ltr')`, `${NAMED}.remove('translated-ltr')`],
    [
      'from the right to the left',
      `${NAMED}.add('translated-rtl')`,
      `${NAMED}.remove('translated-rtl')`,
    ],
    [
      'numbered by Edge',
      `document.body.setAttribute('_msttexthash', '1')`,
      `document.body.removeAttribute('_msttexthash')`,
    ],
  ])('%s, likewise; and with its own words again it is read as before', async (_, change, undo) => {
    const html = '<dl><dt>Kundennummer<dd>123D456789<dt>Geburtsdatum<dd>3.7.1990</dl>';
    const [seen] = await read([{ name: '', html }], change, undo);
    expect(seen?.before.fields).toBe(2);
    expect(seen?.during.fields).toBe(0);
    expect(seen?.during.text).toContain('Der Browser übersetzt diese Seite');
    expect(seen?.after).toEqual(seen?.before);
  });

  test('one that is written with such elements itself is read', async () => {
    const html =
      '<font color=red><font size=2>Geburtsdatum:</font></font> <font style="vertical-align: top"><font>3.7.1990</font></font>';
    const [seen] = await read([{ name: '', html }], '', '');
    expect(seen?.before.fields).toBe(1);
  });
});
