/**
 * From what one frame shows to what is known of cases: the frames of a tab are one view of one case,
 * each mask of a case is kept as it was last seen.
 */
import type { Snapshot } from '../../rules/fall/reading.ts';
import type { Frame } from './incoming.ts';
import type { FallRecord, SeenFrame, TabRecord } from './store.ts';

/** Masks kept of one case; more than any Fachverfahren has. The oldest goes first. */
const MOST_MASKS = 60;

export interface Remembered {
  readonly tab: TabRecord;
  /** Frames whose masks belong to a case now, by Kundennummer. */
  readonly zugeordnet: ReadonlyMap<string, readonly SeenFrame[]>;
  /** Whether the tab's other frames may still show what was there before, and must be read again. */
  readonly readAgain: boolean;
}

/**
 * Takes in what a frame shows. Frames without a case key belong to the case of the tab. When that
 * changes, or a new document is loaded, what the other frames showed is dropped and asked for again,
 * so that one case's Maßnahmen never end up with another.
 */
export function remember(
  before: TabRecord | undefined,
  frame: Frame,
  doc: string,
  snapshot: Snapshot,
  at: number,
): Remembered {
  const id = String(frame.frameId);
  const isTop = frame.frameId === 0;
  const newDocument = isTop && before?.frames[id]?.doc !== doc;
  const kept = newDocument ? {} : (before?.frames ?? {});
  const frames = { ...kept, [id]: { doc, address: frame.address, at, snapshot } };

  const kundennummer = keyOf(frames);
  const lastKnown = newDocument ? null : (before?.kundennummer ?? null);
  const changed = kundennummer !== null && lastKnown !== null && kundennummer !== lastKnown;
  const current = changed ? withKey(frames, id) : frames;

  return {
    tab: { kundennummer: kundennummer ?? lastKnown, frames: current },
    zugeordnet: zuordnen(current, kundennummer),
    readAgain: changed || (newDocument && before !== undefined),
  };
}

/** The case that a tab shows now: the top frame's, else the only one that any frame shows. */
export function keyOf(frames: TabRecord['frames']): string | null {
  const top = frames['0']?.snapshot.kundennummer;
  if (top) return top;
  const keys = new Set(
    Object.values(frames).flatMap(({ snapshot }) => snapshot.kundennummer ?? []),
  );
  const [only] = keys;
  return keys.size === 1 && only !== undefined ? only : null;
}

/** Only the frames that say themselves whose case they show, and the one that has just spoken. */
function withKey(frames: TabRecord['frames'], spoke: string): TabRecord['frames'] {
  return Object.fromEntries(
    Object.entries(frames).filter(
      ([id, { snapshot }]) => id === spoke || snapshot.kundennummer !== null,
    ),
  );
}

function zuordnen(
  frames: TabRecord['frames'],
  ofTab: string | null,
): ReadonlyMap<string, readonly SeenFrame[]> {
  const result = new Map<string, SeenFrame[]>();
  for (const seen of Object.values(frames)) {
    const key = seen.snapshot.kundennummer ?? ofTab;
    if (key === null) continue;
    const known = result.get(key);
    if (known) known.push(seen);
    else result.set(key, [seen]);
  }
  return result;
}

/** The case with these masks as they are shown now. */
export function withMasks(
  before: FallRecord | undefined,
  kundennummer: string,
  frames: readonly SeenFrame[],
): FallRecord {
  const masken = { ...before?.masken };
  for (const seen of frames) masken[`${seen.address} ${seen.snapshot.mask}`] = seen;
  const newest = Object.entries(masken)
    .toSorted(([, a], [, b]) => b.at - a.at)
    .slice(0, MOST_MASKS);
  return { kundennummer, masken: Object.fromEntries(newest) };
}
