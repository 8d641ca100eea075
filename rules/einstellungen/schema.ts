/**
 * The border at which settings come in: from storage, a policy, a file. Each is judged alone, a list by its
 * entries: what is broken takes only itself out, and is named.
 */
import { CONCEPTS } from '../concepts/index.ts';
import { glaetten } from '../fall/normalisieren.ts';
import { HOST_ADDRESS } from '../profil/adresse.ts';
import type { SiteProfile } from '../profil/profil.ts';
import { MOST_PROFILES, profileSchema, sentences } from '../profil/schema.ts';
import { z } from '../zod.ts';
import {
  BEGRIFFE_EGV,
  FUNKTIONEN,
  GRENZEN,
  keysOf,
  MARKEN,
  type Sperre,
  type Teil,
  TITEL,
  VORGABE,
} from './einstellungen.ts';
import { isSchluessel, type Richtlinie } from './geltend.ts';

/** Entries of any list, more than there is a use for; what is beyond is not looked at. */
const MOST_ENTRIES = MOST_PROFILES;
const UNKNOWN = 'das gibt es hier nicht';
/** So many problems are named, the rest is counted: who wrote them looks at the file. */
const MOST_NAMED = 200;

function oneOf<K extends string>(values: readonly K[]) {
  return z.enum(values, `erwartet wird ${values.map((value) => `„${value}“`).join(' oder ')}`);
}
function listOf<T extends z.ZodType>(each: T) {
  return z
    .array(each, 'erwartet wird eine Liste')
    .max(MOST_ENTRIES, `es sind mehr als ${MOST_ENTRIES} Einträge`);
}
function wholeNumber([from, to]: readonly [number, number]) {
  const expected = `erwartet wird eine ganze Zahl von ${from} bis ${to}`;
  return z.int(expected).min(from, expected).max(to, expected);
}

const origin = z
  .string('erwartet wird ein Text')
  .max(200, 'der Text ist länger als 200 Zeichen')
  .regex(
    HOST_ADDRESS,
    'erwartet wird eine Adresse wie „https://fachverfahren.example“, ohne Port und Pfad',
  );

const eigene = {
  dienststelle: z
    .string('erwartet wird ein Text')
    .overwrite(glaetten)
    .max(120, 'der Text ist länger als 120 Zeichen')
    .exactOptional(),
  konzepte: listOf(oneOf(CONCEPTS.map(({ id }) => id))).exactOptional(),
  begriffEgv: oneOf(BEGRIFFE_EGV).exactOptional(),
  vorlaufTage: wholeNumber(GRENZEN.vorlaufTage).exactOptional(),
  marken: listOf(oneOf(keysOf(MARKEN))).exactOptional(),
  abgeschaltet: listOf(oneOf(keysOf(FUNKTIONEN))).exactOptional(),
  vergessenNachStunden: wholeNumber(GRENZEN.vergessenNachStunden).exactOptional(),
};
const werte = { ...eigene, fachverfahren: listOf(origin).exactOptional() };

/** What the user may set: all but what only a policy can. */
export const eigeneSchema: z.ZodType<Teil> = z.strictObject(eigene);

/** What a policy holds. It is read part by part; as a whole it is described from this. */
export const richtlinieSchema = z.strictObject({
  ...werte,
  profile: listOf(profileSchema).exactOptional(),
  gesperrt: listOf(oneOf<Sperre>([...keysOf(VORGABE), 'profile'])).exactOptional(),
});

