/**
 * From what one frame shows to whose case it is. A frame that names its case belongs to it. One that
 * names none belongs to the case of its tab, but only once the frame that names that has said so
 * again: what one case's page showed last must never end up with the next.
 */
import type { Snapshot } from '../../../rules/fall/reading.ts';
import type { Frame } from '../border/incoming.ts';
import { maskKey } from './fall.ts';
import type { SeenFrame, TabFrame, TabRecord } from './records.ts';
import { bytesAsJson, fittingIn, MOST_OF_TAB } from './room.ts';
import { isBare, withoutAround } from './sameName.ts';
import { EMPTY_TAB, eachOf } from './tab.ts';
import { assignedTo, caseOf, keyOf, viewKey } from './tabCase.ts';

/**
 * What a frame without a case key showed so shortly before the tab's case changed may be the next
 * one's already (in ms): it is taken back.
 */
const UNSICHER = 3000;
/** Frames that a tab remembers; of the inner ones, the one that spoke longest ago goes first. */
const MOST_FRAMES = 100;
export interface Remembered {
  readonly tab: TabRecord;
  /** What belongs to a case now and did not before, or has changed. */
  readonly zugeordnet: readonly TabFrame[];
  /** What was thought to belong to a case, and may be another's. */
  readonly zurueckgenommen: readonly TabFrame[];
  /** Frames to be read again: the one that says whose case the tab shows, or all. */
  readonly ask: readonly number[] | 'all';
}

/** Takes in what a frame shows. */
export function remember(
  before: TabRecord | undefined,
  frame: Frame,
  doc: string,
  snapshot: Snapshot,
  at: number,
  untouched = false,
): Remembered {
  const id = String(frame.frameId);
  const isTop = frame.frameId === 0;
  const newDocument = isTop && before?.frames['0']?.doc !== doc;
  const base = newDocument
    ? { ...EMPTY_TAB, zuletzt: before?.zuletzt ?? null, ansicht: before?.ansicht ?? null }
    : (before ?? EMPTY_TAB);

  const made = untouched ? ({ untouched } as const) : {};
  const shown = { doc, address: frame.address, at, snapshot, ...made };
  const neben = besideOthers(base, id, shown);
  const seen: SeenFrame = { ...shown, ...(neben === 0 ? {} : { neben }) };
  const all = { ...base.frames, [id]: frameNow(base, id, seen) };
  const kept = bounded(all);
  const spoken = { ...base, frames: kept, mehr: base.mehr || kept !== all };
  const oben = base.oben || (isTop && snapshot.kundennummer !== null);
  const key = caseOf(spoken);
  const changed = key !== null && base.fall !== null && key !== base.fall;

  const left = changed ? leave(spoken, id, key) : spoken;
  const leads = leadersOf({ ...left, oben }, key).includes(id);
  const frames = leads && key !== null ? confirm(left.frames, key) : left.frames;
  return {
    tab: {
      ...left,
      frames,
      oben,
      geerbt: changed && inherits(base.frames[id], seen) ? at : base.geerbt,
      fall: key ?? base.fall,
      zuletzt: key ?? base.zuletzt,
      ansicht: key !== null && key !== base.zuletzt ? null : base.ansicht,
      vergessen: false,
    },
    zugeordnet: Object.entries(frames).flatMap(([each, now]) =>
      now.fall !== null && now !== base.frames[each] ? [now] : [],
    ),
    zurueckgenommen: changed
      ? [...doubtful(base, id, at), ...ahead(base, id, seen)]
      : passed(base, id, seen),
    ask: newDocument && before !== undefined ? 'all' : askFor({ ...left, frames, oben }, id, key),
  };
}

/** The first number that no other frame of its tab at that address has for a view of that name. */
function besideOthers(tab: TabRecord, id: string, { address, snapshot }: SeenFrame): number {
  const isLike = (other: SeenFrame) =>
    other.address === address && viewKey(other.snapshot) === viewKey(snapshot);
  const taken = Object.entries(tab.frames)
    .filter(([each, other]) => each !== id && isLike(other))
    .map(([, { neben = 0 }]) => neben);
  const own = tab.frames[id];
  if (own && isLike(own) && !taken.includes(own.neben ?? 0)) return own.neben ?? 0;
  let free = 0;
  while (taken.includes(free)) free += 1;
  return free;
}

