import { parseProfiles, readJson } from '../../rules/profil/schema.ts';

/** A file of profiles as the settings take it in: first as JSON, then by its schema. */
export function parseFile(text: string): ReturnType<typeof parseProfiles> {
  const json = readJson(text);
  return 'problems' in json ? json : parseProfiles(json.raw);
}
