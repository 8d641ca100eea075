/** Comparing days: with each other, with a window up to the Stichtag, with time that has passed. */

import type { Condition } from '../../concept/data.ts';
import { germanOf } from '../../dates/day.ts';
import { isExact, type Span } from '../../dates/span.ts';
import { intervalWords } from '../../dates/worte.ts';
import type { Compiled, Compiler } from '../compiled.ts';
import { type Context, type DateValue, stichtagOf } from '../context.ts';
import { shiftSpan } from '../days/shift.ts';
import { leaf, seen } from '../leaf.ts';
import type { Lookup } from '../lookup.ts';
import { both, MET, NOT_MET, negated, type T3, UNKNOWN } from '../truth.ts';

/** Whether every day of `left` lies before every day of `right`. */
function spanBefore(left: Span, right: Span): T3 {
  if (left.last < right.first) return MET;
  return left.first >= right.last ? NOT_MET : UNKNOWN;
}

type Comparison = 'before' | 'onOrBefore' | 'after' | 'onOrAfter';

const COMPARE: Record<Comparison, (left: Span, right: Span) => T3> = {
  before: spanBefore,
  after: (left, right) => spanBefore(right, left),
  onOrBefore: (left, right) => negated(spanBefore(right, left)),
  onOrAfter: (left, right) => negated(spanBefore(left, right)),
};

const WORDS: Record<Comparison, string> = {
  before: 'vor dem',
  onOrBefore: 'bis zum',
  after: 'nach dem',
  onOrAfter: 'ab dem',
};

/** Which of two days comes first; notMet where one is known to be none, open where days of a coarse one lie on both sides. */
export function compileComparison(
  node: Extract<Condition, { op: Comparison }>,
  compiler: Compiler,
): Compiled {
  const left = compiler.date(node.left);
  const right = compiler.date(node.right);
  const compare = COMPARE[node.op];
  const refs = [...left.refs, ...right.refs];
  return leaf({
    refs,
    verdict(context) {
      const a = left.value(context);
      const b = right.value(context);
      // What is known to be none lies before or after nothing.
      if (a === null || b === null) return NOT_MET;
      return a === undefined || b === undefined ? UNKNOWN : compare(a, b);
    },
    explain(context) {
      const limit = dayWords(right.value(context));
      return {
        text: node.text ?? `${left.words}: ${WORDS[node.op]} ${right.words}`,
        ...(limit ? { needed: `${WORDS[node.op]} ${limit}` } : {}),
        seen: seenAt(context, refs),
      };
    },
    open(context, into) {
      left.open(context, into);
      right.open(context, into);
    },
  });
}

/** Whether a day lies so long back at most, up to the Stichtag; notMet where it is known to be none. */
export function compileWithinLast(
  node: Extract<Condition, { op: 'withinLast' }>,
  compiler: Compiler,
): Compiled {
  const of = compiler.date(node.of);
  const by = compiler.interval(node.by);
  const text = node.text ?? `${of.words} innerhalb der letzten ${intervalWords(by)}`;
  const cutOff = (context: Context): Span =>
    shiftSpan(stichtagOf(context), by, -1, compiler.kalender);
  return leaf({
    refs: of.refs,
    verdict(context) {
      const span = of.value(context);
      if (span === null) return NOT_MET;
      if (span === undefined) return UNKNOWN;
      return both(
        COMPARE.onOrAfter(span, cutOff(context)),
        COMPARE.onOrBefore(span, stichtagOf(context)),
      );
    },
    explain: (context) => ({
      text,
      needed: `${germanOf(cutOff(context).first)} bis ${germanOf(context.stichtag)}`,
      seen: seenAt(context, of.refs),
    }),
    open: (context, into) => of.open(context, into),
  });
}

/** Whether so long a time after a day is over before the Stichtag; notMet where that day is known to be none. */
export function compilePassed(
  node: Extract<Condition, { op: 'passed' }>,
  compiler: Compiler,
): Compiled {
  const since = compiler.date(node.since);
  const by = compiler.interval(node.by);
  const text = node.text ?? `${intervalWords(by)} vergangen seit: ${since.words}`;
  const end = (context: Context): DateValue => {
    const start = since.value(context);
    return start && shiftSpan(start, by, 1, compiler.kalender);
  };
  return leaf({
    refs: since.refs,
    verdict(context) {
      const span = end(context);
      if (span === null) return NOT_MET;
      if (span === undefined) return UNKNOWN;
      return spanBefore(span, stichtagOf(context));
    },
    explain(context) {
      const limit = dayWords(end(context));
      return {
        text,
        ...(limit ? { needed: `vergangen nach dem ${limit}` } : {}),
        seen: seenAt(context, since.refs),
      };
    },
    open: (context, into) => since.open(context, into),
  });
}

function dayWords(value: DateValue): string | undefined {
  if (!value) return undefined;
  if (isExact(value)) return germanOf(value.first);
  return `${germanOf(value.first)} (frühestens; spätestens ${germanOf(value.last)})`;
}

function seenAt(context: Context, lookups: readonly Lookup[]) {
  return lookups.map((lookup) => seen(context, lookup));
}
