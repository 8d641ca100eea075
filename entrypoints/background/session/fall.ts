/** One case of the session as it is kept: its masks as last seen, and what was entered for it. */
import { FELD_KEYS, type FeldKey } from '../../../rules/fall/felder.ts';
import type { Eintragungen } from '../../../rules/fall/zusammenfuehren.ts';
import type { TodoMark } from '../../../rules/weighing/todo.ts';
import { originOf, showsSomething } from './frames.ts';
import { asPages } from './paged.ts';
import type { FallRecord, Maske, SeenFrame, Verzeichnis } from './records.ts';
import { bytesAsJson, fittingIn, MOST_OF_MASKS } from './room.ts';
import { areTwo, headingsKey, isBare, withoutAround } from './sameName.ts';
import { viewKey } from './tabCase.ts';

/** Masks that a Fachverfahren may show of one case; more than any has. The oldest goes first. */
const MOST_MASKS = 60;

/** Masks that are gone and named; of more, nobody reads the names. */
const MOST_NAMED = 20;

/** Ticks kept of one case. */
const MOST_TODOS = 200;

/** Cases without a Kundennummer are numbered; no page can name one, see the border. */
const OHNE_NUMMER = '#';

/** A case of which nothing is known yet. */
export const newFall = (id: string): FallRecord => ({
  id,
  masken: {},
  eingetragen: {},
  erledigt: {},
  verloren: { masken: {}, eintragungen: [] },
});

/** null for a case without one. */
export const kundennummerOf = (id: string): string | null =>
  id.startsWith(OHNE_NUMMER) ? null : id;

/** An id for one more case without Kundennummer. */
export function freeId(known: readonly Pick<Verzeichnis[number], 'fall'>[]): string {
  const numbers = known
    .filter(({ fall }) => kundennummerOf(fall) === null)
    .map(({ fall }) => Number(fall.slice(OHNE_NUMMER.length)));
  return `${OHNE_NUMMER}${Math.max(0, ...numbers) + 1}`;
}

/** Where a frame shows its masks, and under which name. */
const nameKey = ({ address, snapshot, neben }: SeenFrame): string =>
  [address, viewKey(snapshot), ...(neben === undefined ? [] : [neben])].join(' ');

/** The mask that a frame shows, among those of its case. */
export const maskKey = (frame: SeenFrame): string => {
  const headings = headingsKey(frame.snapshot);
  return headings === '' ? nameKey(frame) : `${nameKey(frame)} ${headings}`;
};

/** The case with these masks as they are shown now. */
export function withMasks(fall: FallRecord, masken: readonly Maske[]): FallRecord {
  const all = masken.reduce(withMask, fall.masken);
  const newest = Object.entries(all).toSorted(([, a], [, b]) => b.at - a.at);
  // Of each its own: who only names a case takes nothing out of it.
  const kept = [...Map.groupBy(newest, ([, { address }]) => originOf(address)).values()].flatMap(
    (own) => fittingIn(MOST_OF_MASKS, own.slice(0, MOST_MASKS), ([, each]) => bytesAsJson(each)),
  );
  const stays = new Set(kept.map(([key]) => key));
  const gone = newest.filter(([key, each]) => !stays.has(key) && showsSomething(each));
  const names = gone.map(([key, { snapshot }]) => [key, snapshot.mask] as const);
  const before = Object.entries(without(fall.verloren.masken, Object.keys(all)));
  const verlorene = Object.fromEntries([...names, ...before].slice(0, MOST_NAMED));
  const verloren = { ...fall.verloren, masken: verlorene };
  return { ...fall, masken: Object.fromEntries(kept), verloren };
}

