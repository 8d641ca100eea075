/** Dates as a caseworker says them. */
import { anzahl } from '../../../rules/anzahl.ts';
import { isExact, parseSpan } from '../../../rules/dates/span.ts';

export { germanDate } from '../../../rules/dates/span.ts';

const WEEKDAYS = ['Do', 'Fr', 'Sa', 'So', 'Mo', 'Di', 'Mi'] as const;

/** "Fr" for 2026-11-20; empty for a date that is not to the day. */
export function weekday(date: string): string {
  const span = parseSpan(date);
  if (!span || !isExact(span)) return '';
  return WEEKDAYS[((span.first % 7) + 7) % 7] ?? '';
}

/** Whole days from `start` to `end`; undefined where either is not to the day. */
function daysBetween(start: string, end: string): number | undefined {
  const from = parseSpan(start);
  const to = parseSpan(end);
  if (!from || !to || !isExact(from) || !isExact(to)) return undefined;
  return to.first - from.first;
}

/**
 * "heute", "in 5 Tagen", "seit 3 Tagen", where the Stichtag is today; "5 Tage später", "3 Tage vorher" where it is
 * another. Empty where it is too far off to be said in days.
 */
export function distance(stichtag: string, date: string, isToday: boolean): string {
  const days = daysBetween(stichtag, date);
  if (days === undefined || Math.abs(days) > 99) return '';
  if (!isToday) return distanceFromOther(days);
  if (days === 0) return 'heute';
  if (days === 1) return 'morgen';
  if (days === -1) return 'seit gestern';
  return days > 0 ? `in ${days} Tagen` : `seit ${-days} Tagen`;
}

function distanceFromOther(days: number): string {
  if (days === 0) return 'am Stichtag';
  return `${anzahl(Math.abs(days), 'Tag', 'Tage')} ${days > 0 ? 'später' : 'vorher'}`;
}

/** "10:32", in the time zone of this computer; `at` in ms. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
}
