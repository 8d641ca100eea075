/** Whether any of the concepts has something to say about a case, and if not, why. */
import { conceptsOf } from './concepts.ts';
import type { AssessmentView } from './parts.ts';

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

/**
 * Whether concepts of several offices speak, as nobody has said yet which hold here: what is done stays in
 * view then, each thing with whose it is, and what is read about it is one line.
 */
export const isMixed = (
  { assessment }: { readonly assessment: AssessmentView },
  { konzepteGewaehlt }: { readonly konzepteGewaehlt: boolean },
): boolean => !konzepteGewaehlt && conceptsOf(assessment).length > 1;
