import { strToU8, zipSync } from 'fflate';

/** What lies in a folder or an archive: path from its top, with `/`, and content. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A zip keeps local time without a zone, and none before this. */
const always = () => new Date(1980, 0, 1);

/** The same bytes for the same files, whatever the order, the clock, the zone or the version of Node. */
export function zipOf(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: always(), level: 9 });
}

export const bytesOf = (text: string): Uint8Array => strToU8(text);
export const jsonBytes = (value: unknown): Uint8Array =>
  bytesOf(`${JSON.stringify(value, null, 2)}\n`);
