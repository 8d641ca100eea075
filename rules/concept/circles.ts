/** Rules that refer to each other in a circle: no verdict of theirs could ever be reached. */
import type { ConceptVersion } from './data.ts';
import { visitRule } from './visit.ts';

/** Ids of the rules from which references lead back to themselves. */
export function circlesOf(version: ConceptVersion): string[] {
  const references = new Map(
    version.rules.map((rule) => {
      const named = new Set<string>();
      visitRule(rule, {
        condition(condition) {
          if (condition.op === 'rule') named.add(condition.id);
        },
      });
      return [rule.id, named] as const;
    }),
  );
  return [...references.keys()].filter((id) => {
    const reached = new Set(references.get(id));
    for (const each of reached) for (const next of references.get(each) ?? []) reached.add(next);
    return reached.has(id);
  });
}
