/** Opening the panel. Browsers allow it only within the click itself, so nothing here is awaited. */
import { browser } from 'wxt/browser';
import type { Frame } from '../border/incoming.ts';
import { report } from '../session/report.ts';

/** Firefox's name for the side panel; Chromium's types don't know it. */
interface SidebarAction {
  toggle(): Promise<void>;
}

function isSidebarAction(api: unknown): api is SidebarAction {
  return typeof api === 'object' && api !== null && 'toggle' in api;
}

function sidebarAction(): SidebarAction | undefined {
  const api: unknown = 'sidebarAction' in browser ? browser.sidebarAction : undefined;
  return isSidebarAction(api) ? api : undefined;
}

/** After a click on a marker in the page. Firefox opens its sidebar from the toolbar only. */
export function openPanel({ tabId }: Frame): void {
  if (browser.sidePanel) void browser.sidePanel.open({ tabId }).catch(report);
}

/** A click on the toolbar's icon opens it, and lets us see the address of the tab it was clicked on. */
export function openPanelOnAction(): void {
  browser.action.onClicked.addListener((tab) => {
    const sidebar = sidebarAction();
    if (sidebar) void sidebar.toggle().catch(report);
    else if (tab.id !== undefined) void browser.sidePanel.open({ tabId: tab.id }).catch(report);
  });
}
