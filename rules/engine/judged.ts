/** Rules that judge: eligibility and routing, with what decides whether they apply at all. */
import type { Criterion } from '../assessment.ts';
import type { EligibilityRule, RoutingRule } from '../concept/data.ts';
import type { Compiler, Judged, OpenFields } from './compiled.ts';
import type { Context } from './context.ts';
import { remembered } from './remembered.ts';
import { both, MET, NOT_MET, type T3, UNKNOWN, word } from './truth.ts';

/** Whether a rule applies, and its condition: notMet where it does not apply, open where that is open. */
export function compileJudged(rule: EligibilityRule | RoutingRule, compiler: Compiler): Judged {
  const unless = rule.unless && compiler.condition(rule.unless);
  const where = rule.where && compiler.condition(rule.where);
  const main = compiler.condition(rule.condition);

  const applies = (context: Context) =>
    unless?.verdict(context) !== MET && where?.verdict(context) !== NOT_MET;
  const verdict = (context: Context): T3 => {
    if (!applies(context)) return NOT_MET;
    const truth = main.verdict(context);
    return where ? both(where.verdict(context), truth) : truth;
  };
  const explain = (context: Context): Criterion => {
    const inner = main.explain(context);
    const decided = { ...inner, verdict: word(condition.verdict(context)) };
    if (where?.verdict(context) !== UNKNOWN) return decided;
    // That it is open whether the row applies is part of why it is open.
    const parts = inner.join === 'all' && inner.parts ? inner.parts : [inner];
    return {
      verdict: decided.verdict,
      text: inner.text,
      join: 'all',
      parts: [where.explain(context), ...parts],
    };
  };
  const openConditions = (context: Context, into: OpenFields) => {
    where?.open(context, into);
    main.open(context, into);
  };
  const condition = remembered(
    {
      refs: [...main.refs, ...(where?.refs ?? []), ...(unless?.refs ?? [])],
      verdict,
      explain,
      open(context, into) {
        if (condition.verdict(context) === UNKNOWN) openConditions(context, into);
      },
    },
    compiler.slots,
  );

  return {
    applies,
    condition,
    open(context) {
      const open: OpenFields = new Set();
      const truth = condition.verdict(context);
      if (truth === UNKNOWN) openConditions(context, open);
      // That a row does not apply after all changes nothing for one that is notMet.
      if (truth !== NOT_MET) unless?.open(context, open);
      return open;
    },
  };
}
