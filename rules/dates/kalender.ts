/** Arbeitstage: Monday to Friday without the public holidays of a Land. */
import { getHolidays } from 'feiertagejs';
import { type Day, dayOfInstant, germanOf, isSaturdayOrSunday, yearOf } from './day.ts';

/** The Länder of the concepts; feiertagejs takes Bavaria's 15 August as a holiday everywhere. */
export const LAENDER = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;
export type Land = (typeof LAENDER)[number];

export interface Kalender {
  /** Name of the public holiday on that day, if it is one. */
  holiday(day: Day): string | undefined;
  isArbeitstag(day: Day): boolean;
  /** The day `count` Arbeitstage after `day` (before it, for `direction` -1), which itself is not counted. */
  addArbeitstage(day: Day, count: number, direction?: 1 | -1): Day;
  /** The last Arbeitstag on or before `day`. */
  arbeitstagUpTo(day: Day): Day;
  /** Public holidays that fall on a Monday to Friday after `start` up to `end`, as one reads them. */
  holidaysBetween(start: Day, end: Day): string[];
}

const calendars = new Map<string, Kalender>();

/**
 * The calendar of a Land. `mariaHimmelfahrt: false` is for the Bavarian municipalities in which
 * 15 August is an ordinary day (Feiertagsgesetz, Art. 1 (1) no. 2: those not mostly Catholic).
 */
export function kalenderOf(land: Land, mariaHimmelfahrt = true): Kalender {
  const key = `${land}/${mariaHimmelfahrt}`;
  let kalender = calendars.get(key);
  if (!kalender) {
    kalender = createKalender(land, mariaHimmelfahrt);
    calendars.set(key, kalender);
  }
  return kalender;
}

/** The Länder that made the Reformationstag a holiday in 2018 only; feiertagejs has it there since ever. */
const REFORMATIONSTAG_SINCE_2018: readonly Land[] = ['HB', 'HH', 'NI', 'SH'];

function createKalender(land: Land, mariaHimmelfahrt: boolean): Kalender {
  const years = new Map<number, Map<Day, string>>();

  const isObserved = (name: string, year: number): boolean => {
    if (name === 'MARIAHIMMELFAHRT') return mariaHimmelfahrt || land !== 'BY';
    // 2017, its 500th year, it was one everywhere.
    if (name === 'REFORMATIONSTAG') {
      return year >= 2017 || !REFORMATIONSTAG_SINCE_2018.includes(land);
    }
    return true;
  };

  function holidaysOf(year: number): Map<Day, string> {
    let holidays = years.get(year);
    if (!holidays) {
      holidays = new Map(
        getHolidays(year, land)
          .filter((each) => isObserved(each.name, year))
          // Its `date` is noon UTC; its `dateString` is a day late where the clock is far to the east.
          .map((each) => [dayOfInstant(each.date), each.translate('de') ?? each.name]),
      );
      years.set(year, holidays);
    }
    return holidays;
  }

  const holiday = (day: Day) => holidaysOf(yearOf(day)).get(day);
  const isArbeitstag = (day: Day) => !isSaturdayOrSunday(day) && holiday(day) === undefined;

  return {
    holiday,
    isArbeitstag,
    addArbeitstage(day, count, direction = 1) {
      let reached = day;
      for (let left = count; left > 0; ) {
        reached += direction;
        if (isArbeitstag(reached)) left -= 1;
      }
      return reached;
    },
    arbeitstagUpTo(day) {
      let reached = day;
      while (!isArbeitstag(reached)) reached -= 1;
      return reached;
    },
    holidaysBetween(start, end) {
      const found: string[] = [];
      for (let year = yearOf(start); year <= yearOf(end); year += 1) {
        for (const [day, name] of holidaysOf(year)) {
          if (day > start && day <= end && !isSaturdayOrSunday(day)) {
            found.push(`${germanOf(day)} ${name}`);
          }
        }
      }
      return found;
    },
  };
}
