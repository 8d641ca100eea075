/** What pages say comes in the order in which they said it, and so does what they are told. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receiveSnapshot } from '../../entrypoints/background/answer/page.ts';
import { inTurn } from '../../entrypoints/background/session/memory.ts';
import { loadFall, loadTab } from '../../entrypoints/background/session/store.ts';
import { mark } from '../../entrypoints/background/show/mark.ts';
import { type Fall, FELD_KEYS } from '../../rules/fall/felder.ts';
import type { Reading, Snapshot } from '../../rules/fall/reading.ts';
import { z } from '../../rules/zod.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { frameOf } from './shown.ts';

const A = '123D456789';
const B = '987D654321';
const TAB = 7;
const ORIGIN = 'https://fachverfahren.example';

/** How long the browser takes for each look at a grant, in ms; none for those that come after. */
let looks: number[];
/** What the page was told, by frame. */
let told: { readonly frameId: number | undefined; readonly message: unknown }[];
/** A frame that is not in the page any more, and how the browser comes to say so. */
let gone: number | undefined;
let goes: () => Promise<unknown>;
const slowly = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  fakeBrowser.reset();
  looks = [];
  told = [];
  gone = undefined;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => {
    await slowly(looks.shift() ?? 0);
    return true;
  });
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({}));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(
    async (_: number, message: unknown, options?: { frameId?: number | undefined }) => {
      told.push({ frameId: options?.frameId, message });
      if (gone !== undefined && options?.frameId === gone) await goes();
    },
  );
});
afterEach(() => vi.restoreAllMocks());

function says(frameId: number, doc: string, kundennummer: string | null, fall: Fall) {
  const where = { label: 'Alter', mask: 'Maske' };
  const readings = FELD_KEYS.flatMap((field): Reading[] =>
    fall[field] === undefined ? [] : [{ field, value: fall[field], shown: 'x', where }],
  );
  const snapshot: Snapshot = { kundennummer, mask: `Maske ${frameId}`, readings, problems: [] };
  return receiveSnapshot(frameOf({ tabId: TAB, frameId, origin: ORIGIN }), {
    type: 'snapshot',
    doc,
    snapshot,
  });
}
const agesOf = async (id: string) =>
  Object.values((await loadFall(id))?.masken ?? {}).flatMap(({ snapshot }) =>
    snapshot.readings.map(({ value }) => value),
  );

describe('what a page says', () => {
  it('counts as it was said, however long the look at its grant takes', async () => {
    looks = [30];
    await Promise.all([says(0, 'one', A, { alter: 36 }), says(0, 'one', A, { alter: 37 })]);
    expect(await agesOf(A)).toEqual([37]);
  });

  it('of a document that was left is nothing that the next one shows', async () => {
    looks = [0, 30];
    await says(0, 'one', A, { alter: 36 });
    // A frame of the first page speaks, and its page is left before it is heard.
    await Promise.all([says(5, 'in one', null, { alter: 99 }), says(0, 'two', B, { alter: 41 })]);
    await says(0, 'two', B, { alter: 41 });
    expect(await agesOf(B)).toEqual([41]);
    expect(Object.keys((await loadTab(TAB))?.frames ?? {})).toEqual(['0']);
  });
});

describe('a frame that is not in the page any more', () => {
  const frames = async () => Object.keys((await loadTab(TAB))?.frames ?? {});
  const missing = () => Promise.reject(new Error('Receiving end does not exist.'));

  it('says nothing any more of what the page shows', async () => {
    await says(0, 'one', A, { alter: 36 });
    await says(5, 'inner', null, { alter: 41 });
    gone = 5;
    goes = missing;
    await mark(TAB);
    await vi.waitFor(async () => expect(await frames()).toEqual(['0']));
  });

  it('takes nothing along of another document that is in its place by then', async () => {
    await says(0, 'one', A, { alter: 36 });
    await says(5, 'inner', null, { alter: 41 });
    gone = 5;
    const answered = Promise.withResolvers<void>();
    goes = async () => {
      gone = undefined;
      await says(5, 'next', null, { alter: 42 });
      answered.resolve();
      return missing();
    };
    await mark(TAB);
    await answered.promise;
    // What the browser said is taken in, in turn, by then.
    await mark(TAB);
    await inTurn(() => Promise.resolve());
    expect((await loadTab(TAB))?.frames['5']?.doc).toBe('next');
  });
});

describe('what a page is told to mark', () => {
  const { fall } = FAELLE.find(({ id }) => id === 'egv-abgelaufen') ?? {};
  const counts = () =>
    told.flatMap(({ message }) => {
      const pill = z.object({ type: z.literal('pill'), pill: z.unknown() }).safeParse(message);
      return pill.success ? [pill.data.pill === null ? 'none' : 'some'] : [];
    });

  it('is what follows from what it showed last, and an earlier look does not speak after it', async () => {
    await says(0, 'one', A, fall ?? {});
    await mark(TAB);
    expect(counts().at(-1)).toBe('some');
    told = [];
    const get = browser.storage.session.get.bind(browser.storage.session);
    const reading = vi.spyOn(browser.storage.session, 'get').mockImplementation(async (keys) => {
      if (JSON.stringify(keys).includes(A)) await slowly(30);
      return get(null);
    });
    const first = mark(TAB);
    await slowly(5);
    await says(0, 'two', null, { alter: 41 });
    await Promise.all([first, mark(TAB)]);
    await mark(TAB);
    reading.mockRestore();
    expect(counts()).toEqual([
      'some',
      ...counts()
        .slice(1)
        .map(() => 'none'),
    ]);
    expect(counts().length).toBeGreaterThan(1);
  });

  it('names the document that it is for: another in its place has shown nothing yet', async () => {
    await says(0, 'one', A, fall ?? {});
    await mark(TAB);
    expect(told).toContainEqual({
      frameId: 0,
      message: { type: 'markers', markers: expect.any(Array), doc: 'one' },
    });
    expect(told).toContainEqual({
      frameId: 0,
      message: { type: 'pill', pill: expect.any(Object), doc: 'one' },
    });
  });
});
