/** What the panel of a tab shows: derived, at every look. */
import { CONCEPTS } from '../../../rules/concepts/index.ts';
import type { Einstellungen } from '../../../rules/einstellungen/einstellungen.ts';
import type { Reasons } from '../../../rules/weighing/parts.ts';
import { viewTeaching } from '../cases/teaching.ts';
import { feiertageUm } from '../judge/feiertage.ts';
import { inTerm } from '../judge/term.ts';
import { withoutDismissed } from '../session/dismissed.ts';
import { expelledFrom } from '../session/expelled.ts';
import { kundennummerOf } from '../session/fall.ts';
import { loadFaults } from '../session/faults.ts';
import { originOf, showsSomething } from '../session/frames.ts';
import { nichtBehalten } from '../session/keeping.ts';
import { isBehind } from '../session/line.ts';
import type { TabRecord } from '../session/records.ts';
import { report } from '../session/report.ts';
import { revealFor } from '../session/reveal.ts';
import {
  loadFall,
  loadStichtag,
  loadTab,
  loadUpdate,
  loadVerdraengt,
  loadVerzeichnis,
} from '../session/store.ts';
import { EMPTY_TAB, unassigned } from '../session/tab.ts';
import { caseOf } from '../session/tabCase.ts';
import { conceptsIn, settingsNow } from '../settings/index.ts';
import { pillOn } from '../settings/pill.ts';
import { pageOf } from '../settings/reader.ts';
import { today } from '../today.ts';
import type { Ausgeblendet, FallView, NichtBehalten, PanelState, SessionView } from '../views.ts';
import type { Beside } from './beside.ts';
import { markersOf } from './markers.ts';
import { keptReady } from './ready.ts';
import { type Look, type Viewed, viewFall, viewUnassigned } from './view.ts';

/** What was lost for good is the graver. */
const notKept = (tabId: number): NichtBehalten | null =>
  nichtBehalten(tabId) ?? (isBehind(tabId) ? 'zuOft' : null);

/** What follows from what is kept, and rests neither on the page nor on the hour. */
type Known = Omit<PanelState, 'page' | 'reveal'>;

const known = keptReady(knownOf, (tabId) => `${today()} ${notKept(tabId)}`);

/** Something that is kept has changed: nothing looked up before holds. */
export const forgetReady = known.forget;

/** Has what a panel of the tab will ask for ready, as far as it can be known beforehand. */
export async function readyPanel(tabId: number): Promise<void> {
  await known.ready(tabId);
}

export const panelState = (tabId: number): Promise<PanelState> =>
  stateWith(tabId, known.anew(tabId));

/**
 * The state for a panel that opens, when time is kept. It waits: so it is given what is ready, and put together
 * meanwhile; anew only where `kept` says that something has changed.
 */
export async function stateAtOpening(tabId: number, kept: Promise<boolean>): Promise<PanelState> {
  const [state, changed] = await Promise.all([stateWith(tabId, known.ready(tabId)), kept]);
  return changed ? panelState(tabId) : state;
}

/** The state when time is kept; anew where something has changed by it. */
export async function stateOnceKept(tabId: number, kept: Promise<boolean>): Promise<PanelState> {
  const [state, changed] = await Promise.all([panelState(tabId), kept]);
  return changed ? panelState(tabId) : state;
}

/** All that can be asked for at once is: a panel waits. */
async function stateWith(tabId: number, looked: Promise<Known>): Promise<PanelState> {
  const [page, reveal, rest] = await Promise.all([pageOf(tabId), revealFor(tabId), looked]);
  return { ...rest, page, ...(reveal ? { reveal } : {}) };
}

/** What is kept, and what follows from it. */
async function knownOf(tabId: number): Promise<Known> {
  const [tab, settings, stichtag, update, teaching, faults] = await Promise.all([
    tabOf(tabId),
    settingsNow(),
    stichtagNow(),
    loadUpdate(),
    viewTeaching(tabId),
    loadFaults(),
  ]);
  const { werte, gesperrt } = settings;
  const now = lookBy(werte, stichtag);
  const [expelled, sitzung, viewed] = await Promise.all([
    expelledFrom(tabId, tab.frames),
    sessionView(tabId, tab, werte.vergessenNachStunden),
    shownIn({ tabId, tab }, now),
  ]);
  return {
    tabId,
    stichtag,
    today: today(),
    concepts: CONCEPTS.map(({ id, title }) => ({
      id,
      title,
      active: now.concepts.some((concept) => concept.id === id),
    })),
    expelled,
    ausgeblendet: await putAway(tabId, tab, viewed?.fall ?? null, werte),
    feiertage: feiertageUm(stichtag, now.concepts),
    updatedTo: update ?? null,
    faults,
    sitzung,
    einstellungen: {
      dienststelle: werte.dienststelle,
      konzepteGewaehlt: werte.konzepte !== null,
      begriffEgv: werte.begriffEgv,
      abgeschaltet: werte.abgeschaltet,
      gesperrt,
    },
    teaching: inTerm(teaching, werte.begriffEgv),
    fall: viewed?.fall ?? null,
  };
}

