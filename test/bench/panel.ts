/**
 * `npm run bench:panel`: how long the panel takes until a known case is drawn, beside an empty page of the
 * same extension, opened in turn; for a common case and for a heavy one (500 contacts, 50 Maßnahmen, 200 cases
 * in the session, 100 site profiles, all concepts). And how much script it loads. Needs the demonstration build; a benchmark, no
 * test.
 *
 * The clock starts with the navigation in a tab that shows the empty page: so no other page is taken down
 * meanwhile, the process is there, and the worker is awake. Twice it is looked at: when the frame with the
 * verdict is made, letters or not, and when the browser has shown the verdict's words.
 */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium, openPage, workerOf } from '../browser/chromium.ts';
import { servePages } from '../browser/pages.ts';
import { panelPage, panelUrl, tabIdOf } from '../browser/panel.ts';
import { panelSays, showsCase } from '../browser/panel-content.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { startFachverfahren } from '../fachverfahren/server.ts';
import { buildExtensions } from '../setup/build.ts';
import { closeAll, opens, tempFolder } from '../setup/ending.ts';
import { outputDir } from '../setup/paths.ts';
import { HEAVY, heavyPage } from './panel/heavy.ts';
import { PROFILES } from './profiles.ts';

const ROUNDS = 21;
/** So long a page is left alone before the next is opened, in ms. */
const REST = 200;

/** What is in view first, and what is drawn last. */
const FIRST = '[data-headline]';
const LAST = '#konzepte';
const EMPTY = 'p';

interface Times {
  readonly first: number[];
  readonly words: number[];
  readonly all: number[];
  readonly empty: number[];
  readonly emptyWords: number[];
}

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

declare global {
  interface Window {
    /** When the frame with the first of a selector was made, by the selector; in ms. */
    drawn?: Record<string, number>;
    /** When the words of the first were on the screen. */
    shown?: number;
  }
}

/** Notes when each of these is first drawn, and the words of the first shown; runs before the page's scripts. */
function noteDrawing(page: Page, selectors: readonly string[]) {
  return page.evaluateOnNewDocument((wanted) => {
    const drawn: Record<string, number> = {};
    window.drawn = drawn;
    const seen = new Set<string>();
    new MutationObserver(() => {
      const there = wanted.filter((each) => !seen.has(each) && document.querySelector(each));
      if (there.length === 0) return;
      for (const each of there) seen.add(each);
      const [first] = wanted;
      for (const each of document.querySelectorAll(`${first}, ${first} *`))
        each.setAttribute('elementtiming', 'words');
      requestAnimationFrame(() => {
        // The first task after this frame's drawing.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          for (const each of there) drawn[each] = performance.now();
        };
        port2.postMessage(null);
      });
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      const [words] = list.getEntries();
      if (words) window.shown ??= words.startTime;
    }).observe({ type: 'element', buffered: true });
  }, selectors);
}

interface Opened {
  readonly drawn: Readonly<Record<string, number>>;
  readonly words: number;
}

/** Opens `url` in a tab that shows the empty page, and has come to rest. */
async function opening(page: Page, empty: string, url: string, last: string): Promise<Opened> {
  await page.bringToFront();
  await page.goto(`${empty}?before`);
  await page.evaluate(
    (ms) => new Promise((rest) => requestIdleCallback(() => setTimeout(rest, ms))),
    REST,
  );
  await page.goto(url);
  await page.waitForFunction((wanted) => window.shown && window.drawn?.[wanted], {}, last);
  return page.evaluate(() => ({ drawn: window.drawn ?? {}, words: window.shown ?? Number.NaN }));
}

/** Opens the panel of the page's tab and an empty page, in turn. */
async function measure(chromium: Chromium, page: Page, kundennummer: string): Promise<Times> {
  const tabId = await tabIdOf(chromium, page);
  const panel = await panelPage(chromium, tabId);
  await panelSays(panel, 'the case', showsCase(kundennummer));
  const empty = await chromium.browser.newPage({ type: 'window' });
  await noteDrawing(panel, [FIRST, LAST]);
  await noteDrawing(empty, [EMPTY]);
  const none = `chrome-extension://${chromium.extensionId}/empty.html`;
  const times: Times = { first: [], words: [], all: [], empty: [], emptyWords: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await opening(panel, none, panelUrl(chromium.extensionId, tabId), LAST);
    times.first.push(ours.drawn[FIRST] ?? Number.NaN);
    times.words.push(ours.words);
    times.all.push(ours.drawn[LAST] ?? Number.NaN);
    const theirs = await opening(empty, none, none, EMPTY);
    times.empty.push(theirs.drawn[EMPTY] ?? Number.NaN);
    times.emptyWords.push(theirs.words);
  }
  await panel.close();
  await empty.close();
  return times;
}

