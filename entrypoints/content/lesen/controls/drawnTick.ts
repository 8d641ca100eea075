/** Boxes that kits leave unseen and draw anew, some of them without ever telling the box itself. */
import { attr, parentOf, queryAll } from '../page/dom.ts';
import { isMarkedChosen } from '../page/markup.ts';
import { isDrawnByBrowser } from './drawn.ts';
import type { Labels } from './labels.ts';

/** What draws a box is no further around it. */
const LEVELS = 4;
const SAYS_CHECKED = /(?:^|[\s_-])(?<!(?:^|[\s_-])(?:not|no|non|un)[_-])checked(?=$|\s)/i;

/** Whether `box` is ticked as a person sees it; null where it is drawn as chosen, or may be, and is not itself. */
export function isTicked(box: HTMLInputElement, labels: Labels): boolean | null {
  if (box.checked) return true;
  const drawn = chosenAround(box);
  if (drawn === null || isDrawnByBrowser(box)) return false;
  labels.lean(drawn, box);
  // Such a word is said of nothing but a box; others may be of what it stands in.
  return SAYS_CHECKED.test(attr(drawn, 'class') ?? '') ? true : null;
}

/** What holds no other control than `box` and is marked as chosen; null where nothing is. */
function chosenAround(box: Element): Element | null {
  let at = parentOf(box);
  for (let level = 0; at !== null && level < LEVELS; level++) {
    if (queryAll(at, CONTROLS).length > 1) return null;
    if (isMarkedChosen(at)) return at;
    at = parentOf(at);
  }
  return null;
}

const CONTROLS = 'input:not([type=hidden]), select, textarea, button';
