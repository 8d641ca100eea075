/** Colours that a legend explains: a little box of a colour, and behind it what stands on such a ground ("Partnerin", "storniert"). */
import { type Gesagt, sagtDagegen } from '../../../../../rules/fall/werte/vermerk.ts';
import { allText, outwards, queryAll } from '../../page/dom.ts';
import { isClear } from '../../page/ink.ts';
import { isSeen } from '../../page/visible.ts';
import type { Said } from './source.ts';

const SWATCHES = 'span:empty, i:empty, b:empty, div:empty, td:empty';
/** More are looked at nowhere. */
const MOST = 1000;
const LONGEST = 60;
/** A cell, its row and what holds the row. */
const LEVELS = 3;

export class Grounds {
  readonly #doc: Document;
  #meant: ReadonlyMap<string, Gesagt> | undefined;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  *of({ element }: Said): Generator<Gesagt> {
    this.#meant ??= legendOf(this.#doc);
    const gesagt = this.#meant.size > 0 ? this.#meant.get(groundOf(element)) : undefined;
    if (gesagt !== undefined) yield gesagt;
  }
}

/** What a legend of `doc` says of colours, where that speaks against what stands on them: all else on a page may be such a box. */
function legendOf(doc: Document): ReadonlyMap<string, Gesagt> {
  const swatches = queryAll(doc.body, SWATCHES).slice(0, MOST);
  return new Map(
    [...swatches, ...samplesIn(doc)].flatMap((swatch): readonly (readonly [string, Gesagt])[] => {
      const words = allText(swatch).trim() || wordsBehind(swatch);
      const gesagt: Gesagt = { text: words, weise: 'vermerk' };
      if (!sagtDagegen(gesagt) || !isSeen(swatch)) return [];
      const { backgroundColor } = getComputedStyle(swatch);
      return isClear(backgroundColor) ? [] : [[backgroundColor, gesagt]];
    }),
  );
}

/** Words that a legend shows in the colour which they explain. */
function samplesIn(doc: Document): readonly Element[] {
  if (!allText(doc.body).includes('Legende')) return [];
  const legends = queryAll(doc.body, 'p, div, li, small, td, footer, fieldset, figcaption').filter(
    (one) => one.childElementCount > 0 && /^\s*Legende/.test(allText(one).slice(0, LONGEST)),
  );
  return legends
    .filter((one) => allText(one).length <= LONGEST_LEGEND)
    .flatMap((one) => [...one.children]);
}

const LONGEST_LEGEND = 300;

/** The colour that `element` stands on, of its own or of its row; "" where it is that of the page. */
function groundOf(element: Element): string {
  for (const at of outwards(element, LEVELS)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return '';
}

function wordsBehind(swatch: Element): string {
  for (let at = swatch.nextSibling; at !== null; at = at.nextSibling) {
    const words = at instanceof Element ? allText(at) : at instanceof Text ? at.data : '';
    if (words.trim() !== '') return words.trim().slice(0, LONGEST);
  }
  return '';
}
