import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { browserPath } from '../setup/browsers.ts';
import { tempFolder } from '../setup/ending.ts';
import { signalsAreOurs, started } from './started.ts';
import { patience, waitFor } from './wait.ts';

/** A running Chromium with our extension loaded. */
export interface Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Closes the browser and removes its profile, unless the profile was handed in. */
  readonly close: () => Promise<void>;
}

/** Keeps the browser itself from going to the network: only loopback resolves. */
export const quiet: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  // A process kept ready for the next page costs as much as that page, and waits in vain at the end.
  '--disable-features=NetworkTimeServiceQuerying,Translate,SpareRendererForSitePerProcess',
  '--gaia-url=http://127.0.0.1:1',
  '--component-updater=url-source=http://127.0.0.1:1/',
];

/** Starts Chromium with the built extension of `extensionDir`. */
export async function launchChromium(options: {
  readonly extensionDir: string;
  /** An existing profile; without it a temporary one. */
  readonly profileDir?: string;
  readonly headless: boolean;
  /** File to log every request to; complete once the browser is closed. */
  readonly netLog?: string;
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** Zone in which the computer seems to be, by its name in the IANA's list; without it its own. */
  readonly timeZone?: string;
  /** More of its command line. */
  readonly flags?: readonly string[];
}): Promise<Chromium> {
  const temp = tempFolder('chromium');
  const profile = options.profileDir ?? join(temp.path, 'profile');
  const size = options.windowSize ?? { width: 1400, height: 1000 };
  const browser = await launch({
    executablePath: browserPath('chromium'),
    headless: options.headless,
    pipe: true,
    // Dates as people there write them, where the browser's German is installed.
    env: {
      ...process.env,
      LANGUAGE: 'de',
      ...(options.timeZone === undefined ? {} : { TZ: options.timeZone }),
    },
    enableExtensions: [options.extensionDir],
    userDataDir: profile,
    // The page is as large as the window leaves it, beside the panel too.
    defaultViewport: null,
    args: [
      ...quiet,
      // As at the workplaces it is for.
      '--lang=de',
      `--window-size=${size.width},${size.height}`,
      ...(options.flags ?? []),
      ...(options.netLog === undefined
        ? []
        : [`--log-net-log=${options.netLog}`, '--net-log-capture-mode=Everything']),
    ],
    ...signalsAreOurs,
  });
  const close = started(browser, temp);
  try {
    // It is loaded a moment after the browser says that it has started.
    const extensionId = await waitFor(
      'the extension to be loaded',
      async () => [...(await browser.extensions()).keys()][0],
    );
    const chromium = { browser, extensionId, close };
    if (await hasWorker(options.extensionDir)) await workerStarted(chromium);
    return chromium;
  } catch (error) {
    await close();
    throw error;
  }
}

const workerTarget = ({ browser, extensionId }: Chromium): Promise<Target> =>
  browser.waitForTarget(
    (one) =>
      one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${extensionId}/`),
    { timeout: patience },
  );

/** The extension's service worker; wakes nothing, so there must be one. */
export async function workerOf(chromium: Chromium): Promise<WebWorker> {
  const worker = await (await workerTarget(chromium)).worker();
  if (worker === null) throw new Error('the service worker ended while we reached for it');
  return worker;
}

async function hasWorker(extensionDir: string): Promise<boolean> {
  const manifest = await readFile(join(extensionDir, 'manifest.json'), 'utf8');
  return manifest.includes('"service_worker"');
}

/** A click on the icon before the worker has first said what it listens to is lost. */
async function workerStarted(chromium: Chromium): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate(() => true);
}

/**
 * Ends the service worker, as Chromium itself does after half a minute, and waits until it is gone.
 * A page that has something to say may have started another by then.
 */
export async function killWorker(chromium: Chromium): Promise<void> {
  const target = await workerTarget(chromium);
  await (await target.worker())?.close();
  await waitFor('the service worker to end', () => !chromium.browser.targets().includes(target));
}

/** Opens a page in a new tab and brings it to the front. */
export async function openPage({ browser }: Chromium, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}
