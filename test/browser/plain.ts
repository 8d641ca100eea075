/**
 * Browsers without an extension, for plain pages: one of each kind for all files that a process tests, since
 * starting it takes longer than most of their tests. They end with the process.
 */
import type { Browser, BrowserContext } from 'puppeteer-core';
import { launch } from '../gallery/browser.ts';
import type { BrowserName } from '../setup/browsers.ts';
import { killGroup, opens, tempFolder } from '../setup/ending.ts';
import { launchPlain, putProfile } from './firefox-profile.ts';

const running = new Map<BrowserName, Promise<Browser>>();

/** A context of its own in it, with nothing of what other files have kept there; whoever asks closes it. */
export async function plainContext(name: BrowserName = 'chromium'): Promise<BrowserContext> {
  const browser = running.get(name) ?? start(name);
  running.set(name, browser);
  return (await browser).createBrowserContext();
}

async function start(name: BrowserName): Promise<Browser> {
  const browser = await (name === 'chromium' ? launch() : launchFirefox());
  const { forget } = opens({
    close: () => browser.close(),
    drop: () => killGroup(browser.process()?.pid),
  });
  // One that crashed takes no other file with it.
  browser.once('disconnected', () => {
    forget();
    running.delete(name);
  });
  return browser;
}

async function launchFirefox(): Promise<Browser> {
  const { path } = tempFolder('firefox');
  await putProfile(path);
  return launchPlain(path);
}
