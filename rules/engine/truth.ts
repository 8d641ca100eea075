/** Kleene's strong three-valued logic, as numbers: `all` is the least, `any` the greatest. */
import type { Truth } from '../assessment.ts';

export const NOT_MET = 0;
export const UNKNOWN = 1;
export const MET = 2;
export type T3 = typeof NOT_MET | typeof UNKNOWN | typeof MET;

const WORDS = ['notMet', 'unknown', 'met'] as const;

/** As results have it. */
export function word(truth: T3): Truth {
  return WORDS[truth];
}

/** Back from there. */
export function unword(verdict: Truth): T3 {
  if (verdict === 'met') return MET;
  return verdict === 'notMet' ? NOT_MET : UNKNOWN;
}

/** Of what is known either way. */
export function truthOf(known: boolean): T3 {
  return known ? MET : NOT_MET;
}

/** What is not known stays so. */
export function negated(truth: T3): T3 {
  if (truth === MET) return NOT_MET;
  return truth === NOT_MET ? MET : UNKNOWN;
}

/** Met only where both are, notMet where one is. */
export function both(left: T3, right: T3): T3 {
  return left < right ? left : right;
}

/** Met where one is, notMet only where both are. */
export function either(left: T3, right: T3): T3 {
  return left > right ? left : right;
}
