/**
 * `npm run bench:load`: how long the worker takes to answer the panel with all that may lie in its memory,
 * beside a single small case. In Node, on a memory made for tests: a browser's own storage comes on top.
 * Then a month in a Chromium, with the worker's heap and the session's memory.
 */
import { cpus, loadavg } from 'node:os';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import '../setup/fake-browser.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { launchChromium } from '../browser/chromium.ts';
import { servePages } from '../browser/pages.ts';
import { buildExtensions } from '../setup/build.ts';
import { outputDir } from '../setup/paths.ts';
import { liveThrough } from '../trust/month.ts';
import { frameOf } from '../worker/shown.ts';
import { PROFILES } from './profiles.ts';

// Before anything is loaded that looks for a browser.
Reflect.set(globalThis, 'chrome', fakeBrowser);
const { browser } = await import('wxt/browser');
const { takeIn } = await import('../../entrypoints/background/cases/takeIn.ts');
const { panelState } = await import('../../entrypoints/background/show/state.ts');
const { saveStichtag } = await import('../../entrypoints/background/session/store.ts');
const { saveProfiles } = await import('../../entrypoints/background/settings/profiles.ts');

Reflect.set(browser.tabs, 'get', async () => ({ url: 'http://127.0.0.1/fall' }));
Reflect.set(browser.permissions, 'contains', async () => true);
Reflect.set(browser.storage, 'managed', { get: async () => ({}) });

const ROUNDS = 25;
/** Before it counts: programs get faster while they run. */
const WARMING = 40;
const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const day = (index: number) =>
  new Date(Date.UTC(2020, 0, 1 + index * 4)).toISOString().slice(0, 10);

const small: Fall = { alter: 36, kundenkategorie: 'B' };
const large: Fall = {
  ...small,
  kontakte: Array.from({ length: 500 }, (_, i) => ({ am: day(i), art: 'telefonisch' as const })),
  massnahmen: Array.from({ length: 50 }, (_, i) => ({
    art: 'MAT' as const,
    beginn: day(i * 8),
    ende: day(i * 8 + 20),
  })),
};

async function show(kundennummer: string, fall: Fall, tabId: number): Promise<void> {
  const where = { label: 'Feld', mask: 'Maske' };
  const readings = [['kundennummer', kundennummer] as const, ...Object.entries(fall)].map(
    ([field, value]) => ({ field: field as keyof Fall, value, shown: String(value), where }),
  );
  const snapshot = { kundennummer, mask: 'Maske', readings, problems: [] };
  await takeIn(frameOf({ tabId }), `doc ${kundennummer}`, snapshot, Date.now());
}

async function answering(tabId: number): Promise<number> {
  const times: number[] = [];
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    // Another day each time, so that nothing is answered from memory.
    await saveStichtag(day(500 + WARMING + round));
    const start = performance.now();
    const { fall } = await panelState(tabId);
    if (round >= 0) times.push(performance.now() - start);
    if (!fall) throw new Error('no case');
  }
  return median(times);
}

await show('100A000000', small, 1);
const alone = await answering(1);
for (let index = 1; index < 200; index += 1) await show(`100A${100_000 + index}`, small, 2);
await saveProfiles(PROFILES);
const amongMany = await answering(1);
await show('739A481516', large, 1);
const full = await answering(1);
const kept = JSON.stringify(await browser.storage.session.get(null)).length;

console.log(`${cpus().length} × ${cpus()[0]?.model ?? ''}, Last ${loadavg()[0]?.toFixed(1)}`);
console.log(
  `Median aus ${ROUNDS}, alle Konzepte; Speicher der Sitzung ${(kept / 1e6).toFixed(2)} MB`,
);
console.log(`ein kleiner Fall allein: ${alone.toFixed(1)} ms`);
console.log(
  `derselbe, dazu 199 Fälle und 100 Profile: ${amongMany.toFixed(1)} ms (${(amongMany / alone).toFixed(2)} ×)`,
);
console.log(
  `500 Kontakte und 50 Maßnahmen dazu: ${full.toFixed(1)} ms (${(full / alone).toFixed(2)} ×; Ziel: höchstens 100 ms)`,
);

/** A month: a thousand cases with six masks each, in two tabs of a Chromium. */
await buildExtensions([{ browser: 'chrome', mode: 'demo' }], { onlyStale: true, say: () => {} });
const pages = await servePages(() => '<!doctype html><title>Maske</title><h1>Profil</h1>');
const chromium = await launchChromium({
  extensionDir: outputDir('chrome-mv3-demo'),
  headless: true,
});
try {
  const start = performance.now();
  const samples = await liveThrough(chromium, pages.url, { cases: 1000, masks: 6, step: 100 });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  console.log(`1.000 Fälle mit je 6 Masken in 2 Tabs, Chromium, ${seconds.toFixed(0)} s:`);
  for (const { cases, heapBytes, sessionBytes } of samples) {
    console.log(
      `nach ${cases}: Hintergrunddienst ${megabytes(heapBytes)} MB, Speicher der Sitzung ${megabytes(sessionBytes)} MB`,
    );
  }
} finally {
  await chromium.close();
  await pages.close();
}
