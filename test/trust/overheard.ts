/** A page of Firefox that listens to everything, and so gets hold of trees of ours. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait.ts';

export interface Overheard {
  /** The trees of ours that the page has got hold of, without the page’s own. */
  readonly trees: Set<ShadowRoot>;
  /** By what it got them: “click.originalTarget”. */
  readonly ways: Set<string>;
  /** Takes what can be got by asking what is at a point. */
  look(x: number, y: number): void;
  /** All that can be read in them, and where the selection is. */
  read(): string;
}
declare global {
  var overheard: Overheard;
}

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
  const lookAt = (x, y) => {
    for (const root of [document, ...trees]) {
      for (const each of root.elementsFromPoint(x, y)) take(each, 'point');
    }
    const at = document.caretPositionFromPoint(x, y, { shadowRoots: [...trees] });
    take(at?.offsetNode, 'caret');
    search(getSelection(), 'selection');
  };
  const hear = (event) => {
    search(event, event.type);
    for (const touch of event.touches ?? []) search(touch, event.type + '.touches');
    for (const each of event.composedPath()) take(each, event.type + '.path');
    // One that the page makes meanwhile says what is happening, too.
    search(document.createEvent('UIEvents'), 'made in ' + event.type);
    lookAt(event.clientX || 0, event.clientY || 0);
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
    trees, ways, look: lookAt,
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

/** A case of its own by its number, with one marker beside a field and one thing that the count counts. */
export const pageOf = (
  number: string,
) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Maske</title>${LISTENING}
  <h1>Profil</h1>
  <dl><dt>Kundennummer<dd>${number}<dt>Alter<dd>36<dt>Kundenkategorie<dd>B
  <dt>EGV gültig bis<dd>01.02.2026</dl><p><input id="notiz"></p>`;

export type Point = readonly [x: number, y: number];

/**
 * At the top of the marker and of the count: a page sees where something of ours is. Each look at a point takes
 * Firefox its time, so that the window is looked over coarsely, and closely only where something is.
 */
export const oursInView = (page: Page) =>
  waitFor('a marker and the count', async () => {
    const found = await page.evaluate(() => {
      // All of ours is larger than that, both ways.
      const coarse = 16;
      const isOurs = (x: number, y: number) =>
        document.elementFromPoint(x, y)?.hasAttribute('data-konzeptlotse') === true;
      const beginsIn = (y: number): number | undefined => {
        for (let x = 0; x < innerWidth; x += coarse) {
          if (isOurs(x, y)) return [x - 12, x - 8, x - 4].find((left) => isOurs(left, y)) ?? x;
        }
        return undefined;
      };
      const rows = Array.from({ length: innerHeight / coarse }, (_, i) => 2 + i * coarse);
      const near = rows.filter((y) => beginsIn(y) !== undefined).flatMap((y) => [y - 8, y, y + 8]);
      return near.flatMap((y): [number, number][] => {
        const x = beginsIn(y);
        return x === undefined ? [] : [[x + 10, y]];
      });
    });
    const byX = found.toSorted(([a], [b]) => a - b);
    const [marker, count] = [byX[0], byX.at(-1)];
    return marker && count && count[0] > marker[0] + 100 ? { marker, count } : undefined;
  });

/** The middle of the first one of ours in the trees that the page has got hold of; undefined where none is drawn. */
export const placeOf = (page: Page, selector: string): Promise<Point | undefined> =>
  page.evaluate((wanted) => {
    for (const tree of overheard.trees) {
      const found = tree.querySelector(wanted);
      if (!found?.checkVisibility()) continue;
      const { x, y, width, height } = found.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }
    return undefined;
  }, selector);
