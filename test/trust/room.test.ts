import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOut } from '../../entrypoints/background/cases/commands.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import { MOST_FAELLE } from '../../entrypoints/background/session/room.ts';
import {
  loadFall,
  loadTab,
  loadVerdraengt,
  loadVerzeichnis,
} from '../../entrypoints/background/session/store.ts';
import { frameOf, readingOf } from '../worker/shown.ts';

const FV = 'https://fachverfahren.example';
const LIAR = 'https://luege.example';
const OURS = ['123D456789', '987D654321', '555D555555'] as const;
let now = 0;

interface Said {
  readonly origin?: string;
  readonly tabId?: number;
  readonly frameId?: number;
  readonly mask?: string;
  /** Characters that it says beside. */
  readonly more?: number;
}
/** What a page, or a content script that it has taken over, says of a case. */
function says(kundennummer: string | null, said: Said = {}): Promise<unknown> {
  const { origin = FV, tabId = 1, frameId = 0, mask = 'Profil', more = 0 } = said;
  now += 1000;
  const where = { label: 'Alter', mask };
  const filler = Array.from({ length: Math.ceil(more / 4000) }, () => ({
    text: 'Unklar',
    shown: 'x'.repeat(Math.min(4000, more)),
    where,
  }));
  const readings = [readingOf('alter', 36, mask)];
  return takeIn(
    frameOf({ tabId, frameId, origin, path: mask }),
    `doc ${tabId} ${frameId}`,
    { kundennummer, mask, readings, problems: filler },
    now,
  );
}
const made = (index: number) => `${100 + index}X000000`;
const cases = async () => (await loadVerzeichnis()).map(({ fall }) => fall);
const alterIn = async (id: string) =>
  Object.values((await loadFall(id))?.masken ?? {}).map(({ address }) => address);

