/**
 * The running deadlines on one line of time, as shares of its width: what lies before the Stichtag, the
 * day itself, and the months ahead. Pure numbers; `Timeline.tsx` draws them.
 */
import type { Feiertag } from '../../../entrypoints/background/views.ts';
import {
  type Day,
  dayOfMonthOf,
  isSaturdayOrSunday,
  monthOf,
  yearOf,
} from '../../../rules/dates/day.ts';
import { isExact, parseSpan } from '../../../rules/dates/span.ts';
import type { Frist } from '../../../rules/weighing/deadlines.ts';

/** Percent of the width, 0 to 100. */
type Share = number;

export interface Stretch {
  readonly x: Share;
  readonly width: Share;
}

export interface TimelineMark {
  readonly frist: Frist;
  /** Which line from the top, so that neighbours don't cover each other. */
  readonly lane: number;
  /** Where it is due. */
  readonly x: Share;
  /** The days in which it is to be done, where it may not be done at any time before. */
  readonly window?: Stretch;
  /** Which side of the mark its date stands on. */
  readonly label: 'before' | 'after';
  /** It lies outside of what is shown and stands at the edge. */
  readonly beyond: boolean;
}

export interface Timeline {
  /** Where the Stichtag ends what is past. */
  readonly now: Share;
  readonly months: readonly { readonly x: Share; readonly text: string }[];
  /** Saturdays and Sundays; none where a day is too narrow to be seen. */
  readonly weekends: readonly Stretch[];
  readonly holidays: readonly Stretch[];
  readonly marks: readonly TimelineMark[];
  readonly lanes: number;
}

/** Days shown at least, and at most, on each side of the Stichtag. */
const BEFORE = { least: 14, most: 92 };
const AFTER = { least: 45, most: 190 };
/** Beyond this span a weekend is narrower than two pixels of a panel. */
const MOST_DAYS_WITH_WEEKENDS = 150;
const MOST_DAYS_WITH_HOLIDAYS = 220;
/** What a mark and its date take of the narrowest panel: so far apart are neighbours on a lane. */
const MARK: Share = 6;
const LABEL: Share = 17;

/** The line names the month that it begins in up to this day of it. */
const LAST_DAY_NAMED = 20;

const MONTHS = [
  ...['Jan', 'Feb', 'März', 'Apr', 'Mai', 'Juni'],
  ...['Juli', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
];

/** A deadline with a known day. */
interface Dated {
  readonly frist: Frist;
  readonly due: Day;
  readonly opens: Day | undefined;
}

/** undefined where no running deadline is due on a known day. */
export function timelineOf(
  fristen: readonly Frist[],
  stichtag: string,
  feiertage: readonly Feiertag[],
): Timeline | undefined {
  const now = dayOf(stichtag);
  const dated = fristen.flatMap((frist): Dated[] => {
    const due = dayOf(frist.result.due);
    return due === undefined ? [] : [{ frist, due, opens: dayOf(frist.result.opens) }];
  });
  if (now === undefined || dated.length === 0) return undefined;

  const line = lineAround(now, dated);
  const { start, span } = line;
  const all = Array.from({ length: span + 1 }, (_, index) => start + index);
  const holidays = feiertage.flatMap(({ date }) => dayOf(date) ?? []).filter(line.shows);
  return {
    now: line.x(now),
    months: all
      .filter((day) => dayOfMonthOf(day) === 1 || day === start)
      // Where the line begins with a month's end, there is no room for that month's name.
      .filter((day) => day > start || dayOfMonthOf(day) < LAST_DAY_NAMED)
      .map((day) => ({ x: line.x(day), text: monthText(day) })),
    weekends: span > MOST_DAYS_WITH_WEEKENDS ? [] : all.filter(isSaturdayOrSunday).map(line.shade),
    holidays: span > MOST_DAYS_WITH_HOLIDAYS ? [] : holidays.map(line.shade),
    ...placed(dated, line),
  };
}

/** Where days are on the line. One that it does not show is at its edge. */
interface Line {
  readonly start: Day;
  /** In days. */
  readonly span: number;
  readonly shows: (day: Day) => boolean;
  readonly x: (day: Day) => Share;
  readonly stretch: (from: Day, to: Day) => Stretch;
  /** A whole day. */
  readonly shade: (day: Day) => Stretch;
}

/** As long as the deadlines want it, within bounds. */
function lineAround(now: Day, dated: readonly Dated[]): Line {
  const days = dated.flatMap(({ due, opens }) => (opens === undefined ? [due] : [opens, due]));
  const before = clamp(now - Math.min(...days) + 4, BEFORE);
  const after = clamp(Math.max(...days) - now + 10, AFTER);
  const start = now - before;
  const span = before + after;
  const inside = (day: Day) => clamp(day, { least: start, most: now + after });
  const x = (day: Day): Share => rounded((100 * (inside(day) - start)) / span);
  const stretch = (from: Day, to: Day): Stretch => {
    const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
    return { x: left, width: rounded(right - left) };
  };
  const shade = (day: Day) => stretch(day, day + 1);
  return { start, span, shows: (day) => inside(day) === day, x, stretch, shade };
}

function placed(dated: readonly Dated[], line: Line): Pick<Timeline, 'marks' | 'lanes'> {
  const ends: Share[] = [];
  const marks = dated.map(({ frist, due, opens }): TimelineMark => {
    const x = line.x(due);
    const bar = opens === undefined ? undefined : line.stretch(opens, due);
    const label = x > 100 - LABEL - MARK ? 'before' : 'after';
    const from = Math.min(bar?.x ?? x, x - MARK / 2 - (label === 'before' ? LABEL : 0));
    const lane = freeLane(ends, from);
    ends[lane] = x + MARK / 2 + (label === 'after' ? LABEL : 0);
    return { frist, lane, x, ...(bar ? { window: bar } : {}), label, beyond: !line.shows(due) };
  });
  return { marks, lanes: ends.length };
}

/** The first lane whose last mark ends before `from`. */
function freeLane(ends: readonly Share[], from: Share): number {
  const free = ends.findIndex((end) => end < from);
  return free < 0 ? ends.length : free;
}

function dayOf(date: string | null): Day | undefined {
  const span = date === null ? undefined : parseSpan(date);
  return span && isExact(span) ? span.first : undefined;
}

/** "Nov", "Dez", "2027", "Feb": a year's first month is named by the year. */
function monthText(day: Day): string {
  const month = monthOf(day);
  return month === 1 ? String(yearOf(day)) : (MONTHS[month - 1] ?? '');
}

const clamp = (days: number, { least, most }: { least: number; most: number }) =>
  Math.min(Math.max(days, least), most);

const rounded = (share: number) => Math.round(share * 100) / 100;