function bounded(frames: TabRecord['frames']): TabRecord['frames'] {
  const { '0': top, ...inner } = frames;
  const order = [
    ...(top ? [['0', top] as const] : []),
    ...Object.entries(inner).toSorted(([, a], [, b]) => b.at - a.at),
  ];
  const fit = fittingIn(MOST_OF_TAB, order.slice(0, MOST_FRAMES), ([, each]) => bytesAsJson(each));
  return fit.length === order.length ? frames : Object.fromEntries(fit);
}

function frameNow(base: TabRecord, id: string, seen: SeenFrame): TabFrame {
  const { kundennummer } = seen.snapshot;
  if (kundennummer !== null) return { ...seen, fall: kundennummer, unter: kundennummer };
  const prior = base.frames[id];
  if (prior && showsSame(prior, seen)) return prior;
  const fall = assignedTo(base, seen);
  return { ...seen, fall, unter: fall ?? caseOf(base) };
}

const showsSame = (one: SeenFrame, other: SeenFrame) =>
  one.doc === other.doc && JSON.stringify(one.snapshot) === JSON.stringify(other.snapshot);

/**
 * The frames whose word decides on those without a case key. Once the top frame has named a case, no
 * inner frame can say it in its place: without its key it may be on the way to another.
 */
function leadersOf(tab: TabRecord, key: string | null): readonly string[] {
  if (key === null) return [];
  const names = (id: string) =>
    (tab.frames[id]?.snapshot.kundennummer ??
      (tab.frames[id] && assignedTo(tab, tab.frames[id]))) === key;
  if (names('0')) return ['0'];
  return tab.oben ? [] : Object.keys(tab.frames).filter(names);
}

/** Frames without a case key belong to the case, if what they show did not come under another. */
function confirm(frames: TabRecord['frames'], key: string): TabRecord['frames'] {
  return eachOf(frames, (each) =>
    each.fall === null && mayBe(each, key) ? { ...each, fall: key } : each,
  );
}

const mayBe = ({ unter }: TabFrame, key: string) => unter === null || unter === key;

/** The tab goes over to another case: frames that don't say whose they are may still show the last. */
function leave(tab: TabRecord, spoke: string, key: string): TabRecord {
  const frames = eachOf(tab.frames, (each, id) =>
    id === spoke || each.snapshot.kundennummer !== null || each.fall === key
      ? each
      : { ...each, fall: null },
  );
  return { ...tab, frames, zuordnungen: keyOf(frames) === null ? tab.zuordnungen : [] };
}

function doubtful(before: TabRecord, spoke: string, at: number): readonly TabFrame[] {
  return Object.entries(before.frames)
    .filter(([id, each]) => id !== spoke && each.snapshot.kundennummer === null)
    .map(([, each]) => each)
    .filter((each) => each.fall !== null && at - each.at < UNSICHER);
}

/** Whether `now` shows all in its mask that the frame showed of the last case. */
function inherits(before: SeenFrame | undefined, now: SeenFrame): boolean {
  if (before?.doc !== now.doc || isBare(now.snapshot)) return false;
  const [left, shown] = [before, now].map(({ snapshot }) =>
    JSON.stringify(withoutAround(snapshot).readings),
  );
  return left === shown;
}

/**
 * What a frame showed of the last case, if it came so shortly before and stayed beneath the next one's name: then it
 * had gone ahead of that, and may have been the next one's already.
 */
function ahead({ frames }: TabRecord, id: string, now: SeenFrame): readonly TabFrame[] {
  const before = frames[id];
  const isAhead = before && now.at - before.at < UNSICHER && inherits(before, now);
  return isAhead && before.fall !== null ? [before] : [];
}

/**
 * What a frame inherited from the last case, if it went on to another mask so soon: then the name of the case came
 * first, and what stood beneath it was still the last one's.
 */
function passed({ frames, geerbt }: TabRecord, id: string, now: SeenFrame): readonly TabFrame[] {
  const before = frames[id];
  if (before === undefined || before.at !== geerbt || maskKey(before) === maskKey(now)) return [];
  return now.at - before.at < UNSICHER ? [before] : [];
}

function askFor(tab: TabRecord, spoke: string, key: string | null): readonly number[] {
  const frame = tab.frames[spoke];
  if (!frame || frame.fall !== null || key === null || !mayBe(frame, key)) return [];
  return leadersOf(tab, key).map(Number);
}
