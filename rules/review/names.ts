/** Ids that are there twice; parameters, rules and teams that are named but not there. */
import { circlesOf } from '../concept/circles.ts';
import type { ConceptVersion, ParamRef } from '../concept/data.ts';
import { paramsOf, visitRule } from '../concept/visit.ts';
import type { Objection } from './finding.ts';
import { blocksOf } from './texts.ts';

/** Where nothing is found, every name leads somewhere: the version can be compiled. */
export function checkNames(version: ConceptVersion): Objection[] {
  const ids = version.rules.map(({ id }) => id);
  const inCircle = circlesOf(version);
  const judged = version.rules
    .filter(({ kind }) => kind === 'eligibility' || kind === 'routing')
    .map(({ id }) => id);
  return version.rules.flatMap((rule, index) => {
    const problems: string[] = [];
    if (inCircle.includes(rule.id)) problems.push('Sie verweist im Kreis auf sich selbst.');
    if (ids.indexOf(rule.id) !== index) problems.push('Diese Kennung gibt es zweimal.');
    if (rule.section.trim() === '') problems.push('Die Quelle fehlt: Abschnitt des Dokuments.');
    if (rule.kind === 'routing' && !Object.hasOwn(version.teams, rule.team)) {
      problems.push(`Das Team „${rule.team}“ ist nicht angegeben.`);
    }
    const needParams = (params: readonly ParamRef[]) => {
      for (const { param } of params) {
        if (!Object.hasOwn(version.params, param)) {
          problems.push(`Den Parameter „${param}“ gibt es nicht.`);
        }
      }
    };
    const needRule = (id: string) => {
      if (!judged.includes(id))
        problems.push(`Die Regel „${id}“ gibt es nicht (Eignung oder Zuständigkeit).`);
    };
    visitRule(rule, {
      condition(condition) {
        needParams(paramsOf(condition));
        if (condition.op === 'rule') needRule(condition.id);
      },
      date: (expr) => needParams(paramsOf(expr)),
    });
    if (rule.kind === 'deadline' && rule.lead) needParams([rule.lead]);
    const deadline = rule.kind === 'routing' ? rule.deadline : undefined;
    if (deadline && !version.rules.some(({ id, kind }) => id === deadline && kind === 'deadline')) {
      problems.push(`Die Frist „${deadline}“ gibt es nicht.`);
    }
    for (const block of blocksOf(rule)) if ('criteria' in block) needRule(block.criteria);
    for (const id of rule.kind === 'note' ? (rule.serves ?? []) : []) {
      if (!ids.includes(id)) problems.push(`Die Regel „${id}“, der sie dient, gibt es nicht.`);
    }
    return [...new Set(problems)].map((text) => ({ place: rule.id, text }));
  });
}
