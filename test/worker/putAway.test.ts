/** What was put away in a page, the panel says, and brings back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage } from '../../entrypoints/background/answer/page.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import type { ContentMessage } from '../../entrypoints/background/protocol.ts';
import { saveStichtag } from '../../entrypoints/background/session/store.ts';
import { mark, showAgain } from '../../entrypoints/background/show/mark.ts';
import { panelState } from '../../entrypoints/background/show/state.ts';
import { type Fall, FELD_KEYS } from '../../rules/fall/felder.ts';
import type { Reading } from '../../rules/fall/reading.ts';
import { DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';

const A = '123D456789';
const TAB = 7;
const ORIGIN = 'https://fachverfahren.example';
const frame = {
  tabId: TAB,
  windowId: 1,
  frameId: 0,
  origin: ORIGIN,
  address: `${ORIGIN}/fall`,
} as const;

/** How many markers the page was told of last. */
let marked: number;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({}));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_: number, message: unknown) => {
    const { markers } = message as { markers?: readonly unknown[] };
    if (markers) marked = markers.length;
  });
  await saveStichtag(DEMO_STICHTAG);
});
afterEach(() => vi.restoreAllMocks());

async function show(kundennummer: string | null): Promise<void> {
  const fall: Fall = FAELLE.find(({ id }) => id === 'egv-fehlt')?.fall ?? {};
  const where = { label: 'Feld', mask: 'Maske' };
  const readings = FELD_KEYS.flatMap((field): Reading[] =>
    fall[field] === undefined ? [] : [{ field, value: fall[field], shown: 'x', where }],
  ).filter(({ field }) => field !== 'kundennummer');
  await takeIn(frame, 'doc', { kundennummer, mask: 'Maske', readings, problems: [] }, Date.now());
}
const says = (message: Exclude<ContentMessage, { type: 'lessons' | 'snapshot' }>) =>
  answerPage(frame, message);
const ausgeblendet = async () => (await panelState(TAB)).ausgeblendet;

describe.each([A, null])('what was put away in the page of %s', (fall) => {
  it('is said, and shown again by a click', async () => {
    await show(fall);
    await mark(TAB);
    const all = marked;
    expect(await ausgeblendet()).toEqual({ hinweise: 0, zaehler: false });
    await says({ type: 'dismiss', field: 'egvAm' });
    await says({ type: 'pillHidden' });
    expect(marked).toBeLessThan(all);
    expect(await ausgeblendet()).toEqual({ hinweise: all - marked, zaehler: true });
    await showAgain(TAB, fall);
    expect(await ausgeblendet()).toEqual({ hinweise: 0, zaehler: false });
    expect(marked).toBe(all);
  });
});
