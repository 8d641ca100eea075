/**
 * Typed builders: they write concept data, and accept only what fits. A field that does not exist,
 * a comparison that its type does not have, a parameter, team or rule that is not declared do not
 * compile.
 */
import type { Interval } from '../dates/day.ts';
import type { EnumWert, Fall, FELDER, FeldKey, KeysOfType } from '../fall/felder.ts';
import type {
  ConceptVersion,
  Condition,
  DateExpr,
  DeadlineRule,
  EligibilityRule,
  HintRule,
  Kontaktart,
  NoteRule,
  Param,
  ParamRef,
  Ref,
  RoutingRule,
  Rule,
  WarningRule,
} from './data.ts';

/** A reference to a parameter that holds a number, or an interval; the brand exists for the compiler only. */
export type NumberParam = ParamRef & { readonly holds?: 'number' };
export type IntervalParam = ParamRef & { readonly holds?: 'interval' };

type NullableKey = { [K in FeldKey]: null extends Fall[K] ? K : never }[FeldKey];
type ListKey = KeysOfType<'dates' | 'items'>;

// Conditions over the Fall

export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
/** What is not known counts as met, because the document says so itself. */
export const sofernBekannt = (of: Condition, note?: string): Condition => ({
  op: 'sofernBekannt',
  of,
  ...(note === undefined ? {} : { note }),
});
/** Where the field is known, `judge` decides; where it is not, `otherwise` does in its place. */
export const whereKnown = (field: FeldKey, judge: Condition, otherwise: Condition): Condition => ({
  op: 'whereKnown',
  of: { field },
  judge,
  otherwise,
});
/** What the document does not settle: open, whatever is known of the case. */
export const unsettled = (text: string): Condition => ({ op: 'unsettled', text });
/** Met where `of` is met, notMet where it is open: for choosing texts, never for a verdict. */
export const surely = (of: Condition): Condition => not(sofernBekannt(not(of)));
/** Met where `of` is open: for choosing texts. */
export const undecided = (of: Condition): Condition =>
  all(sofernBekannt(of), sofernBekannt(not(of)));
/** Gives a condition words of its own. */
export const named = (text: string, condition: Condition): Condition => ({ ...condition, text });

export const is = <K extends KeysOfType<'enum'>>(
  field: K,
  ...values: [EnumWert<K>, ...EnumWert<K>[]]
): Condition => ({ op: 'is', of: { field }, values });
export const yes = (field: KeysOfType<'boolean'>): Condition => ({ op: 'yes', of: { field } });
export const no = (field: KeysOfType<'boolean'>): Condition => ({ op: 'no', of: { field } });
/** Known to be none. */
export const none = (field: NullableKey | ListKey): Condition => ({ op: 'none', of: { field } });
export const atLeast = (field: KeysOfType<'integer'>, number: NumberParam): Condition => ({
  op: 'atLeast',
  of: { field },
  number,
});
export const atMost = (field: KeysOfType<'integer'>, number: NumberParam): Condition => ({
  op: 'atMost',
  of: { field },
  number,
});
/** Completed years on the Stichtag, or on the day `on`. */
export const age = (limits: {
  from?: NumberParam;
  under?: NumberParam;
  upTo?: NumberParam;
  on?: DateExpr;
}): Condition => ({ op: 'age', ...limits });
export const days = (field: KeysOfType<'dates'>, number: NumberParam): Condition => ({
  op: 'days',
  of: { field },
  number,
});
/** At least `number` entries of the list for which `where`, written with `spalte`, is met. */
export const count = (
  of: 'hemmnisse' | 'massnahmen',
  where: Condition,
  number: NumberParam,
): Condition => ({ op: 'count', of, where, number });
export const noContact = (): Condition => ({ op: 'noContact' });
/** A contact from `from` to `to` (default: the Stichtag), of one of these arten where given. */
export const contact = (window: {
  from: DateExpr;
  to?: DateExpr;
  arten?: Kontaktart[];
}): Condition => ({ op: 'contact', ...window });
export const problems = (): Condition => ({ op: 'problems' });

// Days

export const stichtag = (): DateExpr => ({ op: 'stichtag' });
export const date = (field: KeysOfType<'date'>): DateExpr => ({ op: 'date', of: { field } });
/** A certain day of the calendar, `YYYY-MM-DD`. */
export const day = (iso: string): DateExpr => ({ op: 'day', iso });
export const plus = (to: DateExpr, by: IntervalParam): DateExpr => ({ op: 'plus', to, by });
export const minus = (to: DateExpr, by: IntervalParam): DateExpr => ({ op: 'minus', to, by });
/** The last day of an interval that begins with `from`, which is counted: "lasts at least 6 months". */
export const endOf = (from: DateExpr, by: IntervalParam): DateExpr => ({ op: 'endOf', from, by });
export const dayBefore = (of: DateExpr): DateExpr => ({ op: 'dayBefore', of });
export const dayAfter = (of: DateExpr): DateExpr => ({ op: 'dayAfter', of });
/** A day only where the condition is met; not known where it is open. */
export const onlyWhere = (when: Condition, take: DateExpr): DateExpr => ({
  op: 'onlyWhere',
  when,
  take,
});
export const earlier = (...of: DateExpr[]): DateExpr => ({ op: 'earlier', of });
export const later = (...of: DateExpr[]): DateExpr => ({ op: 'later', of });
export const lastContact = (): DateExpr => ({ op: 'lastContact' });
/** Of the talks only: contacts of these arten are none. */
export const lastTalk = (...except: Kontaktart[]): DateExpr => ({ op: 'lastTalk', except });
/** That day and month in the year of `of`, `years` later. */
export const dayInYear = (
  of: DateExpr,
  at: { month: number; day: number; years?: number },
): DateExpr => ({ op: 'dayInYear', of, month: at.month, day: at.day, years: at.years ?? 0 });
/** The first branch whose condition is met, else the last. */
export const choose = (
  from: { when: Condition; take: DateExpr }[],
  otherwise: DateExpr,
): DateExpr => ({ op: 'choose', from, otherwise });

