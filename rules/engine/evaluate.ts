/**
 * Evaluating a Fall: pure, without clock, browser or I/O. The Stichtag is an argument.
 */
import type {
  Assessment,
  ConceptResult,
  Criterion,
  DeadlineResult,
  EligibilityResult,
  HintResult,
  Missing,
  NoteResult,
  Problem,
  RoutingResult,
  Severity,
  Source,
  WarningResult,
} from '../assessment.ts';
import type { Concept, Rule } from '../concept/data.ts';
import { type Day, germanOf, isoOf } from '../dates/day.ts';
import { isExact, parseSpan } from '../dates/span.ts';
import { labelOf } from '../fall/anzeige.ts';
import type { Fall } from '../fall/felder.ts';
import { plausibilitaet } from '../fall/plausibilitaet.ts';
import { type CompiledVersion, compileVersion, type Judged } from './compile.ts';
import {
  type Compiled,
  type Context,
  contextOf,
  type OpenFields,
  type Origins,
} from './context.ts';
import { countedWords, isoOrNull, isSettled, judgeDeadline, openOfDeadline } from './deadline.ts';
import { forItem, missingFields, type Unit } from './missing.ts';
import { fill, fillBlocks, type TextScope } from './template.ts';
import { MET, NOT_MET, UNKNOWN, word } from './truth.ts';
import { pickVersion } from './version.ts';

export interface EvaluateOptions {
  /** `YYYY-MM-DD`; throws a RangeError where it is no such day. */
  readonly stichtag: string;
  readonly concepts: readonly Concept[];
  /** Where the values came from; what is not named was given. */
  readonly origins?: Origins;
  /** Problems that reading the case already found, such as two places that disagree. */
  readonly problems?: readonly Problem[];
}

export function evaluate(fall: Fall, options: EvaluateOptions): Assessment {
  const stichtag = dayOfStichtag(options.stichtag);
  const problems = [...(options.problems ?? []), ...plausibilitaet(fall, stichtag)];
  const context = contextOf(fall, stichtag, {
    problems,
    ...(options.origins ? { origins: options.origins } : {}),
  });
  const units: Unit[] = [];
  const concepts: Record<string, ConceptResult> = {};
  for (const concept of options.concepts) {
    concepts[concept.id] = evaluateConcept(concept, context, units);
  }
  return { date: options.stichtag, concepts, missing: missingFields(units, context), problems };
}

/** The day of a Stichtag given as `YYYY-MM-DD`. */
export function dayOfStichtag(text: string): Day {
  const span = parseSpan(text);
  if (!span || !isExact(span)) throw new RangeError(`Kein Stichtag: ${text}`);
  return span.first;
}

function evaluateConcept(concept: Concept, context: Context, units: Unit[]): ConceptResult {
  const { version, inForce } = pickVersion(concept, isoOf(context.stichtag));
  const compiled = compileVersion(concept, version);
  const head = { title: concept.title, document: version.document, inForce };
  if (!inForce) {
    return {
      ...head,
      validity: validityWords(version.validFrom, version.validTo),
      eligibility: notInForce(compiled, context),
      routing: [],
      deadlines: [],
      warnings: [],
      hints: [],
      notes: [],
    };
  }
  units.push(...unitsOf(compiled, context));
  const routing = evaluateRouting(compiled, context);
  const recommended = routing.find((row) => row.recommended);
  const scopeOf = (rule: Rule, each: Context): TextScope => ({
    version: compiled,
    context: each,
    rule,
    ...(recommended ? { recommended: recommended.team } : {}),
  });
  return {
    ...head,
    eligibility: evaluateEligibility(compiled, context),
    routing,
    deadlines: evaluateDeadlines(compiled, context),
    warnings: evaluateWarnings(compiled, context, scopeOf),
    hints: evaluateHints(compiled, context, scopeOf),
    notes: evaluateNotes(compiled, context, scopeOf),
  };
}

type ScopeOf = (rule: Rule, context: Context) => TextScope;

function validityWords(from?: string, to?: string): string {
  const day = (iso: string) => germanOf(dayOfStichtag(iso));
  if (from && to) return `Das Konzept gilt vom ${day(from)} bis ${day(to)}.`;
  return from ? `Das Konzept gilt erst ab ${day(from)}.` : `Das Konzept galt bis ${day(to ?? '')}.`;
}