/** As a browser: `set` is refused where all would be more than 10 MiB, in bytes as Firefox counts them at worst. */
function bounded(): void {
  const { session } = browser.storage;
  const set = session.set.bind(session);
  const sizes = new Map<string, number>();
  vi.spyOn(session, 'set').mockImplementation(async (items) => {
    const news = Object.entries(items).map(
      ([key, value]) => [key, 2 * JSON.stringify(value).length] as const,
    );
    const all = new Map([...sizes, ...news]);
    if ([...all.values()].reduce((sum, size) => sum + size, 0) > 10_485_760) {
      throw new Error('QUOTA_BYTES quota exceeded');
    }
    for (const [key, size] of news) sizes.set(key, size);
    await set(items);
  });
  const remove = session.remove.bind(session);
  vi.spyOn(session, 'remove').mockImplementation(async (keys) => {
    for (const key of [keys].flat()) sizes.delete(String(key));
    await remove(keys);
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  now = 1_000_000;
  bounded();
  for (const number of OURS) await says(number);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('Eine Seite, die den Speicher füllt, nimmt keiner anderen etwas', () => {
  it('with large cases: its own make room long before it is full', async () => {
    for (let index = 0; index < 20; index += 1) {
      await says(made(index), { origin: LIAR, tabId: 2, more: 200_000 });
    }
    const kept = await cases();
    expect(kept).toEqual(expect.arrayContaining([...OURS, made(19)]));
    expect(kept.length).toBeLessThan(12);
    expect(await loadVerdraengt()).toEqual({ grenze: 23 - kept.length, voll: 0 });
  });

  it('in many tabs, from frames without an address: whoever has most makes room', async () => {
    for (let tabId = 10; tabId < 25; tabId += 1) {
      await says(made(tabId), { origin: '', frameId: 1, tabId, more: 200_000 });
    }
    await says(OURS[0], { mask: 'Status', more: 200_000 });
    expect(await cases()).toEqual(expect.arrayContaining([...OURS, made(24)]));
    expect(await cases()).not.toContain(made(10));
    expect((await loadVerdraengt()).voll).toBeGreaterThan(0);
  });

  it('in many tabs, with what belongs to no case', async () => {
    for (let tabId = 10; tabId < 36; tabId += 1) {
      await says(null, { origin: LIAR, tabId, more: 200_000 });
    }
    await carryOut({ type: 'enter', tabId: 1, fall: OURS[0], field: 'neukunde', value: true }, now);
    expect((await loadFall(OURS[0]))?.eingetragen).toHaveProperty('neukunde');
    expect(await cases()).toHaveLength(OURS.length);
    // Which says so where it was, and offers to be read again.
    expect((await loadTab(10))?.frames).toEqual({});
    expect(await loadTab(10)).toMatchObject({ vergessen: true });
    expect(Object.keys((await loadTab(35))?.frames ?? {})).toEqual(['0']);
  });

  it('with frames in a tab: its page stays, and the last of them', async () => {
    for (let frameId = 1; frameId < 20; frameId += 1) {
      await says(null, { origin: LIAR, frameId, more: 200_000 });
    }
    expect(Object.keys((await loadTab(1))?.frames ?? {})).toEqual(['0', '18', '19']);
  });

  it('with masks of a case that is another’s', async () => {
    for (let index = 0; index < 70; index += 1) {
      await says(OURS[0], { origin: LIAR, tabId: 2, mask: `Maske ${index}`, more: 30_000 });
    }
    expect(await alterIn(OURS[0])).toContain(`${FV}/Profil`);
    expect((await alterIn(OURS[0])).length).toBeLessThan(30);
  });

  it('by having it refuse for another reason: no case is given up for that', async () => {
    const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('refused'));
    await expect(says(made(1), { origin: LIAR, tabId: 2 })).rejects.toThrow('refused');
    set.mockRestore();
    for (const number of OURS) expect(await loadFall(number), number).toBeDefined();
  });

  it('with one frame of more than is kept of one: nothing of it is taken, and that is said', async () => {
    await says(OURS[0], { mask: 'Profil', more: 300_000 });
    const [frame] = Object.values((await loadTab(1))?.frames ?? {});
    expect(frame?.snapshot).toMatchObject({ kundennummer: OURS[0], mask: 'Profil', readings: [] });
    expect(frame?.snapshot.problems.map(({ text }) => text).join(' ')).toContain('Diese Maske');
  });
});

describe('Ein Tab, der Fälle ohne Ende zeigt, nimmt den anderen Tabs seines Fachverfahrens keinen', () => {
  /** Cases that someone has opened in tab 1, before the flood. */
  async function opened(count: number): Promise<readonly string[]> {
    const numbers = Array.from({ length: count }, (_, index) => `${100 + index}H000000`);
    for (const number of numbers) await says(number);
    return numbers;
  }
  const missing = async (of: readonly string[]) => {
    const kept = await cases();
    return of.filter((number) => !kept.includes(number));
  };

  it('with more cases than are kept', async () => {
    const others = await opened(150);
    for (let index = 0; index < 400; index += 1) await says(made(index), { tabId: 2 });
    expect(await missing([...OURS, ...others])).toEqual([]);
    expect(await missing([made(399), made(398)])).toEqual([]);
    expect((await cases()).length).toBe(MOST_FAELLE);
  });

  it('with large ones', async () => {
    const others = await opened(150);
    for (let index = 0; index < 40; index += 1) {
      await says(made(index), { tabId: 2, more: 200_000 });
    }
    expect(await missing([...OURS, ...others])).toEqual([]);
  });

  it('where all room was taken: a few of the oldest, and none that is open', async () => {
    const others = await opened(MOST_FAELLE - OURS.length);
    await says(OURS[0], { tabId: 3 });
    for (let index = 0; index < 400; index += 1) await says(made(index), { tabId: 2 });
    const gone = await missing([...OURS, ...others]);
    // Twenty, and the one that the tab shows now.
    expect(gone.length).toBeLessThanOrEqual(21);
    expect(gone).toEqual([OURS[1], OURS[2], ...others].slice(0, gone.length));
  });

  it('that it has named before they did: what is open stays, and what a person had a hand in', async () => {
    const named = Array.from({ length: 30 }, (_, index) => `${100 + index}H000000`);
    for (const number of named) await says(number, { tabId: 2 });
    for (const number of named) await says(number, { tabId: 1 });
    const [entered = ''] = named;
    await carryOut({ type: 'enter', tabId: 1, fall: entered, field: 'neukunde', value: true }, now);
    for (let index = 0; index < 300; index += 1) {
      await says(made(index), { tabId: 2 });
      await says(made(index), { tabId: 2, frameId: 1, origin: '' });
    }
    expect(await missing([...OURS, entered, ...named.slice(-1)])).toEqual([]);
  });

  it('in the name of two, its page and a frame without an address', async () => {
    for (const number of OURS) {
      await carryOut(
        { type: 'enter', tabId: 1, fall: number, field: 'neukunde', value: true },
        now,
      );
    }
    const others = await opened(150);
    for (let index = 0; index < 300; index += 1) {
      await says(made(index), { tabId: 2 });
      await says(made(index), { tabId: 2, frameId: 1, origin: '' });
    }
    expect(await missing([...OURS, ...others])).toEqual([]);
  });

  it('with another tab that shows the same ones', async () => {
    const others = await opened(150);
    for (let index = 0; index < 80; index += 1) {
      await says(made(index), { tabId: 2 });
      await says(made(index), { tabId: 3 });
    }
    expect(await missing([...OURS, ...others])).toEqual([]);
  });

  it('with twenty more tabs that show others: no more than two for each of them, the oldest', async () => {
    const others = await opened(150);
    await says(OURS[0], { tabId: 1 });
    for (let index = 0; index < 6; index += 1) {
      for (let tabId = 2; tabId < 23; tabId += 1) {
        await says(`${100 + index}X${100_000 + tabId}`, { tabId });
      }
    }
    const gone = await missing([...OURS, ...others]);
    expect(gone.length).toBeLessThanOrEqual(2 * 21);
    expect(gone).not.toContain(OURS[0]);
    expect(gone).toEqual([OURS[1], OURS[2], ...others].slice(0, gone.length));
  });

  it('nor by filling all the memory there is, in the name of two', async () => {
    const others = await opened(100);
    for (let index = 0; index < 40; index += 1) {
      const large = { tabId: 2, more: 110_000 };
      await says(made(index), large);
      await says(made(index + 40), { ...large, frameId: 1, origin: '' });
      await says(made(index + 80), large);
      await says(made(index + 80), { ...large, frameId: 1, origin: '' });
    }
    expect(await missing([...OURS, ...others])).toEqual([]);
  });
});