// Comparing days

const comparison =
  (op: 'before' | 'onOrBefore' | 'after' | 'onOrAfter') =>
  (left: DateExpr, right: DateExpr): Condition => ({ op, left, right });
export const before = comparison('before');
export const onOrBefore = comparison('onOrBefore');
export const after = comparison('after');
export const onOrAfter = comparison('onOrAfter');
/** On or after the Stichtag minus `by`, and not after the Stichtag. */
export const withinLast = (of: DateExpr, by: IntervalParam): Condition => ({
  op: 'withinLast',
  of,
  by,
});
/** The Stichtag is after `since` plus `by`. */
export const passed = (since: DateExpr, by: IntervalParam): Condition => ({
  op: 'passed',
  since,
  by,
});
/** Lies from `from` on, and not after the Stichtag: how an event satisfies a deadline. */
export const happenedSince = (event: KeysOfType<'date'>, from: DateExpr): Condition =>
  all(onOrAfter(date(event), from), onOrBefore(date(event), stichtag()));

// One entry of a list

type Columns<L extends KeysOfType<'items'>> = (typeof FELDER)[L]['columns'];
type ColumnsOfType<L extends KeysOfType<'items'>, T extends string> = {
  [C in keyof Columns<L>]: Columns<L>[C] extends { type: T } ? C & string : never;
}[keyof Columns<L>];
type ColumnValues<
  L extends KeysOfType<'items'>,
  C extends keyof Columns<L>,
> = Columns<L>[C] extends { values: infer V } ? keyof V & string : never;

/** Conditions over the columns of one entry: of `hemmnisse` in `count`, of a rule's own Maßnahme. */
const spalte = <L extends KeysOfType<'items'>>(list: L) => {
  const ref = (column: string): Ref => ({ field: list, column });
  return {
    is: <C extends ColumnsOfType<L, 'enum'>>(
      column: C,
      ...values: [ColumnValues<L, C>, ...ColumnValues<L, C>[]]
    ): Condition => ({ op: 'is', of: ref(column), values }),
    text: (column: ColumnsOfType<L, 'text'>, ...values: [string, ...string[]]): Condition => ({
      op: 'is',
      of: ref(column),
      values,
    }),
    yes: (column: ColumnsOfType<L, 'boolean'>): Condition => ({ op: 'yes', of: ref(column) }),
    no: (column: ColumnsOfType<L, 'boolean'>): Condition => ({ op: 'no', of: ref(column) }),
    none: (column: ColumnsOfType<L, 'date' | 'enum' | 'text'>): Condition => ({
      op: 'none',
      of: ref(column),
    }),
    date: (column: ColumnsOfType<L, 'date'>): DateExpr => ({ op: 'date', of: ref(column) }),
  };
};
export const massnahme = spalte('massnahmen');
export const hemmnis = spalte('hemmnisse');

// A version of a concept

type Params = Readonly<Record<string, Param>>;
type ParamNamed<P extends Params, T> = {
  [K in keyof P]: P[K]['value'] extends T ? K & string : never;
}[keyof P];

/** What a rule may be built with: parameters, teams and terms that the version declares. */
export interface VersionBuilder<P extends Params, T extends string, B extends string> {
  /** A parameter that holds a number. */
  number(name: ParamNamed<P, number>): NumberParam;
  /** A parameter that holds a length of time. */
  interval(name: ParamNamed<P, Interval>): IntervalParam;
  /** The placeholder of a term that the office sets. */
  begriff(name: B): `{begriff:${B}}`;
  rule(id: string): Condition;
  eligibility(rule: Omit<EligibilityRule, 'kind'>): Rule;
  routing(rule: Omit<RoutingRule, 'kind' | 'team'> & { team: T }): Rule;
  deadline(rule: Omit<DeadlineRule, 'kind'>): Rule;
  warning(rule: Omit<WarningRule, 'kind'>): Rule;
  hint(rule: Omit<HintRule, 'kind'>): Rule;
  note(rule: Omit<NoteRule, 'kind'>): Rule;
}

/**
 * One version of a concept. `rules` gets builders that know the declared parameters, teams and terms.
 * Returns plain data.
 */
export function defineVersion<
  const P extends Params,
  const T extends Readonly<Record<string, string>>,
  const B extends Readonly<Record<string, string>>,
>(
  version: Omit<ConceptVersion, 'params' | 'teams' | 'begriffe' | 'rules'> & {
    params: P;
    teams: T;
    begriffe: B;
    rules: (builder: VersionBuilder<P, keyof T & string, keyof B & string>) => Rule[];
  },
): ConceptVersion {
  const { rules, ...rest } = version;
  return {
    ...rest,
    rules: rules({
      number: (param) => ({ param }),
      interval: (param) => ({ param }),
      begriff: (name) => `{begriff:${name}}`,
      rule: (id) => ({ op: 'rule', id }),
      eligibility: (rule) => ({ kind: 'eligibility', ...rule }),
      routing: (rule) => ({ kind: 'routing', ...rule }),
      deadline: (rule) => ({ kind: 'deadline', ...rule }),
      warning: (rule) => ({ kind: 'warning', ...rule }),
      hint: (rule) => ({ kind: 'hint', ...rule }),
      note: (rule) => ({ kind: 'note', ...rule }),
    }),
  };
}
