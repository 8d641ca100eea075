/** What of a text is no part of the value: since when it holds, and what was before. */
import { glaetten } from '../normalisieren.ts';
import { parseDatum } from './datumtext.ts';

/** "arbeitslos seit 01.03.2026", "SGB II vom 02.11.2026": since when something holds does not change what it is. */
export function ohneSeit(text: string): string {
  const m = /^(.{0,80}?\S)[\s,;(·|–-]{1,5}(?:seit(?: dem)?|vom) ([^()]{4,30})\)?$/i.exec(
    glaetten(text),
  );
  return m && parseDatum(m[2] ?? '') !== null ? (m[1] ?? text) : text;
}

/** "C (bisher: A)", "C, vorher A": what was before is no part of what is. */
export const ohneFrueheres = (text: string): string =>
  text.replace(
    /(?<!\p{L})(?:(?:bisher|vorher|zuvor|davor|früher|ehemals|vormals):?|alt:) \p{L}.*$/isu,
    '',
  );
