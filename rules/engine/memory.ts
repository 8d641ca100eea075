/**
 * What is remembered of a case while it is evaluated. Rules share many conditions, and a question to
 * the caseworker is weighed by trying its answers: each condition gets a number when it is compiled,
 * is asked once, and again only where a field that it looks at has another value.
 */
import type { Criterion } from '../assessment.ts';
import type { FeldKey } from '../fall/felder.ts';
import type { Compiled } from './context.ts';
import type { Lookup } from './lookup.ts';
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

/** The same condition, asked and explained once for a context, however many rules do so. */
export function remembered(condition: Compiled, slots: Slots): Compiled {
  const slot = numberFor(condition.refs, slots);
  return {
    refs: condition.refs,
    verdict(context) {
      const { verdicts } = context.memory;
      let truth = verdicts[slot];
      if (truth === undefined) {
        truth = condition.verdict(context);
        verdicts[slot] = truth;
      }
      return truth;
    },
    explain(context) {
      const { memory } = context;
      memory.criteria ??= new Array(slots.count);
      let criterion = memory.criteria[slot];
      if (criterion === undefined) {
        criterion = condition.explain(context);
        memory.criteria[slot] = criterion;
      }
      return criterion;
    },
    open: condition.open,
  };
}

function numberFor(refs: readonly Lookup[], slots: Slots): number {
  const slot = slots.count;
  slots.count += 1;
  for (const field of new Set(refs.map((ref) => ref.field))) {
    const others = slots.lookingAt.get(field);
    if (others) others.push(slot);
    else slots.lookingAt.set(field, [slot]);
  }
  return slot;
}
