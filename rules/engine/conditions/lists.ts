/** Counting in lists: different days, entries that fit. */
import type { Condition } from '../../concept/data.ts';
import { isExact, type Span } from '../../dates/span.ts';
import type { Compiled, Compiler } from '../compiled.ts';
import { type Context, contextOfEntry, isPart, spanOf } from '../context.ts';
import { leaf, seen } from '../leaf.ts';
import { lookupOf } from '../lookup.ts';
import { MET, NOT_MET, type T3, UNKNOWN } from '../truth.ts';

/** At least so many different days up to the Stichtag; what lies ahead has not happened. */
export function compileDays(
  node: Extract<Condition, { op: 'days' }>,
  compiler: Compiler,
): Compiled {
  const of = lookupOf(node.of);
  const needed = compiler.number(node.number);
  return leaf({
    refs: [of],
    verdict(context) {
      const value = context.fall[node.of.field];
      if (!Array.isArray(value)) return UNKNOWN;
      const past = value
        .map(spanOf)
        .filter((span) => !!span)
        .filter((span) => span.first <= context.stichtag);
      if (surelyDifferentDays(past.filter((span) => span.last <= context.stichtag)) >= needed) {
        return MET;
      }
      const exact = new Set(past.filter(isExact).map((span) => span.first));
      const coarse = past.filter((span) => !isExact(span)).length;
      const mayBeMore = isPart(context, node.of.field);
      return exact.size + coarse >= needed || mayBeMore ? UNKNOWN : NOT_MET;
    },
    explain: (context) => ({
      text: node.text ?? `${of.label}: an mindestens ${needed} verschiedenen Tagen`,
      needed: `mindestens ${needed} verschiedene Tage`,
      seen: [seen(context, of)],
    }),
    // Not known, only in part, or not to the day: whichever leaves it open, the list is asked for.
    open: (_, into) => into.add(of),
  });
}

/** How many days they are at the least: spans that have a day in common may mean that one day. */
function surelyDifferentDays(spans: readonly Span[]): number {
  let days = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const span of spans.toSorted((a, b) => a.last - b.last)) {
    if (span.first <= reached) continue;
    days += 1;
    reached = span.last;
  }
  return days;
}

/** At least so many entries for which the condition is met. */
export function compileCount(
  node: Extract<Condition, { op: 'count' }>,
  compiler: Compiler,
): Compiled {
  const list = lookupOf({ field: node.of });
  const where = compiler.condition(node.where);
  const needed = compiler.number(node.number);

  const entries = (context: Context): Context[] | undefined =>
    // A rule that `where` refers to has a verdict of its own for each entry.
    context.fall[node.of]?.map((_, index) => contextOfEntry(context, node.of, index));
  const tally = (context: Context): { met: number; open: number } | undefined => {
    const verdicts = entries(context)?.map((entry) => where.verdict(entry));
    return (
      verdicts && {
        met: verdicts.filter((truth) => truth === MET).length,
        open: verdicts.filter((truth) => truth === UNKNOWN).length,
      }
    );
  };
  const verdict = (context: Context): T3 => {
    const found = tally(context);
    if (!found) return UNKNOWN;
    if (found.met >= needed) return MET;
    return found.met + found.open >= needed || isPart(context, node.of) ? UNKNOWN : NOT_MET;
  };

  return leaf({
    refs: [list, ...where.refs],
    verdict,
    explain(context) {
      const found = tally(context);
      return {
        text: node.text ?? `${list.label}: mindestens ${needed}`,
        needed: `mindestens ${needed}`,
        seen: [seen(context, list)],
        ...(found
          ? { note: `${found.met} erfüllt${found.open > 0 ? `, ${found.open} offen` : ''}` }
          : {}),
      };
    },
    open(context, into) {
      const all = entries(context);
      // Of a part of it, the rest is what could still decide.
      if (!all || isPart(context, node.of)) into.add(list);
      for (const entry of all ?? []) where.open(entry, into);
    },
  });
}
