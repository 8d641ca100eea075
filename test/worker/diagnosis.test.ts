import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import { diagnose } from '../../entrypoints/background/show/diagnosis.ts';
import { frameOf } from './shown.ts';

const spot = {
  label: 'Stufe',
  headings: ['Betreuung'],
  value: 'IK',
  kind: 'field',
  outcome: 'fremd',
  felder: [],
};
const frame = (change: object = {}) => ({
  mask: 'Maske',
  names: [],
  spots: [{ ...spot, ...change }],
});

beforeEach(() => fakeBrowser.reset());

describe('what a frame answers to the diagnosis', () => {
  const saying = async (...said: readonly unknown[]) => {
    for (const frameId of said.keys()) {
      const nothing = { kundennummer: null, mask: `Maske ${frameId}`, readings: [], problems: [] };
      await takeIn(frameOf({ frameId }), 'doc', nothing, 1);
    }
    const left = [...said];
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(() => Promise.resolve(left.shift()));
    return diagnose(7);
  };
  const answers = async (...said: readonly unknown[]) => (await saying(...said)).frames;

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
    ['a million places', { ...frame(), spots: Array.from({ length: 2001 }, () => spot) }],
    ['a name in full', { ...frame(), names: ['mustermann'] }],
    ['nothing', undefined],
    ['text', 'x'],
  ])('is left out where it is %s, and the others stay', async (_, bad) => {
    expect(await answers(bad, frame())).toMatchObject([{ frameId: 1 }]);
  });

  it.each([
    [2000, 2000],
    [1999, undefined],
  ])('with %d places, it is said that there may be more: %s', async (number, most) => {
    const full = { ...frame(), spots: Array.from({ length: number }, () => spot) };
    expect((await saying(full)).most).toBe(most);
  });
});
