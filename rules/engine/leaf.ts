/** The common part of all conditions that look at fields themselves. */
import type { Criterion, Seen } from '../assessment.ts';
import type { Ref } from '../concept/data.ts';
import { isExact } from '../dates/span.ts';
import { labelOf, showValue } from '../fall/anzeige.ts';
import { FELDER } from '../fall/felder.ts';
import {
  type Compiled,
  type Context,
  keyOf,
  type OpenFields,
  refValue,
  spanOf,
} from './context.ts';
import { type T3, UNKNOWN, word } from './truth.ts';

interface LeafSpec {
  readonly refs: readonly Ref[];
  verdict(context: Context): T3;
  /** Everything of the criterion but its verdict. */
  explain(context: Context): Omit<Criterion, 'verdict'>;
  /** Default: every referenced field that is not known to the day. */
  open?(context: Context, into: OpenFields): void;
}

export function leaf(spec: LeafSpec): Compiled {
  const open = spec.open ?? ((context, into) => addUndecided(context, spec.refs, into));

  const keys = new Set(spec.refs.map(keyOf));

  function verdict(context: Context): T3 {
    const truth = spec.verdict(context);
    if (truth !== UNKNOWN || !context.assume || !keys.has(context.assume.key)) return truth;
    const fields: OpenFields = new Map();
    open(context, fields);
    return fields.size === 1 && fields.has(context.assume.key) ? context.assume.truth : UNKNOWN;
  }

  return {
    refs: spec.refs,
    verdict,
    explain: (context) => ({ verdict: word(spec.verdict(context)), ...spec.explain(context) }),
    open(context, into) {
      if (spec.verdict(context) === UNKNOWN) open(context, into);
    },
  };
}

/** Adds those of `refs` that are not known, or known only as a coarse date. */
export function addUndecided(context: Context, refs: readonly Ref[], into: OpenFields): void {
  for (const ref of refs) {
    const value = refValue(context, ref);
    if (value === undefined || isCoarse(ref, value)) into.set(keyOf(ref), ref);
  }
}

function isCoarse(ref: Ref, value: unknown): boolean {
  const type = ref.column === undefined ? FELDER[ref.field].type : 'date';
  if (type !== 'date') return false;
  const span = spanOf(value);
  return span !== null && span !== undefined && !isExact(span);
}

/** A value as a condition saw it, with its origin. */
export function seen(context: Context, ref: Ref, shown?: string): Seen {
  const value = refValue(context, ref);
  const known = value !== undefined;
  const origin = known ? context.origins[ref.field] : undefined;
  const plain = {
    field: ref.field,
    label: labelOf(ref.field, ref.column),
    shown: shown ?? showValue(ref.field, value, ref.column),
    known,
  };
  return origin ? { ...plain, origin } : plain;
}
