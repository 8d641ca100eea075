/** What a tab is remembered by, as clicks and what is forgotten change it. */
import type { TabFrame, TabRecord } from './records.ts';
import { caseOf, personOf, viewKey } from './tabCase.ts';

/** Masks assigned by a click that a tab remembers; the oldest goes first. */
const MOST_ZUORDNUNGEN = 60;

export const EMPTY_TAB: TabRecord = {
  fall: null,
  oben: false,
  geerbt: null,
  zuletzt: null,
  ansicht: null,
  vergessen: false,
  frames: {},
  mehr: false,
  zuordnungen: [],
};

/** The same frames, each as it becomes. */
export function eachOf(
  frames: TabRecord['frames'],
  become: (frame: TabFrame, id: string) => TabFrame,
): TabRecord['frames'] {
  return Object.fromEntries(Object.entries(frames).map(([id, each]) => [id, become(each, id)]));
}

/** What the tab shows and no case has. */
export function unassigned({ frames }: TabRecord): readonly TabFrame[] {
  return Object.values(frames).filter(({ fall }) => fall === null);
}

/** Assigns all that the tab shows and no case has. It holds while these masks are shown. */
export function assign(
  tab: TabRecord,
  fall: string,
): { readonly tab: TabRecord; readonly zugeordnet: readonly TabFrame[] } {
  const open = unassigned(tab);
  const assignedNow = (each: TabFrame): TabFrame => ({ ...each, fall, unter: fall });
  const frames = eachOf(tab.frames, (each) => (each.fall === null ? assignedNow(each) : each));
  const assigned = open.map(({ doc, snapshot }) => ({
    doc,
    mask: viewKey(snapshot),
    fall,
    person: personOf(snapshot),
  }));
  const others = tab.zuordnungen.filter(
    (each) => !assigned.some(({ doc, mask }) => doc === each.doc && mask === each.mask),
  );
  const zuordnungen = [...assigned, ...others].slice(0, MOST_ZUORDNUNGEN);
  const now = { ...tab, frames, zuordnungen, ansicht: null };
  const key = caseOf(now);
  return {
    tab: { ...now, fall: key, zuletzt: key ?? tab.zuletzt },
    zugeordnet: open.map(assignedNow),
  };
}

/** Takes back that a mask, by its `viewKey`, belongs to a case. */
export function unassign(tab: TabRecord, fall: string, mask: string): TabRecord {
  const zuordnungen = tab.zuordnungen.filter((each) => each.fall !== fall || each.mask !== mask);
  const frames = eachOf(tab.frames, (each) =>
    each.snapshot.kundennummer === null && each.fall === fall && viewKey(each.snapshot) === mask
      ? { ...each, fall: null, unter: null }
      : each,
  );
  const now = { ...tab, frames, zuordnungen };
  return { ...now, fall: caseOf(now) };
}

/** The tab without a frame that is not in the page any more. */
export function withoutFrame(tab: TabRecord, frameId: string): TabRecord {
  const { [frameId]: _gone, ...frames } = tab.frames;
  const now = { ...tab, frames };
  const fall = caseOf(now);
  return { ...now, fall: fall ?? tab.fall, zuletzt: fall ?? tab.zuletzt };
}

/** The tab without anything of these cases; undefined where it has nothing of them. */
export function withoutCases(tab: TabRecord, gone: ReadonlySet<string>): TabRecord | undefined {
  const isGone = (id: string | null) => id !== null && gone.has(id);
  const frames = Object.fromEntries(
    Object.entries(tab.frames).filter(
      // What came while the case was open says something of it, assigned or not.
      ([, each]) => !isGone(each.fall) && !isGone(each.unter),
    ),
  );
  const dropped = Object.keys(frames).length < Object.keys(tab.frames).length;
  const now = {
    ...tab,
    frames,
    fall: isGone(tab.fall) ? null : tab.fall,
    zuletzt: isGone(tab.zuletzt) ? null : tab.zuletzt,
    ansicht: isGone(tab.ansicht) ? null : tab.ansicht,
    zuordnungen: tab.zuordnungen.filter((each) => !isGone(each.fall)),
    vergessen: tab.vergessen || dropped,
  };
  return JSON.stringify(now) === JSON.stringify(tab) ? undefined : now;
}

/** The tab with a case under its new id. */
export function renamed(tab: TabRecord, from: string, to: string): TabRecord {
  const name = (id: string | null) => (id === from ? to : id);
  return {
    ...tab,
    fall: name(tab.fall),
    zuletzt: name(tab.zuletzt),
    ansicht: name(tab.ansicht),
    frames: eachOf(tab.frames, (each) => ({
      ...each,
      fall: name(each.fall),
      unter: name(each.unter),
    })),
    zuordnungen: tab.zuordnungen.map((each) => ({ ...each, fall: name(each.fall) ?? to })),
  };
}
