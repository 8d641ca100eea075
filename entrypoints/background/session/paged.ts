/**
 * A table may show its next page, or other rows by whatever is asked for, and say nowhere that there are more. Then
 * not one of its rows was there before: what it shows is a part, and the rest is not known.
 */
import { FELDER } from '../../../rules/fall/felder.ts';
import type { Reading, Snapshot } from '../../../rules/fall/reading.ts';

/** What a mask shows now, its lists as the parts that they are known to be by what the mask showed before. */
export function asPages(before: Snapshot, now: Snapshot): Snapshot {
  const readings = now.readings.map((reading) => {
    const last = before.readings.find((each) => isSamePlace(each, reading));
    return last && isPart(last, reading) ? { ...reading, partial: true as const } : reading;
  });
  return { ...now, readings };
}

const isSamePlace = (one: Reading, other: Reading): boolean =>
  FELDER[one.field].type === 'items' &&
  one.field === other.field &&
  one.where.label === other.where.label &&
  one.where.heading === other.where.heading;

function isPart(before: Reading, now: Reading): boolean {
  const last = new Set(entriesOf(before));
  const entries = entriesOf(now);
  const stay = entries.filter((entry) => last.has(entry)).length;
  // One that has all that there was, and more, may be whole again.
  if (before.partial) return stay < last.size || entries.length === last.size;
  // A single row may have been put right.
  return last.size > 1 && entries.length > 0 && stay === 0;
}

const entriesOf = ({ value }: Reading): readonly string[] =>
  Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)) : [];
