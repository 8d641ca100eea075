import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../components/panel/model/timeline.ts';
import type { Frist } from '../../rules/weighing/deadlines.ts';
import type { DeadlineView } from '../../rules/weighing/parts.ts';
import { partReasons } from '../../rules/weighing/parts.ts';
import { UCKERMARK } from '../gallery/states/uckermark.ts';

const { uckermark } = partReasons({
  date: '2026-11-20',
  concepts: { uckermark: UCKERMARK },
  missing: [],
  problems: [],
}).assessment.concepts;
const [sample] = uckermark?.deadlines ?? [];
if (!uckermark || !sample) throw new Error('no deadline to go by');
const STICHTAG = '2026-11-20';

const frist = (due: string | null, change: Partial<DeadlineView> = {}): Frist => ({
  concept: { id: 'uckermark-fallmanagement', result: uckermark },
  result: { ...sample, opens: null, due, ...change },
});

const of = (...fristen: readonly Frist[]) => timelineOf(fristen, STICHTAG, []);

describe('the line of time', () => {
  it('is not drawn where no day is known', () => {
    expect(of()).toBeUndefined();
    expect(of(frist(null))).toBeUndefined();
  });

  it('puts the past left of the Stichtag and the future right of it', () => {
    const line = of(frist('2026-11-11'), frist('2026-11-20'), frist('2026-12-24'));
    const [past, today, future] = line?.marks ?? [];
    expect(past?.x).toBeLessThan(line?.now ?? 0);
    expect(today?.x).toBe(line?.now);
    expect(future?.x).toBeGreaterThan(line?.now ?? 100);
  });

  it('draws a window from its first day to its due date', () => {
    const [mark] = of(frist('2026-12-24', { opens: '2026-12-01' }))?.marks ?? [];
    expect((mark?.window?.x ?? 0) + (mark?.window?.width ?? 0)).toBeCloseTo(mark?.x ?? 0, 1);
    expect(of(frist('2026-12-24'))?.marks[0]?.window).toBeUndefined();
  });

  it('keeps what is far away at the edge, and says that it is beyond', () => {
    const marks = of(frist('2024-01-01'), frist('2026-12-01'), frist('2029-01-01'))?.marks ?? [];
    expect(marks.map(({ beyond }) => beyond)).toEqual([true, false, true]);
    expect(marks.map(({ x }) => x)).toEqual([0, expect.any(Number), 100]);
  });

  it('never puts one mark on another', () => {
    const days = ['2026-11-18', '2026-11-19', '2026-11-19', '2026-12-01', '2027-02-01'];
    const marks = of(...days.map((day) => frist(day)))?.marks ?? [];
    for (const one of marks) {
      for (const other of marks) {
        if (one === other || one.lane !== other.lane) continue;
        expect(Math.abs(one.x - other.x)).toBeGreaterThan(20);
      }
    }
  });

  it('shades weekends only where a day can be seen', () => {
    expect(of(frist('2026-12-01'))?.weekends.length).toBeGreaterThan(10);
    expect(of(frist('2027-05-20'))?.weekends).toEqual([]);
  });

  it('shades the holidays that it shows', () => {
    const line = timelineOf([frist('2026-12-30')], STICHTAG, [
      { date: '2026-12-25', name: '1. Weihnachtstag' },
      { date: '2028-01-01', name: 'Neujahrstag' },
    ]);
    expect(line?.holidays).toHaveLength(1);
  });

  it('names the months, and a year where it begins', () => {
    const line = of(frist('2027-02-10'));
    expect(line?.months.map(({ text }) => text)).toEqual(['Nov', 'Dez', '2027', 'Feb']);
  });
});
