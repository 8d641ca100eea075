import { describe, expect, it } from 'vitest';
import { distance } from '../../components/panel/model/dates.ts';

const FROM = '2026-11-20';

describe('how far off a day is', () => {
  it.each([
    ['2026-11-20', 'heute', 'am Stichtag'],
    ['2026-11-21', 'morgen', '1 Tag später'],
    ['2026-11-22', 'in 2 Tagen', '2 Tage später'],
    ['2026-11-19', 'seit gestern', '1 Tag vorher'],
    ['2026-11-18', 'seit 2 Tagen', '2 Tage vorher'],
    ['2027-02-27', 'in 99 Tagen', '99 Tage später'],
    ['2027-02-28', '', ''],
    ['2026-12', '', ''],
  ])('%s: from today and from another Stichtag', (date, today, other) => {
    expect(distance(FROM, date, true)).toBe(today);
    expect(distance(FROM, date, false)).toBe(other);
  });
});
