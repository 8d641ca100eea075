/** What the conditions, days and rules of a concept are once they are compiled, and what compiling them needs. */
import type { Criterion } from '../assessment.ts';
import type { Condition, DateExpr, ParamRef } from '../concept/data.ts';
import type { Interval } from '../dates/day.ts';
import type { Kalender } from '../dates/kalender.ts';
import type { Context, DateValue } from './context.ts';
import type { Lookup } from './lookup.ts';
import type { Slots } from './memory.ts';
import type { T3 } from './truth.ts';

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

/** Whether a rule applies, and its verdict where it does. */
export interface Judged {
  /** Does not apply where `unless` is met or `where` is notMet. */
  applies(context: Context): boolean;
  /** As a condition: notMet where it does not apply. */
  readonly condition: Compiled;
  /** What could still change the row: also whether it applies. */
  open(context: Context): OpenFields;
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
