/** The browser's shortcuts for the extension, and the page on which they are changed. */
import { browser } from 'wxt/browser';
import type { BrowserName, ShortcutRow } from '../../components/options/model.ts';

/** As built; Edge is told from Chrome by its own build. */
export const browserName = (): BrowserName =>
  import.meta.env.FIREFOX ? 'firefox' : import.meta.env.EDGE ? 'edge' : 'chrome';

/** The one that opens the panel has no description of its own. */
const OPENS = '_execute_action';

export async function shortcutRows(): Promise<readonly ShortcutRow[]> {
  return (await browser.commands.getAll()).map(({ name = '', description, shortcut = '' }) => ({
    keys: shortcut,
    does: name === OPENS ? 'Seitenleiste öffnen' : description || name,
  }));
}

/** Firefox's own way, which Chromium's types don't know. */
function settingsOf(api: object): (() => Promise<void>) | undefined {
  if (!('openShortcutSettings' in api)) return undefined;
  const open: unknown = api.openShortcutSettings;
  return typeof open === 'function' ? async () => void (await open.call(api)) : undefined;
}

export async function openShortcuts(): Promise<void> {
  const open = settingsOf(browser.commands);
  if (open) return open();
  await browser.tabs.create({ url: `${browserName()}://extensions/shortcuts` });
}
