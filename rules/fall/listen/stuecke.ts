/** The pieces in which an entry of a list is told, however they are put apart. */
import { glaetten } from '../normalisieren.ts';
import { parseZeitraum } from '../werte/datumtext.ts';

/** From one day to another. */
export const istZeitraum = (text: string): boolean => {
  const zeitraum = parseZeitraum(text);
  return zeitraum !== null && zeitraum.von?.length === 10 && zeitraum.bis?.length === 10;
};

/** Two days with what stands between them: no dash between two pieces. */
const ZEITRAUM =
  /(\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}(?!\d)))\s*(?:[–—-]|bis(?: zum)?)\s*(\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}(?!\d)))/g;
/** One status, though there is a comma in it. */
const BEWILLIGT = /bewilligt,\s+teilnehmend/gi;
const DAZWISCHEN = /\s[·|–—-]\s|[,;]\s+|\s*[()]\s*|\n|(?<=\p{L}{2}|["“”»]):\s+/u;

/** "AGH Möbelhaus (Kolping), 01.09.2026 – 28.02.2027": all pieces of a line. */
export const alleStuecke = (text: string): readonly string[] =>
  text
    .replace(ZEITRAUM, '$1–$2')
    .replace(BEWILLIGT, 'bewilligt teilnehmend')
    .replace(/^[•▪‣*–-]\s+/, '')
    .split(DAZWISCHEN)
    .map(glaetten)
    .filter((stueck) => /[\p{L}\d]/u.test(stueck));
