/** In which order the panel asks: an answer counts by what it settles, and that by how much it matters now. */
import type { MissingField } from '../assessment.ts';
import type { FeldKey } from '../fall/felder.ts';
import { ruleOf } from './address.ts';
import { conceptsOf } from './concepts.ts';
import type { AssessmentView } from './parts.ts';
import { teamsOf } from './teams.ts';

/**
 * First what goes before the recommended team, last what no more than deadlines that were met hang on; alike, those
 * that settle most in front, as `missing` has them.
 */
export function questionsOf(assessment: AssessmentView): readonly MissingField[] {
  const forTeam = new Set<FeldKey>();
  /** By field the rules that it leaves open, those included that a single answer does not settle. */
  const rules = new Map<FeldKey, Set<string>>();
  const met = new Set<string>();
  for (const { field, decides } of assessment.missing) {
    rules.set(field, new Set(decides.flatMap((each) => each.rules)));
  }
  for (const concept of conceptsOf(assessment)) {
    const { eligibility, routing, deadlines } = concept.result;
    for (const { missing } of teamsOf(routing).before) {
      for (const { field } of missing) forTeam.add(field);
    }
    for (const deadline of deadlines) {
      if (deadline.satisfied === 'met') met.add(ruleOf(concept, deadline));
    }
    for (const row of [...eligibility, ...routing, ...deadlines]) {
      for (const { field } of row.missing) rules.get(field)?.add(ruleOf(concept, row));
    }
  }
  const isPast = (field: FeldKey) => {
    const open = [...(rules.get(field) ?? [])];
    return open.length > 0 && open.every((rule) => met.has(rule));
  };
  const rank = ({ field }: MissingField) => (forTeam.has(field) ? 0 : isPast(field) ? 2 : 1);
  return assessment.missing.toSorted((one, other) => rank(one) - rank(other));
}
