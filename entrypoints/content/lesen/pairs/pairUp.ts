import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { belongs, placeOf } from '../found/place.ts';
import { Frames, isEmptyGroup, titleOnBorder } from '../headings/frames.ts';
import { spreadHeadings } from '../headings/spread.ts';
import { readPlaced } from '../lists/placed.ts';
import type { Pace, Work } from '../work.ts';
import { readBadges } from './badges.ts';
import { holdsMore, isOrnament, isVacant, isValue } from './boxes.ts';
import { byPlace } from './byPlace.ts';
import { readCaption } from './caption.ts';
import { pairColumns } from './columns.ts';
import type { Couple } from './couple.ts';
import { headsList, isSentence, standsOverTable } from './headsList.ts';
import { readInline } from './inline.ts';
import { pair } from './pairWithBox.ts';
import { restrict } from './remark.ts';
import { pairBoxWithTextBehind } from './tick.ts';
import { isHelp, namesItsValue, valueInHeading, valueRun } from './valueRun.ts';

/** Each is compared with each. */
const MOST_BY_PLACE = 200;

/**
 * Pairs labels with values among the children of one element: the label first, its value beside or
 * under it. Where the markup marks neither, a label ends with a colon or is one the vocabulary knows.
 * Where the order of the markup is not what a person sees, the places on the page decide.
 * Headings among the children go over what follows them.
 */
export function* pairUp(
  gathering: Gathering,
  parent: Element,
  boxes: readonly Box[],
  pace: Pace,
): Work<void> {
  const items = boxes.filter((box) => !isOrnament(box));
  if (readCaption(gathering, items) || readPlaced(gathering, parent, items)) return;
  const start = gathering.mark;
  const couples: Couple[] = [];
  let isDoubtful = false;
  for (let i = 0; i < items.length; i++) {
    if (pace.isDue()) yield;
    const item = items[i];
    if (item === undefined) continue;
    gathering.lookBeside(item);
    if (readInline(gathering, parent, item)) continue;
    const { label } = item;
    if (label === null) {
      const next = items[i + 1];
      if (pairBoxWithTextBehind(gathering, item, next)) {
        i++;
        continue;
      }
      if (next?.hasPairs) restrict(gathering, item, next);
      if (next !== undefined && pairColumns(gathering, item, next)) i++;
      continue;
    }
    let next = i + 1;
    while (items[next]?.mark === 'break') next++;
    // Kits put gaps between things that are elements of their own.
    if (items.length === 3 && next === 1 && items[1] !== undefined && isVacant(items[1])) next = 2;
    if (next === i + 1 && isHelp(item, items[next], items[next + 1])) next++;
    const values =
      namesItsValue(label, items[next]) ??
      valueInHeading(label, items, next) ??
      valueRun(items, next, label, boxes);
    // A heading is a label only for a bare value: over a form or a table it is a heading.
    const isHeading =
      headsList(label, values) ||
      (item.heading !== null &&
        (values.some((box) => holdsMore(box) || isSentence(box)) || standsOverTable(items, next)));
    if (values.length === 0 || isHeading || values.some(isVacant)) {
      isDoubtful ||= !isHeading && mayBeReversed(items, i);
      continue;
    }
    const couple = { item, label, values };
    // Where places are too many to compare, what does not look paired is left out.
    if (looksPaired(couple, items[i - 1])) couples.push(couple);
    else isDoubtful = true;
    i = next + values.length - 1;
  }
  const isFew = items.length <= MOST_BY_PLACE;
  const isByPlace = isDoubtful && isFew;
  // They are asked for only where there is something to pair.
  const mayBeFramed = isByPlace || couples.length > 0 || items.some(isEmptyGroup);
  const frames = new Frames(isFew && mayBeFramed ? items : []);
  const found = isByPlace ? byPlace(items.filter((item) => !frames.isTitle(item))) : couples;
  const paired = new Set<Box>();
  for (const { item, label, values, of } of found) {
    for (const box of [item, ...values]) paired.add(box);
    gathering.lookBeside(item);
    const mark = gathering.mark;
    pair(gathering, label, values);
    if (of !== undefined) gathering.underSince(of, mark);
    for (const title of values[0] ? frames.around(values[0]) : [])
      gathering.underSince(title, mark);
  }
  readBadges(gathering, items, paired);
  gathering.lookBeside(null);
  gathering.goOn();
  yield* spreadHeadings(gathering, items, { paired, frames, isByPlace }, pace);
  const title = gathering.hasPairs ? titleOnBorder(parent, items[0]) : null;
  if (title === null) return;
  for (const item of items) gathering.under(title, item);
  gathering.underSince(title, start);
}

/** Words of a running text belong together in their order; of blocks the places on the page tell. */
function looksPaired({ item, values }: Couple, before: Box | undefined): boolean {
  const [value] = values;
  if (value === undefined || (item.inline && value.inline)) return true;
  if (item.mark === 'label' && value.mark === 'value') return true;
  // Two labels, one after the other: which of them has the value?
  const label = placeOf(item);
  const place = placeOf(value);
  if (label === null || place === null) return before?.label == null;
  return belongs(label, place);
}

/** A label after what may be its value. */
function mayBeReversed(items: readonly Box[], i: number): boolean {
  const before = items[i - 1];
  return (
    before !== undefined &&
    before.label === null &&
    isValue(before) &&
    !isVacant(before) &&
    !holdsMore(before)
  );
}
