/**
 * `npm run bench:reader`: what reading costs a page, in Chromium, as ratios in one run: the first
 * reading against the bare walk and dom-accessibility-api, reading on after one change, the longest
 * task, the heap, and a grid that is rendered anew all the time. Prints Markdown; a benchmark, no test.
 * `PARTS=load,grid SIZES=1000 ROUNDS=9` measures only these.
 */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { bundle } from '../lesen/reader.ts';
import { browserPath } from '../setup/browsers.ts';

const SIZES = (process.env.SIZES ?? '1000,10000,100000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const MINUTE = Number(process.env.GRID_MS ?? 60_000);

const probe = fileURLToPath(new URL('./reader/probe.ts', import.meta.url));
const code = await bundle(probe, 'probe');
const shipped = await bundle(probe, 'probe', true);
const reader = await bundle(fileURLToPath(new URL('../lesen/bundle.ts', import.meta.url)), 'lesen');
const browser = await launch({
  executablePath: browserPath('chromium'),
  headless: true,
  pipe: true,
  protocolTimeout: 600_000,
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});

const EMPTY = '<!doctype html><title>Messung</title><body></body>';

/** A new page with the probe in it; what it returns is passed on. */
async function inPage<T>(
  use: (page: Page, call: (what: string) => Promise<unknown>) => Promise<T>,
) {
  const page = await browser.newPage();
  try {
    await page.setContent(EMPTY);
    await page.evaluate(code);
    return await use(page, (what) => page.evaluate(`probe.${what}`));
  } finally {
    await page.close();
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Processor time of the page's main thread for `script`, in ms: unlike time by the clock it is the same
 * whatever else the machine has to do.
 */
async function cpu(page: Page, script: string): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  const start = await now();
  await page.evaluate(script);
  const took = (await now()) - start;
  await session.detach();
  return took;
}

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
}

/** The longest task of any page's main thread during `use`, in ms of processor time. */
async function longestTask<T>(page: Page, use: () => Promise<T>): Promise<[T, number]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  const answer = await use();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const slices = traceEvents.filter(({ name }) => name === 'TimerFire' || name === 'RunMicrotasks');
  return [answer, Math.max(0, ...slices.map(({ tdur = 0 }) => tdur)) / 1000];
}

async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** What it takes in every frame before anything is read: the reader itself. */
async function loading(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    await page.setContent(EMPTY);
    times.push(await cpu(page, `${reader}; 0`));
    await page.close();
  }
  return median(times);
}