/** One context for a rule, or one for each Maßnahme that was not broken off. */
function contextsFor(rule: Rule, context: Context): Context[] {
  if (!rule.forEach) return [context];
  return (context.fall.massnahmen ?? []).flatMap((massnahme, index) =>
    massnahme.abgebrochen === true ? [] : [forItem(context, index)],
  );
}

function base(compiled: CompiledVersion, rule: Rule, context: Context) {
  const source: Source = { document: compiled.version.document, section: rule.section };
  return {
    id: rule.id,
    source,
    ...(rule.interpretation
      ? { interpretation: compiled.compiler.words(rule.interpretation) }
      : {}),
    ...(context.itemIndex === undefined ? {} : { item: context.itemIndex }),
  };
}

/** The parts of a rule's condition, each explained; a condition of one part is its own list. */
function criteriaOf(condition: Compiled, context: Context): Criterion[] {
  const criterion = condition.explain(context);
  return criterion.join === 'all' && criterion.parts ? [...criterion.parts] : [criterion];
}

function missingOf(open: (into: OpenFields) => void): Missing {
  const fields: OpenFields = new Map();
  open(fields);
  return [...fields.values()].map((ref) => ({
    field: ref.field,
    label: labelOf(ref.field, ref.column),
  }));
}

function judgedRow(judged: Judged, context: Context) {
  const applies = judged.applies(context);
  return {
    verdict: applies ? word(judged.condition.verdict(context)) : ('notApplicable' as const),
    criteria: applies ? criteriaOf(judged.condition, context) : [],
    missing: applies ? missingOf((into) => judged.open(context, into)) : [],
  };
}

function evaluateEligibility(compiled: CompiledVersion, context: Context): EligibilityResult[] {
  return compiled.eligibility.flatMap((judged) =>
    contextsFor(judged.rule, context).map((each) => ({
      ...base(compiled, judged.rule, each),
      title: compiled.compiler.words(judged.rule.title),
      ...judgedRow(judged, each),
    })),
  );
}

function notInForce(compiled: CompiledVersion, context: Context): EligibilityResult[] {
  return compiled.eligibility.flatMap(({ rule }) =>
    contextsFor(rule, context).map((each) => ({
      ...base(compiled, rule, each),
      title: compiled.compiler.words(rule.title),
      verdict: 'notApplicable' as const,
      criteria: [],
      missing: [],
    })),
  );
}

function evaluateRouting(compiled: CompiledVersion, context: Context): RoutingResult[] {
  const rows = compiled.routing.flatMap((judged) =>
    contextsFor(judged.rule, context).map((each) => ({
      ...base(compiled, judged.rule, each),
      team: compiled.version.teams[judged.rule.team] ?? judged.rule.team,
      title: compiled.compiler.words(judged.rule.title),
      ...judgedRow(judged, each),
      additional: judged.rule.additional === true || judged.additional?.verdict(each) === MET,
      ...(judged.rule.reserve ? { reserve: judged.rule.reserve } : {}),
      ...(judged.rule.action ? { action: compiled.compiler.words(judged.rule.action) } : {}),
    })),
  );
  const first = rows.findIndex((row) => row.verdict === 'met' && !row.additional);
  return rows.map((row, index) => ({ ...row, recommended: index === first }));
}

function evaluateDeadlines(compiled: CompiledVersion, context: Context): DeadlineResult[] {
  const { kalender } = compiled.compiler;
  return compiled.deadlines.flatMap((deadline) =>
    contextsFor(deadline.rule, context).flatMap((each) => {
      const judged = judgeDeadline(deadline, each, kalender);
      if (!judged) return [];
      return {
        ...base(compiled, deadline.rule, each),
        title: compiled.compiler.words(deadline.rule.title),
        applies: judged.applies === MET ? ('met' as const) : ('unknown' as const),
        opens: isoOrNull(judged.opens),
        due: isoOrNull(judged.due),
        actBy: judged.actBy === undefined ? null : isoOf(judged.actBy),
        satisfied: word(judged.satisfied),
        state: judged.state,
        ...(deadline.rule.field ? { field: deadline.rule.field } : {}),
        counted: countedWords(deadline, each, judged, kalender),
        criteria: criteriaOf(deadline.when, each),
        missing: missingOf((into) => openOfDeadline(deadline, each, into)),
      };
    }),
  );
}

