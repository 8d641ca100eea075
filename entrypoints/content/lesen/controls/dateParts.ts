import type { Control } from '../found/control.ts';
import { parentOf, query, roleOf } from '../page/dom.ts';

/** What the parts of a date are called, each in an input of its own. */
const DATE_PARTS = [/^(?:tag|tt|t)\s*:?$/i, /^(?:monat|mm|m)\s*:?$/i, /^(?:jahr|jjjj|j)\s*:?$/i];

/** The date in three inputs that are labelled day, month and year, "" while it is empty; null for others. */
export function dateOf(controls: readonly Control[]): string | null {
  if (controls.length !== DATE_PARTS.length) return null;
  const values = DATE_PARTS.map(
    (part) =>
      controls.find((one) => one.kind === 'field' && part.test(one.label || one.hiddenName))?.value,
  );
  if (values.includes(undefined)) return null;
  return values.every((value) => value === '') ? '' : values.join('.');
}

/** One of the places for day, month and year that together are drawn as one field. */
export function isDatePart(element: Element): boolean {
  if (roleOf(element) !== 'spinbutton' || element.localName === 'input') return false;
  let around = parentOf(element);
  for (let level = 0; around !== null && level < 3; level++) {
    if (around.querySelectorAll('[role=spinbutton]').length > 1)
      return (
        query(around, 'label, input:not([aria-hidden=true], [type=hidden], [hidden])') === null
      );
    around = parentOf(around);
  }
  return false;
}
