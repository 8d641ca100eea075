/** Into which frame of which page a Vermerk goes, and where it does not. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import { saveProfile } from '../../entrypoints/background/settings/profiles.ts';
import { copyNote } from '../../entrypoints/background/show/copyNote.ts';
import { insertNote } from '../../entrypoints/background/show/insertNote.ts';
import { z } from '../../rules/zod.ts';
import { frameOf } from './shown.ts';

const TAB = 7;
const A = '123D456789';
const B = '987D654321';
const HOME = 'https://fachverfahren.example';
const FOREIGN = 'https://anderswo.example';
let now = 0;

/** When the text field of each frame had the focus, and where a text went. */
let focus: Record<number, number>;
let went: number[];
let asked: number[];
/** Frames that have had no time to tell what they show now. */
let untold: number[];
/** What happens in the page before it says where its text field is. */
let beforeAnswer: () => Promise<void>;
/** What the page answers once the text is with it. */
let answer: () => Promise<unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  now = 1_000_000;
  focus = {};
  went = [];
  asked = [];
  untold = [];
  beforeAnswer = () => Promise.resolve();
  answer = async () => 'inserted';
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(
    async (_tab: number, message: unknown, options?: { frameId?: number | undefined }) => {
      const frameId = options?.frameId ?? -1;
      const { type } = z.object({ type: z.string() }).parse(message);
      if (type === 'copy') asked.push(frameId);
      if (type === 'insert') went.push(frameId);
      if (type === 'insert') return answer();
      if (type !== 'textField') return undefined;
      await beforeAnswer();
      return { at: focus[frameId] ?? null, isTold: !untold.includes(frameId) };
    },
  );
});

async function shows(frameId: number, origin: string, kundennummer: string | null): Promise<void> {
  now += 60_000;
  const where = { label: '', mask: 'M' };
  // One of the Vermerke fits them.
  const readings = [
    { field: 'alter', value: 30, shown: '30', where },
    { field: 'neukunde', value: true, shown: 'ja', where },
    { field: 'kundenkategorie', value: 'B', shown: 'B', where },
    { field: 'kontakte', value: [], shown: 'keine', where },
  ] as const;
  const snapshot = { kundennummer, mask: `Maske ${frameId}`, readings, problems: [] };
  await takeIn(frameOf({ tabId: TAB, frameId, origin }), `doc ${frameId}`, snapshot, now);
}

const insert = (fall: string | null = A) => insertNote(TAB, fall, 'Vermerk');

describe('a Vermerk goes into the text field that had the focus last', () => {
  it('of the page that shows the case, and of frames of its Fachverfahren', async () => {
    await shows(0, HOME, A);
    await shows(3, HOME, null);
    focus = { 0: 1, 3: 2 };
    expect(await insert()).toBe('inserted');
    expect(went).toEqual([3]);
  });

  it('not into a frame of another one, though it had the focus last', async () => {
    await shows(0, HOME, A);
    await shows(3, FOREIGN, null);
    focus = { 0: 1, 3: 2 };
    expect(await insert()).toBe('elsewhere');
    focus = { 3: 2 };
    expect(await insert()).toBe('elsewhere');
    expect(went).toEqual([]);
    focus = { 0: 3, 3: 2 };
    expect(await insert()).toBe('inserted');
    expect(went).toEqual([0]);
  });

  it.each([0, 3])('not while frame %i has not told what it shows now', async (frameId) => {
    await shows(0, HOME, A);
    await shows(3, HOME, null);
    focus = { 0: 1, 3: 2 };
    untold = [frameId];
    expect(await insert()).toBe('untold');
    expect(went).toEqual([]);
    untold = [];
    expect(await insert()).toBe('inserted');
  });

  it.each([
    ['says nothing of it', async () => undefined],
    ['is gone by then', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['says what is no answer', async () => 'ja'],
  ])('nobody claims to know where it is if the page %s', async (_, says) => {
    await shows(0, HOME, A);
    focus = { 0: 1 };
    answer = says;
    expect(await insert()).toBe('unheard');
  });

  it.each([FOREIGN, ''])('not where “%s” names the case, too', async (origin) => {
    await shows(0, HOME, A);
    await shows(3, origin, A);
    focus = { 3: 2 };
    expect(await insert()).toBe('elsewhere');
    expect(went).toEqual([]);
  });

  it('into one that a profile says is of the same Fachverfahren', async () => {
    await shows(0, HOME, A);
    await shows(3, FOREIGN, null);
    focus = { 3: 2 };
    const profile = {
      name: 'Beide',
      active: true,
      addresses: [
        { origin: HOME, path: '/' },
        { origin: FOREIGN, path: '/' },
      ],
      mappings: [],
      exclusions: [],
      masks: [],
    };
    await saveProfile({ id: 'p', profile });
    expect(await insert()).toBe('inserted');
    await saveProfile({ id: 'p', profile: { ...profile, active: false } });
    expect(await insert()).toBe('elsewhere');
  });

  it('where the page around is none of ours, of the frame that names the case', async () => {
    await shows(2, HOME, A);
    await shows(3, FOREIGN, null);
    focus = { 2: 1 };
    expect(await insert()).toBe('inserted');
    focus = { 2: 1, 3: 2 };
    expect(await insert()).toBe('elsewhere');
    expect(went).toEqual([2]);
  });

  it('not into the page of another case', async () => {
    await shows(0, HOME, B);
    focus = { 0: 1 };
    expect(await insert(A)).toBe('otherCase');
    expect(await insert(null)).toBe('otherCase');
    expect(went).toEqual([]);
    expect(await insert(B)).toBe('inserted');
  });

  it('not where the page goes over to another case while it is asked', async () => {
    await shows(0, HOME, A);
    focus = { 0: 1 };
    beforeAnswer = () => shows(0, HOME, B);
    expect(await insert(A)).toBe('otherCase');
    expect(went).toEqual([]);
  });

  it('into a page that names no case', async () => {
    await shows(0, HOME, null);
    focus = { 0: 1 };
    expect(await insert(null)).toBe('inserted');
    expect(await insert('#1')).toBe('inserted');
  });
});

it('no frame of another Fachverfahren is handed the Vermerk to copy', async () => {
  await shows(0, HOME, A);
  await shows(3, FOREIGN, null);
  await shows(4, HOME, null);
  await copyNote(TAB);
  expect(asked).toEqual([0, 4]);
});
