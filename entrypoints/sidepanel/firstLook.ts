/** The first question to the worker: it is under way as soon as this is imported. */
import { browser } from 'wxt/browser';
import type { PanelState } from '../background/views.ts';
import { ask } from '../pages/worker.ts';
import { activeTab, tabOfAddress } from './tab.ts';

export interface FirstLook {
  /** undefined: no tab is active. */
  readonly tabId: number | undefined;
  /** Never settles where there is no tab to ask about. */
  readonly answering: Promise<PanelState>;
  /** Whether something has changed since it was asked. */
  readonly isOld: () => boolean;
}

async function firstLook(): Promise<FirstLook> {
  let isOld = false;
  browser.storage.onChanged.addListener(() => {
    isOld = true;
  });
  const tabId = tabOfAddress() ?? (await activeTab().catch(() => undefined));
  isOld = false;
  const answering =
    tabId === undefined
      ? new Promise<never>(() => {})
      : ask({ type: 'state', tabId, opening: true });
  // Whoever draws it hears of a failure as well; until then nobody listens.
  answering.catch(() => {});
  return { tabId, answering, isOld: () => isOld };
}

export const looking = firstLook();
