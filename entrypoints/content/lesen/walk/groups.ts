import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { dateOf } from '../controls/dateParts.ts';
import type { Labels } from '../controls/labels.ts';
import { hasWordlessChoice, isUntold } from '../controls/untold.ts';
import type { Box } from '../found/box.ts';
import { claimedIn, dropped, superseded, together, under } from '../found/finds.ts';
import { foundPair } from '../found/gathering.ts';
import { lineOf, shownText } from '../found/parts.ts';
import { withoutHelp } from '../found/withoutHelp.ts';
import { attr, roleOf } from '../page/dom.ts';
import { ariaName, looksLikeDates, seenText } from '../page/text.ts';
import { shownChildren } from '../page/visible.ts';

/** Adds a region's own name to the headings of all that is in it; groups of radios get a pair. */
export function withName(element: Element, box: Box, labels: Labels): Box {
  const legend = shownChildren(element).find(
    (c) => c instanceof Element && /^(?:legend|figcaption)$/.test(c.localName),
  );
  const legendText = legend instanceof Element ? seenText(legend) : '';
  const named = isOfOtherTab(element, labels) ? '' : ariaName(element, labels);
  // Kits name a group by its legend and by what explains it.
  const name = legendText !== '' && named.startsWith(legendText) ? legendText : named || legendText;
  if (name === '') return box;
  const value = groupValue(box, name);
  const inside = value === null ? box.finds : heldAs(value, box);
  const more = isOnlySaid(element, name) ? ({ standIn: true } as const) : {};
  const own = value === null ? null : foundPair(name, value, element, box.controls, more);
  return box.with(together([under(name, inside), own]));
}

/** What is found in a group that is one value: the parts of a date are none by themselves, whatever names them. */
const heldAs = (value: string, { controls, finds }: Box) =>
  dateOf(controls) === value ? dropped(finds) : superseded(finds);

/** Kits that number their tabs anew name a page by a tab that isn't chosen: what is seen is that of the chosen one. */
const isOfOtherTab = (element: Element, labels: Labels): boolean =>
  roleOf(element) === 'tabpanel' &&
  labels
    .namersOf(element)
    .some((tab) => roleOf(tab) === 'tab' && attr(tab, 'aria-selected') === 'false');

/** "segmented control": a name that a person sees nowhere, and that no field has. */
const isOnlySaid = (element: Element, name: string): boolean =>
  attr(element, 'aria-label') === name && !istLabel(name);

/**
 * The value of a named group: the chosen radio, the parts of one date, or its only control where
 * that has no label of its own; null for none. `name` may be among the parts, before the value.
 */
function groupValue({ parts, controls, finds }: Box, name: string): string | null {
  const [first, second] = controls;
  if (first === undefined || isUntold(controls)) return null;
  const dated = dateOf(controls);
  if (dated !== null) return dated;
  const isOne = second === undefined && first.kind === 'field';
  // Its label was found in the group: mostly the name itself.
  if (isOne && claimedIn(finds).includes(first)) return null;
  const shown = isOne ? shownText(lineOf(first, parts)) : withoutHelp(name, controls, parts);
  const startsWithName = shown.startsWith(name) && !/^\p{L}/u.test(shown.slice(name.length));
  const value = startsWithName ? shown.slice(name.length).replace(/^[\s:*]+/, '') : shown;
  if (value === '' && hasWordlessChoice(controls)) return null;
  if (second === undefined && first.label === '') return first.kind === 'check' ? null : value;
  const isOneChoice = controls.every((control) => control.kind === 'radio');
  // Day, month and year, though nobody has filled them in.
  if (controls.every(({ element }) => roleOf(element) === 'spinbutton')) return value;
  return isOneChoice || (second !== undefined && looksLikeDates(value)) ? value : null;
}
