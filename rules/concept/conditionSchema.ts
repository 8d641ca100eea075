/** The schema of what the rules of a concept are made of: references to fields, days, conditions. */
import { exists } from '../dates/day.ts';
import { isExact, parseSpan } from '../dates/span.ts';
import { FELD_KEYS, FELDER, type Feld, feldOf } from '../fall/felder.ts';
import { z } from '../zod.ts';
import type { Condition, DateExpr, Kontaktart, Ref } from './data.ts';

/** Parts of one condition, paragraphs of one text. */
export const MOST_PARTS = 100;
export const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,79}$/,
    'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen',
  );
export const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]{0,59}$/, 'ein Name aus Buchstaben und Ziffern');
export const text = z.string().min(1).max(4000);
/** `YYYY-MM-DD`. */
export const day = z.string().refine(
  (value) => {
    const span = parseSpan(value);
    return span !== undefined && isExact(span);
  },
  { error: 'ein Tag als JJJJ-MM-TT' },
);

// References to fields

export const fieldKey = z.enum(FELD_KEYS, { error: 'dieses Feld gibt es nicht' });
const ref: z.ZodType<Ref> = z
  .strictObject({ field: fieldKey, column: z.string().max(60).exactOptional() })
  .refine(({ field, column }) => feldOf(field, column) !== undefined, {
    error: 'diese Spalte gibt es nicht',
  });
export const param = z.strictObject({ param: name });
const art = z.custom<Kontaktart>(
  (value) => typeof value === 'string' && Object.hasOwn(FELDER.letzterKontaktArt.values, value),
  'diese Kontaktart gibt es nicht',
);

/** A reference to a field of one of these types: a comparison that the type does not have is refused. */
const refTo = (...types: Feld['type'][]) =>
  ref.refine(
    ({ field, column }) => {
      const feld = feldOf(field, column);
      return feld !== undefined && types.includes(feld.type);
    },
    { error: 'dieser Vergleich passt nicht zum Feld' },
  );

// Days and conditions; they contain each other

/** Any: what day it has, each year has. */
const NO_LEAP_YEAR = 2001;

export const dateExpr: z.ZodType<DateExpr> = z.lazy(() =>
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
    z
      .strictObject({
        op: z.literal('dayInYear'),
        of: dateExpr,
        month: z.int().min(1).max(12),
        day: z.int().min(1).max(31),
        years: z.int().min(0).max(50),
      })
      .refine(({ month, day }) => exists(NO_LEAP_YEAR, month, day), {
        error: 'diesen Tag gibt es nicht in jedem Jahr',
      }),
    z.strictObject({
      op: z.literal('choose'),
      from: z.array(z.strictObject({ when: condition, take: dateExpr })).max(MOST_PARTS),
      otherwise: dateExpr,
    }),
  ]),
);

const worded = { text: text.exactOptional() };
export const condition: z.ZodType<Condition> = z.lazy(() =>
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
    z
      .strictObject({
        op: z.literal('age'),
        from: param.exactOptional(),
        under: param.exactOptional(),
        upTo: param.exactOptional(),
        on: dateExpr.exactOptional(),
        ...worded,
      })
      .refine(({ from, under, upTo }) => Boolean(from ?? under ?? upTo), {
        error: 'ein Alter braucht „from“, „under“ oder „upTo“',
      })
      .refine(({ under, upTo }) => !under || !upTo, {
        error: '„under“ und „upTo“ schließen einander aus',
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
