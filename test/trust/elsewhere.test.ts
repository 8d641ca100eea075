import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hear } from '../../entrypoints/background/answer/hear.ts';
import { panelState } from '../../entrypoints/background/show/state.ts';
import type { PanelState } from '../../entrypoints/background/views.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import { z } from '../../rules/zod.ts';
import { readingOf } from '../worker/shown.ts';

const own = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const FV = 'https://fachverfahren.example';
const CASE = '739Q481516';
const HONEST = 1;
const LIAR = 2;

interface Said {
  readonly url?: string;
  readonly mask?: string;
  readonly frameId?: number;
  readonly values?: { readonly [K in FeldKey]?: unknown };
  readonly problems?: readonly string[];
}
let now = 0;
/** What the content script in a tab says of the case. */
async function says(tabId: number, said: Said): Promise<void> {
  const { url = `${FV}/profil`, mask = 'Profil', frameId = 0, values = {}, problems = [] } = said;
  now += 1000;
  vi.setSystemTime(now);
  const readings = Object.entries(values).map(([field, value]) =>
    readingOf(field as FeldKey, value, mask),
  );
  const unread = problems.map((text) => ({ text, shown: 'x', where: { label: 'Alter', mask } }));
  const snapshot = { kundennummer: CASE, mask, readings, problems: unread };
  const sender = { id: 'ours', url, frameId, tab: { id: tabId, windowId: 1 } };
  await hear({ type: 'snapshot', doc: `doc ${tabId} ${frameId}`, snapshot }, sender, own);
}

const feld = ({ fall }: PanelState, field: FeldKey) =>
  fall?.felder.find((each) => each.field === field);
const problemOf = ({ fall }: PanelState, field: FeldKey) =>
  fall?.problems.filter((each) => each.field === field) ?? [];
const placesOf = (state: PanelState, field: FeldKey) =>
  problemOf(state, field).flatMap(({ found }) =>
    found.map(({ shown, where }) => [shown, where.seite]),
  );

