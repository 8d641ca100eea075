/**
 * The worker: takes in what pages show, answers the panel, tells pages which fields to mark. It may be
 * ended at any moment, so all listeners are registered here, at once, and all state is in the store.
 */
import { browser } from 'wxt/browser';
import { snapshotAusText } from '../../rules/fall/einfuegen.ts';
import type { Snapshot } from '../../rules/fall/reading.ts';
import { faultOf } from '../faults/fault.ts';
import { type Frame, parseIncoming, type Sender } from './border/incoming.ts';
import { insertIntoPage, tell } from './border/tell.ts';
import { carryOut } from './cases/commands.ts';
import { forgetOldPages } from './cases/forgetting.ts';
import { takeIn } from './cases/takeIn.ts';
import { answerTeaching, dropTeaching, isPointing, takePointing } from './cases/teaching.ts';
import type {
  ContentMessage,
  Diagnosis,
  FailedAnswer,
  InsertResult,
  LessonsAnswer,
  PanelMessage,
  PanelState,
  Reasons,
  SnapshotAnswer,
  Target,
} from './protocol.ts';
import { isNewDay } from './session/day.ts';
import { forgetExpelled, noteExpelled } from './session/expelled.ts';
import { forgetFaults, noteFault } from './session/faults.ts';
import { forgetLost, keeping } from './session/keeping.ts';
import { inTurn } from './session/memory.ts';
import { report, reportUncaught } from './session/report.ts';
import { askToReveal, forgetReveal } from './session/reveal.ts';
import { dropTab, framesOf, relist, saveStichtag, saveUpdate } from './session/store.ts';
import { isOff, mayTeach, saveConcepts } from './settings/index.ts';
import { onOwnChanged } from './settings/own.ts';
import { setPill } from './settings/pill.ts';
import { onPolicyChanged } from './settings/policy.ts';
import { keepSettingsToOurselves } from './settings/privateStorage.ts';
import { lessonsAt, onProfilesChanged } from './settings/profiles.ts';
import { grantedTabs, registerReader, startInOpenTabs } from './settings/reader.ts';
import { isHeard, leaveWithdrawn } from './settings/withdrawn.ts';
import { copyNote } from './show/copyNote.ts';
import { diagnose } from './show/diagnosis.ts';
import { dismissAt, mark, markAll, markWithCase } from './show/mark.ts';
import { openPanel, openPanelOnAction } from './show/panel.ts';
import {
  forgetInTime,
  oldest,
  panelState,
  reasonsFor,
  showsPage,
  stateOnceKept,
} from './show/state.ts';

/** As wxt.config.ts has it. */
const COPY_NOTE = 'copy-note';

export default defineBackground(() => {
  reportUncaught();
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, sendResponse) => {
    const incoming = parseIncoming(raw, sender, {
      id: browser.runtime.id,
      baseUrl: browser.runtime.getURL('/'),
    });
    if (!incoming) return undefined;
    if (incoming.from === 'panel') {
      void answerPanel(incoming.message).then(sendResponse, (cause: unknown) => {
        report(cause);
        const failed: FailedAnswer = { failed: faultOf('Hintergrund', cause) };
        sendResponse(failed);
      });
      return true;
    }
    if (incoming.message.type === 'lessons') {
      void answerLessons(incoming.frame).then(sendResponse, (cause: unknown) => {
        report(cause);
        // Untaught is better than unread: the page waits for an answer before it is read.
        sendResponse(undefined);
      });
      return true;
    }
    // Opening the panel needs the click that is being answered right now: nothing may be awaited first.
    if (incoming.message.type === 'openPanel') openPanel(incoming.frame);
    if (incoming.message.type === 'snapshot') {
      void receiveSnapshot(incoming.frame, incoming.message).then(sendResponse, report);
      return true;
    }
    void answerPage(incoming.frame, incoming.message).catch(report);
    return undefined;
  });

  openPanelOnAction();
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COPY_NOTE && tab?.id !== undefined) void copyNote(tab.id).catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void inTurn(() => Promise.all([dropTab(tabId), dropTeaching(tabId)])).catch(report);
    forgetLost(tabId);
    void forgetReveal(tabId).catch(report);
    void forgetExpelled(tabId).catch(report);
  });
  onProfilesChanged(() => void teachAnew().catch(report));

  void keepSettingsToOurselves().catch(report);
  void inTurn(() => relist(Date.now())).catch(report);
  void oldest().then(forgetOldPages).catch(report);

  const updateReader = () => void registerReader().then(startInOpenTabs).catch(report);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    updateReader();
    if (reason === 'update') {
      void saveUpdate(browser.runtime.getManifest().version).catch(report);
    }
  });
  browser.runtime.onStartup.addListener(() => void registerReader().catch(report));
  browser.permissions.onAdded.addListener(updateReader);
  const narrowReader = () => {
    updateReader();
    void leaveWithdrawn().catch(report);
  };
  browser.permissions.onRemoved.addListener(narrowReader);
  const markAnew = () => void markAll().catch(report);
  onOwnChanged(markAnew);
  onPolicyChanged(() => {
    narrowReader();
    markAnew();
  });
});

