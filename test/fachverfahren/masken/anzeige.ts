import { FELDER, type Feld, type FeldKey, type SpaltenFeld } from '../../../rules/fall/felder.ts';
import type { Schreibweise } from './maske.ts';

/** A value that fits into one place on a page. */
type Einzelwert = string | number | boolean | null;

/** A date as people write it: `03.07.1990`, `3.7.1990`; coarse ones `07/2023`, `2023`. */
export function datumstext(wert: string, stil: Schreibweise['datum']): string {
  const [jahr = '', monat, tag] = wert.split('-');
  if (monat === undefined) return jahr;
  if (tag === undefined) return `${monat}/${jahr}`;
  return stil === 'TT.MM.JJJJ'
    ? `${tag}.${monat}.${jahr}`
    : `${Number(tag)}.${Number(monat)}.${jahr}`;
}

/** Whether `feld` offers a fixed set of words. */
export function woerter(
  art: Feld | SpaltenFeld,
  schluessel: string,
  stil: Schreibweise,
): readonly (readonly [wert: string, wort: string])[] {
  if (art.type !== 'enum') return [];
  const eigene = stil.worte[schluessel] ?? {};
  return Object.entries(art.values).map(([wert, wort]) => [wert, eigene[wert] ?? wort] as const);
}

/** The text of one value as the application shows it. */
export function werttext(
  art: Feld | SpaltenFeld,
  schluessel: string,
  wert: Einzelwert | readonly string[],
  stil: Schreibweise,
  leer = stil.leer,
): string {
  if (wert === null || (Array.isArray(wert) && wert.length === 0)) return leer;
  if (typeof wert === 'boolean') return wert ? stil.ja : stil.nein;
  if (typeof wert === 'number') {
    return art.type === 'integer' && art.unit !== '' ? `${wert} ${art.unit}` : `${wert}`;
  }
  if (typeof wert !== 'string') return wert.map((tag) => datumstext(tag, stil.datum)).join(', ');
  if (art.type === 'date') return datumstext(wert, stil.datum);
  const eigenes = stil.worte[schluessel]?.[wert];
  if (eigenes !== undefined) return eigenes;
  return woerter(art, schluessel, stil).find(([kennung]) => kennung === wert)?.[1] ?? wert;
}

/** The type of a column of a list field. */
export function spaltenart(liste: FeldKey, spalte: string): SpaltenFeld | undefined {
  const art: Feld = FELDER[liste];
  return art.type === 'items' ? art.columns[spalte] : undefined;
}
