/**
 * The worker: takes in what pages show, answers the panel, tells pages which fields to mark. It may be
 * ended at any moment, so all listeners are registered here, at once, and all state is in the store.
 */
import { browser } from 'wxt/browser';
import { hear } from './answer/hear.ts';
import type { Sender } from './border/incoming.ts';
import { tell } from './border/tell.ts';
import { forgetOldPages, oldest } from './cases/forgetting.ts';
import { dropTeaching } from './cases/teaching.ts';
import { forgetExpelled } from './session/expelled.ts';
import { forgetLost } from './session/keeping.ts';
import { forgetLine } from './session/line.ts';
import { inTurn } from './session/memory.ts';
import { report, reportUncaught } from './session/report.ts';
import { forgetReveal } from './session/reveal.ts';
import { dropTab, loadTabs, relist, saveUpdate } from './session/store.ts';
import { onOwnChanged } from './settings/own.ts';
import { onPolicyChanged } from './settings/policy.ts';
import { keepSettingsToOurselves } from './settings/privateStorage.ts';
import { onProfilesChanged } from './settings/profiles.ts';
import { grantedTabs, registerReader, startInOpenTabs } from './settings/reader.ts';
import { leaveWithdrawn } from './settings/withdrawn.ts';
import { copyNote } from './show/copyNote.ts';
import { markAll } from './show/mark.ts';
import { openPanelOnAction } from './show/panel.ts';
import { forgetReady } from './show/state.ts';

/** As wxt.config.ts has it. */
const COPY_NOTE = 'copy-note';

export default defineBackground(() => {
  reportUncaught();
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, sendResponse) => {
    const answer = hear(raw, sender, {
      id: browser.runtime.id,
      baseUrl: browser.runtime.getURL('/'),
    });
    if (answer === undefined) return undefined;
    // Rejected by nothing: whoever asked gets an answer.
    void answer.then(sendResponse);
    return true;
  });

  openPanelOnAction();
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COPY_NOTE && tab?.id !== undefined) void copyNote(tab.id).catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    const drop = () => inTurn(() => Promise.all([dropTab(tabId), dropTeaching(tabId)]));
    void drop().catch(report);
    // What is being taken in just now would leave it behind.
    void forgetLine(tabId).then(drop).catch(report);
    forgetLost(tabId);
    void forgetReveal(tabId).catch(report);
    void forgetExpelled(tabId).catch(report);
  });
  onProfilesChanged((areOnlyDeleted) => void teachAnew(areOnlyDeleted).catch(report));

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
  // Its own writing is told of, too.
  browser.storage.onChanged.addListener(forgetReady);
  const markAnew = () => void markAll().catch(report);
  onOwnChanged(markAnew);
  onPolicyChanged(() => {
    narrowReader();
    markAnew();
  });
});

/** Every granted page asks for what was taught again. Where less was, that brings nothing back that has been forgotten. */
async function teachAnew(isLess: boolean): Promise<void> {
  const tabs = await loadTabs();
  for (const tabId of await grantedTabs()) {
    const isForgotten = tabs.get(tabId)?.vergessen ?? false;
    tell(tabId, isLess && isForgotten ? { type: 'lessons', untold: true } : { type: 'lessons' });
  }
}
