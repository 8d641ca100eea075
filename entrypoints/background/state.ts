/** What the panel of a tab shows: derived, at every look. */
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { isExpelled } from './expelled.ts';
import { kundennummerOf } from './fall.ts';
import { loadFaults } from './faults.ts';
import { feiertageUm } from './feiertage.ts';
import { forgetOld } from './forgetting.ts';
import type { FallView, PanelState, SessionView } from './protocol.ts';
import { pageOf } from './reader.ts';
import { caseOf, EMPTY_TAB, unassigned } from './remember.ts';
import { report } from './report.ts';
import { revealFor } from './reveal.ts';
import { conceptsIn, settingsNow } from './settings/index.ts';
import {
  loadFall,
  loadStichtag,
  loadTab,
  loadUpdate,
  loadVerdraengt,
  loadVerzeichnis,
  type TabRecord,
} from './store.ts';
import { viewTeaching } from './teaching.ts';
import { inTerm } from './term.ts';
import { today } from './today.ts';
import { type Look, showsSomething, viewFall, viewUnassigned } from './view.ts';

const HOUR = 3_600_000;

/** What was last seen before this (in ms) is to be forgotten. */
export const oldest = async (): Promise<number> =>
  Date.now() - (await settingsNow()).werte.vergessenNachStunden * HOUR;

/** Forgets what is due: at every access, since the worker may be ended at any moment between. */
export const forgetInTime = async (): Promise<void> => forgetOld(await oldest());

/** `voll`: the last thing to be kept found no room. */
export async function panelState(tabId: number, voll: boolean): Promise<PanelState> {
  const { werte, gesperrt } = await settingsNow();
  const active = conceptsIn(werte);
  const tab = (await loadTab(tabId)) ?? EMPTY_TAB;
  const stichtag = await stichtagNow();
  const docs = Object.values(tab.frames).map(({ doc }) => doc);
  const reveal = await revealFor(tabId);
  return {
    tabId,
    stichtag,
    today: today(),
    concepts: CONCEPTS.map(({ id, title }) => ({
      id,
      title,
      active: active.some((concept) => concept.id === id),
    })),
    page: await pageOf(tabId),
    expelled: await isExpelled(tabId, docs),
    ...(reveal ? { reveal } : {}),
    feiertage: feiertageUm(stichtag, active),
    updatedTo: (await loadUpdate()) ?? null,
    faults: await loadFaults(),
    sitzung: await sessionView(tab, voll, werte.vergessenNachStunden),
    einstellungen: {
      dienststelle: werte.dienststelle,
      konzepteGewaehlt: werte.konzepte !== null,
      begriffEgv: werte.begriffEgv,
      abgeschaltet: werte.abgeschaltet,
      gesperrt,
    },
    teaching: inTerm(await viewTeaching(tabId), werte.begriffEgv),
    fall:
      (tab.ansicht === null ? null : await fallById(tab.ansicht)) ??
      (await fallOfFrames(tab, caseOf(tab))),
  };
}

async function sessionView(
  tab: TabRecord,
  voll: boolean,
  vergessenNachStunden: number,
): Promise<SessionView> {
  return {
    faelle: (await loadVerzeichnis()).map(({ fall, gesehen }) => ({
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
    verdraengt: await loadVerdraengt(),
    voll,
  };
}

/** Whether the panel of a tab shows what its page shows. */
export async function showsPage(tabId: number): Promise<boolean> {
  const tab = (await loadTab(tabId)) ?? EMPTY_TAB;
  return tab.ansicht === null || tab.ansicht === caseOf(tab);
}

const stichtagNow = async (): Promise<string> => (await loadStichtag()) ?? today();

async function look(): Promise<Look> {
  const { werte } = await settingsNow();
  return {
    stichtag: await stichtagNow(),
    concepts: conceptsIn(werte),
    leadDays: werte.vorlaufTage,
    failed: report,
    term: werte.begriffEgv,
  };
}

async function fallById(id: string): Promise<FallView | null> {
  const fall = await loadFall(id);
  return fall ? viewFall(fall, await look()) : null;
}

/** What the frames of one case show; null: what the tab shows of no case. */
export async function fallOfFrames(tab: TabRecord, id: string | null): Promise<FallView | null> {
  return id === null ? viewUnassigned(unassigned(tab), await look()) : fallById(id);
}
