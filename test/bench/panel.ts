/**
 * `npm run bench:panel`: how long the panel takes from its opening until a known case is drawn, beside
 * an empty page of the same extension, and how much script it loads. Needs the demonstration build; a
 * benchmark, no test.
 */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launchChromium, openPage } from '../browser/chromium.ts';
import { panelPage, panelUrl, tabIdOf } from '../browser/panel.ts';
import { panelSays, showsCase } from '../browser/panel-content.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { startFachverfahren } from '../fachverfahren/server.ts';
import { buildExtensions } from '../setup/build.ts';
import { closeAll, opens, tempFolder } from '../setup/ending.ts';
import { outputDir } from '../setup/paths.ts';

const ROUNDS = 15;

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

declare global {
  interface Window {
    drawnAt?: number;
  }
}

/** Milliseconds from the beginning of the navigation to the frame that shows `selector`. */
async function opening(page: Page, url: string, selector: string): Promise<number> {
  await page.goto(url);
  await page.waitForFunction(() => window.drawnAt !== undefined, { polling: 'raf' });
  const drawn = await page.evaluate(() => window.drawnAt);
  if (drawn === undefined) throw new Error(`${selector} was never drawn`);
  return drawn;
}

/** Notes when `selector` is first on the screen; runs before the page's own scripts. */
function noteDrawing(page: Page, selector: string) {
  return page.evaluateOnNewDocument((wanted) => {
    const look = () => {
      if (document.querySelector(wanted)) {
        requestAnimationFrame(() => {
          window.drawnAt ??= performance.now();
        });
      } else requestAnimationFrame(look);
    };
    look();
  }, selector);
}

async function scriptSize(build: string): Promise<string> {
  const files = await readdir(join(build, 'chunks'));
  const sizes = await Promise.all(
    files.map(async (file) => {
      const bytes = gzipSync(await readFile(join(build, 'chunks', file))).length;
      return `${file.split('-')[0]} ${(bytes / 1000).toFixed(1)} kB`;
    }),
  );
  return sizes.join(', ');
}

try {
  await buildExtensions([{ browser: 'chrome', mode: 'demo' }], { onlyStale: true, say: () => {} });
  const build = join(tempFolder('bench').path, 'extension');
  await cp(outputDir('chrome-mv3-demo'), build, { recursive: true });
  await writeFile(join(build, 'empty.html'), '<!doctype html><title>leer</title><p>leer</p>');

  const server = await startFachverfahren();
  opens({ close: () => server.close(), drop: () => {} });
  const chromium = await launchChromium({ extensionDir: build, headless: true });
  const demo = FAELLE.find(({ id }) => id === 'amm-ueber-sechs-monate');
  if (!demo) throw new Error('the demonstration case is gone');
  const page = await openPage(chromium, `${server.url}/verbis/fall/${demo.kundennummer}`);
  const tabId = await tabIdOf(chromium, page);
  const panel = await panelPage(chromium, tabId);
  await panelSays(panel, 'the case', showsCase(demo.kundennummer));
  const empty = await chromium.browser.newPage({ type: 'window' });
  await noteDrawing(panel, '[data-headline]');
  await noteDrawing(empty, 'p');

  const times = { panel: [] as number[], empty: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await panel.bringToFront();
    const url = panelUrl(chromium.extensionId, tabId);
    times.panel.push(await opening(panel, url, '[data-headline]'));
    await empty.bringToFront();
    const none = `chrome-extension://${chromium.extensionId}/empty.html`;
    times.empty.push(await opening(empty, none, 'p'));
  }
  const [ours, nothing] = [median(times.panel), median(times.empty)];
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? ''}, Last ${loadavg()[0]?.toFixed(1)}`;
  console.log(`${machine}; Median aus ${ROUNDS}, bis der Fall gezeichnet ist`);
  console.log(
    `Seitenleiste ${ours.toFixed(0)} ms, leere Seite der Erweiterung ${nothing.toFixed(0)} ms`,
  );
  console.log(`Unterschied ${(ours - nothing).toFixed(0)} ms (Ziel: höchstens 100 ms)`);
  console.log(`Skript, gepackt: ${await scriptSize(build)} (Ziel: zusammen unter 100 kB)`);
} finally {
  await closeAll();
}
