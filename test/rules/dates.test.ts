import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completedYearsBetween,
  type Day,
  dayOf,
  exists,
  germanOf,
  isoOf,
  isSaturdayOrSunday,
  monthOf,
  shift,
  yearOf,
} from '../../rules/dates/day.ts';
import { germanDate, isExact, parseSpan, spanWords } from '../../rules/dates/span.ts';
import { intervalWords } from '../../rules/dates/worte.ts';

const day = (iso: string): Day => {
  const span = parseSpan(iso);
  if (!span || !isExact(span)) throw new Error(`no day: ${iso}`);
  return span.first;
};
const aDay = fc.integer({ min: day('1901-01-01'), max: day('2190-12-31') });
const dayOfMonth = (each: Day) => Number(isoOf(each).slice(8));

describe('shift: the day of the event is not counted (BGB §§ 187 (1), 188)', () => {
  it.each([
    ['2026-05-20', { months: 6 }, '2026-11-20'],
    ['2025-08-31', { months: 6 }, '2026-02-28'],
    ['2023-08-31', { months: 6 }, '2024-02-29'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-02-28', { months: 1 }, '2026-03-28'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2026-11-20', { weeks: 4 }, '2026-12-18'],
    ['2026-03-01', { days: 91 }, '2026-05-31'],
    ['2026-12-31', { days: 1 }, '2027-01-01'],
  ] as const)('%s plus %o is %s', (from, interval, to) => {
    expect(isoOf(shift(day(from), interval))).toBe(to);
  });

  it.each([
    ['2026-11-20', { years: 5 }, '2021-11-20'],
    ['2024-02-29', { years: 5 }, '2019-02-28'],
    ['2026-05-31', { months: 3 }, '2026-02-28'],
    ['2026-10-05', { days: 182 }, '2026-04-06'],
  ] as const)('%s minus %o is %s', (from, interval, to) => {
    expect(isoOf(shift(day(from), interval, -1))).toBe(to);
  });

  it('months: the same number, or the last day of a shorter month', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 120 }), (from, months) => {
        const to = shift(from, { months });
        const asMonths = (each: Day) => 12 * yearOf(each) + monthOf(each);
        expect(asMonths(to) - asMonths(from)).toBe(months);
        if (dayOfMonth(to) !== dayOfMonth(from)) {
          expect(dayOfMonth(to)).toBeLessThan(dayOfMonth(from));
          expect(dayOfMonth(to + 1)).toBe(1);
        }
      }),
    );
  });

  it('never turns the order of two days round, in either direction', () => {
    const interval = fc.oneof(
      fc.record({ years: fc.integer({ min: 0, max: 60 }) }),
      fc.record({ months: fc.integer({ min: 0, max: 60 }) }),
      fc.record({ weeks: fc.integer({ min: 0, max: 60 }) }),
      fc.record({ days: fc.integer({ min: 0, max: 400 }) }),
    );
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: 0, max: 70 }),
        interval,
        fc.constantFrom<1 | -1>(1, -1),
        (from, later, by, direction) => {
          expect(shift(from, by, direction)).toBeLessThanOrEqual(
            shift(from + later, by, direction),
          );
        },
      ),
    );
  });

  it('back and forth never ends later than it began', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 60 }), (from, months) => {
        expect(shift(shift(from, { months }), { months }, -1)).toBeLessThanOrEqual(from);
        expect(shift(shift(from, { months }, -1), { months })).toBeLessThanOrEqual(from);
      }),
    );
  });
});

describe('completed years', () => {
  it.each([
    ['2001-11-20', '2026-11-19', 24],
    ['2001-11-20', '2026-11-20', 25],
    ['2000-02-29', '2025-02-28', 24],
    ['2000-02-29', '2025-03-01', 25],
    ['2000-02-29', '2024-02-29', 24],
    ['2000-02-29', '2024-02-28', 23],
    ['1999-03-01', '2024-02-29', 24],
  ])('born %s, on %s: %i', (birth, on, years) => {
    expect(completedYearsBetween(day(birth), day(on))).toBe(years);
  });

  it('agree with moving the Stichtag back, as the age condition does', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 40_000 }), (birth, lived) => {
        const on = birth + lived;
        const years = completedYearsBetween(birth, on);
        expect(birth).toBeLessThanOrEqual(shift(on, { years }, -1));
        expect(birth).toBeGreaterThan(shift(on, { years: years + 1 }, -1));
      }),
    );
  });
});

describe('spans', () => {
  it.each([
    ['2026-11-20', '2026-11-20', '2026-11-20'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['1900', '1900-01-01', '1900-12-31'],
    ['2199-12-31', '2199-12-31', '2199-12-31'],
  ])('%s stands for %s to %s', (text, first, last) => {
    const span = parseSpan(text);
    expect(span && [isoOf(span.first), isoOf(span.last)]).toEqual([first, last]);
  });

  it.each([
    '',
    '26-11-20',
    '2026-1-1',
    '2026-13',
    '2026-00',
    '2026-11-00',
    '2026-11-31',
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '1899',
    '1899-12-31',
    '2200-01-01',
    '2026-11-20T00:00',
    ' 2026-11-20',
    '2026-11-20\n',
    '20.11.2026',
    '٢٠٢٦',
  ])('%j is no date', (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });

  it('writing a day and reading it gives the day', () => {
    fc.assert(
      fc.property(aDay, (each) => {
        expect(parseSpan(isoOf(each))).toEqual({ first: each, last: each });
        expect(parseSpan(isoOf(each).slice(0, 7))).toMatchObject({
          first: dayOf(yearOf(each), monthOf(each), 1),
        });
        const month = parseSpan(isoOf(each).slice(0, 7));
        const year = parseSpan(isoOf(each).slice(0, 4));
        expect(month && month.first <= each && each <= month.last).toBe(true);
        expect(year && year.first <= each && each <= year.last).toBe(true);
        expect(month && dayOfMonth(month.last + 1)).toBe(1);
      }),
    );
  });

  it('exists knows leap years of the century', () => {
    expect(exists(2000, 2, 29)).toBe(true);
    expect(exists(2100, 2, 29)).toBe(false);
    expect(exists(2026, 4, 31)).toBe(false);
  });

  it('a week has two days that are no Arbeitstag', () => {
    fc.assert(
      fc.property(aDay, (each) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => isSaturdayOrSunday(each + offset));
        expect(week.filter(Boolean)).toHaveLength(2);
      }),
    );
  });
});

describe('in words', () => {
  it('dates', () => {
    expect(germanOf(day('2026-11-20'))).toBe('20.11.2026');
    expect(germanDate('2026-11')).toBe('11/2026');
    expect(germanDate('2026')).toBe('2026');
    expect(germanDate('demnächst')).toBe('demnächst');
    expect(spanWords(parseSpan('2026-11'))).toBe('01.11.2026 bis 30.11.2026');
    expect(spanWords(null)).toBe('keins');
    expect(spanWords(undefined)).toBe('nicht bekannt');
  });

  it('lengths of time', () => {
    expect(intervalWords({ months: 1 })).toBe('1 Monat');
    expect(intervalWords({ workdays: 10 })).toBe('10 Arbeitstage');
    expect(intervalWords({ weeks: 4 })).toBe('4 Wochen');
    expect(intervalWords({ years: 5 })).toBe('5 Jahre');
    expect(intervalWords({ days: 182 })).toBe('182 Tage');
  });
});
