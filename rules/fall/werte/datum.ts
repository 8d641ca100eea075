/** The day that a field asks for, or several. */
import type { FeldKey } from '../felder.ts';
import { falten, glaetten } from '../normalisieren.ts';
import { parseDatumMitVorwort, parseZeitraum } from './datumtext.ts';
import { gefaltet } from './gefaltet.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { istNichts, istUnbekannt } from './leer.ts';
import { UNBEFRISTET } from './leerworte.ts';

const unbefristetWorte = gefaltet(UNBEFRISTET);

export const istUnbefristet = (text: string) => unbefristetWorte().has(falten(text));

const GRUND_DATUM = 'nicht als Datum zu lesen';

/** "30.09.2026 (abgelaufen)": what an end is once it has passed. */
const ABGELAUFEN =
  /(?<=\d{4})[\s,;:(–-]+(?:(?:ist|bereits|schon|inzwischen) )*abgelaufen\)?!?\s*$/i;

/**
 * One date. A word before it must fit the field: "bis …" is no answer where a beginning is asked for.
 * Of two dates, a field that is an end takes the second, and one that is a beginning the first.
 */
export function parseDatumFeld(key: FeldKey | null, text: string): Gelesen {
  if (istNichts(text)) return wert(null);
  const istEnde = key?.endsWith('Bis') ?? false;
  // No end is neither a day nor the lack of what has none.
  if (istUnbekannt(text) || (istEnde && istUnbefristet(text))) return UNGEWISS;
  const geburt = key === 'geburtsdatum';
  // The age beside a birth date is computed elsewhere.
  const knapp = geburt
    ? glaetten(text).replace(
        /\s*[(/,–-]?\s*(?:Alter:?\s*)?\d{1,3}\s*(?:Jahre|J\.?)(?: alt)?\s*\)?$|\s*\((?:Alter:?\s*)?\d{1,3}\)$|\s*[,/]\s*Alter:? \d{1,3}$/i,
        '',
      )
    : istEnde
      ? text.replace(ABGELAUFEN, '')
      : text;
  const eines = parseDatumMitVorwort(knapp, { geburt });
  if (eines) {
    const passt = eines.richtung === null || (eines.richtung === 'bis') === istEnde;
    return passt ? wert(eines.datum) : problem('ein anderer Zeitpunkt als der gesuchte');
  }
  const zeitraum = parseZeitraum(knapp);
  const teil = istEnde ? zeitraum?.bis : key?.endsWith('Seit') ? zeitraum?.von : null;
  return teil ? wert(teil) : problem(GRUND_DATUM);
}

/** Several dates in one text, sorted as shown: "03.11.2026, 05.11.2026". None is `[]`. */
export function parseDaten(text: string): Gelesen {
  if (istNichts(text)) return wert([]);
  if (istUnbekannt(text)) return UNGEWISS;
  const daten: string[] = [];
  // Beside each other, as chips are, whole dates need nothing between them.
  const trenner = /^(?:\s*\d{1,2}\.\d{1,2}\.\d{4})+\s*$/.test(text)
    ? /(?<=\.\d{4})\s*(?=\d)/
    : /[,;|\n]| und | \/ /;
  for (const teil of glaetten(text).split(trenner)) {
    const datum = parseDatumMitVorwort(teil)?.datum;
    if (datum === undefined) return problem(GRUND_DATUM);
    daten.push(datum);
  }
  return wert(daten);
}
