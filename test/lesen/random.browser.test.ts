import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  anything,
  onlyTexts,
  type Story,
  strange,
  strangeWithLists,
  withoutLinks,
} from './random/trees.ts';
import { bundle, type Reader, startReader } from './reader.ts';

/** Rules by which a change shows somewhere else. */
const CSS = `
  .off, .on ~ .value, [data-state=closed], :checked ~ div, :empty + p { display: none }
  .label:has(+ .hint), [disabled] > * { visibility: hidden }
  [aria-selected=true] + * { opacity: 0 }
`;

/** Where things stand depends on no text beside them: what is carried further by their places is looked at later. */
const PLAIN = '* { display: block }';

async function compare(page: Page, story: Story, css: string, all: boolean): Promise<void> {
  const difference = (await page.evaluate(
    `stage.compare(...${JSON.stringify([...story, css, all])})`,
  )) as null | { batch: number; kept: string; fresh: string };
  if (difference !== null) expect(difference.kept).toBe(difference.fresh);
}

describe.each([
  { name: 'chromium' as const, numRuns: 200 },
  { name: 'firefox' as const, numRuns: 60 },
])('in $name', ({ name, numRuns }) => {
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    reader = await startReader(name);
    page = await reader.open('');
    await page.evaluate(
      await bundle(fileURLToPath(new URL('./random/stage.ts', import.meta.url)), 'stage'),
    );
  });
  afterAll(() => reader.close());

  test.each([
    ['whatever changes, with everything it reaches', anything, CSS, true],
    ['at once, where no rule and no id carries it further', withoutLinks, PLAIN, false],
    ['at once, where nothing but texts and values changes', onlyTexts, PLAIN, false],
  ])('reading on comes to the same as reading anew: %s', async (_, stories, css, all) => {
    const property = fc.asyncProperty(stories, (story) => compare(page, story, css, all));
    await fc.assert(property, { seed: 20261128, numRuns });
  });

  test.each([
    ['lessons', strange, 3],
    ['lists from elsewhere', strangeWithLists, 0],
  ])(
    'no less is read, and nothing else, where parts that can’t matter are only sketched, with %s',
    async (_, pages, lessons) => {
      const picks = fc.array(fc.nat(200), { minLength: lessons, maxLength: lessons });
      const property = fc.asyncProperty(pages, picks, async (trees, picked) => {
        const difference = (await page.evaluate(
          `stage.sketch(...${JSON.stringify([trees, CSS, picked])})`,
        )) as null | { closely: string; sketched: string; html: string };
        if (difference !== null)
          expect(difference.sketched, difference.html).toBe(difference.closely);
      });
      await fc.assert(property, { seed: 20261128, numRuns });
    },
  );
});
