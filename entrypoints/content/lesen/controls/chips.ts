import { parentOf, query, queryAll } from '../page/dom.ts';
import { drawnText } from '../page/text.ts';
import type { Labels } from './labels.ts';

/** How things are taken out of a list of chips. */
const REMOVES =
  '[aria-label*=close i], [aria-label*=remove i], [aria-label*=entfern i], [title*=entfern i], [class*=close i], [class*=remove i], [class*=delete i]';

/** Whether it is one of several that were entered, and can be taken out again. */
export const isRemovable = (element: Element): boolean => query(element, REMOVES) !== null;

/** What was entered one by one stands before the input for the next one: "[14.09. ×] [16.09. ×] […]". */
export function chipsBefore(input: HTMLInputElement, labels: Labels): string {
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (parent === null) break;
    const children = queryAll(parent, ':scope > *');
    const before = children.slice(0, children.indexOf(at)).filter((one) => one.textContent !== '');
    const [first] = before;
    if (first !== undefined) {
      const areChips = before.every((one) => one.className === first.className && isRemovable(one));
      if (!areChips || first.localName === 'label') return '';
      labels.lean(parent, input);
      return before.map((one) => drawnText(one).replace(/\s*(?:\bx|[×✕✖])$/i, '')).join(', ');
    }
    at = parent;
  }
  return '';
}