/** What else was seen under the name of `maske` stays so far as that is another mask. */
function withMask(all: FallRecord['masken'], maske: Maske): FallRecord['masken'] {
  const name = nameKey(maske);
  const others = Object.entries(all).flatMap(([key, each]): [string, Maske][] => {
    if (nameKey(each) !== name) return [[key, each]];
    if (isInTheMaking(each, maske)) return [];
    const stays = isBare(maske.snapshot)
      ? !isBare(each.snapshot)
      : areTwo(each.snapshot, maske.snapshot);
    return stays ? [[key, { ...each, snapshot: withoutAround(each.snapshot) }]] : [];
  });
  const before = all[maskKey(maske)];
  const now =
    before && !isInTheMaking(before, maske) ? asPages(before.snapshot, maske.snapshot) : null;
  return {
    ...Object.fromEntries(others),
    [maskKey(maske)]: now ? { ...maske, snapshot: now } : maske,
  };
}

/** Whether `now` is what became of `before` while its page was loading: nobody has gone on to another mask yet. */
const isInTheMaking = (before: Maske, now: Maske): boolean =>
  now.untouched === true && before.doc === now.doc;

/**
 * The masks that hold. Where a tab shows none at all, the one it showed last is gone, until another takes its
 * place: then it was left for that.
 */
export function holding({ masken }: FallRecord): readonly Maske[] {
  const named = Map.groupBy(Object.values(masken), nameKey);
  return [...named.values()].flatMap((all) => {
    const newestFirst = all.toSorted((a, b) => b.at - a.at);
    const bare = newestFirst.find(({ snapshot }) => isBare(snapshot));
    const last = newestFirst.find(({ tab, snapshot }) => tab === bare?.tab && !isBare(snapshot));
    return last && bare && bare.at > last.at ? all.filter((each) => each !== last) : all;
  });
}

const without = <T>(all: Readonly<Record<string, T>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)));

/** The case without the mask of that key, if it has it. */
export function withoutMask(fall: FallRecord, key: string): FallRecord {
  return { ...fall, masken: without(fall.masken, [key]) };
}

/** The case with what someone entered at `at` (in ms); `value` in normal form. An entry that was lost is made good. */
export function withEntry(
  fall: FallRecord,
  field: FeldKey,
  value: unknown,
  at: number,
): FallRecord {
  const eintragungen = fall.verloren.eintragungen.filter((each) => each !== field);
  return {
    ...fall,
    eingetragen: { ...fall.eingetragen, [field]: { value, at } },
    verloren: { ...fall.verloren, eintragungen },
  };
}

/** The case as if nothing had been entered for that field. */
export function withoutEntry(fall: FallRecord, field: FeldKey): FallRecord {
  const eingetragen: Eintragungen = Object.fromEntries(
    FELD_KEYS.filter((each) => each !== field).flatMap((each) => {
      const entry = fall.eingetragen[each];
      return entry ? [[each, entry]] : [];
    }),
  );
  return { ...fall, eingetragen };
}

/** null: it is to be done after all. */
export function withTodos(
  fall: FallRecord,
  keys: readonly string[],
  mark: TodoMark | null,
): FallRecord {
  const others = Object.entries(fall.erledigt).filter(([each]) => !keys.includes(each));
  const marked = mark === null ? [] : keys.map((key) => [key, mark] as const);
  // Ticks on what has long changed are of no use; the newest come last.
  return { ...fall, erledigt: Object.fromEntries([...others, ...marked].slice(-MOST_TODOS)) };
}

/** Both under the id of the second; of two entries for a field, the later one. */
export function joined(one: FallRecord, other: FallRecord): FallRecord {
  const eingetragen: Eintragungen = Object.fromEntries(
    FELD_KEYS.flatMap((field) => {
      const [latest] = [one.eingetragen[field], other.eingetragen[field]]
        .flatMap((entry) => entry ?? [])
        .toSorted((a, b) => b.at - a.at);
      return latest ? [[field, latest]] : [];
    }),
  );
  const erledigt = { ...one.erledigt, ...other.erledigt };
  const verloren = {
    masken: { ...one.verloren.masken, ...other.verloren.masken },
    eintragungen: [...one.verloren.eintragungen, ...other.verloren.eintragungen].filter(
      (field) => eingetragen[field] === undefined,
    ),
  };
  return withMasks({ ...other, eingetragen, erledigt, verloren }, Object.values(one.masken));
}
