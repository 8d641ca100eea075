/** By what a result is called among all others. */
import type { FeldKey } from '../fall/felder.ts';

interface OfConcept {
  readonly id: string;
}

export interface Addressed {
  readonly id: string;
  readonly item?: number;
  readonly field?: FeldKey;
}

/** `conceptId/ruleId`, as the hooks in the DOM have it. */
export function ruleOf(concept: OfConcept, result: Addressed): string {
  return `${concept.id}/${result.id}`;
}

/** Unique among all results, also where a rule runs once per Maßnahme or warns of several fields. */
export function keyOf(concept: OfConcept, result: Addressed): string {
  return [ruleOf(concept, result), result.item, result.field]
    .filter((part) => part !== undefined)
    .join('/');
}
