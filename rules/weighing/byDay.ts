/** Of two days `YYYY-MM-DD` the earlier first, as `sort` has it; what has no day comes last. */
export function byDay(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
