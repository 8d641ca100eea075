/**
 * The worker: takes in what pages show, answers the panel, tells pages which fields to mark. It may be
 * ended at any moment, so all listeners are registered here, at once, and all state is in the store.
 */
import { browser } from 'wxt/browser';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { feiertageUm } from './feiertage.ts';
import { type Frame, parseIncoming, type Sender } from './incoming.ts';
import { openPanel, openPanelOnAction } from './panel.ts';
import { lessonsAt, onProfilesChanged } from './profiles.ts';
import type {
  ContentMessage,
  FallView,
  InsertResult,
  PanelMessage,
  PanelState,
} from './protocol.ts';
import { grantedTabs, pageOf, registerReader, startInOpenTabs } from './reader.ts';
import { keyOf, remember, withMasks } from './remember.ts';
import { report } from './report.ts';
import { activeConcepts, saveConcepts } from './settings.ts';
import {
  dropTab,
  inTurn,
  loadFall,
  loadStichtag,
  loadTab,
  saveFall,
  saveStichtag,
  saveTab,
} from './store.ts';
import { insertIntoPage, tell } from './tell.ts';
import { today } from './today.ts';
import { markersOf, viewFall } from './view.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, sendResponse) => {
    const incoming = parseIncoming(raw, sender, {
      id: browser.runtime.id,
      baseUrl: browser.runtime.getURL('/'),
    });
    if (!incoming) return undefined;
    if (incoming.from === 'panel') {
      void answerPanel(incoming.message).then(sendResponse, report);
      return true;
    }
    if (incoming.message.type === 'lessons') {
      void lessonsAt(incoming.frame.origin).then(sendResponse, report);
      return true;
    }
    // Opening the panel needs the click that is being answered right now: nothing may be awaited first.
    if (incoming.message.type === 'openPanel') openPanel(incoming.frame);
    else void takeIn(incoming.frame, incoming.message).catch(report);
    return undefined;
  });

  openPanelOnAction();
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => dropTab(tabId)).catch(report));
  onProfilesChanged(() => void teachAnew().catch(report));

  const updateReader = () => void registerReader().then(startInOpenTabs).catch(report);
  browser.runtime.onInstalled.addListener(updateReader);
  browser.runtime.onStartup.addListener(() => void registerReader().catch(report));
  browser.permissions.onAdded.addListener(updateReader);
  browser.permissions.onRemoved.addListener(updateReader);
});

async function takeIn(
  frame: Frame,
  { doc, snapshot }: Extract<ContentMessage, { type: 'snapshot' }>,
): Promise<void> {
  const { readAgain } = await inTurn(async () => {
    const remembered = remember(await loadTab(frame.tabId), frame, doc, snapshot, Date.now());
    await saveTab(frame.tabId, remembered.tab);
    for (const [kundennummer, frames] of remembered.zugeordnet) {
      await saveFall(withMasks(await loadFall(kundennummer), kundennummer, frames));
    }
    return remembered;
  });
  if (readAgain) await tell(frame.tabId, { type: 'read' });
  await mark(frame.tabId);
}

async function answerPanel(message: PanelMessage): Promise<PanelState | InsertResult> {
  if (message.type === 'insert') {
    const frames = Object.keys((await loadTab(message.tabId))?.frames ?? {}).map(Number);
    return insertIntoPage(message.tabId, frames, message.text);
  }
  if (message.type === 'stichtag') await saveStichtag(message.date);
  if (message.type === 'concepts') await saveConcepts(message.active);
  if (message.type === 'show') {
    const { field, scroll = false } = message;
    await tell(message.tabId, { type: 'show', field, scroll });
  } else if (message.type !== 'state') await mark(message.tabId);
  return panelState(message.tabId);
}

async function panelState(tabId: number): Promise<PanelState> {
  const active = await activeConcepts();
  const stichtag = await stichtagNow();
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
    feiertage: feiertageUm(stichtag, active),
    fall: await fallOf(tabId),
  };
}

async function stichtagNow(): Promise<string> {
  return (await loadStichtag()) ?? today();
}

/** The case a tab shows, from all its masks; without a case key, of what the tab shows right now. */
async function fallOf(tabId: number): Promise<FallView | null> {
  const tab = await loadTab(tabId);
  if (!tab) return null;
  const kundennummer = keyOf(tab.frames);
  const fall = kundennummer === null ? undefined : await loadFall(kundennummer);
  const frames = Object.values(kundennummer === null ? tab.frames : (fall?.masken ?? {}));
  return viewFall(kundennummer, frames, await stichtagNow(), await activeConcepts());
}

/** Tells the tab's frames which fields to mark. */
async function mark(tabId: number): Promise<void> {
  const fall = await fallOf(tabId);
  await tell(tabId, { type: 'markers', markers: fall ? markersOf(fall.assessment) : [] });
}

/** Every granted page asks for what was taught again. */
async function teachAnew(): Promise<void> {
  await Promise.all((await grantedTabs()).map((tabId) => tell(tabId, { type: 'lessons' })));
}
