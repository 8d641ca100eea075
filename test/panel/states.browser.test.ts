/**
 * The panel in each of the gallery's states: what it holds, how it fits, what axe says of it; and a picture of each
 * for people, in `test-results/panel`. More of them, in other widths and dark, are `test/gallery/photograph.ts`'s.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faults, faultyColours } from '../browser/axe.ts';
import { builtPage } from '../browser/built-page.ts';
import { unfold } from '../browser/unfold.ts';
import { dress } from '../gallery/browser.ts';
import { buildGallery } from '../gallery/build.ts';
import { STATES } from '../gallery/states/index.ts';
import { root } from '../setup/paths.ts';

const PICTURES = join(root, 'test-results', 'panel');
const NAMES = Object.keys(STATES);
const HEIGHT = 760;
const USUAL = 360;
/**
 * 180 is what 200 % zoom leaves of the usual width. Between it and the others the style has its one
 * breakpoint, so what fits here fits wherever there is more room.
 */
const NARROW = [320, 180];

const built = builtPage({ build: buildGallery, path: '/?state=laden', shared: true });

beforeAll(() => mkdir(PICTURES, { recursive: true }));
beforeEach(async () => {
  // What the last one has left, all of it unfolded, is not laid out once more for that.
  await built.page.evaluate(() => gallery.fresh('laden'));
  await toWidth(USUAL);
  await dress(built.page, 'light');
});

const toWidth = (width: number) => built.page.setViewport({ width, height: HEIGHT });

async function show(name: string): Promise<void> {
  await built.page.evaluate((wanted) => gallery.fresh(wanted), name);
  // Drawn last; the state that waits for the worker has nothing but that.
  await built.page.waitForSelector(name === 'laden' ? '.loading' : '#faelle');
}

/** What reaches over the right edge. */
const tooWide = () =>
  built.page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    return [...document.querySelectorAll('.panel *')]
      .filter((each) => each.getBoundingClientRect().right > limit + 1)
      .map((each) => each.outerHTML.slice(0, 120));
  });

/** Words of the head that reach into what stands beside them, or break. */
const cramped = () =>
  built.page.evaluate(() => {
    const ways = [...document.querySelectorAll('.sections-link')]
      .filter((each) => each.scrollWidth > each.clientWidth)
      .map((each) => each.textContent);
    const broken = [...document.querySelectorAll('.case h1, .section-folding h2')]
      .filter((each) => /^\S+$/.test(each.textContent) && each.getClientRects().length > 0)
      .filter((each) => {
        const words = document.createRange();
        words.selectNodeContents(each);
        return new Set([...words.getClientRects()].map(({ top }) => top)).size > 1;
      })
      .map((each) => each.textContent);
    return [...ways, ...broken];
  });

const tooSmall = () =>
  built.page.$$eval('button, a, summary, label.choice, input:not([type=checkbox])', (each) =>
    each
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
      .map((one) => one.outerHTML),
  );

function resultsOf(name: string): readonly string[] {
  const fall = STATES[name]?.state?.fall;
  return Object.entries(fall?.assessment.concepts ?? {}).flatMap(([id, concept]) =>
    [
      ...concept.eligibility,
      ...concept.routing,
      ...concept.deadlines,
      ...concept.warnings,
      ...concept.hints,
    ].map((result) => `${id}/${result.id}`),
  );
}

describe('each state', () => {
  // One look at each: drawing it, and unfolding all of it, is most of the work.
  it.each(NAMES)('%s: is whole, fits, and has nothing that axe finds wrong', async (name) => {
    await show(name);
    await built.page.screenshot({
      path: `${join(PICTURES, name)}.png`,
      fullPage: true,
      optimizeForSpeed: true,
    });
    const rules = await built.page.$$eval('[data-rule]', (rows) =>
      rows.map((row) => row.getAttribute('data-rule')),
    );
    expect.soft(rules.sort(), 'results').toEqual([...resultsOf(name)].sort());

    await unfold(built.page);
    // Before axe, after which all that it has folded meanwhile is laid out anew.
    expect.soft(await tooSmall(), 'to be hit').toEqual([]);
    expect.soft(await tooWide(), 'usual width').toEqual([]);
    expect.soft(await faults(built.page), 'axe').toEqual([]);
    await dress(built.page, 'dark');
    expect.soft(await faultyColours(built.page), 'dark').toEqual([]);
    await dress(built.page, 'light', true);
    expect.soft(await faultyColours(built.page), 'forced colours').toEqual([]);

    for (const width of NARROW) {
      await toWidth(width);
      expect.soft(await tooWide(), `${width} px`).toEqual([]);
      expect.soft(await cramped(), `beside each other, ${width} px`).toEqual([]);
    }
  });

  it('fits in a wide window, too, with all there is', async () => {
    await show('alle-konzepte');
    await unfold(built.page);
    await toWidth(800);
    expect(await tooWide()).toEqual([]);
  });
});

describe('where the computer draws all colours itself', () => {
  it.each(['alle-konzepte', 'offen', 'anderer-fall'])('%s: no sign is lost', async (name) => {
    const { page } = built;
    await dress(page, 'light', true);
    await show(name);
    await unfold(page);
    const lost = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const outlined = (each: Element) => {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(each);
        return borderTopWidth !== '0px' && borderTopStyle !== 'none' && borderTopColor !== ground;
      };
      const drawn = (each: Element) => {
        const { fill, stroke } = getComputedStyle(each);
        return fill !== ground || (stroke !== 'none' && stroke !== ground);
      };
      const all = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
      const boxes = all('.button, .input, .headline, .problem, .card, .notice, .other-case');
      const signs = all('.timeline-mark path, .timeline text, .mark svg, .icon-button svg');
      return {
        seen: boxes.length > 3 && signs.length > 3,
        boxes: boxes.filter((each) => !outlined(each)).map((each) => each.outerHTML.slice(0, 80)),
        signs: signs.filter((each) => !drawn(each)).map((each) => each.outerHTML.slice(0, 80)),
        // Left to the browser, letters, their edge and what lies under them are drawn in one colour.
        alike: all('.timeline *').filter(
          (each) => getComputedStyle(each).forcedColorAdjust === 'auto',
        ).length,
      };
    });
    expect(lost).toEqual({ seen: true, boxes: [], signs: [], alike: 0 });
  });
});
