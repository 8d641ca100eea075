/** Dates that are known coarsely. */
const GENAU_ODER_GROB = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * Of two dates in normal form of which one lies within the other, as `2026-11-20` within `2026-11`, the finer one:
 * it says the same, and more. undefined for others, and for what is no date.
 */
export function feinerer(eines: unknown, anderes: unknown): string | undefined {
  if (typeof eines !== 'string' || typeof anderes !== 'string') return undefined;
  if (!GENAU_ODER_GROB.test(eines) || !GENAU_ODER_GROB.test(anderes)) return undefined;
  if (eines.startsWith(anderes)) return eines;
  return anderes.startsWith(eines) ? anderes : undefined;
}
