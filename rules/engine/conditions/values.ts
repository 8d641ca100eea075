/** Conditions on one value: a word, yes or no, known to be none, a number. */
import type { Condition } from '../../concept/data.ts';
import { showValue } from '../../fall/anzeige.ts';
import type { Compiled, Compiler } from '../compiled.ts';
import { valueAt } from '../context.ts';
import { leaf, seen } from '../leaf.ts';
import { lookupOf } from '../lookup.ts';
import { NOT_MET, type T3, truthOf, UNKNOWN } from '../truth.ts';

/** Whether a field is one of certain words; notMet where it is known to be none. */
export function compileIs(node: Extract<Condition, { op: 'is' }>): Compiled {
  const of = lookupOf(node.of);
  const { values } = node;
  const text =
    node.text ??
    `${of.label}: ${values.map((value) => showValue(of.field, value, of.column)).join(' oder ')}`;
  return leaf({
    refs: [of],
    verdict(context) {
      const value = valueAt(context, of);
      if (value === undefined) return UNKNOWN;
      return truthOf(typeof value === 'string' && values.includes(value));
    },
    explain: (context) => ({ text, seen: [seen(context, of)] }),
  });
}

/** A yes, or a no; open where neither is known. */
export function compileYesNo(node: Extract<Condition, { op: 'yes' | 'no' }>): Compiled {
  const of = lookupOf(node.of);
  const wanted = node.op === 'yes';
  const text = node.text ?? `${of.label}: ${wanted ? 'ja' : 'nein'}`;
  return leaf({
    refs: [of],
    verdict(context) {
      const value = valueAt(context, of);
      return typeof value === 'boolean' ? truthOf(value === wanted) : UNKNOWN;
    },
    explain: (context) => ({ text, seen: [seen(context, of)] }),
  });
}

/** Whether a field is known to be none, or a list to be empty. */
export function compileNone(node: Extract<Condition, { op: 'none' }>): Compiled {
  const of = lookupOf(node.of);
  const text = node.text ?? `${of.label}: nicht vorhanden`;
  return leaf({
    refs: [of],
    verdict(context) {
      const value = valueAt(context, of);
      if (value === undefined) return UNKNOWN;
      return truthOf(value === null || (Array.isArray(value) && value.length === 0));
    },
    explain: (context) => ({ text, seen: [seen(context, of)] }),
  });
}

/** Whether a number reaches a limit, or stays within it; notMet where it is known to be none. */
export function compileNumber(
  node: Extract<Condition, { op: 'atLeast' | 'atMost' }>,
  compiler: Compiler,
): Compiled {
  const of = lookupOf(node.of);
  const limit = compiler.number(node.number);
  const unit = of.feld?.type === 'integer' && of.feld.unit ? ` ${of.feld.unit}` : '';
  const needed = `${node.op === 'atLeast' ? 'mindestens' : 'höchstens'} ${limit}${unit}`;
  const text = node.text ?? `${of.label}: ${needed}`;
  const compare = (value: number): T3 =>
    truthOf(node.op === 'atLeast' ? value >= limit : value <= limit);
  return leaf({
    refs: [of],
    verdict(context) {
      const value = valueAt(context, of);
      if (value === null) return NOT_MET;
      return typeof value === 'number' ? compare(value) : UNKNOWN;
    },
    explain: (context) => ({ text, needed, seen: [seen(context, of)] }),
  });
}
