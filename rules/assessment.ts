/**
 * What evaluating a Fall yields: the contract between `evaluate` and everything that shows it
 * (panel, overlay, Vermerk, command line). JSON-serialisable; texts are German and for people.
 */
import type { FeldKey } from './fall/felder.ts';
import type { Problem } from './fall/plausibilitaet.ts';
import type { Origin } from './fall/reading.ts';

/** Kleene's three values, and that a rule does not concern this case at all. */
export type Verdict = 'met' | 'notMet' | 'unknown' | 'notApplicable';
/** A condition always has one of Kleene's three. */
export type Truth = Exclude<Verdict, 'notApplicable'>;

/** A value that a condition looked at. */
export interface Seen {
  readonly field: FeldKey;
  readonly label: string;
  /** In words: "31.07.2020", "nicht bekannt", "keine"; derived values say how ("36 Jahre, aus …"). */
  readonly shown: string;
  readonly known: boolean;
  /** Absent where nothing is known. */
  readonly origin?: Origin;
}

/** One condition of a rule, explained. A leaf has `seen`; a group has `parts`. */
export interface Criterion {
  readonly verdict: Truth;
  /** What is asked: "Alter 25 bis 50 Jahre". */
  readonly text: string;
  /** What it was compared with, computed for this Stichtag: "ab 20.11.2021". */
  readonly needed?: string;
  readonly seen?: readonly Seen[];
  /** Why the verdict departs from plain logic: "sofern bekannt: …". */
  readonly note?: string;
  /** How `parts` combine. */
  readonly join?: 'all' | 'any' | 'not';
  readonly parts?: readonly Criterion[];
}

/** Where a rule stands. */
export interface Source {
  /** Concept's document with its date, as one reads it. */
  readonly document: string;
  readonly section: string;
}

/** Fields that could still change a verdict, those that a rule asks first in front. */
export type Missing = readonly { readonly field: FeldKey; readonly label: string }[];

interface Result {
  readonly id: string;
  readonly source: Source;
  /** The reading chosen where the document is silent or ambiguous. */
  readonly interpretation?: string;
  /** Index into `massnahmen`, for a rule that runs once per Maßnahme. */
  readonly item?: number;
}

/** Whether a person or a Maßnahme meets what the document asks for. */
export interface EligibilityResult extends Result {
  readonly title: string;
  readonly verdict: Verdict;
  readonly criteria: readonly Criterion[];
  readonly missing: Missing;
}

/** Whether a team is responsible; the rows of a concept stand in order of precedence. */
export interface RoutingResult extends Result {
  readonly team: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** The first met row in order of precedence; at most one per concept. */
  readonly recommended: boolean;
  /** In addition to the recommendation; never the recommendation itself. */
  readonly additional: boolean;
  /**
   * How far the document goes where it does not simply assign: it asks to examine a handover, or
   * leaves it to the single case. What is shown must not read as more than that.
   */
  readonly reserve?: 'pruefen' | 'einzelfall';
  /** What the document leaves open of it: it is then only provisional. */
  readonly caveat?: string;
  /** Id of the deadline that asks for the same by a day. */
  readonly deadline?: string;
  /** What it asks for has been done. */
  readonly settled?: true;
  /** How it is done: "per Wiedervorlage überstellen". */
  readonly action?: string;
  readonly criteria: readonly Criterion[];
  readonly missing: Missing;
}

/**
 * `unknown`: whether it applies, or from when it counts, is. `done`: what was wanted has happened. `notYetOpen`:
 * its window lies ahead. `dueSoon`: its lead has begun. `overdue`: its last day is past. Else `open`.
 */
export type DeadlineState = 'unknown' | 'done' | 'notYetOpen' | 'open' | 'dueSoon' | 'overdue';

/** Something to be done by a day; days are `YYYY-MM-DD`. One that surely does not apply is not listed. */
export interface DeadlineResult extends Result {
  readonly title: string;
  readonly applies: 'met' | 'unknown';
  /** First day of the window, where there is one; null: none, or not computable. */
  readonly opens: string | null;
  /** null where it cannot be computed to the day. */
  readonly due: string | null;
  /** Last Arbeitstag on or before `due`. */
  readonly actBy: string | null;
  /** Nothing before `due` satisfies it: it is to be done on that day, and not up to it. */
  readonly onDay?: true;
  readonly satisfied: Truth;
  readonly state: DeadlineState;
  /** Field it concerns: where the page shows a marker. */
  readonly field?: FeldKey;
  /** How it was counted, a sentence a line. */
  readonly counted: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly missing: Missing;
}

/** `info`: good to know, no haste. `warning`: the document wants it otherwise. `error`: and by now it should be. */
export type Severity = 'info' | 'warning' | 'error';

/** What is known to be other than the document wants it; never raised by what is missing. */
export interface WarningResult extends Result {
  readonly severity: Severity;
  readonly field?: FeldKey;
  readonly text: string;
  readonly criteria: readonly Criterion[];
}

/** What the document recommends for such a case, without a day. */
export interface HintResult extends Result {
  readonly text: string;
}

/** A text to copy into the Fachverfahren. */
export interface NoteResult {
  readonly id: string;
  readonly title: string;
  /** `met`: its occasion is there; `unknown`: may be. */
  readonly occasion: 'met' | 'unknown';
  /** Ids of the rules of the same concept whose doing it records. */
  readonly serves: readonly string[];
  /** What it tells of is surely long past. */
  readonly past: boolean;
  /** The full text; plain, with line breaks. */
  readonly text: string;
  /** The same in one paragraph. */
  readonly short: string;
  readonly source: Source;
  readonly item?: number;
}

/** All that one concept says of the case. Where it is not in force, only its eligibility rows are there, `notApplicable`. */
export interface ConceptResult {
  readonly title: string;
  readonly document: string;
  /** Whether a version of the concept is in force on the Stichtag; else why not, in a sentence. */
  readonly inForce: boolean;
  readonly validity?: string;
  readonly eligibility: readonly EligibilityResult[];
  readonly routing: readonly RoutingResult[];
  readonly deadlines: readonly DeadlineResult[];
  readonly warnings: readonly WarningResult[];
  readonly hints: readonly HintResult[];
  readonly notes: readonly NoteResult[];
}

/** A field worth asking for. */
export interface MissingField {
  readonly field: FeldKey;
  readonly label: string;
  /** How many verdicts an answer settles on average over its possible answers; the order. */
  readonly settles: number;
  /** Per possible answer, what it would decide. */
  readonly decides: readonly { readonly answer: string; readonly rules: readonly string[] }[];
  /**
   * Of a list, the entries that lack something, by their index, and in which columns: nothing is known there,
   * or a date only coarsely. Absent where the list itself is asked for.
   */
  readonly lacks?: readonly { readonly item: number; readonly columns: readonly string[] }[];
}

/** What all concepts together say of one case on one day. */
export interface Assessment {
  /** The Stichtag. */
  readonly date: string;
  readonly concepts: Readonly<Record<string, ConceptResult>>;
  readonly missing: readonly MissingField[];
  readonly problems: readonly Problem[];
}