function evaluateWarnings(
  compiled: CompiledVersion,
  context: Context,
  scopeOf: ScopeOf,
): WarningResult[] {
  return compiled.warnings.flatMap(({ rule, when, severities, fields, blocks }) =>
    contextsFor(rule, context)
      .filter((each) => when.verdict(each) === MET)
      .flatMap((each) => {
        const other = severities.find((option) => option.when.verdict(each) === MET);
        const severity: Severity = other?.severity ?? rule.severity;
        const raisedOn = rule.fields
          ? fields.filter((option) => option.when.verdict(each) === MET).map(({ field }) => field)
          : [rule.field];
        return raisedOn.map((field) => {
          const scope = { ...scopeOf(rule, each), ...(field ? { field } : {}) };
          return {
            ...base(compiled, rule, each),
            severity,
            ...(field ? { field } : {}),
            text: [fill(rule.text, scope), ...fillBlocks(blocks, scope)].join(' '),
            criteria: criteriaOf(when, each),
          };
        });
      }),
  );
}

function evaluateHints(
  compiled: CompiledVersion,
  context: Context,
  scopeOf: ScopeOf,
): HintResult[] {
  return compiled.hints.flatMap(({ rule, when, blocks }) =>
    contextsFor(rule, context)
      .filter((each) => when.verdict(each) === MET)
      .map((each) => {
        const scope = scopeOf(rule, each);
        return {
          ...base(compiled, rule, each),
          text: [fill(rule.text, scope), ...fillBlocks(blocks, scope)].join(' '),
        };
      }),
  );
}

function evaluateNotes(
  compiled: CompiledVersion,
  context: Context,
  scopeOf: ScopeOf,
): NoteResult[] {
  const notes = compiled.notes.flatMap(({ rule, when, blocks, short }) =>
    contextsFor(rule, context).flatMap((each) => {
      const occasion = when.verdict(each);
      if (occasion === NOT_MET) return [];
      const scope = scopeOf(rule, each);
      return {
        ...base(compiled, rule, each),
        title: compiled.compiler.words(rule.title),
        occasion: occasion === MET ? ('met' as const) : ('unknown' as const),
        text: fillBlocks(blocks, scope).join('\n\n'),
        short: fillBlocks(short, scope).join(' '),
      };
    }),
  );
  return [
    ...notes.filter((note) => note.occasion === 'met'),
    ...notes.filter((note) => note.occasion === 'unknown'),
  ];
}

/** A rule per Maßnahme, where it is not known whether there are any: it has no rows, and is open. */
const MASSNAHMEN_UNKNOWN: Pick<Unit, 'open' | 'settled'> = {
  open: (_, into) => into.set('massnahmen', { field: 'massnahmen' }),
  settled: ({ fall }) => fall.massnahmen !== undefined,
};

/** The rows whose open fields are worth asking for: hints and texts alone justify no question. */
function unitsOf(compiled: CompiledVersion, context: Context): Unit[] {
  const of = (rule: Rule, unit: Pick<Unit, 'open' | 'settled'>): Unit[] => {
    const id = `${compiled.concept.id}/${rule.id}`;
    if (rule.forEach && context.fall.massnahmen === undefined)
      return [{ id, ...MASSNAHMEN_UNKNOWN }];
    return contextsFor(rule, context).map((each) => ({
      id,
      ...(each.itemIndex === undefined ? {} : { itemIndex: each.itemIndex }),
      ...unit,
    }));
  };
  return [
    ...[...compiled.eligibility, ...compiled.routing].flatMap((judged) =>
      of(judged.rule, {
        open: judged.open,
        settled: (answered) =>
          !judged.applies(answered) || judged.condition.verdict(answered) !== UNKNOWN,
      }),
    ),
    ...compiled.deadlines.flatMap((deadline) =>
      of(deadline.rule, {
        open: (each, into) => openOfDeadline(deadline, each, into),
        settled: (answered, key) => isSettled(deadline, answered, key),
      }),
    ),
    ...compiled.warnings.flatMap(({ rule, when }) =>
      of(rule, {
        open: when.open,
        settled: (answered) => when.verdict(answered) !== UNKNOWN,
      }),
    ),
  ];
}
