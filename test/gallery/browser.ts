/** A headless Chromium for the gallery's pages and for plain ones; without network. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../setup/browsers.ts';

export function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    // Dates as people here write them, where the browser's German is installed.
    env: { ...process.env, LANGUAGE: 'de' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=de',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
}

export type Scheme = 'light' | 'dark';

/** Colours are read and pages photographed as they stay, not while they change. */
export async function dress(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
