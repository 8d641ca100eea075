/**
 * The schema of a concept: what the builders guarantee at compile time, checked for one that comes as
 * JSON. Bounded in size and depth, because an imported concept is a stranger's.
 */
import { LAENDER } from '../dates/kalender.ts';
import { isExact, parseSpan } from '../dates/span.ts';
import { pathWords } from '../fall/fall.ts';
import { FELD_KEYS, type Feld, feldOf } from '../fall/felder.ts';
import { z } from '../zod.ts';
import type { Concept, Condition, DateExpr, Ref } from './data.ts';

const MOST_PARTS = 100;
const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,79}$/,
    'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen',
  );
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,59}$/, 'ein Name aus Buchstaben und Ziffern');
const text = z.string().min(1).max(4000);
const day = z.string().refine(
  (value) => {
    const span = parseSpan(value);
    return span !== undefined && isExact(span);
  },
  { error: 'ein Tag als JJJJ-MM-TT' },
);

// References to fields

const fieldKey = z.enum(FELD_KEYS, { error: 'dieses Feld gibt es nicht' });
const ref: z.ZodType<Ref> = z
  .strictObject({ field: fieldKey, column: z.string().max(60).exactOptional() })
  .refine(({ field, column }) => feldOf(field, column) !== undefined, {
    error: 'diese Spalte gibt es nicht',
  });
const param = z.strictObject({ param: name });
const art = z.enum(['persoenlich', 'telefonisch', 'schriftlich', 'mail']);

/** A reference to a field of one of these types: a comparison that the type does not have is refused. */
const refTo = (...types: Feld['type'][]) =>
  ref.refine((value) => types.includes(feldOf(value.field, value.column)?.type ?? 'items'), {
    error: 'dieser Vergleich passt nicht zum Feld',
  });

// Days and conditions; they contain each other

const dateExpr: z.ZodType<DateExpr> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('stichtag') }),
    z.strictObject({ op: z.literal('date'), of: refTo('date') }),
    z.strictObject({ op: z.literal('day'), iso: day }),
    z.strictObject({ op: z.enum(['plus', 'minus']), to: dateExpr, by: param }),
    z.strictObject({ op: z.literal('endOf'), from: dateExpr, by: param }),
    z.strictObject({ op: z.enum(['dayBefore', 'dayAfter']), of: dateExpr }),
    z.strictObject({ op: z.literal('onlyWhere'), when: condition, take: dateExpr }),
    z.strictObject({
      op: z.enum(['earlier', 'later']),
      of: z.array(dateExpr).min(1).max(MOST_PARTS),
    }),
    z.strictObject({ op: z.literal('lastContact') }),
    z.strictObject({ op: z.literal('lastTalk'), except: z.array(art).max(4) }),
    z.strictObject({
      op: z.literal('dayInYear'),
      of: dateExpr,
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
      years: z.int().min(0).max(50),
    }),
    z.strictObject({
      op: z.literal('choose'),
      from: z.array(z.strictObject({ when: condition, take: dateExpr })).max(MOST_PARTS),
      otherwise: dateExpr,
    }),
  ]),
);

const worded = { text: text.exactOptional() };
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({
      op: z.enum(['all', 'any']),
      of: z.array(condition).min(1).max(MOST_PARTS),
      ...worded,
    }),
    z.strictObject({ op: z.literal('not'), of: condition, ...worded }),
    z.strictObject({
      op: z.literal('sofernBekannt'),
      of: condition,
      note: text.exactOptional(),
      ...worded,
    }),
    z.strictObject({
      op: z.literal('whereKnown'),
      of: ref,
      judge: condition,
      otherwise: condition,
      ...worded,
    }),
    z.strictObject({ op: z.literal('unsettled'), text }),
    z
      .strictObject({
        op: z.literal('is'),
        of: refTo('enum', 'text'),
        values: z.array(z.string()).min(1).max(MOST_PARTS),
        ...worded,
      })
      .refine(
        ({ of, values }) => {
          const feld = feldOf(of.field, of.column);
          return (
            feld?.type !== 'enum' || values.every((value) => Object.hasOwn(feld.values, value))
          );
        },
        { error: 'diesen Wert hat das Feld nicht' },
      ),
    z.strictObject({ op: z.enum(['yes', 'no']), of: refTo('boolean'), ...worded }),
    z.strictObject({ op: z.literal('none'), of: ref, ...worded }),
    z.strictObject({
      op: z.enum(['atLeast', 'atMost']),
      of: refTo('integer'),
      number: param,
      ...worded,
    }),
    z.strictObject({
      op: z.literal('age'),
      from: param.exactOptional(),
      under: param.exactOptional(),
      upTo: param.exactOptional(),
      on: dateExpr.exactOptional(),
      ...worded,
    }),
    z.strictObject({
      op: z.enum(['before', 'onOrBefore', 'after', 'onOrAfter']),
      left: dateExpr,
      right: dateExpr,
      ...worded,
    }),
    z.strictObject({ op: z.literal('withinLast'), of: dateExpr, by: param, ...worded }),
    z.strictObject({ op: z.literal('passed'), since: dateExpr, by: param, ...worded }),
    z.strictObject({
      op: z.literal('contact'),
      from: dateExpr,
      to: dateExpr.exactOptional(),
      arten: z.array(art).min(1).exactOptional(),
      ...worded,
    }),
    z.strictObject({ op: z.literal('noContact'), ...worded }),
    z.strictObject({ op: z.literal('days'), of: refTo('dates'), number: param, ...worded }),
    z.strictObject({
      op: z.literal('count'),
      of: z.enum(['hemmnisse', 'massnahmen']),
      where: condition,
      number: param,
      ...worded,
    }),
    z.strictObject({ op: z.literal('rule'), id, ...worded }),
    z.strictObject({ op: z.literal('problems'), ...worded }),
  ]),
);

