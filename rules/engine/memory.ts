/**
 * What is remembered of a case while it is evaluated. Rules share many conditions, and a question to
 * the caseworker is weighed by trying its answers: each condition gets a number when it is compiled,
 * is asked once, and again only where a field that it looks at has another value.
 */
import type { Criterion } from '../assessment.ts';
import type { FeldKey } from '../fall/felder.ts';
import type { T3 } from './truth.ts';

/** The numbers that one version of a concept gave out. */
export interface Slots {
  count: number;
  /** Numbers of what looks at a field, or at a column of its entries. */
  readonly lookingAt: Map<FeldKey, number[]>;
}

/** By number; undefined where it was not asked, or not explained, yet. */
export interface Memory {
  readonly slots: Slots;
  readonly verdicts: (T3 | undefined)[];
  /** Made when it is first needed: an answer that is only tried is not explained. */
  criteria: (Criterion | undefined)[] | undefined;
}

export function noSlots(): Slots {
  return { count: 0, lookingAt: new Map() };
}

export function emptyMemory(slots: Slots): Memory {
  return { slots, verdicts: new Array(slots.count), criteria: undefined };
}

/** The same verdicts, free to be changed. */
export function copyOf({ slots, verdicts }: Memory): Memory {
  return { slots, verdicts: verdicts.slice(), criteria: undefined };
}

/** Forgets what looks at `field`. */
export function forget({ slots, verdicts }: Memory, field: FeldKey): void {
  for (const slot of slots.lookingAt.get(field) ?? []) verdicts[slot] = undefined;
}

/** Takes from `original` again what looks at `field`. */
export function recall({ slots, verdicts }: Memory, original: Memory, field: FeldKey): void {
  for (const slot of slots.lookingAt.get(field) ?? []) verdicts[slot] = original.verdicts[slot];
}
