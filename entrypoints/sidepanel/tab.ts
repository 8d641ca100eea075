/** Which tab the panel is about: the one its address names, else the active one of its window. */
import { browser } from 'wxt/browser';

/** The tab of `sidepanel.html?tab=TABID`; undefined where the address names none. */
export function tabOfAddress(search: string = location.search): number | undefined {
  const text = new URLSearchParams(search).get('tab');
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls `use` whenever the tab of the panel is another than `current`, or loads anew. */
export function followTab(current: number | undefined, use: (tabId: number) => void): void {
  let followed = current;
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === followed && status !== undefined) use(tabId);
  });
  if (tabOfAddress() !== undefined) return;
  const follow = async () => {
    const tabId = await activeTab();
    if (tabId === undefined || tabId === followed) return;
    followed = tabId;
    use(tabId);
  };
  // Asked anew rather than taken from the event: that may be about another window.
  browser.tabs.onActivated.addListener(() => void follow());
  // It may have changed before anyone listened.
  void follow();
}
