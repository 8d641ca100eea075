/** A headless Chromium for the gallery's pages and for plain ones; without network. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { quiet } from '../browser/chromium.ts';
import { browserPath } from '../setup/browsers.ts';

export function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    // Dates as people here write them, where the browser's German is installed.
    env: { ...process.env, LANGUAGE: 'de' },
    args: [...quiet, '--lang=de'],
  });
}

export type Scheme = 'light' | 'dark';

/**
 * Colours are read and pages photographed as they stay, not while they change. `forced`: in colours of the
 * computer's own.
 */
export async function dress(page: Page, scheme: Scheme, forced = false): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ]);
}
