/** The file in which the settings of one computer go to another: all of the user's, and their profiles. */
import type { SiteProfile } from '../profil/profil.ts';
import {
  distinctNames,
  parseProfiles,
  profileList,
  readJson,
  sentences,
} from '../profil/schema.ts';
import { z } from '../zod.ts';
import type { Teil } from './einstellungen.ts';
import { eigeneSchema } from './schema.ts';

const FORMAT = 'konzeptlotse-einstellungen';
const OBJECT = 'erwartet wird eine Datei mit Einstellungen oder Profilen';

const datei = z.strictObject(
  {
    format: z.literal(FORMAT, `erwartet wird „${FORMAT}“`),
    version: z.literal(1, 'diese Version wird nicht gelesen, nur 1'),
    einstellungen: eigeneSchema,
    profile: profileList,
  },
  OBJECT,
);

export interface Einfuhr {
  /** undefined: the file holds profiles only. */
  readonly einstellungen?: Teil;
  readonly profile: readonly SiteProfile[];
}

/** JSON, indented, for people to look at. */
export function ausfuhr(einstellungen: Teil, profile: readonly SiteProfile[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, einstellungen, profile }, null, 2)}\n`;
}

/** What a file's text brings, of all settings or of profiles alone, or every reason why not, a German sentence each. */
export function parseEinfuhr(text: string): Einfuhr | { readonly problems: readonly string[] } {
  const json = readJson(text);
  if ('problems' in json) return json;
  const format = formatOf(json.raw);
  // Of a file that is none of ours, nothing in it that is missing helps anybody.
  if (!format.startsWith('konzeptlotse-'))
    return { problems: [`Das ist keine Datei von Konzeptlotse; ${OBJECT}.`] };
  if (format !== FORMAT) {
    const parsed = parseProfiles(json.raw);
    return 'problems' in parsed ? parsed : { profile: parsed.profiles };
  }
  const parsed = datei.safeParse(json.raw, { reportInput: true });
  if (!parsed.success) return { problems: sentences(parsed.error.issues) };
  const { einstellungen, profile } = parsed.data;
  return distinctNames(profile) ?? { einstellungen, profile };
}

/** '' where it names none. */
const formatOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'format' in raw && typeof raw.format === 'string'
    ? raw.format
    : '';
