/** Rows that are no entries: empty ones, and words that say that there are none, or how many. */
import { falten, glaetten } from '../normalisieren.ts';
import type { Table } from '../reading.ts';
import { sagtLeer } from '../werte/listenleer.ts';

const texteIn = (zeile: readonly string[]) =>
  zeile.map(glaetten).filter((text) => falten(text) !== '');

/** A row still to be filled, or the words below the last one. */
export function sagtNichts(zeile: readonly string[]): boolean {
  const [text, weiterer] = texteIn(zeile);
  const istRest = (einer: string) =>
    /^(?:keine weiteren\b|\d+ (?:eintr[aä]ge?|zeilen?)$)/i.test(einer);
  return text === undefined || (weiterer === undefined && istRest(text));
}

/** A row that says nothing but that there are none. */
export function sagtKeine(zeile: readonly string[]): boolean {
  const [text, weiterer] = texteIn(zeile);
  return text !== undefined && weiterer === undefined && (/^keine?$/i.test(text) || sagtLeer(text));
}

/** How many rows there are by what stands beneath them ("5 Einträge"); null for a row that says something else. */
export function gezaehlt(zeile: readonly string[]): number | null {
  const [text = '', weiterer] = texteIn(zeile);
  const [, wieviele] =
    /^(?:(?:ins)?gesamt:? |summe:? |anzahl:? )?(\d{1,4}) (?:einträge|eintrag|datensätze|datensatz|zeilen?|elemente?)$/i.exec(
      text,
    ) ?? [];
  return weiterer === undefined && wieviele !== undefined ? Number(wieviele) : null;
}

/** The only row of a table, of dashes: as an empty field has them. */
export const istStrich = ({ rows: [zeile, weitere] }: Table): boolean =>
  zeile !== undefined &&
  weitere === undefined &&
  zeile.every((text) => /^\p{Pd}?$/u.test(glaetten(text))) &&
  zeile.some((text) => glaetten(text) !== '');
