/** The rows that are judged: eligibility, routing, deadlines; each with its reasons and what it lacks. */
import type {
  Criterion,
  DeadlineResult,
  EligibilityResult,
  Missing,
  RoutingResult,
} from '../assessment.ts';
import type { Rule } from '../concept/data.ts';
import { isoOf } from '../dates/day.ts';
import type { CompiledDeadline } from './compile.ts';
import type { Compiled, Judged, OpenFields } from './compiled.ts';
import { type Context, isPart } from './context.ts';
import { countedWords, isoOrNull, isSettled, judgeDeadline, openOfDeadline } from './deadline.ts';
import { lookupOf } from './lookup.ts';
import type { Unit } from './missing.ts';
import { contextsFor, headIn, type Run } from './run.ts';
import { MET, NOT_MET, UNKNOWN, word } from './truth.ts';

/** A row for each eligibility rule; of one per Maßnahme, for each that was not broken off. */
export function eligibilityRows(run: Run): EligibilityResult[] {
  const rows: EligibilityResult[] = [];
  for (const judged of run.compiled.eligibility) {
    const { rule, head, title } = judged;
    askForEntries(rule, judged.condition, run);
    for (const context of contextsFor(rule, run)) {
      rows.push({ ...headIn(context, head), title, ...judge(judged, rule, context, run) });
    }
  }
  return rows;
}

/** In order of precedence; the first that is met, and not in addition to others, is the recommendation. */
export function routingRows(run: Run): RoutingResult[] {
  const rows: RoutingResult[] = [];
  for (const judged of run.compiled.routing) {
    const { rule, head, title, team, action, additional, settled, caveats } = judged;
    askForEntries(rule, judged.condition, run);
    for (const context of contextsFor(rule, run)) {
      const caveat = caveats.find(({ when }) => when.verdict(context) === MET)?.text;
      rows.push({
        ...headIn(context, head),
        team,
        title,
        ...judge(judged, rule, context, run),
        additional: rule.additional === true || additional?.verdict(context) === MET,
        ...(rule.reserve ? { reserve: rule.reserve } : {}),
        ...(caveat === undefined ? {} : { caveat }),
        ...(rule.deadline ? { deadline: rule.deadline } : {}),
        ...(settled?.verdict(context) === MET ? { settled: true } : {}),
        ...(action ? { action } : {}),
        recommended: false,
      });
    }
  }
  const first = rows.findIndex((row) => row.verdict === 'met' && !row.additional);
  const recommended = rows[first];
  if (recommended) rows[first] = { ...recommended, recommended: true };
  return rows;
}

function judge(judged: Judged, rule: Rule, context: Context, run: Run) {
  if (!judged.applies(context)) {
    return { verdict: 'notApplicable' as const, criteria: [], missing: [] };
  }
  const open = judged.open(context);
  addUnit(run, rule, context, open, (answered) => {
    return !judged.applies(answered) || judged.condition.verdict(answered) !== UNKNOWN;
  });
  return {
    verdict: word(judged.condition.verdict(context)),
    criteria: criteriaOf(judged.condition, context),
    missing: missingOf(open),
  };
}

/** Deadlines that apply or may apply, and are not long over. */
export function deadlineRows(run: Run): DeadlineResult[] {
  const rows: DeadlineResult[] = [];
  for (const deadline of run.compiled.deadlines) {
    askForEntries(deadline.rule, deadline.when, run);
    for (const context of contextsFor(deadline.rule, run)) {
      const row = deadlineRow(deadline, context, run);
      if (row) rows.push(row);
    }
  }
  return rows;
}

/** undefined where it is not listed; it may still be open. */
function deadlineRow(
  deadline: CompiledDeadline,
  context: Context,
  run: Run,
): DeadlineResult | undefined {
  const { rule, head, title } = deadline;
  const { kalender } = run.compiled.compiler;
  const open = openOfDeadline(deadline, context);
  addUnit(run, rule, context, open, (answered, key) => isSettled(deadline, answered, key));

  const judged = judgeDeadline(deadline, context, kalender);
  if (!judged) return undefined;
  return {
    ...headIn(context, head),
    title,
    applies: judged.applies === MET ? 'met' : 'unknown',
    opens: isoOrNull(judged.opens),
    due: isoOrNull(judged.due),
    actBy: judged.actBy === undefined ? null : isoOf(judged.actBy),
    ...(rule.onDay ? { onDay: true } : {}),
    satisfied: word(judged.satisfied),
    state: judged.state,
    ...(rule.field ? { field: rule.field } : {}),
    counted: countedWords(deadline, context, judged, kalender),
    criteria: criteriaOf(deadline.when, context),
    missing: missingOf(open),
  };
}

/** The parts of a condition, each explained; a condition of one part is its own list. */
export function criteriaOf(condition: Compiled, context: Context): readonly Criterion[] {
  const criterion = condition.explain(context);
  return criterion.join === 'all' && criterion.parts ? criterion.parts : [criterion];
}

function missingOf(open: OpenFields): Missing {
  const missing = [];
  for (const { field, label } of open) missing.push({ field, label });
  return missing;
}

/** Hands on what a row leaves open, to be asked for. */
export function addUnit(
  { units, compiled }: Run,
  rule: Rule,
  context: Context,
  open: OpenFields,
  settled: Unit['settled'],
): void {
  if (open.size > 0)
    units.push({ id: `${compiled.concept.id}/${rule.id}`, context, open, settled });
}

const MASSNAHMEN = lookupOf({ field: 'massnahmen' });

/**
 * A rule per Maßnahme, where it is not known whether there are any, or more: it lacks rows, and is open; but
 * not where what is known of the case rules out every Maßnahme. The case as a whole looks at none: all that
 * one could be is open there.
 */
export function askForEntries(rule: Rule, when: Pick<Compiled, 'verdict'>, run: Run): void {
  const [context] = run.whole;
  const known = context.fall.massnahmen;
  if (!rule.forEach || (known !== undefined && !isPart(context, 'massnahmen'))) return;
  if (when.verdict(context) === NOT_MET) return;
  addUnit(run, rule, context, new Set([MASSNAHMEN]), ({ fall }) => fall.massnahmen !== known);
}
