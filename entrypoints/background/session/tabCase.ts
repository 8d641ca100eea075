/** Which case a tab shows, by what its frames say and what clicks assigned. */
import type { Snapshot } from '../../../rules/fall/reading.ts';
import type { SeenFrame, TabRecord } from './records.ts';

/** The name of a view, with what tells it from others of that name. */
export const viewKey = ({ mask, view }: Snapshot): string =>
  view === undefined ? mask : `${mask} ${view}`;

/** The case that a tab shows now: what its frames say, else what its page was assigned to. */
export function caseOf(tab: TabRecord): string | null {
  const key = keyOf(tab.frames);
  if (key !== null) return key;
  const top = tab.frames['0'];
  if (top) return assignedTo(tab, top);
  return only(Object.values(tab.frames).flatMap((each) => assignedTo(tab, each) ?? []));
}

/** The case that the frames name: the top one, else the only one that any names. */
export function keyOf(frames: TabRecord['frames']): string | null {
  return (
    frames['0']?.snapshot.kundennummer ??
    only(Object.values(frames).flatMap(({ snapshot }) => snapshot.kundennummer ?? []))
  );
}

function only(values: readonly string[]): string | null {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? (first ?? null) : null;
}

/** The case that a click assigned this mask to; null too where it shows another person by now. */
export function assignedTo(
  { zuordnungen }: TabRecord,
  { doc, snapshot }: SeenFrame,
): string | null {
  if (snapshot.kundennummer !== null) return null;
  const found = zuordnungen.find((each) => each.doc === doc && each.mask === viewKey(snapshot));
  return found && samePerson(found.person, personOf(snapshot)) ? found.fall : null;
}

type Person = Readonly<Record<string, string>>;

export function personOf({ readings }: Snapshot): Person {
  return Object.fromEntries(
    readings.flatMap(({ field, value }): [string, string][] =>
      (field === 'geburtsdatum' || field === 'bgNummer') && typeof value === 'string'
        ? [[field, value]]
        : [],
    ),
  );
}

const samePerson = (one: Person, other: Person) =>
  Object.entries(one).every(([field, value]) => (other[field] ?? value) === value);
