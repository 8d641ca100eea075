/**
 * Firefox tells a page by its events which of our elements they happen to, in closed shadow roots too. What a
 * page that listens to everything makes of it, in front of us and with what it can do to what it has got.
 */
import type { JSHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Firefox, launchDemo } from '../browser/firefox.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { waitFor } from '../browser/wait.ts';
import { oursInView, type Point, pageOf, placeOf } from './overheard.ts';

/** What we say of the case, and how grave it is; on the page itself stands none of it. */
const WORDS =
  /Kooperationsplan|auswerten|fortschreiben|Überschritten|Warnung|Frist|tone-|data-text/g;

vi.setConfig({ testTimeout: 60_000 });

let pages: ServedPages;
let firefox: Firefox;
let page: Page;
/** What one test puts away stays away for its case, and is there for the next. */
let last = 481500;
beforeAll(async () => {
  pages = await servePages((path) => pageOf(path.slice(1)));
  firefox = await launchDemo();
});
afterAll(async () => {
  await firefox?.close();
  await pages?.close();
});
beforeEach(async () => {
  page = await firefox.browser.newPage();
  last += 1;
  await page.goto(`${pages.url}/739Q${last}`);
  await page.bringToFront();
});
afterEach(() => page.close());

/**
 * All that a person does to it: over it and a bit further, pressed, with the keys, and away. Nothing is put
 * away by that.
 */
async function use([x, y]: Point, [across, down]: Point): Promise<void> {
  await page.click('#notiz');
  await page.mouse.move(x, y, { steps: 2 });
  await page.mouse.move(x + across, y + down, { steps: 3 });
  await page.mouse.click(x + across, y + down, { count: 2 });
  await page.mouse.click(x, y, { button: 'right' });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + across, y + down, { steps: 3 });
  await page.mouse.up();
  await page.mouse.wheel({ deltaY: 10 });
  await page.mouse.move(5, 5);
  await page.focus('#notiz');
  for (const key of ['Tab', 'Enter', 'a', 'Tab', 'Tab', 'Tab', 'Escape'] as const)
    await page.keyboard.press(key);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
}

async function useAll(): Promise<void> {
  const { marker, count } = await oursInView(page);
  // Onto the text of its card, and within it.
  await use(marker, [20, 40]);
  await use(count, [12, 8]);
}

/** Which of our words it knows now, and whether it got in at all: what is not said of a case it may read. */
const known = async () => {
  const seen = await page.evaluate(() => overheard.read());
  return { gotIn: seen.includes('Ausblenden'), words: [...new Set(seen.match(WORDS))] };
};
const NOTHING = { gotIn: true, words: [] };
const trees = () => page.evaluate(() => overheard.trees.size);
/** What would make a text as long as it is by its letters. */
const LOOKS = [
  'font: 40px monospace; letter-spacing: 9px; word-spacing: 9px; text-indent: 50px',
  'width: 20px; min-width: 0; max-width: 20px',
  'word-break: break-all; overflow-wrap: anywhere; hyphens: auto; line-break: anywhere',
  'writing-mode: vertical-rl; direction: rtl; column-count: 3',
  'text-transform: uppercase; font-variant: small-caps; font-size-adjust: 3',
  'white-space: pre; line-height: 99px',
];

