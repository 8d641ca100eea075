/**
 * Calendar days without a time zone, as whole numbers: days since 1970-01-01.
 * Numbers, because conditions compare them by the thousand; date-fns does the calendar.
 */
import { UTCDate } from '@date-fns/utc';
import { addMonths, differenceInYears, isWeekend } from 'date-fns';

/** Days since 1970-01-01, negative before. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** A length of time as the documents state it; exactly one unit. `workdays` are Arbeitstage. */
export type Interval =
  | { readonly years: number }
  | { readonly months: number }
  | { readonly weeks: number }
  | { readonly days: number }
  | { readonly workdays: number };

/** A length that needs no Feiertage to be counted. */
export type CalendarInterval = Exclude<Interval, { readonly workdays: number }>;

/** The day of that date; months count from 1. Only for dates that exist. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
}

/** The day of that instant in UTC. */
export function dayOfInstant(instant: Date): Day {
  return Math.floor(instant.getTime() / MS_PER_DAY);
}

/** `YYYY-MM-DD` of a day. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `TT.MM.JJJJ` of a day. */
export function germanOf(day: Day): string {
  const [year, month, dayOfMonth] = isoOf(day).split('-');
  return `${dayOfMonth}.${month}.${year}`;
}

export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1;
}

/**
 * The day `interval` after `day` (before it, for `direction` -1). The day itself is not counted;
 * months and years end on the day of the same number, at a month's end on its last day
 * (BGB §§ 187 (1), 188).
 */
export function shift(day: Day, interval: CalendarInterval, direction: 1 | -1 = 1): Day {
  if ('days' in interval) return day + direction * interval.days;
  if ('weeks' in interval) return day + direction * 7 * interval.weeks;
  const months = 'months' in interval ? interval.months : 12 * interval.years;
  return addMonths(new UTCDate(day * MS_PER_DAY), direction * months).getTime() / MS_PER_DAY;
}

export function isSaturdayOrSunday(day: Day): boolean {
  return isWeekend(new UTCDate(day * MS_PER_DAY));
}

/** Whether that date exists in the calendar. */
export function exists(year: number, month: number, dayOfMonth: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

/** Years completed from `birth` up to `day`; one born on 29 February completes them with 28 February. */
export function completedYearsBetween(birth: Day, day: Day): number {
  return differenceInYears(new UTCDate(day * MS_PER_DAY), new UTCDate(birth * MS_PER_DAY));
}
