/** What compiled conditions work on: one case on one Stichtag, and what they find there. */
import type { Ref } from '../concept/data.ts';
import type { Day } from '../dates/day.ts';
import { isExact, parseSpan, type Span } from '../dates/span.ts';
import type { Fall, FeldKey } from '../fall/felder.ts';
import type { Problem } from '../fall/plausibilitaet.ts';
import type { Origin } from '../fall/reading.ts';
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

/** A day: known (perhaps coarse), known to be none, or not known. */
export type DateValue = Span | null | undefined;

/** The Stichtag as a span. */
export function stichtagOf({ stichtag }: Context): Span {
  return { first: stichtag, last: stichtag };
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

/** The value that it finds; undefined where it is not known. */
export function valueAt(context: Context, { field, column }: Ref): unknown {
  return column === undefined ? context.fall[field] : context.item?.[column];
}

/** Whether nothing is known there, or a date only coarsely. */
export function isUndecided(context: Context, lookup: Lookup): boolean {
  const value = valueAt(context, lookup);
  if (value === undefined) return true;
  if (lookup.feld?.type !== 'date') return false;
  const span = spanOf(value);
  return !!span && !isExact(span);
}
