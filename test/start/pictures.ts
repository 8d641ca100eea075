/**
 * `npm run pictures`: draws the README's pictures anew, from the extension in a real browser, on the day
 * that the demonstration cases are told from.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium, openPage, workerOf } from '../browser/chromium.ts';
import { boxOfClass, markerSaying, middle } from '../browser/marker.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { openSidePanel } from '../browser/panel.ts';
import { type App, DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';
import { startFachverfahren } from '../fachverfahren/server.ts';
import { buildExtensions } from '../setup/build.ts';
import { closeAll, opens } from '../setup/ending.ts';
import { outputDir, root } from '../setup/paths.ts';

// What a function handed to the worker finds there.
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

const FOLDER = join(root, 'assets', 'readme');
const WIDTH = 1374;

interface Shown {
  readonly id: string;
  /** Opened in this order; all masks of each. */
  readonly apps: readonly App[];
  /** The mask that stays open, where it is another. */
  readonly last?: string;
  readonly concept: string;
  readonly height: number;
}

/** What the worker takes for today, until it is started anew. */
function onDay(day: string): void {
  globalThis.Date = new Proxy(Date, {
    construct: (of, given: [] | [string]) =>
      given.length === 0 ? new of(`${day}T10:00:00`) : Reflect.construct(of, given),
  });
}

/** Has a case read and judged by one concept; gives what is photographed of page and panel, as PNG in Base64. */
async function photograph(
  url: string,
  { id, apps, last, concept, height }: Shown,
  take: (page: Page, panel: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const demo = FAELLE.find((one) => one.id === id);
  if (!demo) throw new Error(`no demonstration case ${id}`);
  const chromium: Chromium = await launchChromium({
    extensionDir: outputDir('chrome-mv3-demo'),
    headless: true,
    windowSize: { width: WIDTH, height },
    // With it, dates are written as the page's language has it, whatever the browser's is.
    flags: ['--enable-blink-features=LangAttributeAwareFormControlUI'],
  });
  try {
    const worker = await workerOf(chromium);
    await worker.evaluate(onDay, DEMO_STICHTAG);
    await worker.evaluate(
      (id) => chrome.storage.local.set({ 'einstellung:konzepte': [id] }),
      concept,
    );
    const page = await openPage(chromium, url);
    const panel = await openSidePanel(chromium, page);
    const masks = apps.flatMap((app) => masksOf(app, demo));
    const inFront = masks.filter((mask) => mask.id === last);
    await visitMasks(page, panel, url, demo, [...masks, ...inFront]);
    return await take(page, panel);
  } finally {
    await chromium.close();
  }
}

async function png(page: Page): Promise<string> {
  // Its language is asked for as its parts are made, when it stood in no document yet.
  await page.$$eval('input[type=date]', (inputs) => {
    for (const input of inputs) {
      input.type = 'text';
      input.type = 'date';
    }
  });
  return page.screenshot({ encoding: 'base64' });
}

/** The panel with a section right below its head. */
async function panelAt(panel: Page, section: string, unfolded = ''): Promise<string> {
  await panel.waitForSelector(`#${section}`);
  if (unfolded) await panel.$eval(`#${section} ${unfolded}`, (row) => row.setAttribute('open', ''));
  if (unfolded) await panel.waitForSelector(`#${section} .criteria`);
  await panel.$eval(`#${section}`, (one) => one.scrollIntoView());
  return png(panel);
}

/** Lays pictures side by side. */
async function together(
  file: string,
  images: readonly string[],
  gap: number,
  border: string,
): Promise<void> {
  const chromium = await launchChromium({
    extensionDir: outputDir('chrome-mv3-demo'),
    headless: true,
  });
  try {
    const page = await chromium.browser.newPage();
    await page.setContent(
      `<body style="margin:0"><div style="display:inline-flex;gap:${gap}px">${images
        .map(
          (image) =>
            `<img style="flex:none;border:${border}" src="data:image/png;base64,${image}">`,
        )
        .join('')}</div>`,
    );
    const row = await page.waitForSelector('div');
    await writeFile(join(FOLDER, file), (await row?.screenshot()) ?? '');
  } finally {
    await chromium.close();
  }
}

const server = await startFachverfahren({ port: 0 });
opens({ close: () => server.close(), drop: () => {} });
try {
  await buildExtensions([{ browser: 'chrome', mode: 'demo' }], { onlyStale: true, say: () => {} });
  const inPage = await photograph(
    server.url,
    {
      id: 'egv-fehlt',
      apps: ['prosoz'],
      last: 'egv',
      concept: 'uckermark-fallmanagement',
      height: 815,
    },
    async (page, panel) => {
      const marker = await markerSaying(page, /Kooperationsplan/);
      await page.mouse.move(...middle(marker.pill));
      await boxOfClass(page, 'action-show');
      return [await png(page), await png(panel)];
    },
  );
  await together('fall.png', inPage, 0, '0');
  const checks = await photograph(
    server.url,
    {
      id: 'amm-geeignet',
      apps: ['verbis'],
      concept: 'heilbronn-amm',
      height: 937,
    },
    async (_, panel) => [await panelAt(panel, 'eignung', 'details')],
  );
  const deadlines = await photograph(
    server.url,
    {
      id: 'fbw-vor-dem-ende',
      apps: ['verbis', 'cosach'],
      concept: 'regensburg-kontaktdichte',
      height: 937,
    },
    async (_, panel) => [await panelAt(panel, 'fristen')],
  );
  await together('leiste.png', [...checks, ...deadlines], 12, '1px solid #888');
} finally {
  await closeAll();
}
