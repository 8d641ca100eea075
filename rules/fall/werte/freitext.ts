/** A text as it is shown, and numbers that are no amounts. */
import type { FeldKey } from '../felder.ts';
import { MAX_TEXT } from '../grenzen.ts';
import { glaetten } from '../normalisieren.ts';
import { GANZER_TAG } from './datumtext.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { parseKundennummer } from './kundennummer.ts';
import { istNichts, istUnbekannt } from './leer.ts';

/** What a number is called, once more before it. */
const KD_DAVOR =
  /^(?:#|(?:KD|Kd\.?-?\s?Nr\.?|KdNr\.?|Kundennummer|Kunden-?Nr\.?|Nr\.?):?\s*)(?=\d{3})/i;
const BG_DAVOR = /^(?:(?:BG-?)?(?:Nr\.?|Nummer)|BG):?\s*(?=\d)/i;

export function parseText(key: FeldKey | null, text: string): Gelesen {
  const knapp = glaetten(text);
  if (istNichts(knapp)) return wert(null);
  if (istUnbekannt(knapp)) return UNGEWISS;
  if (key === 'kundennummer') {
    const nummer = parseKundennummer(knapp.replace(KD_DAVOR, ''));
    return nummer === null ? problem('keine Kundennummer') : wert(nummer);
  }
  if (key === 'bgNummer') {
    const nummer = knapp.replace(BG_DAVOR, '');
    return /^\d[\d/\-. ]*(?:BG[\d/\-. ]*)?\d$/i.test(nummer) &&
      nummer.length <= 30 &&
      !GANZER_TAG.test(nummer)
      ? wert(nummer.replace(/\s*(\/\/|BG)\s*/i, (zeichen) => zeichen.trim().toUpperCase()))
      : problem('keine BG-Nummer');
  }
  // Longer than a Fall may have it; the whole list would be refused for it.
  return knapp.length > MAX_TEXT ? problem('ein zu langer Text') : wert(knapp);
}
