import { istKontaktart } from '../../../../rules/fall/werte/werte.ts';
import type { Box } from '../found/box.ts';
import { matchByPlace, nearestBefore } from '../found/matchByPlace.ts';
import { meaningWith } from '../found/meaning.ts';
import { shownText } from '../found/parts.ts';
import { holds, type Placed, placeOf } from '../found/place.ts';
import { looksLikeDates } from '../page/text.ts';
import { holdsMore, isStrangeLabel, isVacant, isValue, tickedIn } from './boxes.ts';
import type { Couple } from './couple.ts';
import { goingOn } from './goingOn.ts';

/** Labels and values by where they stand on the page. */
export function byPlace(items: readonly Box[]): readonly Couple[] {
  const placed = items.flatMap((of) => {
    const place = of.mark === 'break' ? null : placeOf(of);
    return place === null ? [] : [{ of, place }];
  });
  const looks = new Set(placed.filter(({ of }) => of.label !== null).map(({ of }) => lookOf(of)));
  const isKnown = ({ of }: Placed<Box>) => of.label !== null;
  const known = placed.filter(isKnown);
  // What looks like a label is one, though the vocabulary has no use for it.
  const all = placed.filter((one) => !isKnown(one) && isValue(one.of) && !holdsMore(one.of));
  // What kits draw over a field, for later, leaves no value of its own empty.
  const drawn = all.filter(({ of }) => of.controls.length > 0);
  const values = all.filter(
    ({ of, place }) => !isVacant(of) || !drawn.some((field) => holds(place, field.place)),
  );
  const tellApart = values.some(({ of }) => !looks.has(lookOf(of)));
  const alike = tellApart
    ? values.filter(
        (one) =>
          looks.has(lookOf(one.of)) && /\p{L}/u.test(one.of.text) && !isBehindItsLabel(one, placed),
      )
    : [];
  const fields = values.filter((one) => !alike.includes(one));
  const matches = matchByPlace([...known, ...alike], fields, isRatherBeside, isRatherBeneath);
  return matches.flatMap(({ label, value }) => {
    if (isVacant(value.of)) return [];
    if (label.of.label === null) return goesOn(label, value, matches, placed);
    const kind = kindBehind(label.of.label, value, matches, fields);
    return [{ item: label.of, label: label.of.label, values: [value.of, ...kind] }];
  });
}

/** "ja" right behind "Zuzug:", which takes it: set as labels are, and none. */
function isBehindItsLabel({ of, place }: Placed<Box>, placed: readonly Placed<Box>[]): boolean {
  const before = nearestBefore(place, placed);
  if (before?.of.label == null || of.text.endsWith(':') || !before.of.text.endsWith(':'))
    return false;
  return meaningWith(before.of.label, of.text) !== null;
}

type Match = ReturnType<typeof matchByPlace<Box, Box>>[number];

/** Of a field beside a label, with a value of it, and words beneath that are none, the field is the label's. */
const isRatherBeside = ({ label }: Box, beside: Box, beneath: Box): boolean =>
  beside.controls.length > 0 &&
  beneath.controls.length === 0 &&
  !looksLikeDates(beneath.text) &&
  label !== null &&
  meaningWith(label, shownText(beside.parts)) !== null &&
  meaningWith(label, beneath.text) === null;

/** Of a value beneath a label, and words beside it that seem to be a label nobody knows, the value is the label's. */
const isRatherBeneath = ({ label }: Box, beside: Box, beneath: Box): boolean =>
  label !== null &&
  isStrangeLabel(label, beside) &&
  meaningWith(label, shownText(beneath.parts)) !== null;

/** Words that go on what stands before them in their line. */
function goesOn(
  label: Placed<Box>,
  value: Placed<Box>,
  matches: readonly Match[],
  placed: readonly Placed<Box>[],
): readonly Couple[] {
  const before = nearestBefore(label.place, placed);
  if (before === undefined) return [];
  const of = matches.find((match) => match.value === before)?.label.of.label;
  const couple = goingOn(of ?? tickedIn(before.of), label.of, value.of);
  return couple === null ? [] : [couple];
}

/** "Letzter Kontakt [20.11.2026] [telefonisch]": what kind of contact it was, in a field right behind the day. */
function kindBehind(
  label: string,
  day: Placed<Box>,
  matches: readonly Match[],
  fields: readonly Placed<Box>[],
): readonly Box[] {
  if (meaningWith(label, shownText(day.of.parts))?.feld !== 'letzterKontaktAm') return [];
  const behind = fields.find((one) => nearestBefore(one.place, fields) === day);
  if (behind === undefined || behind.place.left - day.place.right > CLOSE) return [];
  const [control, other] = behind.of.controls;
  if (control?.kind !== 'field' || other !== undefined) return [];
  const isKind = istKontaktart(control.value);
  return isKind && !matches.some(({ value }) => value === behind) ? [behind.of] : [];
}

/** Fields of one thing are drawn no further apart. */
const CLOSE = 24;

function lookOf({ element, mark }: Box): string {
  const { fontWeight, fontSize, color, borderBottomStyle, backgroundColor } =
    getComputedStyle(element);
  const frame =
    mark === 'text' ? '' : `${element.localName} ${borderBottomStyle} ${backgroundColor}`;
  return [frame, fontWeight, fontSize, color].join(' ');
}
