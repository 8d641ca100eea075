/** The concepts of an assessment, each with what it says. */
import type { AssessmentView, ConceptView } from './parts.ts';

export interface Concept {
  readonly id: string;
  readonly result: ConceptView;
}

export function conceptsOf(assessment: AssessmentView): readonly Concept[] {
  return Object.entries(assessment.concepts).map(([id, result]) => ({ id, result }));
}
