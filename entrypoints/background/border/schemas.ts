/** What may be said to the worker, and what is kept of it: the shape of each, with its bounds. */
import { parseSpan } from '../../../rules/dates/span.ts';
import { FELD_SCHEMAS } from '../../../rules/fall/fall.ts';
import { FELD_KEYS, FELDER, type FeldKey } from '../../../rules/fall/felder.ts';
import { glaetten } from '../../../rules/fall/normalisieren.ts';
import type { Choice, Reading, ReadingProblem, Snapshot } from '../../../rules/fall/reading.ts';
import { MOST_HEADINGS } from '../../../rules/profil/profil.ts';
import { anchorSchema, fieldSchema } from '../../../rules/profil/schema.ts';
import type { Pointed } from '../../../rules/profil/zeigen.ts';
import type { TodoMark } from '../../../rules/weighing/todo.ts';
import { z } from '../../../rules/zod.ts';
import { type Fault, isKind, LINE, LINE_IN_PAGE, MOST_LINES, PLACES } from '../../faults/fault.ts';
import type { ContentMessage, PanelMessage, PillPlace, Target } from '../protocol.ts';
import { fitting } from './fitting.ts';

const text = (most: number) => z.string().max(most);
/** What a page says it shows: what nobody sees in it, or what turns other texts round, is no part of it. */
const shown = (most: number) => text(most).transform(glaetten);

const feld = z.enum(FELD_KEYS);
const place = z.strictObject({
  label: shown(400),
  heading: shown(400).exactOptional(),
  mask: shown(400),
});

/** Entries of a list, as a page may say them of one case: each rule runs for each Maßnahme. */
const MOST_MASSNAHMEN = 300;
const MOST_ENTRIES = 2000;
const mostOf = (field: FeldKey) => (field === 'massnahmen' ? MOST_MASSNAHMEN : MOST_ENTRIES);

/** `isCut`: the page said more than is taken in of one list. */
const reading: z.ZodType<{ readonly reading: Reading; readonly isCut: boolean }> = z
  .strictObject({
    field: feld,
    value: z.unknown(),
    shown: shown(4000),
    where: place,
    partial: z.literal(true).exactOptional(),
  })
  .transform(({ value, ...each }) => {
    const most = mostOf(each.field);
    const isCut = Array.isArray(value) && value.length > most;
    return isCut
      ? { reading: { ...each, value: value.slice(0, most), partial: true as const }, isCut }
      : { reading: { ...each, value }, isCut };
  })
  .refine(({ reading: { field, value } }) => FELD_SCHEMAS[field].safeParse(value).success)
  .transform(({ reading: each, isCut }) => ({
    reading: { ...each, value: smooth(each.value) },
    isCut,
  }));

const cutShort = ({ field, shown: text, where }: Reading): ReadingProblem => ({
  field,
  text: `${FELDER[field].label}: Die Seite zeigt mehr als ${mostOf(field)} Einträge; die übrigen sind hier nicht bekannt.`,
  shown: text,
  where,
});

/** The same in every text of a value that has been parsed, and so is no deeper than a list of entries. */
function smooth(value: unknown): unknown {
  if (typeof value === 'string') return glaetten(value);
  if (Array.isArray(value)) return value.map(smooth);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, smooth(part)]));
}

const choice: z.ZodType<Choice> = z
  .strictObject({ field: feld, value: z.unknown() })
  .refine(({ field, value }) => FELD_SCHEMAS[field].safeParse(value).success);

const problem = z.strictObject({
  field: feld.exactOptional(),
  text: shown(1000),
  shown: shown(4000),
  where: place,
  choices: z.array(choice).max(8).exactOptional(),
});

const MOST_PROBLEMS = 1000;

/** Begins with a letter or digit: what the worker calls cases without Kundennummer is none of these. */
const kundennummer = text(40).regex(/^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u);

export const snapshotSchema: z.ZodType<Snapshot> = z
  .strictObject({
    kundennummer: kundennummer.nullable(),
    mask: shown(400),
    view: text(20).exactOptional(),
    readings: fitting(reading, 5000),
    problems: fitting(problem, MOST_PROBLEMS),
  })
  .transform(({ readings, problems, ...rest }) => ({
    ...rest,
    readings: readings.map(({ reading: each }) => each),
    problems: [
      ...readings.flatMap(({ reading: each, isCut }) => (isCut ? [cutShort(each)] : [])),
      ...problems,
    ].slice(0, MOST_PROBLEMS),
  }));

export const pointedSchema: z.ZodType<Pointed> = z.strictObject({
  label: shown(400),
  after: shown(400).exactOptional(),
  headings: z.array(shown(400)).max(MOST_HEADINGS),
  mask: shown(400),
  value: shown(400),
  checked: z.boolean().exactOptional(),
  inList: z.boolean(),
  anchor: anchorSchema.nullable(),
});
const faultWith = (place: z.ZodType<Fault['place']>, line: RegExp): z.ZodType<Fault> =>
  z.strictObject({
    place,
    kind: text(50).refine(isKind),
    stack: z.array(text(100).regex(line)).max(MOST_LINES),
  });
