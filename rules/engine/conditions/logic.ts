/** all, any, not, and "sofern bekannt". Every part is explained, whatever the others say. */
import type { Criterion } from '../../assessment.ts';
import type { Condition } from '../../concept/data.ts';
import type { Compiled, Compiler } from '../compiled.ts';
import { type Context, valueAt } from '../context.ts';
import { lookupOf } from '../lookup.ts';
import { both, either, MET, NOT_MET, negated, type T3, UNKNOWN, unword, word } from '../truth.ts';

type Group = Extract<Condition, { op: 'all' | 'any' }>;

/** What is asked where the concept gives several conditions no name. */
export const NAMELESS = { all: 'Alle Bedingungen', any: 'Mindestens eine Bedingung' } as const;

/** All, or one at the least, of several conditions. */
export function compileGroup(node: Group, compiler: Compiler): Compiled {
  const parts = node.of.map((part) => compiler.condition(part));
  const verdict = node.op === 'all' ? allOf(parts) : anyOf(parts);
  const asked = undecidedOf(node, compiler);
  const text = node.text ?? NAMELESS[node.op];
  const [start, combine]: [T3, (left: T3, right: T3) => T3] =
    node.op === 'all' ? [MET, both] : [NOT_MET, either];
  return {
    refs: parts.flatMap((part) => part.refs),
    verdict,
    explain(context) {
      if (asked) return explainUndecided(asked.explain(context), node.text);
      const explained = parts.map((part) => part.explain(context));
      const truth = explained.reduce<T3>((sum, part) => combine(sum, unword(part.verdict)), start);
      return { verdict: word(truth), text, join: node.op, parts: explained };
    },
    open(context, into) {
      if (verdict(context) === UNKNOWN) for (const part of parts) part.open(context, into);
    },
  };
}

/** What `undecided` of the builders asks: it is written as all(sofernBekannt(…), sofernBekannt(not(…))). */
function undecidedOf({ op, of }: Group, compiler: Compiler): Compiled | undefined {
  const [first, second] = of;
  if (op !== 'all' || first?.op !== 'sofernBekannt' || second?.op !== 'sofernBekannt') return;
  if (second.of.op !== 'not' || of.length > 2) return;
  const asked = compiler.condition(first.of);
  return compiler.condition(second.of.of) === asked ? asked : undefined;
}

function explainUndecided(inner: Criterion, words: string | undefined): Criterion {
  const isOpen = inner.verdict === 'unknown';
  return {
    verdict: word(isOpen ? MET : NOT_MET),
    text: words ?? `Noch offen, ob: ${inner.text}`,
    parts: [inner],
  };
}

// Two loops rather than one with a function in it: every verdict passes here, many times.

function allOf(parts: readonly Compiled[]): Compiled['verdict'] {
  return (context) => {
    let truth: T3 = MET;
    for (const part of parts) {
      const each = part.verdict(context);
      if (each === NOT_MET) return NOT_MET;
      if (each === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
}

function anyOf(parts: readonly Compiled[]): Compiled['verdict'] {
  return (context) => {
    let truth: T3 = NOT_MET;
    for (const part of parts) {
      const each = part.verdict(context);
      if (each === MET) return MET;
      if (each === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
}

/** The opposite; what is open stays open. */
export function compileNot(node: Extract<Condition, { op: 'not' }>, compiler: Compiler): Compiled {
  const part = compiler.condition(node.of);
  const surely = surelyOf(node);
  const asked = surely && compiler.condition(surely);
  return {
    refs: part.refs,
    verdict: (context) => negated(part.verdict(context)),
    explain: (context) => {
      if (asked) return explainSurely(asked.explain(context), node.text);
      const inner = part.explain(context);
      return {
        verdict: word(negated(unword(inner.verdict))),
        text: node.text ?? `Nicht: ${inner.text}`,
        join: 'not',
        parts: [inner],
      };
    },
    open: (context, into) => part.open(context, into),
  };
}

/** What `surely` of the builders asks: it is written as not(sofernBekannt(not(…))). */
function surelyOf(node: Extract<Condition, { op: 'not' }>): Condition | undefined {
  return node.of.op === 'sofernBekannt' && node.of.of.op === 'not' ? node.of.of.of : undefined;
}

/** Two negations are no words for people: shown is what is asked, open as not met. */
function explainSurely(inner: Criterion, words: string | undefined): Criterion {
  const text = words ?? inner.text;
  if (inner.verdict !== 'unknown') return { ...inner, text };
  return { ...inner, text, verdict: 'notMet', note: 'Nicht bekannt; gilt hier als nicht erfüllt.' };
}

/** What is open counts as met, and is still asked for. */
export function compileSofernBekannt(
  node: Extract<Condition, { op: 'sofernBekannt' }>,
  compiler: Compiler,
): Compiled {
  const part = compiler.condition(node.of);
  return {
    refs: part.refs,
    verdict: (context) => (part.verdict(context) === NOT_MET ? NOT_MET : MET),
    explain: (context) => {
      const inner = part.explain(context);
      const text = node.text ?? `${inner.text} (sofern bekannt)`;
      if (inner.verdict !== 'unknown') return { ...inner, text };
      return {
        ...inner,
        text,
        verdict: 'met',
        note:
          node.note ?? 'Nicht bekannt; gilt als erfüllt, weil das Konzept „sofern bekannt“ sagt.',
      };
    },
    // The one place where more knowledge may turn met into notMet: the field stays worth asking for.
    open(context, into) {
      if (part.verdict(context) === UNKNOWN) part.open(context, into);
    },
  };
}

/** Of several conditions without a name it can only be said that they are several. */
const isNameless = ({ op, text }: Condition): boolean =>
  (op === 'all' || op === 'any') && text === undefined;

/** One condition where a field is known, another in its place where it is not. */
export function compileWhereKnown(
  node: Extract<Condition, { op: 'whereKnown' }>,
  compiler: Compiler,
): Compiled {
  const judge = compiler.condition(node.judge);
  const otherwise = compiler.condition(node.otherwise);
  const of = lookupOf(node.of);
  const isKnown = (context: Context) =>
    valueAt(context, of) !== undefined || context.assume?.of === of;
  const chosen = (context: Context) => (isKnown(context) ? judge : otherwise);
  return {
    refs: [of, ...judge.refs, ...otherwise.refs],
    verdict: (context) => chosen(context).verdict(context),
    explain(context) {
      const inner = chosen(context).explain(context);
      const own = node.text ?? inner.text;
      if (isKnown(context)) return { ...inner, text: own };
      const wanted = judge.explain(context).text;
      const then = isNameless(node.judge) ? '' : `; sonst: ${wanted}`;
      const instead = ` (solange „${of.label}“ nicht bekannt ist${then})`;
      return { ...inner, text: wanted === own ? own : own + instead };
    },
    open(context, into) {
      if (chosen(context).verdict(context) !== UNKNOWN) return;
      if (!isKnown(context)) into.add(of);
      chosen(context).open(context, into);
    },
  };
}

/** Open, because the document leaves it open; no field would settle it. */
export function compileUnsettled(node: Extract<Condition, { op: 'unsettled' }>): Compiled {
  return {
    refs: [],
    verdict: () => UNKNOWN,
    explain: () => ({ verdict: word(UNKNOWN), text: node.text }),
    open: () => {},
  };
}
