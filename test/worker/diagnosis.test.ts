import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { framesOf } from '../../entrypoints/background/session/store.ts';
import { diagnose } from '../../entrypoints/background/show/diagnosis.ts';

vi.mock('../../entrypoints/background/session/store.ts', () => ({ framesOf: vi.fn() }));

const spot = {
  label: 'Stufe',
  headings: ['Betreuung'],
  value: 'IK',
  kind: 'field',
  outcome: 'fremd',
  felder: [],
};
const frame = (change: object = {}) => ({ mask: 'Maske', spots: [{ ...spot, ...change }] });

beforeEach(() => fakeBrowser.reset());

describe('what a frame answers to the diagnosis', () => {
  const answers = async (...said: readonly unknown[]) => {
    vi.mocked(framesOf).mockResolvedValue(said.map((_, i) => i));
    const left = [...said];
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(() => Promise.resolve(left.shift()));
    return (await diagnose(7)).frames;
  };

  it('is taken as it is, under the frame that was asked', async () => {
    expect(await answers(frame(), frame({ label: 'Alter' }))).toMatchObject([
      { frameId: 0, spots: [{ label: 'Stufe' }] },
      { frameId: 1, spots: [{ label: 'Alter' }] },
    ]);
  });

  it.each([
    ['a value without end', frame({ value: 'x'.repeat(201) })],
    ['an unknown field', frame({ felder: ['nachname'] })],
    ['an outcome that is none', frame({ outcome: '<b>' })],
    ['more than was asked for', { ...frame(), frameId: 3 }],
    ['a million places', { mask: '', spots: Array.from({ length: 2001 }, () => spot) }],
    ['nothing', undefined],
    ['text', 'x'],
  ])('is left out where it is %s, and the others stay', async (_, bad) => {
    expect(await answers(bad, frame())).toMatchObject([{ frameId: 1 }]);
  });

  it.each([
    [2000, 2000],
    [1999, undefined],
  ])('with %d places, it is said that there may be more: %s', async (number, most) => {
    vi.mocked(framesOf).mockResolvedValue([0]);
    const full = { mask: '', spots: Array.from({ length: number }, () => spot) };
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(() => Promise.resolve(full));
    expect((await diagnose(7)).most).toBe(most);
  });
});
