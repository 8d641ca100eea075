/** Lengths of time in words. */
import type { Interval } from './day.ts';

/** "6 Monate", "1 Woche", "10 Arbeitstage". */
export function intervalWords(interval: Interval): string {
  if ('years' in interval) return counted(interval.years, 'Jahr', 'Jahre');
  if ('months' in interval) return counted(interval.months, 'Monat', 'Monate');
  if ('weeks' in interval) return counted(interval.weeks, 'Woche', 'Wochen');
  if ('days' in interval) return counted(interval.days, 'Tag', 'Tage');
  return counted(interval.workdays, 'Arbeitstag', 'Arbeitstage');
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
