/**
 * The schema of a concept: what the builders guarantee at compile time, checked for one that comes as
 * JSON. Bounded in size and depth, because an imported concept is a stranger's.
 */
import { LAENDER } from '../dates/kalender.ts';
import { pathWords } from '../fall/fall.ts';
import { z } from '../zod.ts';
import {
  condition,
  dateExpr,
  day,
  fieldKey,
  id,
  MOST_PARTS,
  name,
  param,
  text,
} from './conditionSchema.ts';
import type { Concept } from './data.ts';

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
