/** Lengths of time in words. */
import { anzahl } from '../anzahl.ts';
import type { Interval } from './day.ts';

/** "6 Monate", "1 Woche", "10 Arbeitstage". */
export function intervalWords(interval: Interval): string {
  if ('years' in interval) return anzahl(interval.years, 'Jahr', 'Jahre');
  if ('months' in interval) return anzahl(interval.months, 'Monat', 'Monate');
  if ('weeks' in interval) return anzahl(interval.weeks, 'Woche', 'Wochen');
  if ('days' in interval) return anzahl(interval.days, 'Tag', 'Tage');
  return anzahl(interval.workdays, 'Arbeitstag', 'Arbeitstage');
}
