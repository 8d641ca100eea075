/**
 * A case as it is seen beside one page. Whoever names its Kundennummer in another tab speaks of it as well, and
 * may be wrong or lie: what the page shows itself counts beside that, and what comes from elsewhere says so.
 */
import type { Place } from '../../../rules/fall/reading.ts';
import { maskKey } from '../session/fall.ts';
import { originOf } from '../session/frames.ts';
import type { FallRecord, Maske, SeenFrame, TabRecord } from '../session/records.ts';

/** A tab, and what it shows. */
export interface Beside {
  readonly tabId: number;
  readonly tab: TabRecord;
}

/** What the tab shows of the case and another tab has said otherwise since, by its key among the masks. */
export function ownMasks(
  { id, masken }: FallRecord,
  { tabId, tab }: Beside,
): ReadonlyMap<string, SeenFrame> {
  const own = Object.values(tab.frames).filter(({ fall }) => fall === id);
  return new Map(
    own.flatMap((frame): [string, SeenFrame][] => {
      const key = maskKey(frame);
      const kept = masken[key];
      if (kept === undefined) return [[key, frame]];
      return kept.tab === tabId || isSame(kept, frame) ? [] : [[key, withoutKnown(frame, kept)]];
    }),
  );
}

const textOf = (value: object): string => JSON.stringify(value);
const isSame = (one: SeenFrame, other: SeenFrame) =>
  textOf(one.snapshot) === textOf(other.snapshot);

/** What can't be read in either is told once. */
function withoutKnown(frame: SeenFrame, { snapshot }: SeenFrame): SeenFrame {
  const known = new Set(snapshot.problems.map(textOf));
  const problems = frame.snapshot.problems.filter((each) => !known.has(textOf(each)));
  return { ...frame, snapshot: { ...frame.snapshot, problems } };
}

/** The mask with where it is from, where that is not the page itself. */
export function placed(maske: Maske, { tabId, tab }: Beside): SeenFrame {
  const seite = elsewhere(maske, tabId, originOf(tab.frames['0']?.address ?? ''));
  if (seite === '') return maske;
  const there = <T extends { readonly where: Place }>(each: T): T => ({
    ...each,
    where: { ...each.where, seite },
  });
  const { snapshot } = maske;
  const readings = snapshot.readings.map(there);
  return { ...maske, snapshot: { ...snapshot, readings, problems: snapshot.problems.map(there) } };
}

/** "" for the page itself. */
function elsewhere({ herkunft, address, tab }: Maske, tabId: number, own: string): string {
  if (herkunft === 'eingefuegt') return '';
  const origin = originOf(address);
  const host = URL.parse(origin)?.host ?? 'Rahmen ohne Adresse';
  return [origin === own ? '' : host, tab === tabId ? '' : 'in einem anderen Tab']
    .filter((part) => part !== '')
    .join(', ');
}