async function answerLessons({ origin, tabId }: Frame): Promise<LessonsAnswer> {
  return { lessons: await lessonsAt(origin), pointing: await isPointing(tabId) };
}

async function answerPage(
  frame: Frame,
  message: Exclude<ContentMessage, { type: 'lessons' | 'snapshot' }>,
): Promise<void> {
  if (!(await isHeard(frame))) return;
  const { tabId, frameId } = frame;
  switch (message.type) {
    case 'openPanel':
      return message.target && revealInPanel(tabId, message.target);
    case 'dismiss':
      return dismissAt(tabId, frameId, message.field);
    case 'expelled':
      return noteExpelled(tabId, frameId, message.doc);
    case 'fault':
      return noteFault(message.fault);
    case 'pillMoved':
      return changePill(frame, { place: message.place });
    case 'pillHidden':
      return changePill(frame, { shown: false });
    default:
      return takePointing(frame, message);
  }
}

/** What is asked for is about the page's case: the panel turns to it. */
async function revealInPanel(tabId: number, target: Target): Promise<void> {
  if (!(await showsPage(tabId))) {
    await keeping(tabId, 'person', () => carryOut({ type: 'view', tabId, fall: null }, Date.now()));
  }
  await askToReveal(tabId, target);
}

/**
 * What has to be done whenever time may have passed: the worker is not there in between. Says whether
 * anything kept has changed by it.
 */
async function keepTime(): Promise<boolean> {
  const [newDay, changed] = await Promise.all([isNewDay(), forgetInTime()]);
  if (newDay) void markAll().catch(report);
  return changed;
}

/** There is one pill a tab, so only its page itself may say something of it. */
async function changePill(
  { tabId, frameId, origin }: Frame,
  change: Parameters<typeof setPill>[1],
): Promise<void> {
  if (frameId !== 0 || origin === '') return;
  await inTurn(() => setPill(origin, change));
  await mark(tabId);
}

async function receiveSnapshot(
  frame: Frame,
  { doc, snapshot }: Extract<ContentMessage, { type: 'snapshot' }>,
): Promise<SnapshotAnswer> {
  if (!(await isHeard(frame))) return { kept: true };
  const { tabId, frameId } = frame;
  await keepTime().catch(report);
  const kept = await keeping(tabId, frameId, () => takeIn(frame, doc, snapshot, Date.now()));
  const ask = 'result' in kept ? kept.result : [];
  if (ask === 'all') tell(tabId, { type: 'read' });
  else for (const id of ask) tell(tabId, { type: 'read' }, id);
  void markWithCase(tabId).catch(report);
  return { kept: !('lost' in kept && kept.lost === 'fehler') };
}

async function answerPanel(
  message: PanelMessage,
): Promise<PanelState | InsertResult | Diagnosis | Snapshot | Reasons | null> {
  // What is due may be gone although something after it failed.
  const kept = keepTime().catch((cause: unknown) => {
    report(cause);
    return true;
  });
  if (message.type === 'state') return stateOnceKept(message.tabId, kept);
  await kept;
  switch (message.type) {
    case 'insert':
      if (await isOff('einfuegen')) return 'noField';
      return insertIntoPage(message.tabId, await framesOf(message.tabId), message.text);
    case 'reasons':
      return reasonsFor(message.tabId, message.fall, message.of);
    case 'diagnose':
      return (await isOff('diagnose')) ? { frames: [] } : diagnose(message.tabId);
    case 'recognise':
      return snapshotAusText(message.text);
    case 'mark': {
      const { tabId, frameId, spot, scroll } = message;
      tell(tabId, { type: 'mark', spot, scroll }, frameId);
      return null;
    }
    case 'show': {
      const { tabId, field, scroll = false } = message;
      // Where the panel shows another case than the page, there is no place of it to be framed.
      if (field === null || (await showsPage(tabId))) {
        tell(tabId, { type: 'show', field, scroll });
      }
      return null;
    }
    case 'point':
    case 'pointOn':
    case 'teach':
      // What was begun before it was switched off can be ended.
      if ((message.type === 'point' && !message.on) || (await mayTeach())) {
        await answerTeaching(message);
      }
      return panelState(message.tabId);
    case 'read':
      tell(message.tabId, { type: 'read' });
      break;
    case 'updateSeen':
      await saveUpdate(null);
      break;
    case 'faultsSeen':
      await forgetFaults();
      return panelState(message.tabId);
    case 'stichtag':
      await saveStichtag(message.date);
      // The panel waits; pages can be told after.
      void markAll().catch(report);
      return panelState(message.tabId);
    case 'concepts':
      await saveConcepts(message.active);
      return panelState(message.tabId);
    case 'pill':
      await inTurn(() => setPill(message.origin, { shown: message.shown }));
      void markAll().catch(report);
      return panelState(message.tabId);
    default:
      await keeping(message.tabId, 'person', () => carryOut(message, Date.now()));
      // The case may be open in other tabs, or have been taken from them.
      void markAll().catch(report);
      return panelState(message.tabId);
  }
  void mark(message.tabId).catch(report);
  return panelState(message.tabId);
}

/** Every granted page asks for what was taught again. */
async function teachAnew(): Promise<void> {
  for (const tabId of await grantedTabs()) tell(tabId, { type: 'lessons' });
}
