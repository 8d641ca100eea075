/** Entries of a list of the case that stand in pasted text without a header row, under its heading. */
import { postenAus } from '../listen/posten.ts';
import { type Posten, zeilenAus } from '../listen/postenzeilen.ts';
import type { Table } from '../reading.ts';
import { themenVon } from '../vokabular/spaltenkoepfe.ts';
import type { Zeile } from './textzeile.ts';

/** "12.11.2026 persönlich", "12.11.2026: persönlich": a day, and what was then; no day until which. */
const TAG_DAVOR = /^(\d{1,2}\.\d{1,2}\.\d{4})(?!\s*(?:[–-]|bis)\s*\d)(?:\s*[–-]\s+|[,:]?\s+)(?=\S)/;
const TAG_AM_ANFANG = /^\d{1,2}\.\d{1,2}\.\d{4}/;
const TAG = /^\d{1,2}\.\d{1,2}\.\d{4}$/;

/** A list in pasted text, and its last line. */
export interface Textliste {
  readonly table: Table;
  readonly letzte: number;
}

/** The list that begins on line `i`; null where the nearest heading names none, or the line tells no entry of one. */
export function listeAb(
  zeilen: readonly (Zeile | null)[],
  i: number,
  headings: readonly string[],
): Textliste | null {
  const [heading] = headings;
  if (heading === undefined || themenVon(heading).length !== 1) return null;
  const posten: Posten[] = [];
  let schief = 0;
  let letzte = i;
  for (let j = i; j < zeilen.length; j++) {
    const zeile = zeilen[j];
    if (zeile === null) continue;
    const einer = zeile === undefined ? null : postenIn(zeile.zellen);
    if (einer !== null && einer.columns === (posten[0] ?? einer).columns) posten.push(einer);
    else if (posten.length > 0 && TAG_AM_ANFANG.test(zeile?.zellen[0] ?? '')) schief += 1;
    else break;
    letzte = j;
  }
  const gelesen = zeilenAus(posten);
  if (gelesen === null) return null;
  const { length } = posten;
  const part = schief > 0 ? { partOf: `${length} von ${length + schief} Zeilen` } : {};
  return { table: { headings, ...gelesen, ...part }, letzte };
}

function postenIn(zellen: readonly string[]): Posten | null {
  const stuecke = zellen.filter((zelle) => zelle !== '');
  const [erste = '', ...weitere] = stuecke;
  const [davor = '', tag] = TAG_DAVOR.exec(erste) ?? [];
  if (tag !== undefined) {
    const was = erste.slice(davor.length);
    return (
      postenAus([tag, was, ...weitere]) ?? postenAus([tag, ...was.split(/,\s|\s\(/), ...weitere])
    );
  }
  return postenAus(weitere.length === 0 ? erste.split(/:\s/) : mitZeitraum(stuecke));
}

/** From when to when in one text, where both days stand in cells of their own. */
function mitZeitraum(stuecke: readonly string[]): readonly string[] {
  const von = stuecke.findIndex((stueck, k) => TAG.test(stueck) && TAG.test(stuecke[k + 1] ?? ''));
  if (von < 0) return stuecke;
  const zeitraum = `${stuecke[von]} – ${stuecke[von + 1]}`;
  return [...stuecke.slice(0, von), zeitraum, ...stuecke.slice(von + 2)];
}
