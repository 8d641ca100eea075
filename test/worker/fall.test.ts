import { describe, expect, it } from 'vitest';
import {
  freeId,
  joined,
  kundennummerOf,
  maskKey,
  newFall,
  withEntry,
  withMasks,
  withoutEntry,
  withoutMask,
} from '../../entrypoints/background/session/fall.ts';
import type { Maske } from '../../entrypoints/background/session/records.ts';

const A = '123D456789';
const maske = (mask: string, at: number): Maske => ({
  doc: 'd',
  address: 'http://127.0.0.1/fall',
  at,
  snapshot: { kundennummer: A, mask, readings: [], problems: [] },
  herkunft: 'seite',
});

describe('masks of a case', () => {
  it('are kept as they were last seen', () => {
    const first = withMasks(newFall(A), [maske('EGV', 1), maske('Profil', 2)]);
    const second = withMasks(first, [maske('EGV', 3)]);
    expect(Object.values(second.masken).map(({ at }) => at)).toEqual([3, 2]);
    const third = withoutMask(second, maskKey(maske('EGV', 3)));
    expect(Object.values(third.masken).map(({ at }) => at)).toEqual([2]);
  });

  it('are bounded; the oldest goes first', () => {
    const many = Array.from({ length: 70 }, (_, at) => maske(`Maske ${at}`, at));
    const { masken } = withMasks(newFall(A), many);
    expect(Object.keys(masken)).toHaveLength(60);
    expect(Math.min(...Object.values(masken).map(({ at }) => at))).toBe(10);
  });

  it('that went beyond the bound are said to be lost, until they are read again', () => {
    const alter = {
      field: 'alter',
      value: 30,
      shown: '30',
      where: { label: 'Alter', mask: 'x' },
    } as const;
    const telling = (mask: string, at: number): Maske => {
      const { snapshot, ...rest } = maske(mask, at);
      return { ...rest, snapshot: { ...snapshot, readings: [alter] } };
    };
    const full = withMasks(
      newFall(A),
      Array.from({ length: 60 }, (_, at) => telling(`Maske ${at}`, at)),
    );
    expect(full.verloren.masken).toEqual({});
    const more = withMasks(full, [telling('Profil', 99)]);
    expect(Object.values(more.verloren.masken)).toEqual(['Maske 0']);
    const again = withMasks(more, [telling('Maske 0', 100)]);
    expect(Object.values(again.verloren.masken)).toEqual(['Maske 1']);
    // One that said nothing of the case is no loss.
    const idle = withMasks(
      newFall(A),
      Array.from({ length: 61 }, (_, at) => maske(`M ${at}`, at)),
    );
    expect(idle.verloren.masken).toEqual({});
  });
});

describe('a case without Kundennummer', () => {
  it('has an id that no other has, and that is no Kundennummer', () => {
    const first = freeId([]);
    const second = freeId([{ fall: first }, { fall: A }]);
    expect(second).not.toBe(first);
    expect([first, A].map(kundennummerOf)).toEqual([null, A]);
  });

  it('brings masks and entries along when its number is known; the later entry holds', () => {
    const byHand = withEntry(
      withEntry(withMasks(newFall('#1'), [maske('Eingefügter Text', 1)]), 'alter', 30, 5),
      'neukunde',
      true,
      5,
    );
    const known = withEntry(withMasks(newFall(A), [maske('EGV', 2)]), 'alter', 31, 9);
    const one = joined(byHand, known);
    expect(one.id).toBe(A);
    expect(Object.values(one.masken)).toHaveLength(2);
    expect(one.eingetragen).toEqual({
      alter: { value: 31, at: 9 },
      neukunde: { value: true, at: 5 },
    });
  });
});

it('an entry can be taken back, and only that', () => {
  const both = withEntry(withEntry(newFall(A), 'alter', 30, 1), 'neukunde', false, 2);
  expect(withoutEntry(both, 'alter').eingetragen).toEqual({ neukunde: { value: false, at: 2 } });
});
