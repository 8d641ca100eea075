/**
 * A Chromium without an extension, for plain pages: one for all files that a process tests, since starting
 * it takes longer than most of their tests. It ends with the process.
 */
import type { Browser, BrowserContext } from 'puppeteer-core';
import { launch } from '../gallery/browser.ts';
import { killGroup, opens } from '../setup/ending.ts';

let running: Promise<Browser> | undefined;

/** A context of its own in it, with nothing of what other files have kept there; whoever asks closes it. */
export async function plainContext(): Promise<BrowserContext> {
  running ??= start();
  return (await running).createBrowserContext();
}

async function start(): Promise<Browser> {
  const browser = await launch();
  const { forget } = opens({
    close: () => browser.close(),
    drop: () => killGroup(browser.process()?.pid),
  });
  // One that crashed takes no other file with it.
  browser.once('disconnected', () => {
    forget();
    running = undefined;
  });
  return browser;
}
