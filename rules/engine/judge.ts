/** The truth of a single rule of any kind, for those that look at rules one by one: examples, checks. */
import type { Verdict } from '../assessment.ts';
import type { Concept } from '../concept/data.ts';
import { isoOf } from '../dates/day.ts';
import { compileVersion } from './compile.ts';
import type { Context } from './context.ts';
import { word } from './truth.ts';
import { pickVersion } from './version.ts';

/**
 * Verdict of an eligibility or routing rule; whether a deadline applies, the condition of a warning or
 * hint, the occasion of a note. notApplicable also where the concept is not in force, or the rule is
 * for one Maßnahme and that one is broken off or not there. Throws where there is no such rule.
 */
export function judgeRule(concept: Concept, ruleId: string, context: Context): Verdict {
  const { version, inForce } = pickVersion(concept, isoOf(context.stichtag));
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
  if (rule.forEach && (!context.item || context.item.abgebrochen === true)) return 'notApplicable';
  if (other) return word(other.when.verdict(context));
  if (!judged?.applies(context)) return 'notApplicable';
  return word(judged.condition.verdict(context));
}
