/** Days that are there: the Stichtag, a date of the case, a certain day of the calendar. */
import type { DateExpr } from '../../concept/data.ts';
import { germanOf } from '../../dates/day.ts';
import { spanWords } from '../../dates/span.ts';
import type { CompiledDate } from '../compiled.ts';
import { type Context, spanOf, stichtagOf, valueAt } from '../context.ts';
import { addUndecided } from '../leaf.ts';
import { lookupOf } from '../lookup.ts';

/** The day itself, as other days are. */
export const STICHTAG: CompiledDate = {
  words: 'Stichtag',
  refs: [],
  value: stichtagOf,
  counted: (context) => [`Stichtag: ${germanOf(context.stichtag)}`],
  open: () => {},
};

/** A date of the case, as it is known. */
export function compileField(expr: Extract<DateExpr, { op: 'date' }>): CompiledDate {
  const of = lookupOf(expr.of);
  const words = of.label;
  const value = (context: Context) => spanOf(valueAt(context, of));
  return {
    words,
    refs: [of],
    value,
    counted: (context) => [`${words}: ${spanWords(value(context))}`],
    open: (context, into) => addUndecided(context, [of], into),
  };
}

/** The same day for every case. */
export function compileFixedDay({ iso }: Extract<DateExpr, { op: 'day' }>): CompiledDate {
  const span = spanOf(iso);
  const words = spanWords(span);
  return { words, refs: [], value: () => span, counted: () => [words], open: () => {} };
}
