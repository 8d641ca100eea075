import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hear } from '../../entrypoints/background/answer/hear.ts';
import { forgetLine } from '../../entrypoints/background/session/line.ts';
import { dropTab, loadTab, loadVerzeichnis } from '../../entrypoints/background/session/store.ts';
import { z } from '../../rules/zod.ts';
import { readingOf } from '../worker/shown.ts';

const own = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const panel = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' };
const LOUD = 2;
const CALM = 1;
/** More that talk beside LOUD. */
const MANY = Array.from({ length: 20 }, (_, index) => 10 + index);
const page = (tabId: number, frameId = 0) => ({
  id: 'ours',
  url: 'https://fachverfahren.example/fall',
  frameId,
  tab: { id: tabId, windowId: 1 },
});
const made = (index: number) => `${100 + (index % 900)}X${String(100_000 + index)}`;

/** What a content script says, in tab and frame; undefined where it is not heard. */
const says = (
  tabId: number,
  kundennummer: string,
  { frameId = 0, more = 0 } = {},
): Promise<unknown> | undefined => {
  const mask = 'Profil';
  const problems = Array.from({ length: more / 4000 }, () => ({
    text: 'Unklar',
    shown: 'x'.repeat(4000),
    where: { label: 'Alter', mask },
  }));
  const snapshot = { kundennummer, mask, readings: [readingOf('alter', 36, mask)], problems };
  return hear({ type: 'snapshot', doc: `doc ${tabId}`, snapshot }, page(tabId, frameId), own);
};
const cases = async () => (await loadVerzeichnis()).map(({ fall }) => fall);
const saidInPanel = async (tabId: number) =>
  z
    .object({ sitzung: z.object({ nichtBehalten: z.string().nullable() }) })
    .parse(await hear({ type: 'state', tabId }, panel, own)).sitzung.nichtBehalten;

/** What tabs were told. */
let told: {
  readonly tabId: number;
  readonly frameId: number | undefined;
  readonly type: unknown;
}[];

/** What the worker's clock shows, in ms; work takes no time but what a test says. */
let ms = 0;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(performance, 'now').mockImplementation(() => ms);
  for (const tabId of [LOUD, CALM, ...MANY]) void forgetLine(tabId);
  told = [];
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({}));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(
    async (tabId: number, message: unknown, options?: { frameId?: number | undefined }) => {
      const { type } = z.object({ type: z.string() }).parse(message);
      told.push({ tabId, frameId: options?.frameId, type });
    },
  );
});
afterEach(() => vi.restoreAllMocks());

