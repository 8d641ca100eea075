/**
 * Where several concepts that hold here ask for what can't both be done. Which one goes before, none of them says.
 * Deadlines are never such: whoever keeps the earlier has time for the later, and one contact may serve both.
 */
import { type Concept, conceptsOf } from './concepts.ts';
import type { AssessmentView, RoutingView } from './parts.ts';
import { teamsOf } from './teams.ts';

export interface Conflict {
  readonly subject: string;
  readonly sides: readonly Side[];
}

interface Side {
  readonly concept: Concept;
  readonly recommended: RoutingView;
  /** An earlier way may still overturn it. */
  readonly isOpen: boolean;
}

/** One case has one team that is responsible for it. */
export function conflictsOf(assessment: AssessmentView): readonly Conflict[] {
  const sides = conceptsOf(assessment).flatMap((concept) => {
    const { recommended, before } = teamsOf(concept.result.routing);
    return recommended ? [{ concept, recommended, isOpen: before.length > 0 }] : [];
  });
  const differ = new Set(sides.map(({ recommended }) => recommended.team)).size > 1;
  return differ ? [{ subject: 'Zuständiges Team', sides }] : [];
}
