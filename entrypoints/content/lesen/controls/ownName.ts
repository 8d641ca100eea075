/** Radios whose only name is one for software, where the page draws just that. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { allText, attr, parentOf, queryAll, slotOf } from '../page/dom.ts';
import { isDrawn } from './drawn.ts';

/** In characters: an option says no more. */
const LONGEST = 60;

/** The `aria-label` of `radio`, where it is drawn on it as on a button, or by the component that holds it; "" for all else. */
export function nameDrawnFor(radio: HTMLInputElement): string {
  const name = glaetten(attr(radio, 'aria-label') ?? '');
  if (name === '' || name.length > LONGEST) return '';
  return isDrawnOn(radio, name) || isDrawnAround(radio, name) ? name : '';
}

/** Its style writes the name on it. */
const isDrawnOn = (radio: Element, name: string): boolean =>
  ['::before', '::after'].some((pseudo) => {
    const { content } = getComputedStyle(radio, pseudo);
    return content === 'attr(aria-label)' || content === JSON.stringify(name);
  });

/** A label in the component that holds it, which is not for those who are told the name of the radio itself. */
function isDrawnAround(radio: Element, name: string): boolean {
  const slot = slotOf(radio);
  const around = slot === null ? null : parentOf(slot);
  if (around === null) return false;
  const labels = queryAll(around, 'label');
  return labels.some((label) => glaetten(allText(label)) === name && isDrawn(label));
}
