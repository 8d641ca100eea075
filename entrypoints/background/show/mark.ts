/** Shows on a tab what follows from its case: beside the fields, at the edge, on the toolbar's icon. */

import type { FeldKey } from '../../../rules/fall/felder.ts';
import {
  type Handlungsbedarf,
  handlungsbedarf,
  punkteZuTun,
} from '../../../rules/weighing/handlungsbedarf.ts';
import { tell } from '../border/tell.ts';
import type { Pill } from '../protocol.ts';
import { bringBack, dismiss, withoutDismissed } from '../session/dismissed.ts';
import { inTurn, turns } from '../session/memory.ts';
import type { TabFrame, TabRecord } from '../session/records.ts';
import { report } from '../session/report.ts';
import { save } from '../session/save.ts';
import { loadTab, loadTabs } from '../session/store.ts';
import { EMPTY_TAB, withoutFrame } from '../session/tab.ts';
import { caseOf } from '../session/tabCase.ts';
import { pillOn, setPill } from '../settings/pill.ts';
import { showOnIcon } from './badge.ts';
import { markersOf } from './markers.ts';
import { datedMarkers, otherDay } from './otherDay.ts';
import { fallOfFrames, lookNow, originOfTab, readyPanel } from './state.ts';

/** Of the page itself; the other frames are within it. */
const TOP = '0';

/** The looks at a tab: one after the other. */
interface Looks {
  readonly inTurn: ReturnType<typeof turns>;
  /** The one that ends last. */
  last?: Promise<void>;
  /** One that has yet to begin. */
  next?: Promise<void> | undefined;
}

/** Of each tab that is being looked at. */
const looks = new Map<number, Looks>();

/**
 * Each frame marks the fields of the case that it shows; the count is the one of the page's case. One look after
 * the other, or an earlier one could be the last to speak; all who ask before it begins share it.
 */
export function mark(tabId: number): Promise<void> {
  const ofTab = looks.get(tabId) ?? { inTurn: turns() };
  if (ofTab.next !== undefined) return ofTab.next;
  looks.set(tabId, ofTab);
  const look = ofTab.inTurn(() => {
    ofTab.next = undefined;
    return markNow(tabId);
  });
  ofTab.next = look;
  ofTab.last = look;
  const ended = () => {
    if (ofTab.last === look) looks.delete(tabId);
  };
  void look.then(ended, ended);
  return look;
}

async function markNow(tabId: number): Promise<void> {
  const tab = (await loadTab(tabId)) ?? EMPTY_TAB;
  const { werte, now } = await lookNow();
  const other = otherDay(now.stichtag, now.today);
  // What was forgotten is not known to be marked any more: so nothing is, before the rest is drawn.
  if (tab.vergessen) tell(tabId, { type: 'markers', markers: [] });
  for (const [fall, frames] of Map.groupBy(Object.entries(tab.frames), ([, { fall }]) => fall)) {
    const view = await fallOfFrames({ tabId, tab }, fall, now);
    const all = view ? markersOf(view, werte) : [];
    for (const [frameId, frame] of frames) {
      const left = await withoutDismissed(dismissedOf(tabId, frame), all);
      const markers = datedMarkers(left, other);
      tell(tabId, { type: 'markers', markers, doc: frame.doc }, Number(frameId), () =>
        leave(tabId, frameId, frame),
      );
    }
  }
  const counts = !werte.abgeschaltet.includes('zaehler');
  const shown = counts ? await fallOfFrames({ tabId, tab }, caseOf(tab), now) : null;
  const bedarf = shown && handlungsbedarf(shown);
  const { doc } = tab.frames[TOP] ?? {};
  const pill = bedarf && (await pillFor(tab, bedarf, other));
  tell(tabId, { type: 'pill', pill, ...(doc === undefined ? {} : { doc }) }, Number(TOP));
  await showOnIcon(tabId, bedarf, other);
}

/** A frame that is in the page no longer says nothing any more of what the page shows. */
function leave(tabId: number, frameId: string, { doc }: TabFrame): void {
  if (frameId === TOP) return;
  const left = inTurn(async () => {
    const tab = await loadTab(tabId);
    // Another document may be in its place by now.
    if (tab?.frames[frameId]?.doc !== doc) return false;
    await save({ tabs: new Map([[tabId, withoutFrame(tab, frameId)]]), at: Date.now() });
    return true;
  });
  void left.then((changed) => (changed ? mark(tabId) : undefined)).catch(report);
}

/** After a change of what a tab shows: other tabs may show the same case. */
export async function markWithCase(tabId: number): Promise<void> {
  await mark(tabId);
  const tabs = await loadTabs();
  const cases = new Set(casesIn(tabs.get(tabId)));
  for (const [other, tab] of tabs) {
    if (other !== tabId && casesIn(tab).some((id) => cases.has(id))) await mark(other);
  }
  // Whoever opens the panel does so soon after.
  await readyPanel(tabId);
}

const casesIn = (tab: TabRecord = EMPTY_TAB): readonly string[] =>
  Object.values(tab.frames).flatMap(({ fall }) => fall ?? []);

/** After a change that every case may depend on. */
export async function markAll(): Promise<void> {
  for (const tabId of (await loadTabs()).keys()) await mark(tabId);
}

/** Puts away all that a frame marks beside a field now. */
export async function dismissAt(tabId: number, frameId: number, field: FeldKey): Promise<void> {
  await inTurn(async () => {
    const tab = (await loadTab(tabId)) ?? EMPTY_TAB;
    const frame = tab.frames[frameId];
    if (!frame) return;
    const { werte, now } = await lookNow();
    const view = await fallOfFrames({ tabId, tab }, frame.fall, now);
    if (!view) return;
    const marked = markersOf(view, werte).filter(({ target }) => target.field === field);
    await dismiss(dismissedOf(tabId, frame), marked);
  });
  await mark(tabId);
}

/** Shows again what was put away of a case, or of what a tab shows of none, and the count. */
export async function showAgain(tabId: number, fall: string | null): Promise<void> {
  await inTurn(async () => {
    const tab = (await loadTab(tabId)) ?? EMPTY_TAB;
    await bringBack({ fall, tabId, doc: '' });
    const origin = originOfTab(tab);
    if (origin !== '') await setPill(origin, { shown: true });
  });
  await markAll();
}

const dismissedOf = (tabId: number, { fall, doc }: TabFrame) => ({ fall, tabId, doc });

async function pillFor(
  tab: TabRecord,
  bedarf: Handlungsbedarf,
  other: string | undefined,
): Promise<Pill | null> {
  const count = punkteZuTun(bedarf);
  const origin = originOfTab(tab);
  if (count === 0 || origin === '') return null;
  const { shown, place } = await pillOn(origin);
  if (!shown) return null;
  return {
    count,
    severe: bedarf.severe,
    place,
    ...(other === undefined ? {} : { stichtag: other }),
  };
}
