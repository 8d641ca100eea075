/**
 * Applications show one mask after the other at one address and under one name, with no tab that tells which. Then
 * the headings over its values tell one mask from another. Where the Kundennummer stands, and what stands under no
 * heading, is of the page around them all.
 */
import { FELDER, type FeldKey } from '../../../rules/fall/felder.ts';
import type { Place, Snapshot } from '../../../rules/fall/reading.ts';
import { fingerprint } from '../../../rules/fingerprint.ts';

type Placed = { readonly field?: FeldKey; readonly where: Place };

/** What differs in figures ("Kontakte (3)", "EGV vom 15.08.2026") is one heading. */
const plain = (heading: string): string =>
  heading
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();

const isTable = ({ field }: Placed): boolean =>
  field !== undefined && FELDER[field].type === 'items';

/** "" for none; a table bears its heading as its label. */
const headingOver = (each: Placed): string =>
  plain(each.where.heading ?? (isTable(each) ? each.where.label : ''));

const placedIn = ({ readings, problems }: Snapshot): readonly Placed[] => [
  ...readings,
  ...problems,
];

/** Every one of `readings` and `problems` that stands in the mask, and not in the page around it. */
function inMask(snapshot: Snapshot): (each: Placed) => boolean {
  const around = new Set(
    placedIn(snapshot)
      .filter(({ field }) => field === 'kundennummer')
      .map(headingOver),
  );
  return (each) => headingOver(each) !== '' && !around.has(headingOver(each));
}

/** The headings over what stands in the mask. */
function headingsOf(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(placedIn(snapshot).filter(inMask(snapshot)).map(headingOver));
}

/** The labels in the mask, each with its field: drawn with another heading ("… bearbeiten"), it has them still. */
function labelsOf(snapshot: Snapshot): ReadonlySet<string> {
  const own = snapshot.readings.filter(inMask(snapshot));
  return new Set(own.map(({ field, where }) => `${field} ${plain(where.label)}`));
}

/** Short, and the same for the same headings; "" where nothing stands under one. */
export function headingsKey(snapshot: Snapshot): string {
  const headings = [...headingsOf(snapshot)].toSorted();
  return headings.length === 0 ? '' : fingerprint(headings.join('\n'));
}

/** Whether both are surely two masks, and not one that has changed. */
export function areTwo(one: Snapshot, other: Snapshot): boolean {
  if (isBare(one) || isBare(other)) return false;
  return (
    shareNothing(headingsOf(one), headingsOf(other)) && shareNothing(labelsOf(one), labelsOf(other))
  );
}

const shareNothing = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((each) => !other.has(each));

/** Nothing of a mask: the page around it, or one that is yet to come. */
export const isBare = (snapshot: Snapshot): boolean => headingsOf(snapshot).size === 0;

/** What holds still of a mask that another of its name took the place of: the page around is as it is now. */
export function withoutAround(snapshot: Snapshot): Snapshot {
  const isIn = inMask(snapshot);
  return {
    ...snapshot,
    readings: snapshot.readings.filter(isIn),
    problems: snapshot.problems.filter(isIn),
  };
}
