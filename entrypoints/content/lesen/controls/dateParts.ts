import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import type { Control } from '../found/control.ts';
import { attr, parentOf, query, roleOf } from '../page/dom.ts';

/** What the parts of a date are called, each in an input of its own: day, month, year. */
const DATE_PARTS: readonly ReadonlySet<string>[] = [
  new Set(['tag', 'tt', 't']),
  new Set(['monat', 'mm', 'm']),
  new Set(['jahr', 'jjjj', 'j']),
];

const isCalled = (part: ReadonlySet<string>, name: string): boolean =>
  name.length < 10 && part.has(ohneDoppelpunkt(name).toLowerCase());

/** Whether `name` is that of a part of a date: the whole date names it as well, and does not tell the parts apart. */
export const namesDatePart = (name: string): boolean =>
  DATE_PARTS.some((part) => isCalled(part, name));

/**
 * The date in inputs that are labelled day, month and year, or month and year; "" while it is empty; null for
 * others.
 */
export function dateOf(controls: readonly Control[]): string | null {
  const parts = controls.length === DATE_PARTS.length - 1 ? DATE_PARTS.slice(1) : DATE_PARTS;
  if (controls.length !== parts.length) return null;
  const values = parts.map(
    (part) =>
      controls.find((one) => one.kind === 'field' && isCalled(part, partNameOf(one)))?.value,
  );
  if (values.includes(undefined)) return null;
  if (values.every((value) => value === '')) return '';
  return writtenDate(values.map((value) => value ?? ''));
}

/** Day, month and year, or month and year, as one writes them: "17", "April", "2009" are "17. April 2009". */
export function writtenDate(values: readonly string[]): string {
  const [year = '', month = '', day] = values.toReversed();
  if (!/\p{L}/u.test(month)) return values.join('.');
  return day === undefined ? `${month} ${year}` : `${day}. ${month} ${year}`;
}

/** What tells a part from the others: where all have one name, what stands in it while it is empty. */
function partNameOf({ label, hiddenName, element }: Control): string {
  const name = label || hiddenName;
  return namesDatePart(name) ? name : (attr(element, 'placeholder') ?? '');
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