/** Why a result is as it is; null where there is none of that key in that case. */
export async function reasonsFor(
  tabId: number,
  fall: string | null,
  of: string,
): Promise<Reasons | null> {
  const [tab, { now }] = await Promise.all([tabOf(tabId), lookNow()]);
  const viewed = await viewOfFrames({ tabId, tab }, fall, now);
  return inTerm(viewed?.reasons.get(of) ?? null, now.term);
}

const tabOf = async (tabId: number): Promise<TabRecord> => (await loadTab(tabId)) ?? EMPTY_TAB;

async function sessionView(
  tabId: number,
  tab: TabRecord,
  vergessenNachStunden: number,
): Promise<SessionView> {
  const [faelle, verdraengt] = await Promise.all([loadVerzeichnis(), loadVerdraengt()]);
  return {
    faelle: faelle.map(({ fall, gesehen }) => ({
      id: fall,
      kundennummer: kundennummerOf(fall),
      gesehen,
    })),
    seite: caseOf(tab),
    zuletzt: tab.zuletzt,
    offen: unassigned(tab)
      .filter(showsSomething)
      .map(({ snapshot }) => snapshot.mask),
    vergessen: tab.vergessen,
    vergessenNachStunden,
    verdraengt,
    nichtBehalten: notKept(tabId),
  };
}

async function putAway(
  tabId: number,
  tab: TabRecord,
  fall: FallView | null,
  werte: Einstellungen,
): Promise<Ausgeblendet> {
  const origin = originOfTab(tab);
  const hasCount = origin !== '' && !werte.abgeschaltet.includes('zaehler');
  const marked = fall ? markersOf(fall, werte) : [];
  // What belongs to no case belongs to one of the documents that say none.
  const docs = new Set(fall?.id == null ? unassigned(tab).map(({ doc }) => doc) : ['']);
  const left = await Promise.all(
    [...docs].map((doc) => withoutDismissed({ fall: fall?.id ?? null, tabId, doc }, marked)),
  );
  return {
    hinweise: marked.length - Math.min(marked.length, ...left.map(({ length }) => length)),
    zaehler: hasCount && !(await pillOn(origin)).shown,
  };
}

/** Of the page itself, in which the other frames are; "" where it has none. */
export const originOfTab = (tab: TabRecord): string => originOf(tab.frames['0']?.address ?? '');

/** Whether the panel of a tab shows what its page shows. */
export async function showsPage(tabId: number): Promise<boolean> {
  const tab = await tabOf(tabId);
  return tab.ansicht === null || tab.ansicht === caseOf(tab);
}

const stichtagNow = async (): Promise<string> => (await loadStichtag()) ?? today();

const lookBy = (werte: Einstellungen, stichtag: string): Look => ({
  stichtag,
  today: today(),
  concepts: conceptsIn(werte),
  leadDays: werte.vorlaufTage,
  failed: report,
  term: werte.begriffEgv,
});

/** What holds now, and how cases are looked at by it. */
export async function lookNow(): Promise<{ readonly werte: Einstellungen; readonly now: Look }> {
  const [{ werte }, stichtag] = await Promise.all([settingsNow(), stichtagNow()]);
  return { werte, now: lookBy(werte, stichtag) };
}

/** What the panel of a tab shows: the case that was asked for, else the page's. */
async function shownIn(beside: Beside, now: Look): Promise<Viewed | null> {
  const { tab } = beside;
  const other = tab.ansicht === null ? null : await viewById(tab.ansicht, beside, now);
  return other ?? viewOfFrames(beside, caseOf(tab), now);
}

async function viewById(id: string, beside: Beside, now: Look): Promise<Viewed | null> {
  const fall = await loadFall(id);
  return fall ? viewFall(fall, now, beside) : null;
}

const viewOfFrames = async (beside: Beside, id: string | null, now: Look) =>
  id === null ? viewUnassigned(beside.tab, now) : viewById(id, beside, now);

/** What the frames of one case show; null: what the tab shows of no case. */
export async function fallOfFrames(
  beside: Beside,
  id: string | null,
  now: Look,
): Promise<FallView | null> {
  return (await viewOfFrames(beside, id, now))?.fall ?? null;
}
