/** Days counted from another one: so long before or after it, its neighbour, a day of its year. */
import type { DateExpr } from '../../concept/data.ts';
import { type Day, dayOf, dayOfMonthOf, type Interval, shift, yearOf } from '../../dates/day.ts';
import type { Kalender } from '../../dates/kalender.ts';
import { isExact, type Span, spanWords } from '../../dates/span.ts';
import { intervalWords } from '../../dates/worte.ts';
import type { CompiledDate, Compiler } from '../compiled.ts';
import type { Context, DateValue } from '../context.ts';

/** So long before or after a day, which is not counted itself; a coarse one moves with both its ends. */
export function compileShift(
  expr: Extract<DateExpr, { op: 'plus' | 'minus' }>,
  compiler: Compiler,
): CompiledDate {
  const to = compiler.date(expr.to);
  const by = compiler.interval(expr.by);
  const direction = expr.op === 'plus' ? 1 : -1;
  const sign = expr.op === 'plus' ? 'plus' : 'minus';
  const value = (context: Context): DateValue => {
    const start = to.value(context);
    return start && shiftSpan(start, by, direction, compiler.kalender);
  };
  return {
    words: `${to.words} ${expr.op === 'plus' ? '+' : '−'} ${intervalWords(by)}`,
    refs: to.refs,
    value,
    counted(context) {
      const start = to.value(context);
      const end = value(context);
      if (!start || !end) return to.counted(context);
      // Never the day that it is counted from; the one that is reached is an Arbeitstag.
      const [after, upTo] =
        direction === 1 ? [start.first, end.first] : [end.first, start.first - 1];
      const skipped =
        'workdays' in by && isExact(start) ? compiler.kalender.holidaysBetween(after, upTo) : [];
      return [
        ...to.counted(context),
        `${sign} ${intervalWords(by)}: ${spanWords(end)}`,
        ...(skipped.length > 0 ? [`Feiertage übersprungen: ${skipped.join(', ')}`] : []),
      ];
    },
    open: (context, into) => to.open(context, into),
  };
}

/** Both ends of a span, moved. */
export function shiftSpan(span: Span, by: Interval, direction: 1 | -1, kalender: Kalender): Span {
  const move = (day: Day): Day => {
    if (!('workdays' in by)) return shift(day, by, direction);
    return kalender.addArbeitstage(day, by.workdays, direction);
  };
  const first = move(span.first);
  return { first, last: isExact(span) ? first : move(span.last) };
}

/**
 * The last day of an interval whose first day is counted: the day before the one that `shift` finds,
 * save where a month is too short for that number: then it ends on that month's last day.
 */
function lastDayOf(first: Day, by: Interval, kalender: Kalender): Day {
  if ('workdays' in by) return kalender.addArbeitstage(first - 1, by.workdays);
  const reached = shift(first, by);
  const mayClip = 'months' in by || 'years' in by;
  return mayClip && dayOfMonthOf(reached) !== dayOfMonthOf(first) ? reached : reached - 1;
}

/** The last day of a time that begins with a day; that one is counted. */
export function compileEndOf(
  expr: Extract<DateExpr, { op: 'endOf' }>,
  compiler: Compiler,
): CompiledDate {
  const from = compiler.date(expr.from);
  const by = compiler.interval(expr.by);
  const end = (day: Day) => lastDayOf(day, by, compiler.kalender);
  const value = (context: Context): DateValue => {
    const span = from.value(context);
    return span && { first: end(span.first), last: end(span.last) };
  };
  return {
    words: `letzter Tag der Dauer ${intervalWords(by)} ab ${from.words}`,
    refs: from.refs,
    value,
    counted: (context) => [
      ...from.counted(context),
      `${intervalWords(by)}, der erste Tag mitgezählt: letzter Tag ${spanWords(value(context))}`,
    ],
    open: (context, into) => from.open(context, into),
  };
}

/** The day before another one, or after it. */
export function compileNeighbour(
  expr: Extract<DateExpr, { op: 'dayBefore' | 'dayAfter' }>,
  compiler: Compiler,
): CompiledDate {
  const of = compiler.date(expr.of);
  const [step, name] =
    expr.op === 'dayBefore' ? ([-1, 'Tag vor'] as const) : ([1, 'Tag nach'] as const);
  const value = (context: Context): DateValue => {
    const span = of.value(context);
    return span && { first: span.first + step, last: span.last + step };
  };
  return {
    words: `${name}: ${of.words}`,
    refs: of.refs,
    value,
    counted: (context) => [...of.counted(context), `${name}: ${spanWords(value(context))}`],
    open: (context, into) => of.open(context, into),
  };
}

/** A day of the calendar in the year of another day, or so many years later. */
export function compileDayInYear(
  expr: Extract<DateExpr, { op: 'dayInYear' }>,
  compiler: Compiler,
): CompiledDate {
  const of = compiler.date(expr.of);
  const inYear = (day: Day): Day => dayOf(yearOf(day) + expr.years, expr.month, expr.day);
  const value = (context: Context): DateValue => {
    const span = of.value(context);
    return span && { first: inYear(span.first), last: inYear(span.last) };
  };
  return {
    words: `${expr.day}.${expr.month}. im ${expr.years > 0 ? `${expr.years}. Jahr nach` : 'Jahr von'}: ${of.words}`,
    refs: of.refs,
    value,
    counted: (context) => [...of.counted(context), `also: ${spanWords(value(context))}`],
    open: (context, into) => of.open(context, into),
  };
}
