/** Shows the panel of a tab in a window of its own: for the second screen. */
import { browser } from 'wxt/browser';

const SIZE = { width: 440, height: 900 };

export async function detach(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`);
  await browser.windows.create({ url, type: 'popup', ...SIZE });
}
