/** Days computed from a case, three-valued, over coarse dates too. */

import type { DateExpr } from '../concept/data.ts';
import {
  type Day,
  dayOf,
  dayOfMonthOf,
  germanOf,
  type Interval,
  shift,
  yearOf,
} from '../dates/day.ts';
import type { Kalender } from '../dates/kalender.ts';
import { isExact, type Span, spanWords } from '../dates/span.ts';
import { intervalWords } from '../dates/worte.ts';
import type { Compiled, CompiledDate, Compiler, OpenFields } from './compiled.ts';
import { compileLastContact, compileLastTalk } from './contacts.ts';
import { type Context, type DateValue, spanOf, valueAt } from './context.ts';
import { addUndecided } from './leaf.ts';
import { lookupOf } from './lookup.ts';
import { MET, NOT_MET, UNKNOWN } from './truth.ts';

export function compileDate(expr: DateExpr, compiler: Compiler): CompiledDate {
  switch (expr.op) {
    case 'stichtag':
      return STICHTAG;
    case 'date':
      return compileField(expr);
    case 'day':
      return compileFixedDay(expr);
    case 'plus':
    case 'minus':
      return compileShift(expr, compiler);
    case 'endOf':
      return compileEndOf(expr, compiler);
    case 'dayBefore':
    case 'dayAfter':
      return compileNeighbour(expr, compiler);
    case 'onlyWhere':
      return compileOnlyWhere(expr, compiler);
    case 'earlier':
    case 'later':
      return compilePick(expr, compiler);
    case 'lastContact':
      return compileLastContact();
    case 'lastTalk':
      return compileLastTalk(expr.except);
    case 'dayInYear':
      return compileDayInYear(expr, compiler);
    case 'choose':
      return compileChoose(expr, compiler);
  }
}

const STICHTAG: CompiledDate = {
  words: 'Stichtag',
  refs: [],
  value: (context) => ({ first: context.stichtag, last: context.stichtag }),
  counted: (context) => [`Stichtag: ${germanOf(context.stichtag)}`],
  open: () => {},
};

function compileField(expr: Extract<DateExpr, { op: 'date' }>): CompiledDate {
  const of = lookupOf(expr.of);
  const words = of.label;
  const value = (context: Context) => spanOf(valueAt(context, of));
  return {
    words,
    refs: [of],
    value,
    counted: (context) => [`${words}: ${spanWords(value(context))}`],
    open: (context, into) => addUndecided(context, [of], into),
  };
}

function compileFixedDay({ iso }: Extract<DateExpr, { op: 'day' }>): CompiledDate {
  const span = spanOf(iso);
  const words = spanWords(span);
  return { words, refs: [], value: () => span, counted: () => [words], open: () => {} };
}

function compileShift(
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
      const skipped =
        'workdays' in by && isExact(start)
          ? compiler.kalender.holidaysBetween(
              Math.min(start.first, end.first),
              Math.max(start.first, end.first),
            )
          : [];
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

function compileEndOf(expr: Extract<DateExpr, { op: 'endOf' }>, compiler: Compiler): CompiledDate {
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

function compileNeighbour(
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

function compileOnlyWhere(
  expr: Extract<DateExpr, { op: 'onlyWhere' }>,
  compiler: Compiler,
): CompiledDate {
  const when = compiler.condition(expr.when);
  const take = compiler.date(expr.take);
  return {
    words: take.words,
    refs: [...when.refs, ...take.refs],
    value(context) {
      const truth = when.verdict(context);
      if (truth === UNKNOWN) return undefined;
      return truth === MET ? take.value(context) : null;
    },
    counted: (context) => take.counted(context),
    open(context, into) {
      const truth = when.verdict(context);
      when.open(context, into);
      if (truth !== NOT_MET) take.open(context, into);
    },
  };
}

function compilePick(
  expr: Extract<DateExpr, { op: 'earlier' | 'later' }>,
  compiler: Compiler,
): CompiledDate {
  const parts = expr.of.map((part) => compiler.date(part));
  const choose = expr.op === 'earlier' ? Math.min : Math.max;
  const value = (context: Context): DateValue => {
    const values = parts.map((part) => part.value(context));
    const known = values.filter((each): each is Span => !!each);
    if (known.length === 0) return values.includes(undefined) ? undefined : null;
    return {
      first: choose(...known.map((each) => each.first)),
      last: choose(...known.map((each) => each.last)),
    };
  };
  return {
    words: `${expr.op === 'earlier' ? 'das Frühere' : 'das Spätere'} von: ${parts
      .map((part) => part.words)
      .join('; ')}`,
    refs: parts.flatMap((part) => part.refs),
    value,
    counted: (context) => [
      ...parts.flatMap((part) => part.counted(context)),
      `es gilt ${expr.op === 'earlier' ? 'das Frühere' : 'das Spätere'}: ${spanWords(value(context))}`,
    ],
    open(context, into) {
      for (const part of parts) part.open(context, into);
    },
  };
}

function compileDayInYear(
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

function compileChoose(
  expr: Extract<DateExpr, { op: 'choose' }>,
  compiler: Compiler,
): CompiledDate {
  const branches = expr.from.map((branch) => ({
    when: compiler.condition(branch.when),
    take: compiler.date(branch.take),
  }));
  const otherwise = compiler.date(expr.otherwise);
  /** The branch that holds; with it those before it of which a coarse date leaves open whether they do. */
  const mayHold = (context: Context): CompiledDate[] => {
    const found: CompiledDate[] = [];
    for (const { when, take } of branches) {
      const truth = when.verdict(context);
      if (truth === MET || (truth === UNKNOWN && isCoarse(when, context))) found.push(take);
      if (truth === MET) return found;
    }
    return [...found, otherwise];
  };
  const value = (context: Context) => spanOver(mayHold(context).map((each) => each.value(context)));
  return {
    words: [...branches.map((branch) => branch.take), otherwise]
      .map((each) => each.words)
      .join(' oder '),
    refs: [
      ...branches.flatMap((branch) => [...branch.when.refs, ...branch.take.refs]),
      ...otherwise.refs,
    ],
    value,
    counted(context) {
      const dates = mayHold(context);
      const lines = dates.flatMap((each) => each.counted(context));
      return dates.length === 1
        ? lines
        : [...lines, `welcher Tag gilt, ist offen: ${spanWords(value(context))}`];
    },
    open(context, into) {
      for (const { when } of branches) {
        when.open(context, into);
        if (when.verdict(context) === MET) break;
      }
      for (const each of mayHold(context)) each.open(context, into);
    },
  };
}

/** Whether something that leaves it open is known, but not to the day. */
function isCoarse(condition: Compiled, context: Context): boolean {
  const open: OpenFields = new Set();
  condition.open(context, open);
  return [...open].some((lookup) => valueAt(context, lookup) !== undefined);
}

/** All days that one of the values may mean; not known where one of them is, or may be none. */
function spanOver(values: readonly DateValue[]): DateValue {
  const [first, ...others] = values;
  if (others.length === 0) return first;
  const spans = values.filter((each) => !!each);
  if (spans.length === 0) return values.includes(undefined) ? undefined : null;
  return spans.length < values.length
    ? undefined
    : {
        first: Math.min(...spans.map((span) => span.first)),
        last: Math.max(...spans.map((span) => span.last)),
      };
}
