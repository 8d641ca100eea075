/**
 * Evaluating a Fall: pure, without clock, browser or I/O. The Stichtag is an argument.
 */
import type { Assessment, ConceptResult, EligibilityResult } from '../assessment.ts';
import type { Concept } from '../concept/data.ts';
import { type Day, germanOf } from '../dates/day.ts';
import { isExact, parseSpan } from '../dates/span.ts';
import { type Fall, FELD_KEYS } from '../fall/felder.ts';
import { type Problem, plausibilitaet } from '../fall/plausibilitaet.ts';
import { contextOf, type Origins } from './context.ts';
import { withoutWhatFails } from './failing.ts';
import { missingFields, type Unit } from './missing.ts';
import { deadlineRows, eligibilityRows, routingRows } from './rows.ts';
import { contextsFor, headIn, type Run, runOf } from './run.ts';
import { hintsOf, notesOf, warningsOf } from './texts.ts';

export interface EvaluateOptions {
  /** `YYYY-MM-DD`; throws a RangeError where it is no such day. */
  readonly stichtag: string;
  readonly concepts: readonly Concept[];
  /** Where the values came from; what is not named was given. */
  readonly origins?: Origins;
  /** Told of each rule that throws; it is left out, and named among the problems. */
  readonly failed?: ((cause: unknown) => void) | undefined;
  /** Problems that reading the case already found, such as two places that disagree. */
  readonly problems?: readonly Problem[];
  /** Days before its last Arbeitstag from which a deadline is due soon, where its rule says nothing else. */
  readonly leadDays?: number;
}

/**
 * All fields, in one order. Engines read objects of one form much faster than of many, and hardly two
 * cases know the same fields.
 */
const FORM: object = Object.fromEntries(FELD_KEYS.map((field) => [field, undefined]));

/**
 * What the concepts say of a case on a Stichtag: a result for each of them, what is still to be asked for,
 * and what contradicts itself. A rule that throws costs only itself. `given` is taken as it is: whoever has
 * it from outside parses it first.
 */
export function evaluate(given: Fall, options: EvaluateOptions): Assessment {
  const fall: Fall = Object.assign({}, FORM, given);
  const stichtag = dayOfStichtag(options.stichtag);
  const problems = [...(options.problems ?? []), ...plausibilitaet(fall, stichtag)];
  const units: Unit[] = [];
  const failures: Problem[] = [];
  const concepts: Record<string, ConceptResult> = {};
  for (const concept of options.concepts) {
    const judged = withoutWhatFails(concept, options, (compiled, inForce) => {
      const found: Unit[] = [];
      const { slots } = compiled.compiler;
      const context = contextOf(fall, stichtag, slots, { ...options, problems });
      const run = runOf(compiled, context, found);
      const result = inForce ? resultOf(run) : resultOutsideValidity(run);
      return { result, units: found };
    });
    failures.push(...judged.failures);
    if (!judged.made) continue;
    concepts[concept.id] = judged.made.result;
    units.push(...judged.made.units);
  }
  return {
    date: options.stichtag,
    concepts,
    missing: missingFields(units, fall),
    problems: [...problems, ...failures],
  };
}

/** The day of a Stichtag given as `YYYY-MM-DD`. */
export function dayOfStichtag(text: string): Day {
  const span = parseSpan(text);
  if (!span || !isExact(span)) throw new RangeError(`Kein Stichtag: ${text}`);
  return span.first;
}

function resultOf(run: Run): ConceptResult {
  const { concept, version } = run.compiled;
  const eligibility = eligibilityRows(run);
  const routing = routingRows(run);
  const team = routing.find((row) => row.recommended)?.team;
  return {
    title: concept.title,
    document: version.document,
    inForce: true,
    eligibility,
    routing,
    deadlines: deadlineRows(run),
    warnings: warningsOf(run, team),
    hints: hintsOf(run, team),
    notes: notesOf(run, team),
  };
}

function resultOutsideValidity(run: Run): ConceptResult {
  const { concept, version } = run.compiled;
  return {
    title: concept.title,
    document: version.document,
    inForce: false,
    validity: validityWords(version.validFrom, version.validTo),
    eligibility: notApplicable(run),
    routing: [],
    deadlines: [],
    warnings: [],
    hints: [],
    notes: [],
  };
}

function validityWords(from?: string, to?: string): string {
  const day = (iso: string) => germanOf(dayOfStichtag(iso));
  if (from && to) return `Das Konzept gilt vom ${day(from)} bis ${day(to)}.`;
  return from ? `Das Konzept gilt erst ab ${day(from)}.` : `Das Konzept galt bis ${day(to ?? '')}.`;
}

function notApplicable(run: Run): EligibilityResult[] {
  return run.compiled.eligibility.flatMap(({ rule, head, title }) =>
    contextsFor(rule, run).map((context) => ({
      ...headIn(context, head),
      title,
      verdict: 'notApplicable' as const,
      criteria: [],
      missing: [],
    })),
  );
}
