import { type Browser, launch, type Page } from 'puppeteer-core';
import { browserPath } from '../setup/browsers.ts';
import { tempFolder } from '../setup/ending.ts';
import { outputDir } from '../setup/paths.ts';
import { putProfile, quietPrefs } from './firefox-profile.ts';
import { signalsAreOurs, started } from './started.ts';
import { waitFor } from './wait.ts';

// What a function handed to a page of the extension finds there.
declare const browser: {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

/** Firefox draws a host for each extension at random; given beforehand, its pages have a known address. */
const uuid = '6b0f4c52-7a35-4f0c-9d5e-3a1f5d0c9b11';

/** A running Firefox with our extension loaded. */
export interface Firefox {
  readonly browser: Browser;
  /** Address of the extension's pages, without a slash at its end. */
  readonly extensionOrigin: string;
  readonly close: () => Promise<void>;
}

/** Starts Firefox with the built extension of `extensionDir`, whose id is `extensionId`. */
export async function launchFirefox(options: {
  readonly extensionDir: string;
  readonly extensionId: string;
  /** An existing profile; without it a temporary one. */
  readonly profileDir?: string;
  readonly headless: boolean;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Zone in which the computer seems to be, by its name in the IANA's list; without it its own. */
  readonly timeZone?: string | undefined;
}): Promise<Firefox> {
  const temp = tempFolder('firefox');
  if (options.profileDir === undefined) await putProfile(temp.path);
  const browser = await launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: options.headless,
    userDataDir: options.profileDir ?? temp.path,
    env: {
      ...process.env,
      ...(options.timeZone === undefined ? {} : { TZ: options.timeZone }),
    },
    // Without it nobody may open an extension's page in a tab.
    args: ['--remote-allow-system-access'],
    defaultViewport: null,
    extraPrefsFirefox: {
      ...quietPrefs,
      'extensions.webextensions.uuids': JSON.stringify({ [options.extensionId]: uuid }),
      ...options.prefs,
    },
    ...signalsAreOurs,
  });
  const close = started(browser, temp);
  const installed = await browser.installExtension(options.extensionDir);
  if (installed !== options.extensionId) {
    await close();
    throw new Error(`Firefox loaded ${installed}, expected was ${options.extensionId}`);
  }
  return { browser, extensionOrigin: `moz-extension://${uuid}`, close };
}

/** Firefox with the demonstration build in a profile of its own, without a window to be seen. */
export const launchDemo = ({ timeZone }: { readonly timeZone?: string } = {}): Promise<Firefox> =>
  launchFirefox({
    timeZone,
    extensionDir: outputDir('firefox-mv3-demo'),
    extensionId: 'konzeptlotse@example.invalid',
    headless: true,
  });

/** Opens a page of the extension in a window of its own, so that pages beside it stay in view. */
export async function openExtensionPage(firefox: Firefox, path: string): Promise<Page> {
  const page = await firefox.browser.newPage({ type: 'window' });
  await goToExtensionPage(page, `${firefox.extensionOrigin}${path}`);
  return page;
}

/** The panel of the tab that shows `shown`, as a page in a window of its own. */
export async function panelBeside(
  firefox: Firefox,
  shown: Page,
): Promise<{ readonly panel: Page; readonly tabId: number }> {
  // Only a page of the extension learns the tab's number.
  const panel = await openExtensionPage(firefox, '/sidepanel.html');
  const tabId = await tabIdFrom(panel, shown);
  await goToExtensionPage(panel, `${firefox.extensionOrigin}/sidepanel.html?tab=${tabId}`);
  return { panel, tabId };
}

/** The browser's number for the tab that shows `shown`, asked for in a page of the extension. */
export const tabIdFrom = (ours: Page, shown: Page): Promise<number> =>
  waitFor('the tab of the page', async () => {
    const tabs = await ours.evaluate(() => browser.tabs.query({}));
    return tabs.find((tab) => tab.url === shown.url())?.id;
  });

/** Firefox reports no end of loading when a page moves to the extension's process: so we ask the page. */
export async function goToExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  await waitFor(`${url} to be loaded`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
}
