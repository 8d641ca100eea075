/** Whether any of the concepts has something to say about a case, and if not, why. */
import type { AssessmentView } from '../../../entrypoints/background/protocol.ts';
import { conceptsOf } from './results.ts';

export type Concern = 'concerned' | 'noConcept' | 'notInForce' | 'notConcerned';

export function concernOf(assessment: AssessmentView): Concern {
  const concepts = conceptsOf(assessment);
  if (concepts.length === 0) return 'noConcept';
  if (concepts.every(({ result }) => !result.inForce)) return 'notInForce';
  const concerned = concepts.some(
    ({ result }) =>
      result.deadlines.length + result.warnings.length > 0 ||
      [...result.eligibility, ...result.routing].some((row) => row.verdict !== 'notApplicable'),
  );
  return concerned ? 'concerned' : 'notConcerned';
}