describe('Eine Seite, die in Firefox auf alles hört', () => {
  it('gets at our buttons, and at no word of what we say', async () => {
    await useAll();
    // Or else it would not be known that it listens well.
    expect(await page.evaluate(() => [...overheard.ways])).toEqual(
      expect.arrayContaining([
        'click.originalTarget',
        'mousemove.rangeParent',
        'mouseout.explicitOriginalTarget',
        'made in click.explicitOriginalTarget',
      ]),
    );
    expect(await known()).toEqual(NOTHING);
  });

  // We leave as soon as it has changed something: so it looks for what it can get in the same breath, and after.
  it.each([
    ['by its styles', 'pointer-events: auto !important; user-select: text !important', false],
    ['by selecting all', 'pointer-events: auto !important; user-select: all !important', false],
    [
      'by moving them',
      'pointer-events: auto; transition: all 1s allow-discrete; @starting-style { pointer-events: none }',
      false,
    ],
    ['by having them edited', '', true],
  ])('gets at none by what it makes of them: %s', async (_, css, editable) => {
    await useAll();
    const before = await trees();
    const { marker, count } = await oursInView(page);
    await page.evaluate(
      (text, edited, points) => {
        for (const tree of overheard.trees) {
          const style = document.createElement('style');
          style.textContent = `* { ${text} }`;
          tree.append(style);
          for (const each of tree.querySelectorAll<HTMLElement>('.marker, .count, .sealed'))
            if (edited) each.contentEditable = 'true';
        }
        for (const [x, y] of points) overheard.look(x, y);
      },
      css,
      editable,
      [marker, [marker[0] + 20, marker[1] + 40], count] as const,
    );
    await use(marker, [20, 40]);
    await use(count, [12, 8]);
    expect(await known()).toEqual(NOTHING);
    expect(await trees()).toBe(before);
  });

  it('gets at none by taking them into another document, which undresses them', async () => {
    await useAll();
    const before = await trees();
    const taken = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const drawn = document.createElement('style');
      drawn.textContent = '#beute, #beute * { display: block; min-height: 20px; width: 200px }';
      const loot = document.createElement('div');
      loot.id = 'beute';
      for (const tree of overheard.trees) {
        for (const each of tree.querySelectorAll('.sealed')) {
          frame.contentDocument?.adoptNode(each);
          loot.append(each);
        }
      }
      document.body.prepend(drawn, loot);
      const { x, y, width, height } = loot.getBoundingClientRect();
      return { x, y, width, height, number: loot.childElementCount };
    });
    expect(taken.number).toBeGreaterThan(2);
    for (let down = 4; down < taken.height; down += 8) {
      for (const across of [4, 12, 60]) {
        await page.mouse.click(taken.x + across, taken.y + down, { count: 2 });
      }
    }
    expect(await known()).toEqual(NOTHING);
    expect(await trees()).toBe(before);
  });

  it('can’t search them, nor measure them letter by letter', async () => {
    await useAll();
    // All in one breath: we leave as soon as something is changed.
    const { found, sizes } = await page.evaluate(
      (words, looks) => {
        const styles = Array.from(overheard.trees, (tree) =>
          tree.appendChild(document.createElement('style')),
        );
        const wear = (css: string) => {
          for (const style of styles)
            style.textContent = `.card { display: block !important } ${css}`;
        };
        wear('');
        const find: unknown = Reflect.get(window, 'find');
        if (typeof find !== 'function') throw new Error('there is no window.find');
        const seen = words.filter((word) => find.call(window, word, false, false, true));
        // With the names by which we tell them apart, they would keep what sizes these give.
        const all = [...overheard.trees].flatMap((tree) => [...tree.querySelectorAll('.sentence')]);
        for (const each of all) each.className = '';
        const measured = ['', ...looks].map((look) => {
          const important = look.replaceAll(/(?=;|$)/g, ' !important');
          wear(look && `.anchor, .anchor * { ${important} }`);
          return all.map((each) => [each.scrollWidth, each.getBoundingClientRect().height]);
        });
        return { found: seen, sizes: measured };
      },
      ['Profil', 'Kooperationsplan', 'fortschreiben'],
      LOOKS,
    );
    expect(found).toEqual(['Profil']);
    const [before = [], ...after] = sizes;
    expect(before).not.toEqual([]);
    for (const [width, height] of before)
      expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThan(9);
    for (const [index, size] of after.entries()) expect(size, LOOKS[index]).toEqual(before);
    expect(after).toHaveLength(LOOKS.length);
  });

  it('keeps nothing from those who hear what stands there', async () => {
    await useAll();
    const count: JSHandle = await page.evaluateHandle(() =>
      [...overheard.trees].map((tree) => tree.querySelector('.count')).find(Boolean),
    );
    const element = count.asElement();
    if (!element) throw new Error('no count');
    const named = await element.$$(
      'aria/Konzeptlotse: 1 Frist oder Warnung. Pfeiltasten verschieben.[role="button"]',
    );
    expect(named.length).toBe(1);
  });

  it('keeps nobody from using what stands there, by mouse and by keys', async () => {
    await useAll();
    const middleOf = (selector: string) => placeOf(page, selector);
    await page.evaluate(() => {
      for (const tree of overheard.trees) tree.querySelector<HTMLElement>('.count-main')?.focus();
    });
    await page.keyboard.press('ArrowLeft');
    await waitFor('the count at the other edge', async () => {
      const [x = Infinity] = (await middleOf('.count-main')) ?? [];
      return x < 200;
    });
    const pill = await middleOf('.pill');
    if (!pill) throw new Error('no marker');
    await page.mouse.move(...pill);
    // It goes once one has had it before one's eyes for a moment.
    await waitFor('the marker to go', async () => {
      const dismiss = await middleOf('.action-dismiss');
      if (dismiss) await page.mouse.click(...dismiss);
      return (await middleOf('.pill')) === undefined;
    });
  });
});
