/** The single conditions on which a verdict hangs, out of the tree in which they stand. */
import type { Criterion, EligibilityResult, Truth } from '../assessment.ts';

/**
 * Why not all of `criteria` are met: the conditions that are not, or where none fails those that are
 * open. Of several ways that would each do, only the one the case comes closest to is followed.
 */
export function decidingOf(criteria: readonly Criterion[]): readonly Criterion[] {
  const failed = criteria.filter((each) => each.verdict === 'notMet');
  const open = criteria.filter((each) => each.verdict === 'unknown');
  const verdict = failed.length > 0 ? 'notMet' : 'unknown';
  return (failed.length > 0 ? failed : open).flatMap((each) => leavesOf(each, verdict));
}

function leavesOf(criterion: Criterion, verdict: Truth): readonly Criterion[] {
  const parts = criterion.parts ?? [];
  // What a negation hangs on reads the wrong way round without it.
  if (parts.length === 0 || criterion.join === 'not') return [criterion];
  const concerned = parts.filter((part) => part.verdict === verdict);
  if (criterion.join !== 'any') return concerned.flatMap((part) => leavesOf(part, verdict));
  const groups = concerned.filter((part) => (part.parts ?? []).length > 0);
  const nearest =
    groups.length > 0 && groups.length === concerned.length ? nearestOf(groups) : null;
  const leaves = (nearest ? [nearest] : concerned).flatMap((part) => leavesOf(part, verdict));
  // Several that would each do stay under one roof, or they would read as if all were needed.
  return nearest || leaves.length < 2 ? leaves : [{ ...criterion, parts: leaves }];
}

/**
 * A negation of a single condition as one line with the value seen: what is not to hold has a verdict the other way
 * round, and beneath "nicht X: nicht erfüllt" a "X: erfüllt" reads as a contradiction.
 */
export function inOneLine(criterion: Criterion): Criterion {
  const [only] = criterion.parts ?? [];
  if (criterion.join !== 'not' || only === undefined || (only.parts ?? []).length > 0)
    return criterion;
  const { verdict, text, note = only.note } = criterion;
  return {
    verdict,
    text,
    ...(only.seen ? { seen: only.seen } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** On what it hangs, in few words; "" where all is met. */
export function whyWords({ criteria }: Pick<EligibilityResult, 'criteria'>): string {
  const [first, ...others] = decidingOf(criteria).map(({ text }) => text);
  if (first === undefined) return '';
  return others.length === 0 ? first : `${first} und ${others.length} weitere`;
}

/** Of several ways, the one of which most is met. */
export function nearestOf(parts: readonly Criterion[]): Criterion | undefined {
  return [...parts].sort((a, b) => shareMet(b) - shareMet(a))[0];
}

function shareMet({ verdict, parts = [] }: Criterion): number {
  if (parts.length === 0) return { met: 1, unknown: 0.5, notMet: 0 }[verdict];
  return parts.reduce((sum, part) => sum + shareMet(part), 0) / parts.length;
}
