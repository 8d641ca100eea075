import { describe, expect, it } from 'vitest';
import type { Frame } from '../../entrypoints/background/incoming.ts';
import { keyOf, remember, withMasks } from '../../entrypoints/background/remember.ts';
import type { TabRecord } from '../../entrypoints/background/store.ts';
import type { Snapshot } from '../../rules/fall/reading.ts';

const A = '123D456789';
const B = '987D654321';

const frame = (frameId: number): Frame => ({
  tabId: 7,
  windowId: 1,
  frameId,
  address: 'http://127.0.0.1/fall',
  origin: 'http://127.0.0.1',
});
const snapshot = (kundennummer: string | null, mask = 'Maske'): Snapshot => ({
  kundennummer,
  mask,
  readings: [],
  problems: [],
});

/** Takes in one snapshot after the other, as the worker does. */
function showing(...steps: [frameId: number, doc: string, Snapshot][]) {
  let tab: TabRecord | undefined;
  let last: ReturnType<typeof remember> | undefined;
  for (const [at, [frameId, doc, shown]] of steps.entries()) {
    last = remember(tab, frame(frameId), doc, shown, at);
    tab = last.tab;
  }
  if (!last) throw new Error('no step');
  return last;
}

const masksOf = ({ zugeordnet }: ReturnType<typeof remember>, kundennummer: string) =>
  zugeordnet.get(kundennummer)?.map((seen) => seen.snapshot.mask);

describe('frames of one tab', () => {
  it('belong to the case that the page names', () => {
    const result = showing(
      [0, 'top', snapshot(A, 'außen')],
      [3, 'inner', snapshot(null, 'Maßnahmen')],
    );
    expect(masksOf(result, A)).toEqual(['außen', 'Maßnahmen']);
  });

  it('are taken in when the page names its case only later', () => {
    const result = showing(
      [0, 'top', snapshot(null, 'außen')],
      [3, 'inner', snapshot(null, 'Maßnahmen')],
      [0, 'top', snapshot(A, 'außen')],
    );
    expect(masksOf(result, A)).toEqual(['außen', 'Maßnahmen']);
    expect(result.readAgain).toBe(false);
  });

  it('are dropped and read again when the page shows another case', () => {
    const result = showing(
      [0, 'top', snapshot(A)],
      [3, 'inner', snapshot(null, 'Maßnahmen von A')],
      [0, 'top', snapshot(B)],
    );
    expect(masksOf(result, A)).toBeUndefined();
    expect(masksOf(result, B)).toEqual(['Maske']);
    expect(result.readAgain).toBe(true);
  });

  it('are read again where a case comes back after a moment without one', () => {
    const result = showing(
      [0, 'top', snapshot(A)],
      [3, 'inner', snapshot(null, 'Maßnahmen von A')],
      [0, 'top', snapshot(null, 'wird geladen')],
      [0, 'top', snapshot(B)],
    );
    expect(masksOf(result, B)).toEqual(['Maske']);
    expect(result.readAgain).toBe(true);
  });

  it('are forgotten with their page', () => {
    const result = showing(
      [0, 'one', snapshot(A)],
      [3, 'inner', snapshot(null, 'Maßnahmen von A')],
      [0, 'two', snapshot(null, 'Liste')],
    );
    expect(Object.keys(result.tab.frames)).toEqual(['0']);
    expect(result.zugeordnet.size).toBe(0);
    expect(result.readAgain).toBe(true);
  });

  it('keep a case of their own apart', () => {
    const result = showing([0, 'top', snapshot(A)], [3, 'inner', snapshot(B, 'anderer Fall')]);
    expect(masksOf(result, A)).toEqual(['Maske']);
    expect(masksOf(result, B)).toEqual(['anderer Fall']);
    expect(keyOf(result.tab.frames)).toBe(A);
  });

  it('without a case on top are of the only one that any shows, never of one of two', () => {
    const one = showing([0, 'top', snapshot(null)], [3, 'inner', snapshot(B)]);
    expect(keyOf(one.tab.frames)).toBe(B);
    const two = showing(
      [0, 'top', snapshot(null)],
      [3, 'inner', snapshot(B)],
      [4, 'other', snapshot(A)],
    );
    expect(keyOf(two.tab.frames)).toBeNull();
  });
});

describe('masks of a case', () => {
  const seen = (mask: string, at: number) => ({
    doc: 'd',
    address: 'http://127.0.0.1/fall',
    at,
    snapshot: snapshot(A, mask),
  });

  it('are kept as they were last seen', () => {
    const first = withMasks(undefined, A, [seen('EGV', 1), seen('Profil', 2)]);
    const second = withMasks(first, A, [seen('EGV', 3)]);
    expect(
      Object.values(second.masken)
        .map(({ at }) => at)
        .sort(),
    ).toEqual([2, 3]);
  });

  it('are bounded; the oldest goes first', () => {
    const many = Array.from({ length: 70 }, (_, at) => seen(`Maske ${at}`, at));
    const { masken } = withMasks(undefined, A, many);
    expect(Object.keys(masken)).toHaveLength(60);
    expect(Math.min(...Object.values(masken).map(({ at }) => at))).toBe(10);
  });
});
