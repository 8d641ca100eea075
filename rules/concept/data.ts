/**
 * A concept as data: what JSON can hold and nothing else. The builders write it, one schema
 * checks it, the engine compiles it. No sentence here is code.
 */
import type { Severity } from '../assessment.ts';
import type { Interval } from '../dates/day.ts';
import type { Land } from '../dates/kalender.ts';
import type { EnumWert, FeldKey } from '../fall/felder.ts';

/** A field of the Fall; with `column`, that column of the entry that a rule runs for or that is counted. */
export interface Ref {
  readonly field: FeldKey;
  readonly column?: string;
}

/** The name of a parameter of the concept. */
export interface ParamRef {
  readonly param: string;
}

export type Kontaktart = EnumWert<'letzterKontaktArt'>;

/**
 * A day, computed from the case. Three-valued like a condition: a day, known to be none, not known.
 */
export type DateExpr =
  | { readonly op: 'stichtag' }
  | { readonly op: 'date'; readonly of: Ref }
  /** A certain day of the calendar, `YYYY-MM-DD`: one on which the law changed. */
  | { readonly op: 'day'; readonly iso: string }
  /** `to` plus (minus) an interval; `to` itself is not counted (BGB §§ 187 (1), 188). */
  | { readonly op: 'plus' | 'minus'; readonly to: DateExpr; readonly by: ParamRef }
  /** The last day of an interval that begins with the day `from`, which is counted (BGB §§ 187 (2), 188). */
  | { readonly op: 'endOf'; readonly from: DateExpr; readonly by: ParamRef }
  | { readonly op: 'dayBefore' | 'dayAfter'; readonly of: DateExpr }
  /** None where the condition is not met, not known where it is open. */
  | { readonly op: 'onlyWhere'; readonly when: Condition; readonly take: DateExpr }
  /** Parts that are none or not known drop out. */
  | { readonly op: 'earlier' | 'later'; readonly of: readonly DateExpr[] }
  /** The newest contact up to the Stichtag (catalogue, section 2 "Last contact"). */
  | { readonly op: 'lastContact' }
  /** The same of the talks alone: no contact whose art is among `except`, and nothing in place of one. */
  | { readonly op: 'lastTalk'; readonly except: readonly Kontaktart[] }
  /** That day in the year of `of`, or `years` later. */
  | {
      readonly op: 'dayInYear';
      readonly of: DateExpr;
      readonly month: number;
      readonly day: number;
      readonly years: number;
    }
  /**
   * The first branch whose condition is met; one that is open is passed over, its fields missing. Where a
   * coarse date leaves it open, its days are among those that it may be.
   */
  | {
      readonly op: 'choose';
      readonly from: readonly { readonly when: Condition; readonly take: DateExpr }[];
      readonly otherwise: DateExpr;
    };

/** What every condition may carry: words of its own instead of those composed from its parts; `{param:…}`, `{begriff:…}` are filled. */
interface Worded {
  readonly text?: string;
}

export type Condition = Worded &
  (
    | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
    | { readonly op: 'not'; readonly of: Condition }
    /** "sofern bekannt": what is not known counts as met, and the explanation says so (`note`: in words of its own). */
    | { readonly op: 'sofernBekannt'; readonly of: Condition; readonly note?: string }
    /** Where the field is known, `judge` decides; where it is not, `otherwise` does in its place. */
    | {
        readonly op: 'whereKnown';
        readonly of: Ref;
        readonly judge: Condition;
        readonly otherwise: Condition;
      }
    /** What the document does not settle: open, whatever is known of the case. */
    | { readonly op: 'unsettled'; readonly text: string }
    | { readonly op: 'is'; readonly of: Ref; readonly values: readonly string[] }
    | { readonly op: 'yes' | 'no'; readonly of: Ref }
    /** Known to be none (`null`; for a list `[]`). */
    | { readonly op: 'none'; readonly of: Ref }
    | { readonly op: 'atLeast' | 'atMost'; readonly of: Ref; readonly number: ParamRef }
    /** Completed years on `on` (default: the Stichtag): `from` and up, below `under`, up to and including `upTo`. */
    | {
        readonly op: 'age';
        readonly from?: ParamRef;
        readonly under?: ParamRef;
        readonly upTo?: ParamRef;
        readonly on?: DateExpr;
      }
    | {
        readonly op: 'before' | 'onOrBefore' | 'after' | 'onOrAfter';
        readonly left: DateExpr;
        readonly right: DateExpr;
      }
    /** On or after the Stichtag minus the interval, and not after the Stichtag. */
    | { readonly op: 'withinLast'; readonly of: DateExpr; readonly by: ParamRef }
    /** The Stichtag is after `since` plus the interval. */
    | { readonly op: 'passed'; readonly since: DateExpr; readonly by: ParamRef }
    /** A contact in the window, and up to the Stichtag (catalogue, section 2 "A contact counts"). */
    | {
        readonly op: 'contact';
        readonly from: DateExpr;
        readonly to?: DateExpr;
        readonly arten?: readonly Kontaktart[];
      }
    /** No contact is known to exist: neither a Kontakt nor ESB nor Erstgespräch. */
    | { readonly op: 'noContact' }
    /** At least that many different days in a list of dates, up to the Stichtag. */
    | { readonly op: 'days'; readonly of: Ref; readonly number: ParamRef }
    /** At least that many entries of a list for which the condition over its columns is met. */
    | {
        readonly op: 'count';
        readonly of: 'hemmnisse' | 'massnahmen';
        readonly where: Condition;
        readonly number: ParamRef;
      }
    /** Another rule of this concept; one that does not apply counts as notMet. */
    | { readonly op: 'rule'; readonly id: string }
    /** The data of the case contradict each other or cannot be. */
    | { readonly op: 'problems' }
  );