function report(what: string, { first, words, all, empty, emptyWords }: Times): void {
  const say = (times: readonly number[]) =>
    `${quantile(times, 0.5).toFixed(0)} ms (ein Viertel unter ${quantile(times, 0.25).toFixed(0)})`;
  const ratio = (one: readonly number[], other: readonly number[]) =>
    (quantile(one, 0.5) / quantile(other, 0.5)).toFixed(1);
  console.log(`${what}, vom Beginn der Navigation:
  das Bild mit dem Fall ${say(first)}, leere Seite ${say(empty)}; ${ratio(first, empty)}-mal so lang
  seine Worte zu sehen ${say(words)}, leere Seite ${say(emptyWords)}; ${ratio(words, emptyWords)}-mal so lang
  alles ${say(all)}`);
}

/** Fills the session with cases, as a long day does. */
async function fillSession(chromium: Chromium, like: string): Promise<number> {
  const worker = await workerOf(chromium);
  return worker.evaluate(async (id) => {
    const { session } = chrome.storage;
    const key = `fall:${id}`;
    // A case is kept as text.
    const model: object = JSON.parse(String((await session.get(key))[key]));
    const others = Array.from({ length: 198 }, (_, index) => `${100 + index}Z000000`);
    const records = others.map((other) => [
      `fall:${other}`,
      JSON.stringify({ ...model, id: other }),
    ]);
    const bytes = JSON.stringify(model).length;
    const at = Date.now();
    const before = await session.get('verzeichnis');
    const known = Array.isArray(before.verzeichnis) ? before.verzeichnis : [];
    const verzeichnis = [
      ...known,
      ...others.map((fall) => ({ fall, gesehen: at, seite: '', tab: null, bytes })),
    ];
    await session.set({ ...Object.fromEntries(records), verzeichnis });
    return session.getBytesInUse(null);
  }, like);
}

/** Keeps a hundred site profiles, as they lie in the storage; returns how many there are. */
async function fillProfiles(chromium: Chromium): Promise<number> {
  const worker = await workerOf(chromium);
  const stored = Object.fromEntries(PROFILES.map(({ id, profile }) => [`profile:${id}`, profile]));
  return worker.evaluate(async (profiles) => {
    const { local } = chrome.storage;
    await local.set(profiles);
    return Object.keys(await local.get(null)).filter((key) => key.startsWith('profile:')).length;
  }, stored);
}

async function scriptSize(build: string): Promise<string> {
  const files = await readdir(join(build, 'chunks'));
  const sizes = await Promise.all(
    files.map(async (file) => {
      const bytes = gzipSync(await readFile(join(build, 'chunks', file))).length;
      return [file.replace(/-[^-]*$/, ''), bytes / 1000] as const;
    }),
  );
  return sizes
    .filter(([, size]) => size >= 1)
    .map(([name, size]) => `${name} ${size.toFixed(1)} kB`)
    .join(', ');
}

declare const chrome: {
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      getBytesInUse(keys: null): Promise<number>;
    };
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
};

try {
  await buildExtensions([{ browser: 'chrome', mode: 'demo' }], { onlyStale: true, say: () => {} });
  const build = join(tempFolder('bench').path, 'extension');
  await cp(outputDir('chrome-mv3-demo'), build, { recursive: true });
  await writeFile(join(build, 'empty.html'), '<!doctype html><title>leer</title><p>leer</p>');

  const server = await startFachverfahren();
  opens({ close: () => server.close(), drop: () => {} });
  const pages = await servePages((path) => (path.startsWith('/fall') ? heavyPage() : undefined));
  opens({ close: () => pages.close(), drop: () => {} });
  const chromium = await launchChromium({ extensionDir: build, headless: true });
  const demo = FAELLE.find(({ id }) => id === 'amm-ueber-sechs-monate');
  if (!demo) throw new Error('the demonstration case is gone');
  const common = await openPage(chromium, `${server.url}/verbis/fall/${demo.kundennummer}`);
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? ''}, Last ${loadavg()[0]?.toFixed(1)}; Median aus ${ROUNDS}`,
  );
  report('Üblicher Fall', await measure(chromium, common, demo.kundennummer));

  const heavy = await openPage(chromium, `${pages.url}/fall`);
  const watch = await panelPage(chromium, await tabIdOf(chromium, heavy));
  await panelSays(watch, 'the heavy case', showsCase(HEAVY));
  const entries = await watch.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>('[data-field=kontakte], [data-field=massnahmen]'),
    ].map(({ dataset }) => JSON.parse(dataset.value ?? '[]').length),
  );
  await watch.close();
  const bytes = await fillSession(chromium, demo.kundennummer);
  const profiles = await fillProfiles(chromium);
  console.log(
    `Sitzung: 200 Fälle, ${(bytes / 1e6).toFixed(1)} MB; ${profiles} Profile; Listen des schweren Falls: ${entries.join(' und ')} Einträge`,
  );
  report('Schwerer Fall', await measure(chromium, heavy, HEAVY));
  console.log(`Skript, gepackt: ${await scriptSize(build)}`);
} finally {
  await closeAll();
}
