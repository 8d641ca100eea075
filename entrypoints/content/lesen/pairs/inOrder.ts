import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { belongs, isBeside, placeOf, placeOfContent } from '../found/place.ts';
import type { Pace, Work } from '../work.ts';
import { holdsMore, isStrangeLabel, isVacant, isValue } from './boxes.ts';
import { pairColumns } from './columns.ts';
import type { Couple } from './couple.ts';
import { isDayInGrid } from './day.ts';
import { pairDescribed } from './described.ts';
import { explains } from './explains.ts';
import { goingOn } from './goingOn.ts';
import { isHeadingOver } from './headingOver.ts';
import { readInline } from './inline.ts';
import { isValueInOpen } from './open.ts';
import { restrict } from './remark.ts';
import { pairBoxWithTextBehind } from './tick.ts';
import { startOfValues, valuesFrom } from './values.ts';

interface InOrder {
  readonly couples: readonly Couple[];
  /** Whether something tells that the order of the markup is not what a person sees. */
  readonly isDoubtful: boolean;
}

interface Siblings {
  readonly items: readonly Box[];
  /** The items, with the bars and dots between them. */
  readonly all: readonly Box[];
}

/** Labels with the values that come after them in the markup. What is a pair by itself is noted at once. */
export function* inOrder(
  gathering: Gathering,
  parent: Element,
  { items, all }: Siblings,
  pace: Pace,
): Work<InOrder> {
  const couples: Couple[] = [];
  let isDoubtful = false;
  for (let i = 0; i < items.length; i++) {
    if (pace.isDue()) yield;
    const item = items[i];
    if (item === undefined) continue;
    gathering.lookBeside(item);
    const { label } = item;
    // "Kunde: Muster, Ole | Kunden-Nr." ends with the label of what follows.
    const isOnlyInline = label === null || label === item.text;
    if (readInline(gathering, parent, item, items[i + 1]) && isOnlyInline) continue;
    const more = goesOn(couples.at(-1), items, i);
    if (more !== null) {
      couples.push(more);
      i++;
      continue;
    }
    if (label === null) {
      const day = items[i + 1];
      if (day !== undefined && isDayInGrid(items, i)) {
        couples.push({ item, label: item.text, values: [day] });
        i++;
        continue;
      }
      if (readWithNext(gathering, item, items[i + 1])) i++;
      continue;
    }
    if (explains(item, items[i + 1])) {
      // The control that it explains has this label already.
      i++;
      continue;
    }
    const start = startOfValues(items, i);
    const values = valuesFrom(items, start, label, all);
    const isHeading = isHeadingOver(item, label, values, items, start);
    if (values.length === 0 || isHeading || values.some(isVacant)) {
      isDoubtful ||= !isHeading && mayBeReversed(items, i);
      continue;
    }
    const couple = { item, label, values };
    // Where places are too many to compare, what does not look paired is left out.
    if (looksPaired(couple, items[i - 1], items.length === 2)) couples.push(couple);
    else isDoubtful = true;
    i = start + values.length - 1;
  }
  return { couples, isDoubtful: isDoubtful || (items.length > 3 && areStrange(couples)) };
}

/** Whether behind each of the labels stands what seems to be another one, that nobody knows. */
const areStrange = (couples: readonly Couple[]): boolean =>
  couples.length > 0 &&
  couples.every(
    ({ label, values: [value] }) => value !== undefined && isStrangeLabel(label, value),
  );

/** Words right behind the value of `last` that with its label are one themselves, of the field that comes next. */
function goesOn(last: Couple | undefined, items: readonly Box[], i: number): Couple | null {
  const [item, next] = [items[i], items[i + 1]];
  if (last === undefined || item === undefined || next === undefined) return null;
  if (item.label !== null || item.controls.length > 0 || last.values.at(-1) !== items[i - 1])
    return null;
  const [field, another] = next.controls;
  if (field?.kind !== 'field' || field.label !== '' || another !== undefined) return null;
  const couple = goingOn(last.label, item, next);
  return couple !== null && looksPaired(couple, undefined, false) ? couple : null;
}

/** What is no label, together with what comes next; returns whether that is read with it. */
function readWithNext(gathering: Gathering, item: Box, next: Box | undefined): boolean {
  if (pairBoxWithTextBehind(gathering, item, next) || pairDescribed(gathering, item, next))
    return true;
  if (next?.hasPairs) restrict(gathering, item, next);
  return next !== undefined && pairColumns(gathering, item, next);
}

/**
 * Words of a running text belong together in their order; of blocks the places on the page tell, a little less
 * strictly where the two are alone in what holds them.
 */
function looksPaired(
  { item, values }: Couple,
  before: Box | undefined,
  areAlone: boolean,
): boolean {
  const [value] = values;
  if (value === undefined || (item.inline && value.inline)) return true;
  if (item.mark === 'label' && value.mark === 'value') return true;
  // Before the words of a summary stands the sign that it is open.
  if (areAlone && item.element.localName === 'summary') return true;
  if (isValueInOpen(item, value)) return true;
  // Two labels, one after the other: which of them has the value?
  const label = placeOf(item);
  const place = placeOf(value);
  if (label === null || place === null) return before?.label == null;
  if (belongs(label, place) || (areAlone && isBeside(label, place))) return true;
  const drawn = placeOfContent(value);
  return drawn !== null && belongs(label, drawn);
}

/** A label after what may be its value. */
function mayBeReversed(items: readonly Box[], i: number): boolean {
  let before = items[i - 1];
  for (let at = i - 2; before !== undefined && isVacant(before); at--) before = items[at];
  return before !== undefined && before.label === null && isValue(before) && !holdsMore(before);
}