describe('Ein Tab, der ohne Ende redet, nimmt nur sich selbst die Zeit', () => {
  it('what another tab says, and what a panel asks, is answered while he still waits', async () => {
    const flood = Array.from({ length: 140 }, (_, index) => says(LOUD, made(index)));
    let left = flood.length;
    for (const each of flood) void each?.then(() => (left -= 1));
    expect(await says(CALM, '123D456789')).toEqual({ kept: true });
    expect(await cases()).toContain('123D456789');
    expect(left).toBeGreaterThan(130);
    await hear({ type: 'state', tabId: CALM }, panel, own);
    expect(left).toBeGreaterThan(120);
    await Promise.all(flood);
  });

  it('and while many do so together: each of them is heard once in between, and not more', async () => {
    const flood = [LOUD, ...MANY].flatMap((tabId) =>
      Array.from({ length: 4 }, (_, index) => says(tabId, made(20 * tabId + index))),
    );
    let left = flood.length;
    for (const each of flood) void each?.then(() => (left -= 1));
    expect(await says(CALM, '123D456789')).toEqual({ kept: true });
    expect(await cases()).toContain('123D456789');
    expect(flood.length - left).toBeLessThan(3 * 21);
    await hear({ type: 'state', tabId: CALM }, panel, own);
    expect(flood.length - left).toBeLessThan(5 * 21);
    await Promise.all(flood);
  });

  it('of thousands of words a second no more wait than there is room for', async () => {
    const flood = Array.from({ length: 5000 }, (_, index) =>
      says(LOUD, made(index % 5), { frameId: index % 20 }),
    );
    const heard = flood.filter((each) => each !== undefined);
    expect(heard.length).toBeLessThanOrEqual(150);
    expect(await saidInPanel(LOUD)).toBe('zuOft');
    expect(await saidInPanel(CALM)).toBeNull();
    await Promise.all(heard);
  });

  it('who was not heard is asked again once the line is empty, and the panel says no more of it', async () => {
    const flood = Array.from({ length: 260 }, (_, frameId) => says(LOUD, made(1), { frameId }));
    await Promise.all(flood);
    await vi.waitFor(async () => expect(await saidInPanel(LOUD)).toBeNull());
    const asked = told.filter(({ type, tabId }) => type === 'read' && tabId === LOUD);
    const unheard = flood.flatMap((each, frameId) => (each === undefined ? [frameId] : []));
    expect(unheard.length).toBeGreaterThan(100);
    for (const frameId of unheard) expect(asked.map((each) => each.frameId)).toContain(frameId);
  });

  it('what still waits when the tab is closed is not heard any more', async () => {
    const flood = Array.from({ length: 100 }, (_, index) => says(LOUD, made(index)));
    await flood[0];
    await forgetLine(LOUD);
    await dropTab(LOUD);
    await Promise.all(flood);
    expect(await loadTab(LOUD)).toBeUndefined();
    expect((await cases()).length).toBeLessThan(10);
  });

  it('large ones: few wait', async () => {
    const flood = Array.from({ length: 60 }, (_, index) =>
      says(LOUD, made(index), { more: 400_000 }),
    );
    const heard = flood.filter((each) => each !== undefined);
    expect(heard.length).toBeLessThan(20);
    await Promise.all(heard);
  });

  it('who has kept us busy for two seconds waits longer than it takes to hear him', async () => {
    vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => {
      ms += 900;
      return true;
    });
    const waited: number[] = [];
    const sleep = vi.spyOn(globalThis, 'setTimeout');
    sleep.mockImplementation((then, after = 0) => {
      waited.push(after);
      ms += after;
      queueMicrotask(then);
      return 0 as never;
    });
    for (let index = 0; index < 12; index += 1) await says(LOUD, made(index));
    const slept = waited.filter((each) => each > 0);
    expect(slept.length).toBeGreaterThan(2);
    for (const each of slept.slice(1)) expect(each).toBeGreaterThan(900);
    const before = ms;
    expect(await says(CALM, '123D456789')).toEqual({ kept: true });
    expect(ms - before).toBeLessThan(1500);
  });

  it('what is none of ours is work as well: who says it without end is not looked at any more', async () => {
    let looked = 0;
    const nonsense = {
      type: 'snapshot',
      get doc() {
        looked += 1;
        ms += 500;
        return 1;
      },
    };
    for (let index = 0; index < 1000; index += 1) hear(nonsense, page(LOUD), own);
    expect(looked).toBeGreaterThan(5);
    expect(looked).toBeLessThan(50);
    expect(await saidInPanel(LOUD)).toBe('zuOft');
    expect(await says(CALM, '123D456789')).toEqual({ kept: true });
  });
});

describe('Viele Tabs, die ohne Ende reden: Wer wenig sagt, wartet auf höchstens zwei von ihnen', () => {
  /** How long the browser takes to answer us, in ms: it is busy with all that is said. */
  const SLOW = 100;
  const later = (after: number) => new Promise<void>((resolve) => setTimeout(resolve, after));

  /** Each has ten things to say at once, and the next as soon as one is heard. */
  let isOver: boolean;
  function flood(): void {
    const talk = async (tabId: number, first: number): Promise<void> => {
      for (let index = first; !isOver; index += 10) {
        await (says(tabId, made(20 * tabId + (index % 20))) ?? later(SLOW));
      }
    };
    for (const tabId of [LOUD, ...MANY]) {
      for (let first = 0; first < 10; first += 1) void talk(tabId, first);
    }
  }
  beforeEach(() => {
    isOver = false;
    vi.mocked(performance.now).mockRestore();
    vi.useFakeTimers();
    // From now on by this clock.
    for (const tabId of [LOUD, CALM, ...MANY]) void forgetLine(tabId);
    vi.mocked(browser.permissions.contains).mockImplementation(async () => {
      await later(SLOW);
      return true;
    });
  });
  afterEach(async () => {
    isOver = true;
    const ended = Promise.all([LOUD, CALM, ...MANY].map(forgetLine));
    await vi.runAllTimersAsync();
    await ended;
    vi.useRealTimers();
  });

  /** How long it takes until a tab that says no more than this is heard, in ms. */
  async function untilHeard(kundennummer: string): Promise<number> {
    const since = performance.now();
    let took = Number.NaN;
    void says(CALM, kundennummer)?.then(() => {
      took = performance.now() - since;
    });
    for (let index = 0; index < 100 && Number.isNaN(took); index += 1) {
      await vi.advanceTimersByTimeAsync(SLOW);
    }
    return took;
  }

  it('when they begin, and when it has gone on', async () => {
    flood();
    for (const number of ['121D456789', '122D456789', '123D456789']) {
      await vi.advanceTimersByTimeAsync(3000);
      expect(await untilHeard(number)).toBeLessThan(5 * SLOW);
      expect(await cases()).toContain(number);
    }
  });
});
