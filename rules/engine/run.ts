/** One case going through one version of a concept. */
import type { Rule } from '../concept/data.ts';
import type { CompiledVersion, Head } from './compile.ts';
import { type Context, contextOfEntry } from './context.ts';
import type { Unit } from './missing.ts';

/** Handed from step to step; `units` fills on the way. */
export interface Run {
  readonly compiled: CompiledVersion;
  /** The case as a whole, for most rules. */
  readonly whole: readonly [Context];
  /** For rules per Maßnahme: each that was not broken off. */
  readonly massnahmen: readonly Context[];
  /** What the rows leave open, gathered while they are made. */
  readonly units: Unit[];
}

/** `units` is filled while the rows are made. */
export function runOf(compiled: CompiledVersion, context: Context, units: Unit[]): Run {
  const massnahmen = (context.fall.massnahmen ?? []).flatMap((massnahme, index) =>
    massnahme.abgebrochen === true ? [] : contextOfEntry(context, 'massnahmen', index),
  );
  return { compiled, whole: [context], massnahmen, units };
}

/** What a rule is asked for: the case, or each Maßnahme. */
export function contextsFor(rule: Rule, run: Run): readonly Context[] {
  return rule.forEach ? run.massnahmen : run.whole;
}

/** The part that all results of a rule have in common. */
export function headIn(context: Context, head: Head): Head & { readonly item?: number } {
  return context.itemIndex === undefined ? head : { ...head, item: context.itemIndex };
}
