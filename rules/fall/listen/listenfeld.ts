/** The lines of a list box: entries with gaps between their pieces, as terminals have them, perhaps under a line of headers. */
import { glaetten } from '../normalisieren.ts';
import { parseDatum } from '../werte/datumtext.ts';
import { istListenkopf } from './listenkopf.ts';
import { postenInZeile } from './posten.ts';
import { type Posten, type Zeilen, zeilenAus } from './postenzeilen.ts';

/** Pieces stand apart by gaps, tabs or bars. */
const LUECKE = /[\s\u00a0]{2,}|\t|\s*[|│]\s*/;

const GANZER_TAG = /\d{1,2}\.\d{1,2}\.\d{4}/;

/** What `lines` are as rows of a table; null where they are no entries. Only a heading says of which list. */
export function zeilenImFeld(lines: readonly string[]): Zeilen | null {
  const zeilen = lines.map(stuecke).filter((zeile) => zeile.length > 0);
  const [kopf = [], ...unter] = zeilen;
  if (kopf.length > 1 && istListenkopf(kopf)) return unterKopf(kopf, unter);
  if (zeilen.length > 0 && zeilen.every(istTag)) return { columns: ['Datum'], rows: zeilen };
  const posten: Posten[] = [];
  for (const zeile of zeilen) {
    const einer = postenInZeile(zeile);
    if (einer === null || einer.columns !== (posten[0] ?? einer).columns) return null;
    posten.push(einer);
  }
  return posten.length === 0 ? null : zeilenAus(posten);
}

/** Whether one of `lines` tells of a day: such a line is an entry, and no choice between values. */
export const erzaehltTage = (lines: readonly string[]): boolean =>
  lines.some((line) => GANZER_TAG.test(line));

const stuecke = (line: string): readonly string[] =>
  line
    .split(LUECKE)
    .map(glaetten)
    .filter((stueck) => stueck !== '' && !/^[-=_─]+$/.test(stueck));

const istTag = ([tag = '', weiteres]: readonly string[]): boolean =>
  weiteres === undefined && parseDatum(tag)?.length === 10;

/** Under a header each line has as many pieces; what was left empty leaves no gap of its own. */
function unterKopf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Zeilen | null {
  const sindGanz = rows.every((row) => row.length === columns.length);
  return rows.length > 0 && sindGanz ? { columns, rows } : null;
}
