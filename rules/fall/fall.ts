/** The border at which a Fall comes in from outside: checked as a whole, refused with plain words. */
import { parseSpan } from '../dates/span.ts';
import { z } from '../zod.ts';
import { type Fall, FELDER, type Feld, type FeldKey, type SpaltenFeld } from './felder.ts';
import { MAX_TEXT, MAX_ZAHL } from './grenzen.ts';
import { rangAus } from './rang.ts';

/** More than any case has; what exceeds it is no case. */
const MOST_ENTRIES = 5000;

const date = z
  .string('erwartet wird ein Datum als Text, JJJJ-MM-TT (oder JJJJ-MM, JJJJ)')
  .refine((text) => parseSpan(text) !== undefined, {
    error: (issue) =>
      `kein gültiges Datum: „${String(issue.input)}“ (erwartet JJJJ-MM-TT, JJJJ-MM oder JJJJ)`,
  });

const ganzeZahl = z
  .int('erwartet wird eine ganze Zahl')
  .min(0, 'die Zahl darf nicht negativ sein')
  .max(MAX_ZAHL, 'die Zahl ist zu groß');

function scalarSchema(feld: Exclude<Feld, { type: 'dates' | 'items' }>): z.ZodType {
  switch (feld.type) {
    case 'text': {
      const text = z
        .string('erwartet wird ein Text')
        .max(MAX_TEXT, `Text ist länger als ${MAX_TEXT} Zeichen`);
      return feld.numeric ? z.union([z.preprocess(rangAus, ganzeZahl), text]) : text;
    }
    case 'date':
      return date;
    case 'integer':
      return ganzeZahl;
    case 'boolean':
      return z.boolean('erwartet wird true oder false');
    case 'enum': {
      const values = Object.keys(feld.values);
      return z.enum(values, { error: `erwartet wird eines von: ${values.join(', ')}` });
    }
  }
}

function columnSchema(spalte: SpaltenFeld): z.ZodType {
  const schema = scalarSchema(spalte);
  if (spalte.required) return spalte.nullable ? schema.nullable() : schema;
  return spalte.type === 'boolean' ? schema.optional() : schema.nullable().optional();
}

function feldSchema(feld: Feld): z.ZodType {
  if (feld.type === 'dates') {
    return z
      .array(date, 'erwartet wird eine Liste von Daten')
      .max(MOST_ENTRIES, 'zu viele Einträge');
  }
  if (feld.type === 'items') {
    const columns: Readonly<Record<string, SpaltenFeld>> = feld.columns;
    const shape = Object.fromEntries(
      Object.entries(columns).map(([column, spalte]) => [column, columnSchema(spalte)]),
    );
    return z
      .array(
        z.strictObject(shape, 'erwartet wird ein Eintrag mit Feldern'),
        'erwartet wird eine Liste',
      )
      .max(MOST_ENTRIES, 'zu viele Einträge');
  }
  const schema = scalarSchema(feld);
  return feld.type === 'boolean' ? schema : schema.nullable();
}

/** Schema of the value of each field; the schema of a Fall is made of these, each optional. */
export const FELD_SCHEMAS: Readonly<Record<FeldKey, z.ZodType>> = mapFelder(feldSchema);

function mapFelder<T>(map: (feld: Feld) => T): Readonly<Record<FeldKey, T>> {
  const entries = Object.entries(FELDER).map(([key, feld]) => [key, map(feld)]);
  return Object.fromEntries(entries);
}

const fallSchema: z.ZodType<Fall> = z.strictObject(
  Object.fromEntries(Object.entries(FELD_SCHEMAS).map(([key, schema]) => [key, schema.optional()])),
  'erwartet wird ein Fall: ein Objekt mit Feldern',
);

/** What is wrong with what came in, and where: `massnahmen[0].ende`. */
export interface FallProblem {
  readonly path: string;
  readonly text: string;
}

/** The Fall that `input` is, or every reason why it is none. */
export function parseFall(
  input: unknown,
): { readonly fall: Fall } | { readonly problems: readonly FallProblem[] } {
  const result = fallSchema.safeParse(input, { reportInput: true });
  if (result.success) return { fall: result.data };
  return { problems: result.error.issues.flatMap(problemsOf) };
}

function problemsOf(issue: z.core.$ZodIssue): FallProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathWords([...issue.path, key]),
      text: 'dieses Feld gibt es nicht',
    }));
  }
  const missing = issue.input === undefined;
  return [
    { path: pathWords(issue.path), text: missing ? `fehlt; ${issue.message}` : issue.message },
  ];
}

/** `massnahmen[0].ende`; empty for the whole. */
export function pathWords(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}
