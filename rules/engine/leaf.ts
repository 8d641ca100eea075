/** The common part of all conditions that look at fields themselves. */
import type { Criterion, Seen } from '../assessment.ts';
import { showValue } from '../fall/anzeige.ts';
import type { Compiled, OpenFields } from './compiled.ts';
import { type Context, isUndecided, valueAt } from './context.ts';
import type { Lookup } from './lookup.ts';
import { type T3, UNKNOWN, word } from './truth.ts';

interface LeafSpec {
  readonly refs: readonly Lookup[];
  verdict(context: Context): T3;
  /** Everything of the criterion but its verdict. */
  explain(context: Context): Omit<Criterion, 'verdict'>;
  /** Default: every referenced field that is not known to the day. */
  open?(context: Context, into: OpenFields): void;
}

/** A condition of its own; where an answer is assumed and nothing else is open, it has the truth that the answer would give it. */
export function leaf(spec: LeafSpec): Compiled {
  const open = spec.open ?? ((context, into) => addUndecided(context, spec.refs, into));

  function verdict(context: Context): T3 {
    const truth = spec.verdict(context);
    const { assume } = context;
    if (truth !== UNKNOWN || !assume || !spec.refs.includes(assume.of)) return truth;
    const fields: OpenFields = new Set();
    open(context, fields);
    return fields.size === 1 && fields.has(assume.of) ? assume.truth : UNKNOWN;
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
export function addUndecided(context: Context, lookups: readonly Lookup[], into: OpenFields): void {
  for (const each of lookups) if (isUndecided(context, each)) into.add(each);
}

/** A value as a condition saw it, with its origin. */
export function seen(context: Context, lookup: Lookup): Seen {
  const { field, column, label } = lookup;
  const value = valueAt(context, lookup);
  const known = value !== undefined;
  const shown = showValue(field, value, column);
  const origin = known ? context.origins[field] : undefined;
  return origin ? { field, label, shown, known, origin } : { field, label, shown, known };
}
