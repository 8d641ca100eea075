import { glaetten } from '../normalisieren.ts';
import type { Place, Reading, Table } from '../reading.ts';
import { spalteVon } from '../vokabular/spaltenkoepfe.ts';
import { erlaubteFelder } from '../vokabular/ueberschriften/erlaubt.ts';
import { nenntAndereRolle } from '../vokabular/ueberschriften/wovon.ts';
import { parseDatumMitVorwort } from '../werte/datumtext.ts';
import { ANRUFVERSUCH } from './anrufposten.ts';
import { tagefeld } from './tagefeld.ts';

/** Somebody was reached, or there was no call. */
const ANDERS =
  /(?<!nicht |niemanden? |un)erreicht|zurückgerufen|rief zurück|gesprochen|gespräch|vereinbart|erfolgreich|abgesagt|geplant|vorgesehen|vorgemerkt|storniert|gelöscht/i;

/** The days of a table whose heading is the label of such a field ("Erfolglose Anrufe"); null for all others. */
export function deuteTage(table: Table, mask: string): Reading | null {
  const [heading = ''] = table.headings;
  const feld = tagefeld(heading);
  if (feld === null) return null;
  if (!(erlaubteFelder(table.headings)?.has(feld) ?? true)) return null;
  const spalte = table.columns.findIndex(
    (kopf) => kopf === ANRUFVERSUCH || spalteVon('kontakte', kopf)?.spalte === 'am',
  );
  const tage = table.rows.map((zeile) => parseDatumMitVorwort(zeile[spalte] ?? '')?.datum);
  const value = tage.filter((tag) => tag?.length === 10);
  const istAnders = table.rows.flat().some((text) => ANDERS.test(text));
  const istVonAnderen =
    table.columns.some((kopf) => /^(?:wer|mit)$|kund|person|name|teilnehm/i.test(kopf)) ||
    table.rows.flat().some(nenntAndereRolle);
  if (value.length === 0 || value.length < tage.length || istAnders || istVonAnderen) return null;
  const where: Place = { label: glaetten(heading).slice(0, 200), mask };
  const part = table.partOf === undefined ? {} : ({ partial: true } as const);
  return { field: feld, value, shown: value.join(', '), where, ...part };
}