/** Its lines name files of ours and nothing else. */
export const faultSchema = faultWith(z.enum(PLACES), LINE);
const faultInPage = faultWith(z.literal('Seite'), LINE_IN_PAGE);
const way = z.enum(['next', 'previous']);
export const targetSchema: z.ZodType<Target> = z.strictObject({
  field: feld,
  rule: text(200).exactOptional(),
  item: z.int().min(0).max(1000).exactOptional(),
});

export const pillPlaceSchema: z.ZodType<PillPlace> = z.strictObject({
  edge: z.enum(['left', 'right']),
  at: z.number().min(0).max(1),
});

export const contentMessage: z.ZodType<ContentMessage> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('snapshot'),
    doc: text(50),
    untouched: z.literal(true).exactOptional(),
    snapshot: snapshotSchema,
  }),
  z.strictObject({ type: z.literal('openPanel'), target: targetSchema.exactOptional() }),
  z.strictObject({ type: z.literal('dismiss'), field: feld }),
  z.strictObject({ type: z.literal('expelled'), doc: text(50) }),
  z.strictObject({ type: z.literal('pillMoved'), place: pillPlaceSchema }),
  z.strictObject({ type: z.literal('pillHidden') }),
  z.strictObject({ type: z.literal('lessons') }),
  z.strictObject({ type: z.literal('pointed'), pointed: pointedSchema }),
  z.strictObject({ type: z.literal('pointNoMore') }),
  z.strictObject({ type: z.literal('pointOn'), way }),
  z.strictObject({ type: z.literal('fault'), fault: faultInPage }),
]);

const tabId = z.int().min(0);
const origin = text(300).refine((given) => URL.parse(given)?.origin === given);
/** A day of the calendar, `YYYY-MM-DD`. */
export const exactDay = z
  .string()
  .refine((day) => day.length === 10 && parseSpan(day) !== undefined);

export const todoMarkSchema: z.ZodType<TodoMark> = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('done') }),
  z.strictObject({ how: z.literal('aside'), reason: text(200) }),
]);

const fallId = text(40).regex(/^[#\p{L}\p{N}]/u);

const caseMessage = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('enter'),
      tabId,
      fall: fallId.nullable(),
      field: feld,
      value: z.unknown(),
    })
    .refine(({ field, value }) => FELD_SCHEMAS[field].safeParse(value).success),
  z.strictObject({ type: z.literal('takeBack'), tabId, fall: fallId, field: feld }),
  z.strictObject({ type: z.literal('create'), tabId, kundennummer: kundennummer.nullable() }),
  z.strictObject({ type: z.literal('view'), tabId, fall: fallId.nullable() }),
  z.strictObject({ type: z.literal('assign'), tabId, fall: fallId }),
  z.strictObject({
    type: z.literal('todo'),
    tabId,
    fall: fallId.nullable(),
    keys: z.array(text(400)).min(1).max(20),
    mark: todoMarkSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('paste'), tabId, text: text(200_001), fall: fallId.nullable() }),
  z.strictObject({ type: z.literal('removeMask'), tabId, fall: fallId, mask: text(3000) }),
  z.strictObject({ type: z.literal('forget'), tabId, fall: fallId }),
  z.strictObject({ type: z.literal('forgetAll'), tabId }),
]);

export const panelMessage: z.ZodType<PanelMessage> = z.discriminatedUnion('type', [
  caseMessage,
  z.strictObject({ type: z.literal('updateSeen'), tabId }),
  z.strictObject({ type: z.literal('faultsSeen'), tabId }),
  z.strictObject({ type: z.literal('read'), tabId }),
  z.strictObject({ type: z.literal('state'), tabId, opening: z.literal(true).exactOptional() }),
  z.strictObject({ type: z.literal('reasons'), tabId, fall: fallId.nullable(), of: text(400) }),
  z.strictObject({ type: z.literal('stichtag'), tabId, date: exactDay.nullable() }),
  z.strictObject({ type: z.literal('concepts'), tabId, active: z.array(text(80)).max(200) }),
  z.strictObject({
    type: z.literal('show'),
    tabId,
    field: feld.nullable(),
    scroll: z.boolean().exactOptional(),
  }),
  z.strictObject({ type: z.literal('point'), tabId, on: z.boolean() }),
  z.strictObject({ type: z.literal('pointOn'), tabId, way: z.enum(['next', 'previous', 'take']) }),
  z.strictObject({
    type: z.literal('teach'),
    tabId,
    as: z.union([fieldSchema, z.literal('nothing')]),
  }),
  z.strictObject({ type: z.literal('pill'), tabId, origin, shown: z.boolean() }),
  z.strictObject({ type: z.literal('showAgain'), tabId, fall: fallId.nullable() }),
  z.strictObject({ type: z.literal('diagnose'), tabId }),
  z.strictObject({ type: z.literal('recognise'), tabId, text: text(200_001) }),
  z.strictObject({
    type: z.literal('mark'),
    tabId,
    frameId: z.int().min(0),
    spot: z.int().min(0).nullable(),
    scroll: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('insert'),
    tabId,
    fall: fallId.nullable(),
    text: text(20_000).min(1),
  }),
]);
