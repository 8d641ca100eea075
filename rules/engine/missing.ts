/**
 * Which fields are worth asking for, and in which order. A field counts by what an answer would
 * decide: for a yes/no or a choice each answer is tried, for a list that it is empty; for a day or a
 * number, what follows if the conditions that hang on it alone are met, and if they are not.
 */
import type { MissingField } from '../assessment.ts';
import { labelOf, showValue } from '../fall/anzeige.ts';
import type { Fall, FeldKey } from '../fall/felder.ts';
import type { OpenFields } from './compiled.ts';
import { type Context, contextWith, isUndecided } from './context.ts';
import type { Lookup } from './lookup.ts';
import { copyOf, forget, type Memory, recall } from './memory.ts';
import { MET, NOT_MET } from './truth.ts';

/** A row of the result that can be open: a rule, for one Maßnahme where it runs per Maßnahme. */
export interface Unit {
  /** `conceptId/ruleId`. */
  readonly id: string;
  readonly context: Context;
  /** What could still change it. */
  readonly open: OpenFields;
  /** Whether nothing is open any more, once `answered` is. */
  settled(context: Context, answered: Lookup): boolean;
}

/** The fields that could still change one of `units`, those that settle most in front. */
export function missingFields(units: readonly Unit[], fall: Fall): MissingField[] {
  const wanted = new Map<Lookup, Unit[]>();
  for (const unit of units) {
    for (const lookup of unit.open) {
      const others = wanted.get(lookup);
      if (others) others.push(unit);
      else wanted.set(lookup, [unit]);
    }
  }
  const fields = new Map<FeldKey, MissingField>();
  const gaps = new Map<FeldKey, Gaps>();
  const trials: Trials = new Map();
  for (const [lookup, waiting] of wanted) {
    noteGaps(gaps, lookup, waiting, fall);
    const found = weigh(lookup, waiting, fall, trials);
    const known = fields.get(found.field);
    // Several columns of one list are one field: what is missing of it settles together.
    fields.set(found.field, known ? merged(known, found) : found);
  }
  return [...fields.values()]
    .map((found) => {
      const lacking = gaps.get(found.field);
      return lacking ? { ...found, lacks: inOrder(lacking) } : found;
    })
    .sort((a, b) => b.settles - a.settles);
}

/** Which entries of a list lack what: columns by the entry's index. */
type Gaps = Map<number, Set<string>>;

/** A rule per Maßnahme lacks it in its own; what looks at the whole list, in each entry that does not have it. */
function noteGaps(
  all: Map<FeldKey, Gaps>,
  lookup: Lookup,
  units: readonly Unit[],
  fall: Fall,
): void {
  const { field, column } = lookup;
  if (column === undefined) return;
  const list = fall[field];
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const gaps: Gaps = all.get(field) ?? new Map();
  const note = (item: number) => gaps.set(item, (gaps.get(item) ?? new Set()).add(column));
  for (const { context } of units) {
    if (field === 'massnahmen' && context.itemIndex !== undefined) note(context.itemIndex);
    else {
      items.forEach((item, index) => {
        if (isEntry(item) && isUndecided({ ...context, item }, lookup)) note(index);
      });
    }
  }
  if (gaps.size > 0) all.set(field, gaps);
}

const isEntry = (item: unknown): item is Readonly<Record<string, unknown>> =>
  typeof item === 'object' && item !== null;

const inOrder = (gaps: Gaps): NonNullable<MissingField['lacks']> =>
  [...gaps]
    .sort(([one], [other]) => one - other)
    .map(([item, columns]) => ({ item, columns: [...columns] }));

/** What answers are tried on: for each context one memory, which every answer leaves as it was. */
type Trials = Map<Context, Memory>;

function weigh(lookup: Lookup, units: readonly Unit[], fall: Fall, trials: Trials): MissingField {
  // Several columns of one list are asked for together: each answer says to which.
  const to = lookup.column === undefined ? '' : `${lookup.feld?.label ?? lookup.column}: `;
  const decides = answersTo(lookup, fall).map(({ words, change }) => ({
    answer: to + words,
    rules: settledBy(change, lookup, units, trials),
  }));
  const total = decides.reduce((sum, each) => sum + each.rules.length, 0);
  return {
    field: lookup.field,
    label: lookup.label,
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

/** Ids of the rules of which nothing is open any more, once that has changed. */
function settledBy(
  change: Answer['change'],
  answered: Lookup,
  units: readonly Unit[],
  trials: Trials,
): string[] {
  const contexts = new Map<Context, Context>();
  const ids = new Set<string>();
  for (const unit of units) {
    let context = contexts.get(unit.context);
    if (!context) {
      const memory = trials.get(unit.context) ?? copyOf(unit.context.memory);
      trials.set(unit.context, memory);
      forget(memory, answered.field);
      context = contextWith(unit.context, change, memory);
      contexts.set(unit.context, context);
    }
    if (unit.settled(context, answered)) ids.add(unit.id);
  }
  for (const [original, { memory }] of contexts) recall(memory, original.memory, answered.field);
  return [...ids];
}

/** An answer in words, and what would be different with it. */
interface Answer {
  readonly words: string;
  readonly change: Partial<Pick<Context, 'fall' | 'assume'>>;
}

function answersTo(lookup: Lookup, fall: Fall): Answer[] {
  const valueAnswer = (value: boolean | string): Answer => ({
    words: showValue(lookup.field, value, lookup.column),
    change: { fall: withValue(fall, lookup, value) },
  });
  const { feld } = lookup;
  if (feld?.type === 'boolean') return [valueAnswer(true), valueAnswer(false)];
  if (feld?.type === 'enum') return Object.keys(feld.values).map(valueAnswer);
  if (feld?.type === 'items' || feld?.type === 'dates') {
    // That there are some says nothing yet; that there are none, much.
    return [
      { words: 'keine', change: { fall: withValue(fall, lookup, []) } },
      { words: 'vorhanden', change: {} },
    ];
  }
  return [
    { words: 'Bedingung erfüllt', change: { assume: { of: lookup, truth: MET } } },
    { words: 'Bedingung nicht erfüllt', change: { assume: { of: lookup, truth: NOT_MET } } },
  ];
}

/** The case as it would be with that answer; a column is answered for every entry that lacks it. */
function withValue(
  fall: Fall,
  { field, column }: Lookup,
  value: boolean | string | readonly [],
): Fall {
  if (column === undefined) return { ...fall, [field]: value };
  const list = fall[field];
  const items = Array.isArray(list)
    ? list.map((item) =>
        typeof item === 'object' && !(column in item) ? { ...item, [column]: value } : item,
      )
    : [];
  return { ...fall, [field]: items };
}
