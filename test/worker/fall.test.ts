import { describe, expect, it } from 'vitest';
import {
  freeId,
  holding,
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
import type { Reading } from '../../rules/fall/reading.ts';

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

describe('masks at one address and of one name', () => {
  const nummer: Reading = {
    field: 'kundennummer',
    value: A,
    shown: A,
    where: { label: 'Nr.', mask: 'x' },
  };
  const egv = (value: string, heading = 'Eingliederung', label = 'EGV vom') =>
    ({ field: 'egvAm', value, shown: value, where: { label, heading, mask: 'x' } }) as const;
  const stufe = (value: string, heading?: string) =>
    ({
      field: 'betreuungsstufe',
      value,
      shown: value,
      where: { label: 'Stufe', mask: 'x', ...(heading === undefined ? {} : { heading }) },
    }) as const;
  const kontakte = (heading: string, ...days: readonly string[]) =>
    ({
      field: 'kontakte',
      value: days.map((am) => ({ am })),
      shown: '',
      where: { label: heading, mask: 'x' },
    }) as const;
  const shows = (at: number, ...readings: readonly Reading[]): Maske => {
    const { snapshot, ...rest } = maske('Fall', at);
    return { ...rest, tab: 1, snapshot: { ...snapshot, readings: [nummer, ...readings] } };
  };
  /** What holds after these were shown one after the other: the value of each field, the newest first. */
  const holds = (...masken: readonly Maske[]) => {
    const fall = masken.reduce((before, one) => withMasks(before, [one]), newFall(A));
    return holding(fall)
      .toSorted((a, b) => b.at - a.at)
      .flatMap(({ snapshot }) => snapshot.readings.map(({ value }) => value))
      .filter((value) => value !== A);
  };

  it.each<[string, readonly Maske[], readonly unknown[]]>([
    [
      'are two where no heading and no label is of both',
      [shows(1, egv('2026-08-15')), shows(2, stufe('IK', 'Betreuung'))],
      ['IK', '2026-08-15'],
    ],
    [
      'come back to the one, which is as it is shown now',
      [
        shows(1, egv('2026-08-15')),
        shows(2, stufe('IK', 'Betreuung')),
        shows(3, egv('2026-09-01')),
      ],
      ['2026-09-01', 'IK'],
    ],
    [
      'are one that lost a part',
      [shows(1, egv('2026-08-15'), stufe('IK', 'Betreuung')), shows(2, stufe('IK', 'Betreuung'))],
      ['IK'],
    ],
    [
      'are one that got a part',
      [shows(1, stufe('IK', 'Betreuung')), shows(2, egv('2026-08-15'), stufe('IN', 'Betreuung'))],
      ['2026-08-15', 'IN'],
    ],
    [
      'are one where the same labels stand under another heading',
      [shows(1, egv('2026-08-15')), shows(2, egv('2026-09-01', 'Eingliederung bearbeiten'))],
      ['2026-09-01'],
    ],
    [
      'are one where only figures in a heading differ',
      [
        shows(1, kontakte('Kontakte (2)', '2026-11-02', '2026-10-01')),
        shows(2, kontakte('Kontakte (1)', '2026-11-02')),
      ],
      [[{ am: '2026-11-02' }]],
    ],
    [
      'what stands in the page around them is as it is now',
      [
        shows(1, stufe('IG'), egv('2026-08-15')),
        shows(2, stufe('IK'), kontakte('Kontakte', '2026-11-02')),
      ],
      ['IK', [{ am: '2026-11-02' }], '2026-08-15'],
    ],
    [
      'and is gone with it',
      [shows(1, stufe('IG'), egv('2026-08-15')), shows(2, kontakte('Kontakte', '2026-11-02'))],
      [[{ am: '2026-11-02' }], '2026-08-15'],
    ],
    [
      'what under no heading took the place of something is all there is',
      [shows(1, stufe('IG')), shows(2, { ...egv('2026-08-15'), where: { label: 'x', mask: 'x' } })],
      ['2026-08-15'],
    ],
    ['that show nothing any more hold nothing', [shows(1, egv('2026-08-15')), shows(2)], []],
    [
      'but what was left before for another holds',
      [shows(1, egv('2026-08-15')), shows(2, stufe('IK', 'Betreuung')), shows(3)],
      ['2026-08-15'],
    ],
    [
      'that were empty only until the next came hold all',
      [shows(1, egv('2026-08-15')), shows(2), shows(3, stufe('IK', 'Betreuung'))],
      ['IK', '2026-08-15'],
    ],
    [
      'that were empty until they were back hold what they are now',
      [shows(1, egv('2026-08-15')), shows(2), shows(3, egv('2026-09-01'))],
      ['2026-09-01'],
    ],
    [
      'are one that changed before anybody did anything in its page',
      [shows(1, egv('2026-08-15')), { ...shows(2, stufe('IK', 'Betreuung')), untouched: true }],
      ['IK'],
    ],
    [
      'are two that stood in two pages',
      [
        shows(1, egv('2026-08-15')),
        { ...shows(2, stufe('IK', 'Betreuung')), untouched: true, doc: 'e' },
      ],
      ['IK', '2026-08-15'],
    ],
    [
      'an empty one in another tab takes nothing away',
      [shows(1, egv('2026-08-15')), { ...shows(2), tab: 2 }],
      ['2026-08-15'],
    ],
  ])('%s', (_, masken, values) => {
    expect(holds(...masken)).toEqual(values);
  });
});

describe('a list that shows other rows than before', () => {
  const list = (at: number, days: readonly string[], partial?: true): Maske => {
    const { snapshot, ...rest } = maske('Kontakte', at);
    const kontakte: Reading = {
      field: 'kontakte',
      value: days.map((am) => ({ am })),
      shown: '',
      where: { label: 'Kontakte', mask: 'Kontakte' },
      ...(partial ? { partial } : {}),
    };
    return { ...rest, snapshot: { ...snapshot, readings: [kontakte] } };
  };
  const isPartial = (...masken: readonly Maske[]) => {
    const fall = masken.reduce((before, one) => withMasks(before, [one]), newFall(A));
    return holding(fall).map(({ snapshot }) => snapshot.readings[0]?.partial ?? false);
  };
  const [a, b, c, d, e] = ['2026-11-20', '2026-10-01', '2026-09-02', '2026-08-05', '2026-07-01'];

  it.each([
    ['is a part where none of them was there', [list(1, [a, b]), list(2, [c, d])], true],
    ['of one row may be the same, put right', [list(1, [a]), list(2, [b])], false],
    ['is whole where a row came or went', [list(1, [a, b]), list(2, [b]), list(3, [b, c])], false],
    ['stays a part', [list(1, [a, b]), list(2, [c, d]), list(3, [c, d])], true],
    ['is one back on its first page', [list(1, [a, b]), list(2, [c, d]), list(3, [a, b])], true],
    [
      'is whole where it holds all that there was, and more',
      [list(1, [a, b]), list(2, [c, d]), list(3, [a, b, c, d, e])],
      false,
    ],
    ['was a part, and is shown as a whole', [list(1, [a, b], true), list(2, [a, b, c])], false],
    ['is empty', [list(1, [a, b]), list(2, [])], false],
  ])('%s', (_, masken, partial) => {
    expect(isPartial(...masken)).toEqual([partial]);
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