/** What could be read, and a sentence for each thing that couldn't. */
export interface Gelesen<T> {
  readonly werte: T;
  readonly probleme: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;

/** Settings of the user as they are kept. Their problems are told to people who have never seen a key. */
export function liesEigene(raw: Raw): Gelesen<Teil> {
  const { gut, probleme } = readParts(eigene, raw, plainly);
  return { werte: eigeneSchema.parse(gut), probleme: told(probleme) };
}

/** A policy as the browser hands it over. */
export function liesRichtlinie(raw: Raw): Gelesen<Richtlinie> {
  const { gut, probleme } = readParts(richtlinieSchema.shape, raw, byKeys);
  // A list that was meant to restrict and can't be read must not let everything in.
  if (Object.hasOwn(raw, 'fachverfahren')) gut.fachverfahren ??= [];
  const { profile = [], gesperrt = [], ...rest } = richtlinieSchema.parse(gut);
  // Nor one that the browser has kept from us, where it was meant to be there.
  const gesetzt: Teil = gesperrt.includes('fachverfahren') ? { fachverfahren: [], ...rest } : rest;
  const named = distinct(profile);
  const twice = profile
    .filter((one) => !named.includes(one))
    .map(({ name }) => `profile: der Name „${name}“ kommt zweimal vor.`);
  return {
    werte: { werte: gesetzt, profile: named, gesperrt },
    probleme: told([...probleme, ...twice]),
  };
}

function told(probleme: readonly string[]): readonly string[] {
  const more = probleme.length - MOST_NAMED;
  if (more <= 0) return probleme;
  return [...probleme.slice(0, MOST_NAMED), `Dazu kommen ${more} weitere Fehler.`];
}

function distinct(profiles: readonly SiteProfile[]): readonly SiteProfile[] {
  return profiles.filter(
    (one, index) => profiles.findIndex(({ name }) => name === one.name) === index,
  );
}

type Shape = Readonly<Record<string, z.ZodExactOptional<z.ZodType>>>;

/** A sentence for each thing that is wrong with a setting, or with the entry of its list that has this index. */
type Say = (issues: readonly z.core.$ZodIssue[], key: string, index?: number) => readonly string[];

/** By what stands in the file, so that whoever wrote it finds it. */
const byKeys: Say = (issues, key, index) =>
  sentences(issues, index === undefined ? [key] : [key, index]);

/** By what the settings' page calls them: there they are chosen anew. */
const plainly: Say = (issues, key, index) => {
  const title = isSchluessel(key) ? TITEL[key] : key.slice(0, 60);
  if (index !== undefined) return [`${title}: den ${index + 1}. Eintrag gibt es hier nicht.`];
  return issues.map((issue) => {
    const isNoList = issue.code === 'invalid_type' && issue.expected === 'array';
    return `${title}: ${isNoList ? 'nicht zu lesen' : issue.message}.`;
  });
};

interface Parts {
  readonly gut: Record<string, unknown>;
  readonly probleme: string[];
}

function readParts(shape: Shape, raw: Raw, say: Say): Parts {
  const parts: Parts = { gut: {}, probleme: [] };
  for (const [key, value] of Object.entries(raw)) {
    const schema = Object.hasOwn(shape, key) ? shape[key]?.unwrap() : undefined;
    if (schema === undefined) {
      parts.probleme.push(
        ...say([{ code: 'custom', path: [], message: UNKNOWN, input: value }], key),
      );
    } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
      readEntries(key, schema.element, value, parts, say);
    } else {
      const parsed = schema.safeParse(value, { reportInput: true });
      if (parsed.success) parts.gut[key] = parsed.data;
      else parts.probleme.push(...say(parsed.error.issues, key));
    }
  }
  return parts;
}

function readEntries(
  key: string,
  schema: z.core.$ZodType,
  entries: readonly unknown[],
  { gut, probleme }: Parts,
  say: Say,
): void {
  const read = entries.slice(0, MOST_ENTRIES).flatMap((entry, index) => {
    const parsed = z.safeParse(schema, entry, { reportInput: true });
    if (parsed.success) return [parsed.data];
    probleme.push(...say(parsed.error.issues, key, index));
    return [];
  });
  if (entries.length > MOST_ENTRIES) {
    const message = `gelesen werden die ersten ${MOST_ENTRIES} Einträge`;
    probleme.push(...say([{ code: 'custom', path: [], message, input: entries }], key));
  }
  // Of a list without one good entry nothing is left: it is as if it had not been set.
  if (read.length > 0 || entries.length === 0) gut[key] = read;
}