// Rules

const severity = z.enum(['info', 'warning', 'error']);
const ruleBase = {
  id,
  section: text,
  interpretation: text.exactOptional(),
  forEach: z.literal('massnahmen').exactOptional(),
  values: z.record(name, dateExpr).exactOptional(),
};
const applying = { unless: condition.exactOptional(), where: condition.exactOptional() };
const block = z.union([
  z.strictObject({ text, when: condition.exactOptional() }),
  z.strictObject({ criteria: id, when: condition.exactOptional() }),
]);
const blocks = z.array(block).min(1).max(MOST_PARTS);

const rule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('eligibility'),
    ...ruleBase,
    ...applying,
    title: text,
    condition,
  }),
  z.strictObject({
    kind: z.literal('routing'),
    ...ruleBase,
    ...applying,
    title: text,
    team: name,
    action: text.exactOptional(),
    reserve: z.enum(['pruefen', 'einzelfall']).exactOptional(),
    caveats: z
      .array(z.strictObject({ when: condition, text }))
      .max(10)
      .exactOptional(),
    deadline: id.exactOptional(),
    settled: condition.exactOptional(),
    condition,
    additional: z.union([z.literal(true), condition]).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('deadline'),
    ...ruleBase,
    title: text,
    field: fieldKey.exactOptional(),
    when: condition,
    opens: dateExpr.exactOptional(),
    due: dateExpr,
    satisfied: condition.exactOptional(),
    lead: param.exactOptional(),
    onDay: z.literal(true).exactOptional(),
    phase: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('warning'),
    ...ruleBase,
    field: fieldKey.exactOptional(),
    fields: z
      .array(z.strictObject({ when: condition, field: fieldKey }))
      .max(10)
      .exactOptional(),
    severity,
    severityWhen: z
      .array(z.strictObject({ when: condition, severity }))
      .max(10)
      .exactOptional(),
    when: condition,
    text,
    blocks: blocks.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('hint'),
    ...ruleBase,
    when: condition,
    text,
    blocks: blocks.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('note'),
    ...ruleBase,
    title: text,
    when: condition,
    serves: z.array(id).max(20).exactOptional(),
    past: condition.exactOptional(),
    blocks,
    short: blocks,
  }),
]);

// The concept

const count = z.int().min(0).max(10_000);
const interval = z.union([
  z.strictObject({ years: count }),
  z.strictObject({ months: count }),
  z.strictObject({ weeks: count }),
  z.strictObject({ days: count }),
  z.strictObject({ workdays: count }),
]);

const conceptSchema: z.ZodType<Concept> = z.strictObject({
  id,
  title: text,
  about: text.exactOptional(),
  land: z.enum(LAENDER),
  mariaHimmelfahrt: z.boolean().exactOptional(),
  versions: z
    .array(
      z.strictObject({
        validFrom: day.exactOptional(),
        validTo: day.exactOptional(),
        document: text,
        params: z.record(
          name,
          z.strictObject({ value: z.union([z.number(), interval]), label: text, section: text }),
        ),
        teams: z.record(name, text),
        begriffe: z.record(name, text),
        rules: z.array(rule).max(500),
      }),
    )
    .min(1)
    .max(20),
});

/** Deeper nesting than any rule needs; refused before the schema walks it. */
const DEEPEST = 60;

/** The concept that `input` is, or what is wrong with it and where, in plain German. */
export function parseConcept(
  input: unknown,
): { readonly concept: Concept } | { readonly problems: readonly string[] } {
  if (depthOf(input, DEEPEST) > DEEPEST)
    return { problems: ['Das Konzept ist zu tief verschachtelt.'] };
  const result = conceptSchema.safeParse(input);
  if (result.success) return { concept: result.data };
  return {
    problems: result.error.issues.map(({ path, message }) => `${pathWords(path)}: ${message}`),
  };
}

function depthOf(value: unknown, left: number): number {
  if (left < 0 || typeof value !== 'object' || value === null) return 1;
  let deepest = 0;
  for (const part of Object.values(value)) deepest = Math.max(deepest, depthOf(part, left - 1));
  return 1 + deepest;
}