beforeEach(() => {
  fakeBrowser.reset();
  now = Date.UTC(2026, 10, 20);
  vi.useFakeTimers({ toFake: ['Date'], now });
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({}));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('Wer in einem anderen Tab den offenen Fall nennt, ersetzt nichts unbemerkt', () => {
  beforeEach(() => says(HONEST, { values: { alter: 36, kundenkategorie: 'B' } }));

  it('what the page shows itself needs no word on where it is from', async () => {
    const state = await panelState(HONEST);
    expect(feld(state, 'alter')?.where).toEqual({ label: 'Alter', mask: 'Profil' });
    expect(state.fall?.problems).toEqual([]);
  });

  it.each([
    ['the same mask', {}, 'in einem anderen Tab'],
    ['another mask', { url: `${FV}/andere`, mask: 'Andere' }, 'in einem anderen Tab'],
    ['the same name at another address', { url: `${FV}/andere` }, 'in einem anderen Tab'],
    [
      'another Fachverfahren',
      { url: 'https://luege.example/profil' },
      'luege.example, in einem anderen Tab',
    ],
    [
      'a frame without an address',
      { url: 'about:blank', frameId: 3 },
      'Rahmen ohne Adresse, in einem anderen Tab',
    ],
  ])('as %s: both values are told, and where the other is from', async (_, said, seite) => {
    // A frame is heard in a tab that may be read.
    if ('frameId' in said) await says(LIAR, { url: `${FV}/andere`, mask: 'Andere' });
    await says(LIAR, { ...said, values: { alter: 17, kundenkategorie: 'B' } });
    const state = await panelState(HONEST);
    expect(placesOf(state, 'alter')).toEqual([
      ['17', seite],
      ['36', undefined],
    ]);
    expect(problemOf(state, 'kundenkategorie')).toEqual([]);
  });

  it('what only the other says is told to be from there', async () => {
    await says(LIAR, { url: 'https://luege.example/x', values: { neukunde: true } });
    const state = await panelState(HONEST);
    expect(feld(state, 'neukunde')?.where?.seite).toBe('luege.example, in einem anderen Tab');
    expect(feld(state, 'alter')?.where).not.toHaveProperty('seite');
  });

  it('by showing nothing under the same name it takes nothing away', async () => {
    await says(LIAR, {});
    const state = await panelState(HONEST);
    expect(feld(state, 'alter')).toMatchObject({ value: 36, where: { mask: 'Profil' } });
    expect(feld(state, 'kundenkategorie')?.value).toBe('B');
  });

  it('nor by more masks than are kept of a case', async () => {
    for (let index = 0; index < 70; index += 1) {
      await says(LIAR, { mask: `Maske ${index}`, values: { neukunde: true } });
    }
    const state = await panelState(HONEST);
    expect(feld(state, 'alter')).toMatchObject({ value: 36, where: { mask: 'Profil' } });
    // It is not said to be lost either.
    expect(state.fall?.problems.filter(({ text }) => text.includes('„Profil“'))).toEqual([]);
  });

  it('what neither could read is told once', async () => {
    await says(HONEST, { values: { alter: 36 }, problems: ['Unklar.'] });
    await says(LIAR, { values: { alter: 17 }, problems: ['Unklar.', 'Auch das.'] });
    const texts = (await panelState(HONEST)).fall?.problems.map(({ text }) => text) ?? [];
    expect(texts.filter((text) => text === 'Unklar.')).toHaveLength(1);
    expect(texts.some((text) => text.startsWith('Alter: Zwei Masken'))).toBe(true);
  });

  it('a content script can’t say itself where it is', async () => {
    const where = { label: 'Alter', mask: 'Profil', seite: 'hier' };
    const readings = [{ ...readingOf('alter', 17, 'Profil'), where }];
    const snapshot = { kundennummer: CASE, mask: 'Profil', readings, problems: [] };
    const sender = { id: 'ours', url: `${FV}/b`, frameId: 0, tab: { id: LIAR, windowId: 1 } };
    await hear({ type: 'snapshot', doc: 'd', snapshot }, sender, own);
    const state = await panelState(HONEST);
    expect(feld(state, 'alter')).toMatchObject({ value: 36 });
    expect(state.fall?.problems).toEqual([]);
  });

  it('nor is it told more of the case than what stands beside its fields', async () => {
    const bgNummer = '73901BG0048151';
    await says(HONEST, { values: { alter: 36, kundenkategorie: 'B', bgNummer } });
    const told: { readonly tabId: number; readonly message: unknown }[] = [];
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (tabId, message) => {
      told.push({ tabId, message });
    });
    await says(LIAR, { url: 'https://luege.example/x', values: { alter: 17 } });
    const ofType = z.object({ type: z.string() });
    const types = () =>
      new Set(
        told.filter(({ tabId }) => tabId === LIAR).map(({ message }) => ofType.parse(message).type),
      );
    await vi.waitFor(async () => expect([...types()].sort()).toEqual(['markers', 'pill']));
    expect(JSON.stringify(told)).not.toContain(bgNummer);
  });

  it('who shows the same in two tabs is told of nothing', async () => {
    await says(LIAR, { values: { alter: 36, kundenkategorie: 'B' } });
    for (const tabId of [HONEST, LIAR]) {
      expect((await panelState(tabId)).fall?.problems).toEqual([]);
    }
  });

  it('once the page has told anew, its word is the last, and the other’s is told as well', async () => {
    await says(LIAR, { url: `${FV}/andere`, values: { alter: 17 } });
    await says(HONEST, { values: { alter: 36, kundenkategorie: 'C' } });
    const state = await panelState(HONEST);
    expect(feld(state, 'alter')?.value).toBe(36);
    expect(placesOf(state, 'alter')).toEqual([
      ['36', undefined],
      ['17', 'in einem anderen Tab'],
    ]);
  });
});