/** A number that the document states; an office may change it without touching a rule. */
export interface Param {
  readonly value: number | Interval;
  readonly label: string;
  readonly section: string;
}

/**
 * A text with placeholders in braces. A field by its key (`{egvAm}`), a column of the rule's own
 * Maßnahme (`{massnahme:ende}`), a term (`{begriff:egv}`), a parameter (`{param:frist}`), a day of the
 * rule's `values` (`{wert:bis}`), the field of a warning (`{feld}`), and `{stichtag}`, `{alter}`, `{quelle}`, `{empfehlung}` (the
 * recommended team), `{probleme}` (what contradicts itself or cannot be, a sentence each). What is not known reads "[noch zu klären: …]".
 */
export type Template = string;

interface RuleBase {
  readonly id: string;
  readonly section: string;
  /** "Auslegung": the reading chosen where the document is silent or ambiguous. */
  readonly interpretation?: string;
  readonly forEach?: 'massnahmen';
  /** Days that its texts name as `{wert:…}`. */
  readonly values?: Readonly<Record<string, DateExpr>>;
}

export interface EligibilityRule extends RuleBase {
  readonly kind: 'eligibility';
  readonly title: string;
  /** Does not apply where this is met. */
  readonly unless?: Condition;
  /** Applies only where this is met. */
  readonly where?: Condition;
  readonly condition: Condition;
}

export interface RoutingRule extends RuleBase {
  readonly kind: 'routing';
  readonly team: string;
  readonly title: string;
  readonly action?: string;
  /** The document only asks to examine it, or leaves it to the single case. */
  readonly reserve?: 'pruefen' | 'einzelfall';
  /** What the document leaves open of it, each where its condition is met: the way is then only provisional. */
  readonly caveats?: readonly { readonly when: Condition; readonly text: string }[];
  /** Id of the deadline that asks for the same by a day. */
  readonly deadline?: string;
  /** What it asks for has been done: the way stays, and there is nothing to do. */
  readonly settled?: Condition;
  readonly unless?: Condition;
  readonly where?: Condition;
  readonly condition: Condition;
  /** In addition to the recommendation: always, or where the condition is met. */
  readonly additional?: true | Condition;
}

export interface DeadlineRule extends RuleBase {
  readonly kind: 'deadline';
  readonly title: string;
  readonly field?: FeldKey;
  readonly when: Condition;
  readonly opens?: DateExpr;
  readonly due: DateExpr;
  readonly satisfied?: Condition;
  /** Days before `actBy` from which it is due soon; the engine's own where absent. */
  readonly lead?: ParamRef;
  /** Nothing before its day satisfies it: it is to be done on that day, and not up to it. */
  readonly onDay?: true;
  /** A phase is never overdue and not listed once over. */
  readonly phase?: true;
}

export interface WarningRule extends RuleBase {
  readonly kind: 'warning';
  readonly field?: FeldKey;
  /** Instead of `field`: raised once on each of these whose condition is met; `{feld}` names it. */
  readonly fields?: readonly { readonly when: Condition; readonly field: FeldKey }[];
  readonly severity: Severity;
  /** Another severity, where its condition is met; the first that is. */
  readonly severityWhen?: readonly { readonly when: Condition; readonly severity: Severity }[];
  readonly when: Condition;
  readonly text: Template;
  /** Further sentences, each where its condition is not surely unmet. */
  readonly blocks?: readonly Block[];
}

export interface HintRule extends RuleBase {
  readonly kind: 'hint';
  readonly when: Condition;
  readonly text: Template;
  /** Further sentences, each where its condition is not surely unmet. */
  readonly blocks?: readonly Block[];
}

/** A paragraph of a Vermerk: words, or the criteria of a rule with the values they saw. */
export type Block =
  | { readonly text: Template; readonly when?: Condition }
  | { readonly criteria: string; readonly when?: Condition };

export interface NoteRule extends RuleBase {
  readonly kind: 'note';
  readonly title: string;
  readonly when: Condition;
  /** Ids of the rules whose doing it records: the more urgent they are, the sooner it is wanted. */
  readonly serves?: readonly string[];
  /** Where this is met, what it tells of is long past: it is still there, and every other text before it. */
  readonly past?: Condition;
  readonly blocks: readonly Block[];
  /** The same in one paragraph. */
  readonly short: readonly Block[];
}

export type Rule = EligibilityRule | RoutingRule | DeadlineRule | WarningRule | HintRule | NoteRule;

/** What holds between two days, both included. */
export interface ConceptVersion {
  /** `YYYY-MM-DD`; absent: since ever. */
  readonly validFrom?: string;
  /** `YYYY-MM-DD`, the last day; absent: until revoked. */
  readonly validTo?: string;
  /** The document and its date, as one cites it. */
  readonly document: string;
  readonly params: Readonly<Record<string, Param>>;
  /** Team id → name for people. */
  readonly teams: Readonly<Record<string, string>>;
  /** Words that an office sets: `{begriff:egv}`. */
  readonly begriffe: Readonly<Record<string, string>>;
  /** Routing rules in order of precedence; all others in the order in which they are shown. */
  readonly rules: readonly Rule[];
}

export interface Concept {
  readonly id: string;
  readonly title: string;
  /** What it is about, in a line. */
  readonly about?: string;
  readonly land: Land;
  /** false: a Bavarian municipality in which 15 August is an ordinary day. */
  readonly mariaHimmelfahrt?: boolean;
  readonly versions: readonly ConceptVersion[];
}
