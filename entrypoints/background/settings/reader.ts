/** Where the reader runs: on the hosts that were granted and no policy bars, and nowhere else. */
import { browser } from 'wxt/browser';
import type { Einstellungen } from '../../../rules/einstellungen/einstellungen.ts';
import type { PanelState } from '../views.ts';
import { settingsNow } from './index.ts';

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
  const { origins = [] } = await browser.permissions.getAll();
  const { fachverfahren } = (await settingsNow()).werte;
  if (fachverfahren === null) return origins;
  // What was granted more widely is asked for as narrowly as the policy has it.
  const listed = fachverfahren.map(patternOf);
  const granted = await Promise.all(listed.map(isGranted));
  return listed.filter((_, index) => granted[index]);
}

const patternOf = (origin: string) => `${origin}/*`;
const isGranted = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

/** Whether the reader may run in the tab, and on which origin; that is known only once it may. */
export async function pageOf(tabId: number): Promise<PanelState['page']> {
  // At once: a panel waits.
  const [tab, { werte }] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    settingsNow(),
  ]);
  if (!tab?.url || !/^https?:/.test(tab.url)) return { granted: false };
  const { origin } = new URL(tab.url);
  if (isBarred(tab.url, werte)) return { granted: false, origin, barred: true };
  return { granted: await isGranted(patternOf(portless(tab.url))), origin };
}

/** Whether the page at `url`, http or https, may be read. */
export async function mayRead(url: string): Promise<boolean> {
  return (await isGranted(patternOf(portless(url)))) && !isBarred(url, (await settingsNow()).werte);
}

/** Hosts are granted with all their ports: Firefox knows no ports in a pattern. */
function portless(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}`;
}

/** Whether the policy lists what may be read, and the page at `url` is not on the list. */
function isBarred(url: string, { fachverfahren }: Einstellungen): boolean {
  return fachverfahren !== null && !fachverfahren.includes(portless(url));
}
