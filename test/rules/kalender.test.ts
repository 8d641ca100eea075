import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, germanOf, isoOf, isSaturdayOrSunday } from '../../rules/dates/day.ts';
import { kalenderOf, type Land } from '../../rules/dates/kalender.ts';
import { runCommand } from '../setup/run-command.ts';

const YEARS = Array.from({ length: 21 }, (_, index) => 2015 + index);

/** The other library: its regions of Bavaria tell mostly Catholic municipalities from the others. */
const oracles: readonly { what: string; land: Land; catholic: boolean; oracle: Holidays }[] = [
  { what: 'BB', land: 'BB', catholic: true, oracle: new Holidays('DE', 'bb') },
  { what: 'BW', land: 'BW', catholic: true, oracle: new Holidays('DE', 'bw') },
  { what: 'NW', land: 'NW', catholic: true, oracle: new Holidays('DE', 'nw') },
  { what: 'HB', land: 'HB', catholic: true, oracle: new Holidays('DE', 'hb') },
  { what: 'BY', land: 'BY', catholic: true, oracle: new Holidays('DE', 'by', 'KATH') },
  {
    what: 'BY, mostly Protestant',
    land: 'BY',
    catholic: false,
    oracle: new Holidays('DE', 'by', 'EVANG'),
  },
];

describe.each(oracles)('calendar of $what', ({ land, catholic, oracle }) => {
  const kalender = kalenderOf(land, catholic);

  it.each(YEARS)('has every Arbeitstag of %i that date-holidays has', (year) => {
    const holidays = new Set(
      oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    );
    const wrong: string[] = [];
    for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day += 1) {
      const expected = !isSaturdayOrSunday(day) && !holidays.has(isoOf(day));
      if (kalender.isArbeitstag(day) !== expected) wrong.push(germanOf(day));
    }
    expect(wrong).toEqual([]);
  });
});

const aDay = fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2035, 12, 31) });
const aLand = fc.constantFrom<Land>('BB', 'BW', 'NW', 'HB', 'BY');

describe('Arbeitstage', () => {
  it('are the same in every time zone of the machine', async () => {
    const script = `
      import { kalenderOf } from './rules/dates/kalender.ts';
      import { dayOf, isoOf } from './rules/dates/day.ts';
      const kalender = kalenderOf('HB');
      console.log(kalender.holidaysBetween(dayOf(2025, 12, 31), dayOf(2026, 12, 31)).join(';'));
      console.log(isoOf(kalender.arbeitstagUpTo(dayOf(2026, 4, 6))));`;
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati'];
    const outputs = await Promise.all(
      zones.map(async (TZ) => {
        const args = ['--input-type=module', '--eval', script];
        const { output } = await runCommand(process.execPath, args, { env: { TZ } });
        return output.trim();
      }),
    );
    expect(outputs[0]).toContain('06.04.2026 Ostermontag');
    expect(outputs[0]).toContain('2026-04-02');
    expect(new Set(outputs).size).toBe(1);
  });

  it('the Reformationstag is a holiday in Bremen since 2017, in Brandenburg always', () => {
    const bremen = kalenderOf('HB');
    expect(bremen.isArbeitstag(dayOf(2016, 10, 31))).toBe(true);
    expect(bremen.holiday(dayOf(2017, 10, 31))).toBe('Reformationstag');
    expect(bremen.holiday(dayOf(2018, 10, 31))).toBe('Reformationstag');
    expect(kalenderOf('BB').isArbeitstag(dayOf(2016, 10, 31))).toBe(false);
    expect(kalenderOf('BW').holiday(dayOf(2017, 10, 31))).toBe('Reformationstag');
    expect(kalenderOf('BW').isArbeitstag(dayOf(2018, 10, 31))).toBe(true);
  });

  it('15 August: a holiday in mostly Catholic municipalities of Bavaria only', () => {
    const day = dayOf(2025, 8, 15);
    expect(kalenderOf('BY').isArbeitstag(day)).toBe(false);
    expect(kalenderOf('BY', false).isArbeitstag(day)).toBe(true);
    expect(kalenderOf('BW').isArbeitstag(day)).toBe(true);
  });

  it('adding: the day itself is not counted, holidays and weekends are skipped', () => {
    const kalender = kalenderOf('BB');
    // Thursday before Easter 2026: Friday, Monday are holidays.
    expect(isoOf(kalender.addArbeitstage(dayOf(2026, 4, 2), 1))).toBe('2026-04-07');
    expect(isoOf(kalender.addArbeitstage(dayOf(2026, 4, 4), 1))).toBe('2026-04-07');
    expect(isoOf(kalender.addArbeitstage(dayOf(2026, 4, 2), 10))).toBe('2026-04-20');
    expect(kalender.holidaysBetween(dayOf(2026, 4, 2), dayOf(2026, 4, 20))).toEqual([
      '03.04.2026 Karfreitag',
      '06.04.2026 Ostermontag',
    ]);
    // A holiday on a Saturday takes nothing away.
    expect(kalender.holidaysBetween(dayOf(2026, 10, 2), dayOf(2026, 10, 5))).toEqual([]);
  });

  it('counts back over the same days', () => {
    const kalender = kalenderOf('BB');
    expect(isoOf(kalender.addArbeitstage(dayOf(2026, 4, 7), 1, -1))).toBe('2026-04-02');
    expect(isoOf(kalender.addArbeitstage(dayOf(2026, 4, 20), 10, -1))).toBe('2026-04-02');
  });

  it('adding n reaches the n-th Arbeitstag after the day', () => {
    fc.assert(
      fc.property(aLand, aDay, fc.integer({ min: 1, max: 40 }), (land, day, count) => {
        const kalender = kalenderOf(land);
        const reached = kalender.addArbeitstage(day, count);
        let counted = 0;
        for (let each = day + 1; each <= reached; each += 1) {
          if (kalender.isArbeitstag(each)) counted += 1;
        }
        expect(counted).toBe(count);
        expect(kalender.isArbeitstag(reached)).toBe(true);
      }),
    );
  });

  it('the last Arbeitstag up to a day: none lies between', () => {
    fc.assert(
      fc.property(aLand, aDay, (land, day) => {
        const kalender = kalenderOf(land);
        const reached = kalender.arbeitstagUpTo(day);
        expect(reached).toBeLessThanOrEqual(day);
        expect(kalender.isArbeitstag(reached)).toBe(true);
        for (let each = reached + 1; each <= day; each += 1) {
          expect(kalender.isArbeitstag(each)).toBe(false);
        }
      }),
    );
  });
});
