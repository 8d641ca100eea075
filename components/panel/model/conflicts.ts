/**
 * Where several concepts that hold here ask for what can't both be done. Which one goes before, none of them says.
 * Deadlines are never such: whoever keeps the earlier has time for the later, and one contact may serve both.
 */
import type { AssessmentView } from '../../../entrypoints/background/protocol.ts';
import { type Concept, conceptsOf } from './results.ts';
import { teamsOf } from './teams.ts';
import { recommendationSign } from './words.ts';

export interface Conflict {
  readonly subject: string;
  readonly sides: readonly { readonly concept: Concept; readonly says: string }[];
}

/** One case has one team that is responsible for it. */
export function conflictsOf(assessment: AssessmentView): readonly Conflict[] {
  const sides = conceptsOf(assessment).flatMap((concept) => {
    const { recommended, before } = teamsOf(concept.result.routing);
    if (!recommended) return [];
    const { word } = recommendationSign(recommended, before.length > 0);
    return [{ concept, team: recommended.team, says: `${recommended.team} (${word})` }];
  });
  const differ = new Set(sides.map(({ team }) => team)).size > 1;
  return differ ? [{ subject: 'Zuständiges Team', sides }] : [];
}
