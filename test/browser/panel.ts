import type { Page, Target } from 'puppeteer-core';
import { type Chromium, workerOf } from './chromium.ts';
import { patience } from './wait.ts';

// What a function handed to the worker finds there.
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string; active: boolean }[]>;
  };
};

/** The browser's number for the tab that shows `page`. */
export async function tabIdOf(chromium: Chromium, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await workerOf(chromium);
  const tabs = await worker.evaluate(() => chrome.tabs.query({ active: true }));
  const id = tabs.find((tab) => tab.url === page.url())?.id;
  if (id === undefined) throw new Error(`no active tab shows ${page.url()}`);
  return id;
}

/** Address of the panel that belongs to a tab, as a page of its own. */
export const panelUrl = (extensionId: string, tabId: number): string =>
  `chrome-extension://${extensionId}/sidepanel.html?tab=${tabId}`;

/** Opens the panel of a tab as a page, in a window of its own: so the tab stays in view. */
export async function panelPage(chromium: Chromium, tabId: number): Promise<Page> {
  const page = await chromium.browser.newPage({ type: 'window' });
  await page.goto(panelUrl(chromium.extensionId, tabId));
  return page;
}

/** The panel beside a page; as a page of its own its address names a tab. */
const isSidePanel = (extensionId: string) => (target: Target) =>
  target.url() === `chrome-extension://${extensionId}/sidepanel.html`;

/** Whether the browser shows the panel beside a page. */
export const sidePanelIsOpen = ({ browser, extensionId }: Chromium): boolean =>
  browser.targets().some(isSidePanel(extensionId));

/** Waits for the real side panel that something is opening. */
export async function sidePanelOf({ browser, extensionId }: Chromium): Promise<Page> {
  const target = await browser.waitForTarget(isSidePanel(extensionId), { timeout: patience });
  return target.asPage();
}

/** Opens the real side panel as a click on the extension's icon does. */
export async function openSidePanel(chromium: Chromium, page: Page): Promise<Page> {
  const extension = (await chromium.browser.extensions()).get(chromium.extensionId);
  if (extension === undefined) throw new Error('the extension is not loaded any more');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  return sidePanelOf(chromium);
}
