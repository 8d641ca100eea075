/**
 * Which fields are worth asking for, and in which order. A field counts by what an answer would
 * decide: for a yes/no or a choice each answer is tried, for a list that it is empty; for a day or a
 * number, what follows if the conditions that hang on it alone are met, and if they are not.
 */
import type { MissingField } from '../assessment.ts';
import type { Ref } from '../concept/data.ts';
import { labelOf, showValue } from '../fall/anzeige.ts';
import { FELDER, type FeldKey, type SpaltenFeld } from '../fall/felder.ts';
import { type Context, contextWith, keyOf, type OpenFields } from './context.ts';
import { MET, NOT_MET } from './truth.ts';

/** A row of the result that can be open: a rule, for one Maßnahme where it runs per Maßnahme. */
export interface Unit {
  /** `conceptId/ruleId`. */
  readonly id: string;
  readonly itemIndex?: number;
  open(context: Context, into: OpenFields): void;
  /** Whether nothing is open any more, once the field `answered` is. */
  settled(context: Context, answered: string): boolean;
}

interface Answer {
  readonly words: string;
  readonly context: Context;
}

/** The fields that could still change one of `units`, those that settle most in front. */
export function missingFields(units: readonly Unit[], context: Context): MissingField[] {
  const wanted = new Map<string, { ref: Ref; units: Unit[] }>();
  for (const unit of units) {
    const open: OpenFields = new Map();
    unit.open(forItem(context, unit.itemIndex), open);
    for (const [key, ref] of open) {
      const entry = wanted.get(key);
      if (entry) entry.units.push(unit);
      else wanted.set(key, { ref, units: [unit] });
    }
  }
  const fields = new Map<FeldKey, MissingField>();
  for (const [key, entry] of wanted) {
    const found = judgeField(key, entry.ref, entry.units, context);
    const known = fields.get(found.field);
    // Several columns of one list are one field: what is missing of it settles together.
    fields.set(found.field, known ? merged(known, found) : found);
  }
  return [...fields.values()].sort((a, b) => b.settles - a.settles);
}

function judgeField(key: string, ref: Ref, units: readonly Unit[], context: Context): MissingField {
  const decides = answersTo(ref, context).map(({ words, context: answered }) => ({
    answer: words,
    rules: [
      ...new Set(
        units
          .filter((unit) => unit.settled(forItem(answered, unit.itemIndex), key))
          .map((unit) => unit.id),
      ),
    ],
  }));
  const total = decides.reduce((sum, each) => sum + each.rules.length, 0);
  return {
    field: ref.field,
    label: labelOf(ref.field, ref.column),
    settles: Math.round((100 * total) / decides.length) / 100,
    decides,
  };
}

function merged(one: MissingField, other: MissingField): MissingField {
  return {
    field: one.field,
    label: labelOf(one.field),
    settles: Math.round(100 * (one.settles + other.settles)) / 100,
    decides: [...one.decides, ...other.decides],
  };
}

function answersTo(ref: Ref, context: Context): Answer[] {
  const feld = feldOf(ref);
  if (feld?.type === 'boolean') {
    return [true, false].map((value) => ({
      words: showValue(ref.field, value, ref.column),
      context: withValue(context, ref, value),
    }));
  }
  if (feld?.type === 'enum') {
    return Object.keys(feld.values).map((value) => ({
      words: showValue(ref.field, value, ref.column),
      context: withValue(context, ref, value),
    }));
  }
  if (feld?.type === 'items' || feld?.type === 'dates') {
    // That there are some says nothing yet; that there are none, much.
    return [
      { words: 'keine', context: withValue(context, ref, []) },
      { words: 'vorhanden', context },
    ];
  }
  return [
    { words: 'Bedingung erfüllt', truth: MET } as const,
    { words: 'Bedingung nicht erfüllt', truth: NOT_MET } as const,
  ].map(({ words, truth }) => ({
    words,
    context: contextWith(context, { assume: { key: keyOf(ref), truth } }),
  }));
}

function feldOf(ref: Ref): SpaltenFeld | (typeof FELDER)[FeldKey] | undefined {
  const feld = FELDER[ref.field];
  if (ref.column === undefined) return feld;
  if (feld.type !== 'items') return undefined;
  const columns: Readonly<Record<string, SpaltenFeld>> = feld.columns;
  return columns[ref.column];
}

/** The case as it would be with that answer; a column is answered for every entry that lacks it. */
function withValue(context: Context, ref: Ref, value: boolean | string | readonly []): Context {
  const { column } = ref;
  if (column === undefined) {
    return contextWith(context, { fall: { ...context.fall, [ref.field]: value } });
  }
  const list = context.fall[ref.field];
  const items = Array.isArray(list)
    ? list.map((item) =>
        typeof item === 'object' && !(column in item) ? { ...item, [column]: value } : item,
      )
    : [];
  return contextWith(context, { fall: { ...context.fall, [ref.field]: items } });
}

/** The context of a rule that runs for one Maßnahme. */
export function forItem(context: Context, itemIndex: number | undefined): Context {
  if (itemIndex === undefined) return context;
  const item = context.fall.massnahmen?.[itemIndex];
  return item ? contextWith(context, { item: { ...item }, itemIndex }) : context;
}
