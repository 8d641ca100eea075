/** Deadlines: when they are due, what state they are in, and how that was counted. */
import type { DeadlineState } from '../assessment.ts';
import { type Day, germanOf, isoOf, weekdayOf } from '../dates/day.ts';
import type { Kalender } from '../dates/kalender.ts';
import { isExact, type Span } from '../dates/span.ts';
import type { CompiledDeadline } from './compile.ts';
import type { OpenFields } from './compiled.ts';
import type { Context, DateValue } from './context.ts';
import type { Lookup } from './lookup.ts';
import { MET, NOT_MET, type T3, UNKNOWN } from './truth.ts';

/** A Maßnahme's deadlines stay listed so many days after they were due (catalogue, section 2). */
const LISTED_DAYS = 91;

export interface JudgedDeadline {
  readonly applies: T3;
  readonly opens: DateValue;
  readonly due: Span | undefined;
  /** Last Arbeitstag on or before `due`; undefined where `due` is not known to the day. */
  readonly actBy: Day | undefined;
  readonly satisfied: T3;
  readonly state: DeadlineState;
}

/** undefined: not listed, since it does not apply, has no start, or is long over. */
export function judgeDeadline(
  deadline: CompiledDeadline,
  context: Context,
  kalender: Kalender,
): JudgedDeadline | undefined {
  const applies = deadline.when.verdict(context);
  if (applies === NOT_MET) return undefined;
  const due = deadline.due.value(context);
  if (due === null) return undefined;
  const { rule } = deadline;
  if (due && rule.forEach && context.stichtag > due.last + LISTED_DAYS) return undefined;
  if (due && rule.phase && context.stichtag > due.last) return undefined;

  const opens = deadline.opens ? deadline.opens.value(context) : null;
  const satisfied = deadline.satisfied ? deadline.satisfied.verdict(context) : NOT_MET;
  const lead = deadline.lead ?? context.leadDays;
  const stateAt = (dueDay: Day, opensDay: Day | undefined): DeadlineState => {
    if (opensDay !== undefined && context.stichtag < opensDay) return 'notYetOpen';
    if (rule.phase) return 'open';
    if (context.stichtag > dueDay) return 'overdue';
    return context.stichtag >= kalender.arbeitstagUpTo(dueDay) - lead ? 'dueSoon' : 'open';
  };

  let state: DeadlineState = 'unknown';
  if (applies === MET && due && satisfied === MET) state = 'done';
  else if (applies === MET && due && opens !== undefined) {
    const first = stateAt(due.first, opens?.first);
    // A coarse date decides only what all its days decide alike; the state moves one way with them.
    state = first === stateAt(due.last, opens?.last) ? first : 'unknown';
  }
  const actBy = due && isExact(due) ? kalender.arbeitstagUpTo(due.first) : undefined;
  return { applies, opens, due, actBy, satisfied, state };
}

/** Fields that could still change it: whether it applies, when it is due, whether it is done. */
export function openOfDeadline(
  { when, due, opens, satisfied }: CompiledDeadline,
  context: Context,
): OpenFields {
  const open: OpenFields = new Set();
  if (when.verdict(context) === NOT_MET) return open;
  when.open(context, open);
  due.open(context, open);
  opens?.open(context, open);
  satisfied?.open(context, open);
  return open;
}

/** Whether an answer would leave nothing open: it applies, has a day, and is done or not. */
export function isSettled(deadline: CompiledDeadline, context: Context, answered: Lookup): boolean {
  const applies = deadline.when.verdict(context);
  if (applies === NOT_MET) return true;
  if (applies === UNKNOWN || deadline.satisfied?.verdict(context) === UNKNOWN) return false;
  const value = deadline.due.value(context);
  if (value !== undefined && (value === null || isExact(value))) return true;
  const open: OpenFields = new Set();
  deadline.due.open(context, open);
  open.delete(answered);
  return open.size === 0;
}

/** How it was counted, a sentence a line. */
export function countedWords(
  deadline: CompiledDeadline,
  context: Context,
  judged: JudgedDeadline,
  kalender: Kalender,
): string[] {
  const lines = deadline.due.counted(context);
  const { due, actBy } = judged;
  if (!due || actBy === undefined || actBy === due.first) return lines;
  if (deadline.rule.onDay) {
    return [...lines, `Der ${germanOf(due.first)} ist ${dayKind(due.first, kalender)}.`];
  }
  return [
    ...lines,
    `Der ${germanOf(due.first)} ist ${dayKind(due.first, kalender)}; der letzte Arbeitstag davor ist der ${germanOf(actBy)}.`,
  ];
}

function dayKind(day: Day, kalender: Kalender): string {
  const holiday = kalender.holiday(day);
  if (holiday) return `ein Feiertag (${holiday})`;
  return { 5: 'ein Samstag', 6: 'ein Sonntag' }[weekdayOf(day)] ?? 'kein Arbeitstag';
}

/** `YYYY-MM-DD` of a day that is known exactly, else null. */
export function isoOrNull(value: DateValue): string | null {
  return value && isExact(value) ? isoOf(value.first) : null;
}
