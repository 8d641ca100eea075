/** What compiled conditions work on, and what they are. */
import type { Criterion, Origin, Problem } from '../assessment.ts';
import type { Condition, DateExpr, ParamRef } from '../concept/data.ts';
import type { Day, Interval } from '../dates/day.ts';
import type { Kalender } from '../dates/kalender.ts';
import { parseSpan, type Span } from '../dates/span.ts';
import type { Fall, FeldKey } from '../fall/felder.ts';
import type { Judged } from './judged.ts';
import type { Lookup } from './lookup.ts';
import { copyOf, emptyMemory, forget, type Memory, type Slots } from './memory.ts';
import type { T3 } from './truth.ts';

/** Days before `actBy` from which a deadline is due soon, unless the office or the rule says otherwise. */
export const LEAD_DAYS = 14;

export type Origins = { readonly [K in FeldKey]?: Origin };

/** One case on one Stichtag. The rest of it is bookkeeping of a single evaluation. */
export interface Context {
  readonly fall: Fall;
  readonly stichtag: Day;
  readonly origins: Origins;
  readonly problems: readonly Problem[];
  /** So many days before its last Arbeitstag a deadline is due soon, where its rule says nothing else. */
  readonly leadDays: number;
  /** The entry of a list that a condition over its columns looks at. */
  readonly item: Readonly<Record<string, unknown>> | undefined;
  readonly itemIndex: number | undefined;
  /** What if the open conditions on this one field were decided so? (see missing.ts) */
  readonly assume: { readonly of: Lookup; readonly truth: T3 } | undefined;
  /** What was found out so far, of conditions that this version of a concept numbered. */
  readonly memory: Memory;
}

/** The context of a case; what is not said of where its values came from was given. */
export function contextOf(
  fall: Fall,
  stichtag: Day,
  slots: Slots,
  {
    origins = {},
    problems = [],
    leadDays = LEAD_DAYS,
  }: Partial<Pick<Context, 'origins' | 'problems' | 'leadDays'>> = {},
): Context {
  return {
    fall,
    stichtag,
    origins,
    problems,
    leadDays,
    item: undefined,
    itemIndex: undefined,
    assume: undefined,
    memory: emptyMemory(slots),
  };
}

/** The same context with another case, or something assumed of it; `memory` must have forgotten what that touches. */
export function contextWith(
  context: Context,
  { fall = context.fall, assume = context.assume }: Partial<Pick<Context, 'fall' | 'assume'>>,
  memory: Memory,
): Context {
  const { itemIndex } = context;
  return {
    fall,
    stichtag: context.stichtag,
    origins: context.origins,
    problems: context.problems,
    leadDays: context.leadDays,
    item: itemIndex === undefined ? undefined : fall.massnahmen?.[itemIndex],
    itemIndex,
    assume,
    memory,
  };
}

/** The context in which conditions look at the columns of one entry. */
export function contextOfEntry(
  context: Context,
  list: 'massnahmen' | 'hemmnisse',
  itemIndex: number,
): Context {
  const memory = copyOf(context.memory);
  forget(memory, list);
  return {
    fall: context.fall,
    stichtag: context.stichtag,
    origins: context.origins,
    problems: context.problems,
    leadDays: context.leadDays,
    item: context.fall[list]?.[itemIndex],
    itemIndex,
    assume: context.assume,
    memory,
  };
}

/** What could still change something, in the order in which it is asked for. */
export type OpenFields = Set<Lookup>;

/** A condition, ready to be asked: quickly (`verdict`), in full (`explain`), for what it lacks (`open`). */
export interface Compiled {
  verdict(context: Context): T3;
  explain(context: Context): Criterion;
  /** Adds the fields that could still change the verdict; none where it is decided. */
  open(context: Context, into: OpenFields): void;
  /** All fields it may look at. */
  readonly refs: readonly Lookup[];
}

/** A day: known (perhaps coarse), known to be none, or not known. */
export type DateValue = Span | null | undefined;

export interface CompiledDate {
  value(context: Context): DateValue;
  /** Adds the fields that are not known, or only coarsely, and could move the day. */
  open(context: Context, into: OpenFields): void;
  /** In words, without values: "Beim AMM seit + 6 Monate". */
  readonly words: string;
  /** How it came about for this case, a sentence a line. */
  counted(context: Context): string[];
  readonly refs: readonly Lookup[];
}

/** What compiling one version of a concept needs. */
export interface Compiler {
  /** The document and its date, as one cites it. */
  readonly document: string;
  condition(condition: Condition): Compiled;
  date(expr: DateExpr): CompiledDate;
  number(param: ParamRef): number;
  interval(param: ParamRef): Interval;
  /** What of a case is worth remembering; a context is made for these. */
  readonly slots: Slots;
  /** A text with its `{param:…}` and `{begriff:…}` placeholders filled: what the office set. */
  words(text: string): string;
  /** Another rule as a condition; rules stand, and refer to each other, in any order. */
  rule(id: string): { readonly title: string } & Judged;
  readonly kalender: Kalender;
}

/** The days that the value of a field may mean. */
export function spanOf(value: unknown): DateValue {
  if (value === null) return null;
  return typeof value === 'string' ? parseSpan(value) : undefined;
}

/** Whether a list may have more entries than were read: its table goes on elsewhere. */
export function isPart({ origins }: Context, list: FeldKey): boolean {
  const origin = origins[list];
  return origin?.kind === 'read' && origin.partial === true;
}
