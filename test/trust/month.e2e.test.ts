import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_FAELLE } from '../../entrypoints/background/session/room.ts';
import { type Chromium, launchChromium } from '../browser/chromium.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { outputDir } from '../setup/paths.ts';
import { liveThrough, slope } from './month.ts';

let pages: ServedPages;
let chromium: Chromium;
beforeAll(async () => {
  pages = await servePages(() => '<!doctype html><title>Maske</title><h1>Profil</h1>');
  chromium = await launchChromium({ extensionDir: outputDir('chrome-mv3-demo'), headless: true });
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

describe('Ein Monat im Zeitraffer, im Browser', () => {
  it('neither the worker’s heap nor the memory of the session grows beyond the cases kept', async () => {
    const all = await liveThrough(chromium, pages.url, {
      cases: MOST_FAELLE + 120,
      masks: 1,
      step: 40,
    });
    const full = all.filter(({ cases }) => cases >= MOST_FAELLE);
    expect(full.length).toBeGreaterThan(3);
    // A case with one mask has 1 kB; what is derived of it, far more.
    expect(Math.abs(slope(full, 'sessionBytes'))).toBeLessThan(20);
    // Of all, since no case is kept there. What is under way when it is measured may be a megabyte at
    // either end; a judgement that stayed would be tens of kilobytes each.
    expect(slope(all, 'heapBytes')).toBeLessThan(10_000);
    expect(slope(all.slice(0, 4), 'sessionBytes')).toBeGreaterThan(500);
  });
});
