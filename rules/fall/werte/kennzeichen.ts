/** What badges say that stand beside a name without a label: only words that can mean nothing else. */
import { FELDER, type FeldKey } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';

/** Words as a whole, and what they are: a value of the field, or that it is so. */
const KENNZEICHEN: readonly (readonly [feld: FeldKey, worte: RegExp, wert?: string])[] = [
  ['rechtskreis', /^(?:Rechtskreis )?(SGB (?:II|III))$/],
  [
    'kundenstatus',
    /^(?:Status:? )?((?:nicht )?arbeitslos|arbeits?suchend|ratsuchend|alo|r?asu)(?: gemeldet)?$/i,
  ],
  ['kundenkategorie', /^(?:Kunden)?kategorie:? ([A-EXYZS])$/i],
  ['betreuungsstufe', /^(?:Betreuungs)?stufe:? (I[NKGF])$/i],
  ['neukunde', /^Neukund(?:e|in|e\/in)$/i, 'ja'],
  ['alleinerziehend', /^alleinerziehende?r?$/i, 'ja'],
  ['langzeitarbeitslos', /^langzeitarbeitslose?r?$/i, 'ja'],
  ['alg2Jemals', /^(?:ALG|Arbeitslosengeld)[- ]?II[- ]Bezug(?: seit [\d./]{4,10})?$/i, 'ja'],
];

/** The field that a badge names by its text alone, and its value; null for all else. */
export function kennzeichen(
  text: string,
): { readonly feld: FeldKey; readonly label: string; readonly wert: string } | null {
  const gezeigt = glaetten(text);
  for (const [feld, worte, fest] of KENNZEICHEN) {
    const gefunden = worte.exec(gezeigt);
    const wert = gefunden && (fest ?? gefunden[1]);
    if (wert) return { feld, label: FELDER[feld].label, wert };
  }
  return null;
}
