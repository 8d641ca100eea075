import { dateOf } from '../controls/dateParts.ts';
import { type Box, shownText } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import { claimedIn } from '../found/finds.ts';
import { roleOf } from '../page/dom.ts';
import { looksLikeDates } from '../page/text.ts';

/**
 * The value of a named group: the chosen radio, the parts of one date, or its only control where
 * that has no label of its own; null for none. `name` may be among the parts, before the value.
 */
export function groupValue({ parts, controls, finds }: Box, name: string): string | null {
  const [first, second] = controls;
  if (first === undefined) return null;
  const dated = dateOf(controls);
  if (dated !== null) return dated;
  const isOne = second === undefined && first.kind === 'field';
  // Its label was found in the group: mostly the name itself.
  if (isOne && claimedIn(finds).includes(first)) return null;
  const shown = shownText(isOne ? lineOf(first, parts) : parts);
  const startsWithName = shown.startsWith(name) && !/^\p{L}/u.test(shown.slice(name.length));
  const value = startsWithName ? shown.slice(name.length).replace(/^[\s:*]+/, '') : shown;
  if (second === undefined && first.label === '') return first.kind === 'check' ? null : value;
  const isOneChoice = controls.every((control) => control.kind === 'radio');
  // Day, month and year, though nobody has filled them in.
  if (controls.every(({ element }) => roleOf(element) === 'spinbutton')) return value;
  return isOneChoice || (second !== undefined && looksLikeDates(value)) ? value : null;
}

/** The parts up to the end of the line that `control` is in: below it stands what helps to fill it in. */
function lineOf(control: Control, parts: Box['parts']): Box['parts'] {
  if (parts === null) return null;
  const at = parts.findIndex((part) => part.kind === 'control' && part.control === control);
  const end = parts.findIndex((part, i) => i > at && part.kind === 'break');
  return end < 0 ? parts : parts.slice(0, end);
}
