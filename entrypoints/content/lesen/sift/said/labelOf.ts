/** Where the label of a value stands. */
import { falten, ohneDoppelpunkt } from '../../../../../rules/fall/normalisieren.ts';
import { allText, outwards } from '../../page/dom.ts';

/** A label and its value may each stand in a box or two of their own. */
const LEVELS = 3;
/** Between them there may be a sign. */
const MOST_BEFORE = 3;
const LONGEST = 160;

/** The element before that of the value, or around it, which says `label`; null where none is found. */
export function labelOf(element: Element, label: string): Element | null {
  const words = falten(ohneDoppelpunkt(label));
  if (words === '') return null;
  const says = (one: Element): boolean => {
    const text = allText(one);
    return text.length <= LONGEST && falten(text).includes(words);
  };
  for (const at of outwards(element, LEVELS)) {
    if (at.localName === 'label') return at;
    let before = at.previousElementSibling;
    for (let i = 0; before !== null && i < MOST_BEFORE; i++) {
      if (says(before)) return before;
      before = before.previousElementSibling;
    }
  }
  return null;
}
