/** What compiled conditions work on, and what they are. */
import type { Criterion, Origin, Problem } from '../assessment.ts';
import type { Condition, DateExpr, ParamRef, Ref } from '../concept/data.ts';
import type { Day, Interval } from '../dates/day.ts';
import type { Kalender } from '../dates/kalender.ts';
import { parseSpan, type Span } from '../dates/span.ts';
import type { Fall, FeldKey } from '../fall/felder.ts';
import type { T3 } from './truth.ts';

export type Origins = { readonly [K in FeldKey]?: Origin };

/** One case on one Stichtag. The rest of it is bookkeeping of a single evaluation. */
export interface Context {
  readonly fall: Fall;
  readonly stichtag: Day;
  readonly origins: Origins;
  readonly problems: readonly Problem[];
  /** The entry of a list that a condition over its columns looks at. */
  readonly item: Readonly<Record<string, unknown>> | undefined;
  readonly itemIndex: number | undefined;
  /** What if the open conditions on this one field were decided so? (see missing.ts) */
  readonly assume: { readonly key: string; readonly truth: T3 } | undefined;
  /** Verdicts of rules already computed in this very context. */
  readonly memo: Map<object, T3>;
  /** And their explanations: rows, criteria of other rows and texts show the same one. */
  readonly explained: Map<object, Criterion>;
}

/** The context of a case; what is not said of where its values came from was given. */
export function contextOf(
  fall: Fall,
  stichtag: Day,
  { origins = {}, problems = [] }: Partial<Pick<Context, 'origins' | 'problems'>> = {},
): Context {
  return {
    fall,
    stichtag,
    origins,
    problems,
    item: undefined,
    itemIndex: undefined,
    assume: undefined,
    memo: new Map(),
    explained: new Map(),
  };
}

/** Another context, in which that is different. Always of the same form: the engine reads them by the thousand. */
export function contextWith(
  context: Context,
  change: Partial<Pick<Context, 'fall' | 'item' | 'itemIndex' | 'assume'>>,
): Context {
  return {
    fall: change.fall ?? context.fall,
    stichtag: context.stichtag,
    origins: context.origins,
    problems: context.problems,
    item: change.item ?? context.item,
    itemIndex: change.itemIndex ?? context.itemIndex,
    assume: change.assume ?? context.assume,
    memo: new Map(),
    explained: new Map(),
  };
}

/** Open fields by key: those that could still change something. */
export type OpenFields = Map<string, Ref>;

/** A condition, ready to be asked: quickly (`verdict`), in full (`explain`), for what it lacks (`open`). */
export interface Compiled {
  verdict(context: Context): T3;
  explain(context: Context): Criterion;
  /** Adds the fields that could still change the verdict; none where it is decided. */
  open(context: Context, into: OpenFields): void;
  /** All fields it may look at. */
  readonly refs: readonly Ref[];
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
  readonly refs: readonly Ref[];
}

/** What compiling one version of a concept needs. */
export interface Compiler {
  condition(condition: Condition): Compiled;
  date(expr: DateExpr): CompiledDate;
  number(param: ParamRef): number;
  interval(param: ParamRef): Interval;
  /** A text with its `{param:…}` and `{begriff:…}` placeholders filled: what the office set. */
  words(text: string): string;
  /** The verdict of another rule as a condition; looked up when asked, so that order does not matter. */
  rule(id: string): { readonly title: string; readonly condition: Compiled };
  readonly kalender: Kalender;
}

export function keyOf(ref: Ref): string {
  return ref.column === undefined ? ref.field : `${ref.field}.${ref.column}`;
}

/** The value a reference stands for; undefined where it is not known. */
export function refValue(context: Context, ref: Ref): unknown {
  return ref.column === undefined ? context.fall[ref.field] : context.item?.[ref.column];
}

const spans = new Map<string, Span | undefined>();
const SPANS_KEPT = 5000;

/** The span of a date text, remembered: the same few dates come again and again. */
export function spanOf(value: unknown): DateValue {
  if (value === null) return null;
  if (typeof value !== 'string') return undefined;
  const known = spans.get(value);
  if (known) return known;
  if (spans.size > SPANS_KEPT) spans.clear();
  const span = parseSpan(value);
  spans.set(value, span);
  return span;
}
