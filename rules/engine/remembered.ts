/** A condition that remembers what it said of a case. */
import type { Compiled } from './compiled.ts';
import type { Lookup } from './lookup.ts';
import type { Slots } from './memory.ts';

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
