/** The truth of a single rule of any kind, for examples: they look at rules one by one. */
import type { Verdict } from '../assessment.ts';
import type { Concept } from '../concept/data.ts';
import { compileVersion } from '../engine/compile.ts';
import { contextOf, contextOfEntry } from '../engine/context.ts';
import { dayOfStichtag } from '../engine/evaluate.ts';
import { word } from '../engine/truth.ts';
import { pickVersion } from '../engine/version.ts';
import type { Fall } from '../fall/felder.ts';
import type { Problem } from '../fall/plausibilitaet.ts';

export interface JudgeOptions {
  /** `YYYY-MM-DD`; throws a RangeError where it is no such day. */
  readonly stichtag: string;
  readonly problems?: readonly Problem[];
  /** Index of the Maßnahme for which the rule is asked. */
  readonly massnahme?: number | undefined;
}

/**
 * Verdict of an eligibility or routing rule; whether a deadline applies, the condition of a warning or
 * hint, the occasion of a note. notApplicable also where the concept is not in force, or the rule is
 * for one Maßnahme and that one is broken off or not there. Throws where there is no such rule.
 */
export function judgeRule(
  concept: Concept,
  ruleId: string,
  fall: Fall,
  { stichtag, problems = [], massnahme }: JudgeOptions,
): Verdict {
  const { version, inForce } = pickVersion(concept, stichtag);
  const compiled = compileVersion(concept, version);
  const judged = [...compiled.eligibility, ...compiled.routing].find(
    ({ rule }) => rule.id === ruleId,
  );
  const other = [
    ...compiled.deadlines,
    ...compiled.warnings,
    ...compiled.hints,
    ...compiled.notes,
  ].find(({ rule }) => rule.id === ruleId);
  const rule = (judged ?? other)?.rule;
  if (!rule) throw new Error(`Konzept ${concept.id}: Regel „${ruleId}“ gibt es nicht.`);
  if (!inForce) return 'notApplicable';
  const whole = contextOf(fall, dayOfStichtag(stichtag), compiled.compiler.slots, { problems });
  const context = massnahme === undefined ? whole : contextOfEntry(whole, 'massnahmen', massnahme);
  if (rule.forEach && (!context.item || context.item.abgebrochen === true)) return 'notApplicable';
  if (other) return word(other.when.verdict(context));
  if (!judged?.applies(context)) return 'notApplicable';
  return word(judged.condition.verdict(context));
}
