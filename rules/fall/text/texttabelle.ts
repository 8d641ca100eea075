/** Rows of pasted text that belong together: a table of the case, or a file of one person's values. */
import { istTabellenkopf, zeigtListe } from '../listen/listenkopf.ts';
import type { Table } from '../reading.ts';
import { aufloesen, istLabel } from '../vokabular/vokabular.ts';
import { parseWert } from '../werte/werte.ts';
import type { Zeile } from './textzeile.ts';
import { istBeschriftung, type Paar } from './textzelle.ts';

const istKundennummer = (label: string, value: string): boolean => {
  const aufgeloest = aufloesen(label, []);
  return (
    aufgeloest.art === 'feld' &&
    aufgeloest.bedeutung.feld === 'kundennummer' &&
    parseWert('kundennummer', value).art === 'wert'
  );
};

/**
 * The pairs of a file of values: labels on line `i`, a Kundennummer among them, the values beneath; null for
 * all else. Of several people there are none. `letzte` is the last line of it.
 */
export function datensatzAb(
  zeilen: readonly (Zeile | null)[],
  i: number,
): { readonly paare: readonly Paar[]; readonly letzte: number } | null {
  const kopf = zeilen[i];
  const werte = zeilen[i + 1];
  if (!kopf?.tab || !werte?.tab) return null;
  const paare = kopf.zellen.map((label, k) => ({ label, value: werte.zellen[k] ?? '' }));
  if (paare.filter(({ label }) => istLabel(label)).length < 3) return null;
  if (!paare.some(({ label, value }) => istKundennummer(label, value))) return null;
  let letzte = i + 1;
  while (zeilen[letzte + 1]?.tab && zeilen[letzte + 1]?.zellen.length !== 0) letzte += 1;
  return { paare: letzte === i + 1 ? paare : [], letzte };
}

/** The table whose header row is line `i`; null where that line is none. */
export function tabelleAb(
  zeilen: readonly (Zeile | null)[],
  i: number,
  headings: readonly string[],
): { readonly table: Table; readonly letzte: number; readonly schief: number } | null {
  const kopf = zeilen[i];
  if (!kopf || !istTabellenkopf(headings, kopf.zellen)) return null;
  const columns = kopf.zellen;
  const rows: string[][] = [];
  let schief = 0;
  let letzte = i;
  for (let j = i + 1; j < zeilen.length; j++) {
    const zeile = zeilen[j];
    if (zeile === null) continue;
    const zellen = zeile?.zellen ?? [];
    const [erste = ''] = zellen;
    const nurEine = zellen.length === 1;
    if (zellen.length === 0 || (nurEine && (rows.length > 0 || istBeschriftung(erste)))) break;
    if (!nurEine && istLabel(erste)) break;
    letzte = j;
    // Only tabs keep empty cells; without them a short row can't be told apart from a shifted one.
    const passt =
      zellen.length === columns.length || (zeile?.tab && zellen.length < columns.length);
    if (passt || nurEine) rows.push(columns.map((_, spalte) => zellen[spalte] ?? ''));
    else schief += 1;
  }
  if (letzte === i) return null;
  const part =
    schief > 0 && zeigtListe(headings, columns)
      ? { partOf: `${rows.length} von ${rows.length + schief} Zeilen` }
      : {};
  return { table: { headings, columns, rows, ...part }, letzte, schief };
}