/** Medians over rounds, each in a page of its own, so that nothing is warm that would be cold in use. */
async function firsts(size: number) {
  const all = ['bare', 'seen', 'names', 'ours', 'taught', 'closely'] as const;
  const times = new Map(all.map((what) => [what, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [what, of] of times) {
      // It takes so long that once is enough.
      if (what === 'names' && size >= 100_000 && round > 0) continue;
      const took = await inPage(async (page, call) => {
        await call(`fill(${size})`);
        await call('settled()');
        return cpu(page, `void probe.first('${what}')`);
      });
      of.push(took);
    }
  }
  return (what: (typeof all)[number]) => median(times.get(what) ?? []);
}

/**
 * Walk and reading with as much behind them: as shipped, on the first page of a tab, on its next one (where
 * the browser knows the program, though it has run for no longer), and a second time on that.
 */
async function alike(size: number) {
  const all = ['bare', 'ours'] as const;
  const times = new Map(all.map((what) => [what, [[], [], []] as [number[], number[], number[]]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [what, [first, next, again]] of times) {
      const page = await browser.newPage();
      const load = async () => {
        await page.setContent(EMPTY);
        await page.evaluate(shipped);
        await page.evaluate(`probe.fill(${size})`);
        await page.evaluate('probe.settled()');
      };
      const once = () => cpu(page, `void probe.first('${what}')`);
      await load();
      first.push(await once());
      await page.goto('about:blank');
      await load();
      next.push(await once());
      again.push(await once());
      await page.close();
    }
  }
  const bare = times.get('bare') ?? [];
  const ours = times.get('ours') ?? [];
  return bare.map((walk, i) => [median(walk), median(ours[i] ?? [])] as const);
}

/** Reading on after one change of each kind, in one page. */
async function reading(size: number) {
  return inPage(async (page, call) => {
    await call(`fill(${size})`);
    await call('settled()');
    await call('prepare()');
    const after = async (what: 'typed' | 'text' | 'row' | 'all') => {
      const times: number[] = [];
      for (let i = 0; i < 2 * ROUNDS + 1; i++) {
        await call(`change('${what}', ${i})`);
        times.push(await cpu(page, 'void probe.readOn()'));
      }
      return median(times);
    };
    return {
      typed: await after('typed'),
      text: await after('text'),
      row: await after('row'),
      all: await after('all'),
    };
  });
}

/** As the extension does it: in slices, with all it waits for; with or without a site profile (for which all is read closely). */
async function following(size: number, teach = '') {
  return inPage(async (page, call) => {
    await call(`fill(${size})`);
    await call('settled()');
    const before = await heap(page);
    const [first, longest] = await longestTask(
      page,
      () => call(`follow(${teach})`) as Promise<number>,
    );
    const grown = (await heap(page)) - before;
    const [typed, longestAgain] = await longestTask(page, () => call('type()') as Promise<number>);
    return { first, typed, grown, longest: Math.max(longest, longestAgain) };
  });
}

const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);

/** A table with a row for each size; each row is also told as soon as it is there. */
async function table(titles: string, row: (size: number) => Promise<readonly string[]>) {
  const columns = ['Elemente', ...titles.split('|')];
  const lines = [`| ${columns.join(' | ')} |`, `|${' ---: |'.repeat(columns.length)}`];
  for (const size of SIZES) {
    lines.push(`| ${[size.toLocaleString('de'), ...(await row(size))].join(' | ')} |`);
    console.error(lines.at(-1));
  }
  console.log(`\n${lines.join('\n')}`);
}

const PARTS = {
  /** Each in a page of its own. */
  first: () =>
    table(
      'bloßer Gang|mit allen Fragen nach Sichtbarkeit|erste Lesung|mit Profil|alles genau gelesen|dom-accessibility-api',
      async (size) => {
        const took = await firsts(size);
        const bare = took('bare');
        const times = (what: Parameters<typeof took>[0]) =>
          `${ms(took(what))} (${(took(what) / bare).toFixed(1)} ×)`;
        return [
          ms(bare),
          times('seen'),
          times('ours'),
          times('taught'),
          times('closely'),
          times('names'),
        ];
      },
    ),
  /** Walk and reading as shipped. */
  shipped: () =>
    table('erste Seite im Tab|nächste Seite im Tab|auf ihr noch einmal', async (size) => {
      const pairs = await alike(size);
      return pairs.map(
        ([walk, ours]) => `${ms(walk)} / ${ms(ours)} (${(ours / walk).toFixed(1)} ×)`,
      );
    }),
  on: () =>
    table('nach einem Wert|nach einem Text|nach einer Zeile|alles noch einmal', async (size) => {
      const { typed, text, row, all } = await reading(size);
      return [typed, text, row, all].map(ms);
    }),
  tasks: () =>
    table(
      'längste Aufgabe|längste mit Profil|Speicher, MB|Uhr: erste Lesung|Uhr: Wert gemeldet',
      async (size) => {
        const { first, typed, grown, longest } = await following(size);
        const taught = await following(size, "'taught'");
        return [ms(longest), ms(taught.longest), grown.toFixed(1), ms(first), ms(typed)];
      },
    ),
  load: async () => {
    console.log(
      `\nVorher, einmal in jedem Rahmen, das Leseprogramm laden: ${ms(await loading())} ms.`,
    );
  },
  grid: async () => {
    const { share, grown, hidden } = await inPage(async (page, call) => {
      await call('rerender(5000)');
      const before = await heap(page);
      const share = (await call(`rerender(${MINUTE})`)) as number;
      const grown = (await heap(page)) - before;
      const hidden = (await call('rerenderHidden(5000)')) as number;
      return { share, grown, hidden };
    });
    console.log(
      `\n150 × 8 Eingabefelder, ${MINUTE / 1000} s lang alle 200 ms neu: ${(100 * share).toFixed(1)} % der Zeit nach der Uhr, Speicher ${grown.toFixed(1)} MB mehr; im Hintergrund ${hidden} Aufrufe.`,
    );
  },
};

console.log(
  `${cpus()[0]?.model ?? ''}, ${cpus().length} Kerne, ${await browser.version()}, Last ${loadavg()[0]?.toFixed(1)}`,
);
const wanted = process.env.PARTS?.split(',');
for (const [name, measure] of Object.entries(PARTS))
  if (wanted?.includes(name) ?? true) await measure();
console.log(`\nLast am Ende ${loadavg()[0]?.toFixed(1)}.`);
await browser.close();
