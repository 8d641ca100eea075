/**
 * `npm run bench:reader`: what reading costs a page, in Chromium, as ratios in one run: the first
 * reading against the bare walk and dom-accessibility-api, reading on after one change, the longest
 * task, the heap, and a grid that is rendered anew all the time. Prints Markdown; a benchmark, no test.
 */
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { bundle } from '../lesen/reader.ts';
import { browserPath } from '../setup/browsers.ts';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const MINUTE = Number(process.env.GRID_MS ?? 60_000);

const code = await bundle(fileURLToPath(new URL('./reader/probe.ts', import.meta.url)), 'probe');
const browser = await launch({
  executablePath: browserPath('chromium'),
  headless: true,
  pipe: true,
  protocolTimeout: 600_000,
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});

/** A new page with the probe in it; what it returns is passed on. */
async function inPage<T>(
  use: (page: Page, call: (what: string) => Promise<unknown>) => Promise<T>,
) {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><title>Messung</title><body></body>');
    await page.evaluate(code);
    return await use(page, (what) => page.evaluate(`probe.${what}`));
  } finally {
    await page.close();
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** Medians over rounds, each in a page of its own, so that nothing is warm that would be cold in use. */
async function firsts(size: number) {
  const times = { bare: [] as number[], names: [] as number[], ours: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const what of ['bare', 'names', 'ours'] as const) {
      const ms = await inPage(async (_, call) => {
        await call(`fill(${size})`);
        return call(`first('${what}')`);
      });
      times[what].push(Number(ms));
    }
  }
  return { bare: median(times.bare), names: median(times.names), ours: median(times.ours) };
}

interface Followed {
  readonly ms: number;
  readonly longest: number;
}
interface Typed extends Followed {
  readonly cost: number;
  readonly second: number;
}

const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const rows: string[][] = [];
for (const size of SIZES) {
  const { bare, names, ours } = await firsts(size);
  const again = (await inPage(async (_, call) => {
    await call(`fill(${size})`);
    return call('again()');
  })) as Record<'typed' | 'text' | 'row' | 'all', number>;
  const followed = await inPage(async (page, call) => {
    await call(`fill(${size})`);
    const before = await heap(page);
    const first = (await call('follow()')) as Followed;
    const grown = (await heap(page)) - before;
    return { first, grown, typed: (await call('type()')) as Typed };
  });
  const { first, grown, typed } = followed;
  rows.push([
    String(size),
    `${ms(bare)} ms`,
    (ours / bare).toFixed(1),
    (names / bare).toFixed(1),
    `${ms(first.ms)} ms`,
    `${ms(Math.max(first.longest, typed.longest))} ms`,
    `${grown.toFixed(1)} MB`,
    ...[again.typed, again.text, again.row].map(
      (one) => `${ms(one)} ms (${((100 * one) / ours).toFixed(1)} %)`,
    ),
    `${ms(again.all)} ms`,
    `${ms(typed.ms)} ms`,
  ]);
  console.error(
    `${size}: ours ${ms(ours)} ms, names ${ms(names)} ms, second look ${ms(typed.second)} ms`,
  );
}
console.log(`${cpus()[0]?.model ?? ''}, ${cpus().length} Kerne, ${await browser.version()}\n`);
const titles =
  'Elemente|bloßer Gang|erste Lesung, mal so lang|dom-accessibility-api, mal so lang|bis zur ersten Lesung in Scheiben|längste Aufgabe|Speicher|ein Wert getippt|ein Text|eine Zeile|zweiter Blick auf alles|bis ein getippter Wert gemeldet ist'.split(
    '|',
  );
console.log(`| ${titles.join(' | ')} |\n|${' ---: |'.repeat(titles.length)}`);
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

const grid = await inPage(async (page, call) => {
  const warm = (await call('rerender(5000)')) as { share: number };
  const before = await heap(page);
  const { share, longest } = (await call(`rerender(${MINUTE})`)) as {
    share: number;
    longest: number;
  };
  const grown = (await heap(page)) - before;
  const hidden = (await call('rerenderHidden(5000)')) as number;
  return { warm, share, longest, grown, hidden };
});
console.log(
  `\nEine Tabelle von 150 × 8 Eingabefeldern, ${MINUTE / 1000} s lang alle 200 ms neu: ${(100 * grid.share).toFixed(1)} % der Zeit, längste Aufgabe ${ms(grid.longest)} ms, Speicher ${grid.grown.toFixed(1)} MB mehr; im Hintergrund ${grid.hidden} Aufrufe.`,
);
await browser.close();
