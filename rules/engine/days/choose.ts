/** Days of which conditions, or the days themselves, say which one counts. */
import type { DateExpr } from '../../concept/data.ts';
import { type Span, spanWords } from '../../dates/span.ts';
import type { Compiled, CompiledDate, Compiler, OpenFields } from '../compiled.ts';
import { type Context, type DateValue, valueAt } from '../context.ts';
import { MET, NOT_MET, UNKNOWN } from '../truth.ts';

/** A day where a condition is met; none where it is notMet, not known where it is open. */
export function compileOnlyWhere(
  expr: Extract<DateExpr, { op: 'onlyWhere' }>,
  compiler: Compiler,
): CompiledDate {
  const when = compiler.condition(expr.when);
  const take = compiler.date(expr.take);
  return {
    words: take.words,
    refs: [...when.refs, ...take.refs],
    value(context) {
      const truth = when.verdict(context);
      if (truth === UNKNOWN) return undefined;
      return truth === MET ? take.value(context) : null;
    },
    counted: (context) => take.counted(context),
    open(context, into) {
      const truth = when.verdict(context);
      when.open(context, into);
      if (truth !== NOT_MET) take.open(context, into);
    },
  };
}

/** The earliest or latest of several days, as far as they are known; none where each is known to be none. */
export function compilePick(
  expr: Extract<DateExpr, { op: 'earlier' | 'later' }>,
  compiler: Compiler,
): CompiledDate {
  const parts = expr.of.map((part) => compiler.date(part));
  const choose = expr.op === 'earlier' ? Math.min : Math.max;
  const value = (context: Context): DateValue => {
    const values = parts.map((part) => part.value(context));
    const known = values.filter((each): each is Span => !!each);
    if (known.length === 0) return values.includes(undefined) ? undefined : null;
    return {
      first: choose(...known.map((each) => each.first)),
      last: choose(...known.map((each) => each.last)),
    };
  };
  return {
    words: `${expr.op === 'earlier' ? 'das Frühere' : 'das Spätere'} von: ${parts
      .map((part) => part.words)
      .join('; ')}`,
    refs: parts.flatMap((part) => part.refs),
    value,
    counted: (context) => [
      ...parts.flatMap((part) => part.counted(context)),
      `es gilt ${expr.op === 'earlier' ? 'das Frühere' : 'das Spätere'}: ${spanWords(value(context))}`,
    ],
    open(context, into) {
      for (const part of parts) part.open(context, into);
    },
  };
}

/** The day of the first branch that holds, else the other one; all that may be it where a coarse date leaves that open. */
export function compileChoose(
  expr: Extract<DateExpr, { op: 'choose' }>,
  compiler: Compiler,
): CompiledDate {
  const branches = expr.from.map((branch) => ({
    when: compiler.condition(branch.when),
    take: compiler.date(branch.take),
  }));
  const otherwise = compiler.date(expr.otherwise);
  /** The branch that holds; with it those before it of which a coarse date leaves open whether they do. */
  const mayHold = (context: Context): CompiledDate[] => {
    const found: CompiledDate[] = [];
    for (const { when, take } of branches) {
      const truth = when.verdict(context);
      if (truth === MET || (truth === UNKNOWN && isCoarse(when, context))) found.push(take);
      if (truth === MET) return found;
    }
    return [...found, otherwise];
  };
  const value = (context: Context) => spanOver(mayHold(context).map((each) => each.value(context)));
  return {
    words: [...branches.map((branch) => branch.take), otherwise]
      .map((each) => each.words)
      .join(' oder '),
    refs: [
      ...branches.flatMap((branch) => [...branch.when.refs, ...branch.take.refs]),
      ...otherwise.refs,
    ],
    value,
    counted(context) {
      const dates = mayHold(context);
      const lines = dates.flatMap((each) => each.counted(context));
      return dates.length === 1
        ? lines
        : [...lines, `welcher Tag gilt, ist offen: ${spanWords(value(context))}`];
    },
    open(context, into) {
      for (const { when } of branches) {
        when.open(context, into);
        if (when.verdict(context) === MET) break;
      }
      for (const each of mayHold(context)) each.open(context, into);
    },
  };
}

/** Whether something that leaves it open is known, but not to the day. */
function isCoarse(condition: Compiled, context: Context): boolean {
  const open: OpenFields = new Set();
  condition.open(context, open);
  return [...open].some((lookup) => valueAt(context, lookup) !== undefined);
}

/** All days that one of the values may mean; not known where one of them is, or may be none. */
function spanOver(values: readonly DateValue[]): DateValue {
  const [first, ...others] = values;
  if (others.length === 0) return first;
  const spans = values.filter((each) => !!each);
  if (spans.length === 0) return values.includes(undefined) ? undefined : null;
  return spans.length < values.length
    ? undefined
    : {
        first: Math.min(...spans.map((span) => span.first)),
        last: Math.max(...spans.map((span) => span.last)),
      };
}
