/** Which rows of a table of Hemmnisse tell of one: some list all there could be, and say of each whether it is there. */
import { glaetten } from '../normalisieren.ts';
import { istJa } from '../werte/jaNein.ts';

/** Headers over "ja" and "nein", or over marks. */
const OB =
  /^(?:(?:als )?hemmnis|handlungsbedarf|bedarf|vorhanden|vorliegend|liegt vor|zutreffend|trifft zu|relevant|besteht|auffällig|ausprägung|stand|status|ja ?\/ ?nein|ja|)[?:]?$/i;
const NEIN = /^(?:nein|n|keine?r?s?|nicht|0|✗|✘|☐|)$/i;
/** Of which nothing else could be said. */
const KEINES =
  /^(?:kein(?:e|en)? (?:h\.?|hemmnis|handlungsbedarf|bedarf|auffälligkeiten|problemlage)|nicht (?:vorhanden|gegeben|zutreffend|relevant)|trifft nicht zu|liegt nicht vor|besteht nicht|unauffällig)$/i;

/** What says so of any row. */
export const KEIN_HEMMNIS = 'kein Hemmnis';

/** Whether `text` says that there is none of what it stands beside. */
export const nenntKeinHemmnis = (text: string): boolean => KEINES.test(glaetten(text));

/** Tells of each of `rows` whether it says of what it names that it is no Hemmnis of this case. */
export function sagtKeinHemmnis(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): (row: readonly string[]) => boolean {
  const obs = columns.flatMap((kopf, i) => (OB.test(glaetten(kopf)) ? [i] : []));
  // Where others are marked, an empty place is a no as well.
  const marken = obs.filter(
    (i) =>
      rows.some((row) => istJa(row[i] ?? '')) &&
      rows.every((row) => istJa(row[i] ?? '') || NEIN.test(glaetten(row[i] ?? ''))),
  );
  return (row) =>
    row.some(nenntKeinHemmnis) ||
    obs.some((i) => /^(?:nein|n|☐|✗|✘)$/i.test(glaetten(row[i] ?? ''))) ||
    marken.some((i) => NEIN.test(glaetten(row[i] ?? '')));
}
