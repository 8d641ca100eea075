import type { Control } from '../found/control.ts';
import { parentOf, query, roleOf } from '../page/dom.ts';

/** What the parts of a date are called, each in an input of its own. */
const DATE_PARTS = [/^(?:tag|tt|t)\s*:?$/i, /^(?:monat|mm|m)\s*:?$/i, /^(?:jahr|jjjj|j)\s*:?$/i];

/**
 * The date in inputs that are labelled day, month and year, or month and year; "" while it is empty; null for
 * others.
 */
export function dateOf(controls: readonly Control[]): string | null {
  const parts = controls.length === DATE_PARTS.length - 1 ? DATE_PARTS.slice(1) : DATE_PARTS;
  if (controls.length !== parts.length) return null;
  const values = parts.map(
    (part) =>
      controls.find((one) => one.kind === 'field' && part.test(one.label || one.hiddenName))?.value,
  );
  if (values.includes(undefined)) return null;
  if (values.every((value) => value === '')) return '';
  const [year = '', month = '', day] = values.toReversed();
  // "17", "April", "2009"
  if (!/\p{L}/u.test(month)) return values.join('.');
  return day === undefined ? `${month} ${year}` : `${day}. ${month} ${year}`;
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
