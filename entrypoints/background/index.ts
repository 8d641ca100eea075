/**
 * The worker: takes in what pages show, answers the panel, tells pages which fields to mark. It may be
 * ended at any moment, so all listeners are registered here, at once, and all state is in the store.
 */
import { browser } from 'wxt/browser';
import { carryOut } from './commands.ts';
import { forgetOldPages } from './forgetting.ts';
import { type Frame, parseIncoming, type Sender } from './incoming.ts';
import { openPanel, openPanelOnAction } from './panel.ts';
import { lessonsAt, onProfilesChanged } from './profiles.ts';
import type {
  ContentMessage,
  InsertResult,
  LessonsAnswer,
  PanelMessage,
  PanelState,
} from './protocol.ts';
import { grantedTabs, mayRead, registerReader, startInOpenTabs } from './reader.ts';
import { report } from './report.ts';
import { saveConcepts } from './settings.ts';
import { fallOfFrames, forgetInTime, oldest, panelState, showsPage } from './state.ts';
import { dropTab, framesOf, inTurn, loadTab, saveStichtag } from './store.ts';
import { takeIn } from './takeIn.ts';
import { answerTeaching, dropTeaching, isPointing, takePointing } from './teaching.ts';
import { insertIntoPage, tell } from './tell.ts';
import { markersOf } from './view.ts';

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
      void answerLessons(incoming.frame).then(sendResponse, report);
      return true;
    }
    // Opening the panel needs the click that is being answered right now: nothing may be awaited first.
    if (incoming.message.type === 'openPanel') openPanel(incoming.frame);
    else void receive(incoming.frame, incoming.message).catch(report);
    return undefined;
  });

  openPanelOnAction();
  browser.tabs.onRemoved.addListener((tabId) => {
    void inTurn(() => Promise.all([dropTab(tabId), dropTeaching(tabId)])).catch(report);
  });
  onProfilesChanged(() => void teachAnew().catch(report));

  void oldest().then(forgetOldPages).catch(report);

  const updateReader = () => void registerReader().then(startInOpenTabs).catch(report);
  browser.runtime.onInstalled.addListener(updateReader);
  browser.runtime.onStartup.addListener(() => void registerReader().catch(report));
  browser.permissions.onAdded.addListener(updateReader);
  browser.permissions.onRemoved.addListener(() => {
    updateReader();
    void leaveWithdrawn().catch(report);
  });
});

async function answerLessons({ origin, tabId }: Frame): Promise<LessonsAnswer> {
  return { lessons: await lessonsAt(origin), pointing: await isPointing(tabId) };
}

async function receive(frame: Frame, message: ContentMessage): Promise<void> {
  if (message.type === 'snapshot') await receiveSnapshot(frame, message);
  else await takePointing(frame, message);
}

async function receiveSnapshot(
  frame: Frame,
  { doc, snapshot }: Extract<ContentMessage, { type: 'snapshot' }>,
): Promise<void> {
  await forgetInTime();
  const ask = await keeping(() => takeIn(frame, doc, snapshot, Date.now()));
  if (ask === 'all') await tell(frame.tabId, { type: 'read' });
  else for (const id of ask ?? []) await tell(frame.tabId, { type: 'read' }, id);
  await mark(frame.tabId);
}

async function answerPanel(message: PanelMessage): Promise<PanelState | InsertResult> {
  await forgetInTime();
  switch (message.type) {
    case 'insert':
      return insertIntoPage(message.tabId, await framesOf(message.tabId), message.text);
    case 'show': {
      const { tabId, field, scroll = false } = message;
      // Where the panel shows another case than the page, there is no place of it to be framed.
      if (field === null || (await showsPage(tabId))) {
        await tell(tabId, { type: 'show', field, scroll });
      }
      return panelState(message.tabId, full);
    }
    case 'state':
      return panelState(message.tabId, full);
    case 'point':
    case 'pointOn':
    case 'teach':
      await answerTeaching(message);
      return panelState(message.tabId, full);
    case 'read':
      await tell(message.tabId, { type: 'read' });
      break;
    case 'stichtag':
      await saveStichtag(message.date);
      break;
    case 'concepts':
      await saveConcepts(message.active);
      break;
    default:
      await keeping(() => carryOut(message, Date.now()));
  }
  await mark(message.tabId);
  return panelState(message.tabId, full);
}

/** Whether the last thing to be kept found no room; the worker's own end is as good as another try. */
let full = false;

/** What can't be kept is reported and shown, and nothing else stops for it. */
async function keeping<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await work();
    full = false;
    return result;
  } catch (error) {
    full = true;
    report(error);
    return undefined;
  }
}

/** Tells each of the tab's frames which fields to mark: those of the case that it shows. */
async function mark(tabId: number): Promise<void> {
  const tab = await loadTab(tabId);
  const byFall = Map.groupBy(Object.entries(tab?.frames ?? {}), ([, { fall }]) => fall);
  for (const [id, frames] of byFall) {
    const fall = tab ? await fallOfFrames(tab, id) : null;
    const markers = fall ? markersOf(fall.assessment) : [];
    await Promise.all(
      frames.map(([frameId]) => tell(tabId, { type: 'markers', markers }, Number(frameId))),
    );
  }
}

/** A reader that runs in an open page knows nothing of a grant that was taken back. */
async function leaveWithdrawn(): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined) continue;
    for (const [frameId, { address }] of Object.entries((await loadTab(tabId))?.frames ?? {})) {
      if (!(await mayRead(address))) await tell(tabId, { type: 'leave' }, Number(frameId));
    }
  }
}

/** Every granted page asks for what was taught again. */
async function teachAnew(): Promise<void> {
  await Promise.all((await grantedTabs()).map((tabId) => tell(tabId, { type: 'lessons' })));
}
