/** Conditions on one value: a word, yes or no, known to be none, a number. */
import type { Condition } from '../../concept/data.ts';
import { labelOf, showValue } from '../../fall/anzeige.ts';
import { FELDER } from '../../fall/felder.ts';
import { type Compiled, type Compiler, refValue } from '../context.ts';
import { leaf, seen } from '../leaf.ts';
import { NOT_MET, type T3, truthOf, UNKNOWN } from '../truth.ts';

export function compileIs(node: Extract<Condition, { op: 'is' }>): Compiled {
  const { of: ref, values } = node;
  const text =
    node.text ??
    `${labelOf(ref.field, ref.column)}: ${values
      .map((value) => showValue(ref.field, value, ref.column))
      .join(' oder ')}`;
  return leaf({
    refs: [ref],
    verdict(context) {
      const value = refValue(context, ref);
      if (value === undefined) return UNKNOWN;
      return truthOf(typeof value === 'string' && values.includes(value));
    },
    explain: (context) => ({ text, seen: [seen(context, ref)] }),
  });
}

export function compileYesNo(node: Extract<Condition, { op: 'yes' | 'no' }>): Compiled {
  const wanted = node.op === 'yes';
  const text = node.text ?? `${labelOf(node.of.field, node.of.column)}: ${wanted ? 'ja' : 'nein'}`;
  return leaf({
    refs: [node.of],
    verdict(context) {
      const value = refValue(context, node.of);
      return typeof value === 'boolean' ? truthOf(value === wanted) : UNKNOWN;
    },
    explain: (context) => ({ text, seen: [seen(context, node.of)] }),
  });
}

export function compileNone(node: Extract<Condition, { op: 'none' }>): Compiled {
  const text = node.text ?? `${labelOf(node.of.field, node.of.column)}: nicht vorhanden`;
  return leaf({
    refs: [node.of],
    verdict(context) {
      const value = refValue(context, node.of);
      if (value === undefined) return UNKNOWN;
      return truthOf(value === null || (Array.isArray(value) && value.length === 0));
    },
    explain: (context) => ({ text, seen: [seen(context, node.of)] }),
  });
}

export function compileNumber(
  node: Extract<Condition, { op: 'atLeast' | 'atMost' }>,
  compiler: Compiler,
): Compiled {
  const limit = compiler.number(node.number);
  const feld = FELDER[node.of.field];
  const unit = feld.type === 'integer' && feld.unit ? ` ${feld.unit}` : '';
  const needed = `${node.op === 'atLeast' ? 'mindestens' : 'höchstens'} ${limit}${unit}`;
  const text = node.text ?? `${labelOf(node.of.field)}: ${needed}`;
  const compare = (value: number): T3 =>
    truthOf(node.op === 'atLeast' ? value >= limit : value <= limit);
  return leaf({
    refs: [node.of],
    verdict(context) {
      const value = refValue(context, node.of);
      if (value === null) return NOT_MET;
      return typeof value === 'number' ? compare(value) : UNKNOWN;
    },
    explain: (context) => ({ text, needed, seen: [seen(context, node.of)] }),
  });
}
