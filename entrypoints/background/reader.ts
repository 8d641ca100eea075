/** Where the reader runs: on the hosts that were granted, and nowhere else. */
import { browser } from 'wxt/browser';

const ID = 'reader';
const FILE = '/content-scripts/content.js';

/** Registers the reader for exactly the hosts that are granted now. */
export async function registerReader(): Promise<void> {
  const matches = await grantedHosts();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = {
    id: ID,
    js: [FILE],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the reader in the pages that are open already, so that nobody has to load them again. */
export async function startInOpenTabs(): Promise<void> {
  await Promise.allSettled(
    (await grantedTabs()).map((tabId) =>
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] }),
    ),
  );
}

/** The open tabs that show a page that was granted. */
export async function grantedTabs(): Promise<readonly number[]> {
  const matches = await grantedHosts();
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: matches });
  return tabs.flatMap(({ id }) => id ?? []);
}

async function grantedHosts(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Whether the reader may run in the tab, and on which origin; that is known only once it may. */
export async function pageOf(tabId: number): Promise<{ granted: boolean; origin?: string }> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.url || !/^https?:/.test(tab.url)) return { granted: false };
  return { granted: await mayRead(tab.url), origin: new URL(tab.url).origin };
}

/** Whether the page at `url` may be read. Without an address of its own it is read where its parent is. */
export async function mayRead(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return true;
  const { protocol, hostname } = new URL(url);
  // Hosts are granted with all their ports: Firefox knows no ports in a pattern.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
