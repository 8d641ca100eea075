/** Which tab the panel is about: the one its address names, else the active one of its window. */
import { browser } from 'wxt/browser';

/** The tab of `sidepanel.html?tab=TABID`; undefined where the address names none. */
export function tabOfAddress(search: string = location.search): number | undefined {
  const text = new URLSearchParams(search).get('tab');
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls `use` with the tab the panel shows, now and whenever it becomes another or loads anew. */
export async function followTab(use: (tabId: number) => void): Promise<void> {
  const fixed = tabOfAddress();
  let current = fixed;
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === current && status !== undefined) use(tabId);
  });
  if (fixed !== undefined) {
    use(fixed);
    return;
  }
  const follow = async () => {
    const tabId = await activeTab();
    if (tabId === undefined) return;
    current = tabId;
    use(tabId);
  };
  // Asked anew rather than taken from the event: that may be about another window.
  browser.tabs.onActivated.addListener(() => void follow());
  await follow();
}
