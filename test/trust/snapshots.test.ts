import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSnapshots } from '../../entrypoints/content/snapshots.ts';

const reading = (mask: string) => {
  const snapshot = { kundennummer: '123D456789', mask, readings: [], problems: [] };
  return { type: 'snapshot', doc: '1-2-3-4', snapshot } as const;
};
/** What arrived at the worker, by mask, tries included. */
let told: string[] = [];
let answers: (() => unknown)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  told = [];
  answers = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    told.push((message as ReturnType<typeof reading>).snapshot.mask);
    return answers.shift()?.();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const notKept = () => ({ kept: false });
const gone = () => Promise.reject(new Error('The message channel closed before a response.'));
const create = () => {
  const leave = new AbortController();
  return { snapshots: createSnapshots(leave.signal), leave };
};

describe('Was gelesen wurde, wird gesagt, bis es angekommen ist', () => {
  it.each([
    ['kept', () => ({ kept: true })],
    ['refused at the border', () => undefined],
  ])('once, where it is %s', async (_, answer) => {
    answers = [answer];
    const { snapshots } = create();
    snapshots.send(reading('Profil'));
    snapshots.send(reading('Profil'));
    await vi.runAllTimersAsync();
    expect(told).toEqual(['Profil']);
  });

  it.each([
    ['could not keep it', notKept],
    ['ended over it', gone],
  ])('again, where the worker %s', async (_, answer) => {
    answers = [answer, answer];
    const { snapshots } = create();
    snapshots.send(reading('Profil'));
    await vi.runAllTimersAsync();
    expect(told).toEqual(['Profil', 'Profil', 'Profil']);
  });

  it('four times at most, and then with the next reading, though it says the same', async () => {
    answers = Array.from({ length: 4 }, () => notKept);
    const { snapshots } = create();
    snapshots.send(reading('Profil'));
    await vi.runAllTimersAsync();
    expect(told).toHaveLength(4);
    snapshots.send(reading('Profil'));
    await vi.runAllTimersAsync();
    expect(told).toHaveLength(5);
  });

  it('not, where the page shows something else by now', async () => {
    answers = [notKept];
    const { snapshots } = create();
    snapshots.send(reading('Profil'));
    await vi.advanceTimersByTimeAsync(100);
    snapshots.send(reading('Termine'));
    await vi.runAllTimersAsync();
    expect(told).toEqual(['Profil', 'Termine']);
  });

  it('not, where the extension was updated under the page, or the page is left', async () => {
    answers = [gone];
    const { snapshots } = create();
    const id = vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    snapshots.send(reading('Profil'));
    await vi.runAllTimersAsync();
    id.mockRestore();
    const { snapshots: others, leave } = create();
    answers = [notKept];
    others.send(reading('Termine'));
    await vi.advanceTimersByTimeAsync(100);
    leave.abort();
    await vi.runAllTimersAsync();
    expect(told).toEqual(['Profil', 'Termine']);
  });
});
