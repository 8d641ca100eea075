/**
 * The schema by which Chromium hands a policy over (manifest: `storage.managed_schema`), derived from the one
 * that reads it. It says which types there are and nothing of which values: what does not fit it Chromium drops
 * untold, and what a value should have been is for the settings to say. An invalid one keeps the browser from
 * loading the extension at all.
 */
import { z } from '../zod.ts';
import {
  BEGRIFFE_EGV,
  FUNKTIONEN,
  GRENZEN,
  MARKEN,
  type Schluessel,
  TITEL,
  VORGABE,
} from './einstellungen.ts';
import { richtlinieSchema } from './schema.ts';

/** The part of JSON Schema that we need of what Chromium knows. */
export type ManagedSchema =
  | { readonly type: 'string' | 'integer' | 'boolean'; readonly description?: string }
  | { readonly type: 'array'; readonly items: ManagedSchema; readonly description?: string }
  | {
      readonly type: 'object';
      readonly properties: Readonly<Record<string, ManagedSchema>>;
      readonly description?: string;
    };

const oneOf = (values: object | readonly string[]) =>
  (Array.isArray(values) ? values : Object.keys(values)).join(', ');

/** What is said of each setting to those who write a policy. */
const BESCHREIBUNG: Readonly<Record<Schluessel | 'profile' | 'gesperrt', string>> = {
  ...TITEL,
  konzepte: `${TITEL.konzepte}, die gelten`,
  begriffEgv: `${TITEL.begriffEgv}: ${oneOf(BEGRIFFE_EGV)}`,
  vorlaufTage: `${TITEL.vorlaufTage}, ${GRENZEN.vorlaufTage.join(' bis ')}`,
  marken: `${TITEL.marken}: ${oneOf(MARKEN)}`,
  abgeschaltet: `${TITEL.abgeschaltet}: ${oneOf(FUNKTIONEN)}`,
  vergessenNachStunden: `${TITEL.vergessenNachStunden}, ${GRENZEN.vergessenNachStunden.join(' bis ')}`,
  fachverfahren: `${TITEL.fachverfahren}: Adressen wie https://fachverfahren.example, ohne Port und Pfad`,
  profile: 'Profile der Fachverfahren, wie die Einstellungen sie ausgeben',
  gesperrt: `Was niemand ändern kann, auch ohne Vorgabe: ${oneOf(VORGABE)}, profile`,
};

/** Of everything that a policy may hold; throws where a setting is of a type that Chromium is not told of. */
export function managedSchema(): ManagedSchema {
  const { properties } = objectOf(z.toJSONSchema(richtlinieSchema));
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => [
        key,
        { ...schema, description: describe(key) },
      ]),
    ),
  };
}

function describe(key: string): string {
  const said: Readonly<Record<string, string>> = BESCHREIBUNG;
  return said[key] ?? key;
}

type Json = z.core.JSONSchema.BaseSchema;

function typesOf(schema: Json | boolean): ManagedSchema {
  if (typeof schema === 'boolean') throw new Error('a schema of anything is of no use to Chromium');
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      if (schema.items === undefined || Array.isArray(schema.items)) {
        throw new Error('a list without a type of its entries');
      }
      return { type: 'array', items: typesOf(schema.items) };
    case 'string':
    case 'integer':
    case 'boolean':
      return { type: schema.type };
    default:
      throw new Error(`Chromium is not told of the type ${schema.type}`);
  }
}

function objectOf({ properties = {} }: Json): Extract<ManagedSchema, { type: 'object' }> {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => [key, typesOf(schema)]),
    ),
  };
}
