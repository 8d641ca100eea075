/** Legends of colours: a little box of a colour, and behind it what stands on such a ground ("Partnerin", "storniert"). */
import { vermerkSprichtDagegen } from '../../../../rules/fall/werte/vermerk.ts';
import { allText, outwards, queryAll } from '../page/dom.ts';
import { isClear } from '../page/ink.ts';
import { isSeen } from '../page/visible.ts';

const SWATCHES = 'span:empty, i:empty, b:empty, div:empty, td:empty';
/** More are looked at nowhere. */
const MOST = 1000;
const LONGEST = 60;
/** A cell, its row and what holds the row. */
const LEVELS = 3;

/** The colours of which a legend of `doc` says that what stands on them is not the customer's, or not so now. */
export function coloursAgainst(doc: Document): ReadonlySet<string> {
  const swatches = queryAll(doc.body, SWATCHES).slice(0, MOST);
  return new Set(
    swatches.flatMap((swatch) => {
      if (!vermerkSprichtDagegen(wordsBehind(swatch)) || !isSeen(swatch)) return [];
      const { backgroundColor } = getComputedStyle(swatch);
      return isClear(backgroundColor) ? [] : [backgroundColor];
    }),
  );
}

/** The colour that `element` stands on, of its own or of its row; "" where it is that of the page. */
export function groundOf(element: Element): string {
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
