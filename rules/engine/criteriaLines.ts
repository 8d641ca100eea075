/** The criteria of a rule as a Vermerk lists them: a line each, with the values that decided. */
import type { Criterion } from '../assessment.ts';

/** How a line of a list begins. */
export const ITEM = '- ';

/** A line for each part of a condition that joins several, else one. */
export function criteriaLines(criterion: Criterion): string[] {
  const parts = criterion.join === 'all' ? (criterion.parts ?? []) : [criterion];
  return parts.map((part) => `${ITEM}${criterionLine(part)}`);
}

/** Stands in a text where something is not known. */
export function toBeSettled(what: string): string {
  return `[noch zu klären: ${what}]`;
}

function criterionLine(criterion: Criterion): string {
  if (criterion.verdict === 'unknown')
    return `${criterion.text}: ${toBeSettled(openWords(criterion))}`;
  const verdict = criterion.verdict === 'met' ? 'erfüllt' : 'nicht erfüllt';
  const values = criterion.note ? [criterion.note] : decidingValues(criterion);
  return `${criterion.text}: ${verdict}${values.length > 0 ? ` (${values.join('; ')})` : ''}`;
}

/** The values that decided: of an alternative that is met only the met branch. */
function decidingValues(criterion: Criterion): string[] {
  if (criterion.seen)
    return criterion.seen
      .filter((each) => each.known)
      .map((each) => `${each.label}: ${each.shown}`);
  const parts = (criterion.parts ?? []).filter(
    (part) => criterion.join === 'not' || part.verdict === criterion.verdict,
  );
  return [...new Set(parts.flatMap(decidingValues))];
}

function openWords(criterion: Criterion): string {
  const leaves = openLeaves(criterion);
  return leaves.length > 0 ? leaves.join(', ') : criterion.text;
}

function openLeaves(criterion: Criterion): string[] {
  if (criterion.verdict !== 'unknown') return [];
  if (criterion.seen) {
    const unknown = criterion.seen.filter((each) => !each.known);
    return (unknown.length > 0 ? unknown : criterion.seen).map((each) => each.label);
  }
  // What looks at no field can only name itself: the document does not settle it.
  if (!criterion.parts) return [criterion.text];
  return [...new Set(criterion.parts.flatMap(openLeaves))];
}
