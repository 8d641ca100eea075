/**
 * Calendar days without a time zone, as whole numbers: days since 1970-01-01.
 * Numbers, because conditions compare them by the thousand; date-fns does the calendar.
 */
import { UTCDate } from '@date-fns/utc';
// Not from 'date-fns' itself: Node would load every one of its files, for seconds.
import { addMonths } from 'date-fns/addMonths';
import { remembering } from './remembering.ts';

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
export const isoOf = remembering((day: Day) =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10),
);

/** `TT.MM.JJJJ` of a day. */
export const germanOf = remembering((day: Day) => {
  const [year, month, dayOfMonth] = isoOf(day).split('-');
  return `${dayOfMonth}.${month}.${year}`;
});

export const yearOf = remembering((day: Day) => new Date(day * MS_PER_DAY).getUTCFullYear());

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1;
}

/** 1 to 31. */
export function dayOfMonthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCDate();
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
  return shiftMonths(day, direction * months);
}

/** By months, since there are few: how far a day is moved by so many. */
const shifts = new Map<number, (day: Day) => Day>();

function shiftMonths(day: Day, months: number): Day {
  let shiftBy = shifts.get(months);
  if (!shiftBy) {
    shiftBy = remembering(
      (start) => addMonths(new UTCDate(start * MS_PER_DAY), months).getTime() / MS_PER_DAY,
    );
    shifts.set(months, shiftBy);
  }
  return shiftBy(day);
}

/** From 0, a Monday, to 6; 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function isSaturdayOrSunday(day: Day): boolean {
  return weekdayOf(day) >= 5;
}

/** Whether that date exists in the calendar. */
export function exists(year: number, month: number, dayOfMonth: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

/**
 * Years completed from `birth` up to `day`; one born on 29 February completes them with the end of
 * 28 February, so counts are taken back from `day` and not on from `birth`.
 */
export function completedYearsBetween(birth: Day, day: Day): number {
  const years = yearOf(day) - yearOf(birth);
  return birth <= shift(day, { years }, -1) ? years : years - 1;
}
