import { FELDER } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';
import type { Place, Reading, Table } from '../reading.ts';
import { spalteVon } from '../vokabular/spaltenkoepfe.ts';
import { erlaubteFelder, nenntFamilie } from '../vokabular/ueberschriften.ts';
import { aufloesen } from '../vokabular/vokabular.ts';
import { parseDatumMitVorwort } from '../werte/datumtext.ts';

/** The days of a table whose heading is the label of such a field ("Erfolglose Anrufe"); null for all others. */
export function deuteTage(table: Table, mask: string): Reading | null {
  const [heading = ''] = table.headings;
  const was = aufloesen(heading, []);
  const feld = was.art === 'feld' ? was.bedeutung.feld : undefined;
  if (feld === undefined || FELDER[feld].type !== 'dates') return null;
  if (!(erlaubteFelder(table.headings)?.has(feld) ?? true)) return null;
  const spalte = table.columns.findIndex((kopf) => spalteVon('kontakte', kopf)?.spalte === 'am');
  const tage = table.rows.map((zeile) => parseDatumMitVorwort(zeile[spalte] ?? '')?.datum);
  const value = tage.filter((tag) => tag?.length === 10);
  const istErreicht = table.rows.flat().some((text) => /(?<!nicht |un)erreicht/i.test(text));
  const istVonAnderen =
    table.columns.some((kopf) => /^(?:wer|mit)$|kund|person|name|teilnehm/i.test(kopf)) ||
    table.rows.flat().some(nenntFamilie);
  if (value.length === 0 || value.length < tage.length || istErreicht || istVonAnderen) return null;
  const where: Place = { label: glaetten(heading).slice(0, 200), mask };
  const part = table.partOf === undefined ? {} : ({ partial: true } as const);
  return { field: feld, value, shown: value.join(', '), where, ...part };
}
