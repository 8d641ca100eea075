/** Conditions that look not at fields but at what was concluded from them. */
import type { Condition } from '../../concept/data.ts';
import type { Compiled, Compiler } from '../compiled.ts';
import { truthOf, word } from '../truth.ts';

/** The verdict of another rule; one that does not apply counts as notMet. */
export function compileRuleRef(
  node: Extract<Condition, { op: 'rule' }>,
  compiler: Compiler,
): Compiled {
  const { title, condition } = compiler.rule(node.id);
  return {
    refs: condition.refs,
    verdict: condition.verdict,
    explain: (context) => ({ ...condition.explain(context), text: node.text ?? title }),
    open: condition.open,
  };
}

/** The data of the case contradict each other, or cannot be. */
export function compileProblems(node: Extract<Condition, { op: 'problems' }>): Compiled {
  return {
    refs: [],
    verdict: (context) => truthOf(context.problems.length > 0),
    explain: (context) => ({
      verdict: word(truthOf(context.problems.length > 0)),
      text: node.text ?? 'Widersprüchliche oder unmögliche Angaben',
      ...(context.problems.length > 0
        ? { note: context.problems.map((problem) => problem.text).join(' ') }
        : {}),
    }),
    open: () => {},
  };
}
