/** "16 noch nicht zu beurteilen, weil Angaben / fehlen": no short word stands alone in a last line. */
import { expect, it } from 'vitest';
import { builtPage } from '../browser/built-page.ts';
import { buildGallery } from '../gallery/build.ts';

const built = builtPage({
  build: buildGallery,
  path: '/?state=laden',
  size: { width: 360, height: 760 },
  shared: true,
});

/** Texts of several lines whose last is one word that would have had room with another, with "/" between lines. */
async function lonely(name: string): Promise<readonly string[]> {
  const { page } = built;
  await page.goto(`${built.url}/?state=${name}`);
  await page.waitForSelector('#faelle');
  return page.evaluate(() => {
    /** A longer one leaves no room beside it for what stands before. */
    const SHORT = 12;
    const rowsOf = (block: Element) => {
      const rows: { top: number; words: string[] }[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const [box] = range.getClientRects();
          const row = rows.at(-1);
          if (box && row && Math.abs(row.top - box.top) < 6) row.words.push(word);
          else if (box) rows.push({ top: box.top, words: [word] });
        }
      }
      return rows.map(({ words }) => words);
    };
    const isInline = (one: Element) => getComputedStyle(one).display === 'inline';
    const blocks = [...document.querySelectorAll('.panel p, .panel li, .panel dd, .panel span')];
    return blocks
      .filter((one) => one.checkVisibility() && !isInline(one) && [...one.children].every(isInline))
      .map(rowsOf)
      .filter((rows) => rows.length > 1 && rows.at(-1)?.length === 1)
      .filter((rows) => (rows.at(-1)?.[0]?.length ?? SHORT) < SHORT)
      .map((rows) => rows.map((words) => words.join(' ')).join(' / '));
  });
}

it.each(['sehr-viel', 'zwei-konzepte', 'egv-abgelaufen', 'fristen-ungeklaert'])(
  'no short word stands alone in a last line (%s)',
  async (name) => {
    expect(await lonely(name)).toEqual([]);
  },
);

it('one would be found', async () => {
  const sheet = await built.page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      document.body.style.setProperty('text-wrap', 'wrap');
    });
  });
  expect(await lonely('sehr-viel')).not.toEqual([]);
  await built.page.removeScriptToEvaluateOnNewDocument(sheet.identifier);
});
