/**
 * Firefox tells a page by its events which of our elements they happen to, in closed shadow roots too. What a
 * page that listens to everything makes of it, in front of us and with what it can do to what it has got.
 */
import type { JSHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Firefox, launchFirefox } from '../browser/firefox.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { waitFor } from '../browser/wait.ts';
import { outputDir } from '../setup/paths.ts';

interface Overheard {
  /** The trees of ours that the page has got hold of, without the page’s own. */
  readonly trees: Set<ShadowRoot>;
  /** By what it got them: “click.originalTarget”. */
  readonly ways: Set<string>;
  /** All that can be read in them, and where the selection is. */
  read(): string;
}
declare const overheard: Overheard;

const LISTENING = `<script>
  const trees = new Set(), ways = new Set();
  const take = (node, way) => {
    if (!(node instanceof Node)) return;
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      trees.add(root);
      ways.add(way);
    }
  };
  const search = (object, way) => {
    for (const key in object) {
      try { take(object[key], way + '.' + key); } catch {}
    }
  };
  const hear = (event) => {
    search(event, event.type);
    for (const touch of event.touches ?? []) search(touch, event.type + '.touches');
    for (const each of event.composedPath()) take(each, event.type + '.path');
    // One that the page makes meanwhile says what is happening, too.
    search(document.createEvent('UIEvents'), 'made in ' + event.type);
    for (const root of [document, ...trees]) {
      for (const each of root.elementsFromPoint(event.clientX || 0, event.clientY || 0)) take(each, 'point');
    }
    const at = document.caretPositionFromPoint(event.clientX || 0, event.clientY || 0, { shadowRoots: [...trees] });
    take(at?.offsetNode, 'caret');
    search(getSelection(), 'selection');
  };
  const names = new Set('focusin focusout DOMActivate DOMMouseScroll MozMousePixelScroll compositionstart'.split(' '));
  for (const each of [window, document, document.documentElement]) {
    for (const key in each) if (key.startsWith('on')) names.add(key.slice(2));
  }
  for (const name of names) addEventListener(name, hear, true);
  const look = (element) => [
    ...Array.from(element.attributes, ({ value }) => value),
    ...['::before', '::after', '::marker'].map((part) => getComputedStyle(element, part).content),
    element.innerText,
  ];
  overheard = {
    trees, ways,
    read: () => [
      ...Array.from(trees, (root) => [
        root.innerHTML, root.textContent,
        root.getHTML({ serializableShadowRoots: true, shadowRoots: [...trees] }),
        ...Array.from(root.querySelectorAll('*'), look),
        ...root.adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText)),
      ]),
      getSelection().toString(),
    ].flat(Infinity).join('\\n'),
  };
</script>`;

const pageOf = (
  number: string,
) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Maske</title>${LISTENING}
  <h1>Profil</h1>
  <dl><dt>Kundennummer<dd>${number}<dt>Alter<dd>36<dt>Kundenkategorie<dd>B
  <dt>EGV gültig bis<dd>01.02.2026</dl><p><input id="notiz"></p>`;

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
  firefox = await launchFirefox({
    extensionDir: outputDir('firefox-mv3-demo'),
    extensionId: 'konzeptlotse@example.invalid',
    headless: true,
  });
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

type Point = readonly [x: number, y: number];

/** At the top of the marker and of the count: a page sees where something of ours is. */
const oursInView = () =>
  waitFor('a marker and the count', async () => {
    const found = await page.evaluate(() => {
      const rows: [number, number][] = [];
      for (let y = 2; y < innerHeight; y += 8) {
        const ours = Array.from({ length: innerWidth / 4 }, (_, i) => i * 4).filter((x) =>
          document.elementFromPoint(x, y)?.hasAttribute('data-konzeptlotse'),
        );
        const [first] = ours;
        if (first !== undefined) rows.push([first + 10, y]);
      }
      return rows;
    });
    const byX = found.toSorted(([a], [b]) => a - b);
    const [marker, count] = [byX[0], byX.at(-1)];
    return marker && count && count[0] > marker[0] + 100 ? { marker, count } : undefined;
  });

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
  const { marker, count } = await oursInView();
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
/** What a page can do to a tree that it has got hold of. */
const harm = (css: string) =>
  page.evaluate((text) => {
    for (const tree of overheard.trees) {
      const style = document.createElement('style');
      style.className = 'harm';
      style.textContent = text;
      for (const former of tree.querySelectorAll('.harm')) former.remove();
      tree.append(style);
    }
  }, css);

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

  it('gets at none by what it makes of them: by its styles, and by having them edited', async () => {
    await useAll();
    const before = await trees();
    for (const css of [
      'pointer-events: auto !important; user-select: text !important',
      'pointer-events: auto !important; user-select: all !important',
      'pointer-events: auto; transition: all 1s allow-discrete; @starting-style { pointer-events: none }',
    ]) {
      await harm(`* { ${css} }`);
      await useAll();
    }
    await page.evaluate(() => {
      for (const tree of overheard.trees) {
        for (const each of tree.querySelectorAll<HTMLElement>('.marker, .count, .sealed'))
          each.contentEditable = 'true';
      }
    });
    await useAll();
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
    await harm('.card { display: block !important }');
    const found = await page.evaluate(() => {
      const find: unknown = Reflect.get(window, 'find');
      if (typeof find !== 'function') throw new Error('there is no window.find');
      return ['Profil', 'Kooperationsplan', 'fortschreiben'].filter((word) =>
        find.call(window, word, false, false, true),
      );
    });
    expect(found).toEqual(['Profil']);
    // With the names by which we tell them apart, they would keep what sizes these give.
    const sentences: JSHandle<Element[]> = await page.evaluateHandle(() => {
      const all = [...overheard.trees].flatMap((tree) => [...tree.querySelectorAll('.sentence')]);
      for (const each of all) each.className = '';
      return all;
    });
    const sizes = () =>
      sentences.evaluate((all) =>
        all.map((each) => [each.scrollWidth, each.getBoundingClientRect().height]),
      );
    const before = await sizes();
    expect(before).not.toEqual([]);
    for (const [width, height] of before)
      expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThan(9);
    for (const css of [
      'font: 40px monospace; letter-spacing: 9px; word-spacing: 9px; text-indent: 50px',
      'width: 20px; min-width: 0; max-width: 20px',
      'word-break: break-all; overflow-wrap: anywhere; hyphens: auto; line-break: anywhere',
      'writing-mode: vertical-rl; direction: rtl; column-count: 3',
      'text-transform: uppercase; font-variant: small-caps; font-size-adjust: 3',
      'white-space: pre; line-height: 99px',
    ]) {
      const important = css.replaceAll(/(?=;|$)/g, ' !important');
      await harm(`.card { display: block !important } .anchor, .anchor * { ${important} }`);
      expect(await sizes(), css).toEqual(before);
    }
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
    const middleOf = (selector: string) =>
      page.evaluate((wanted) => {
        for (const tree of overheard.trees) {
          const found = tree.querySelector(wanted);
          if (!found?.checkVisibility()) continue;
          const { x, y, width, height } = found.getBoundingClientRect();
          return [x + width / 2, y + height / 2] as const;
        }
        return undefined;
      }, selector);
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
    const dismiss = await waitFor('its card', () => middleOf('.action-dismiss'));
    await page.mouse.click(...dismiss);
    await waitFor('the marker to go', async () => (await middleOf('.pill')) === undefined);
  });
});
