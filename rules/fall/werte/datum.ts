/** The day that a field asks for, or several. */
import { einmal } from '../einmal.ts';
import type { FeldKey } from '../felder.ts';
import { falten, glaetten } from '../normalisieren.ts';
import { parseDatumMitVorwort, parseZeitraum } from './datumtext.ts';
import { gefaltet } from './gefaltet.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { istNichts, istUnbekannt } from './leer.ts';
import { UNBEFRISTET } from './leerworte.ts';
import { VORAUS } from './voraus.ts';

const unbefristetWorte = gefaltet(UNBEFRISTET);

export const istUnbefristet = (text: string) => unbefristetWorte().has(falten(text));

export const GRUND_DATUM = 'nicht als Datum zu lesen';

/** "30.09.2026 (abgelaufen)", "– seit 8 Tagen abgelaufen", "(noch 90 Tage gültig)", "einschl.": what an end is, or becomes once it has passed. */
const WIE_ES_ENDET =
  /(?<=\d{4})[\s,;:(·–-]+(?:(?:(?:ist|bereits|schon|inzwischen) )*(?:seit \d{1,4} \p{L}+ )?abgelaufen(?: seit \d{1,4} \p{L}+)?|läuft in \d{1,4} \p{L}+ ab|endet in \d{1,4} \p{L}+|noch \d{1,4} \p{L}+ gültig|gültig|einschl\.|einschließlich)\)?!?\s*$/iu;

/** "07.12.2026 (überfällig)", "fällig am 07.12.2026": of what is to be done, or ends. */
const FAELLIG =
  /^fällig (?:am|bis|zum):? (?=\d)|(?<=\d{4})(?:[\s,;(·–-]+(?:(?:seit )?\d{1,4} \p{L}+ )?(?:über)?fällig(?: (?:seit|in) \d{1,4} \p{L}+)?\)?)? ?!?$/iu;

/** "01.03.2026 bis heute", "seit 01.03.2026 fortlaufend" */
const LAEUFT = /(?<=\d{4})[\s,;(–-]+(?:bis heute|laufend|fortlaufend)\)?$/i;

/** Behind a birth date: the age, which is computed elsewhere, or whether it is a woman. */
const nebenGeburt = einmal(
  () =>
    /(?<=\.\s?\d{4}|\p{L} \d{4}|-\d{2}-\d{2})(?:[\s,;(/|·[–-]+(?:(?:Alter:? ?)?\d{1,3}(?: ?(?:Jahre|J\.?))?(?: alt)?|[wmd]|weiblich|männlich|divers|[ÜU] ?25)[)\]]?)+$/iu,
);
/** "*", "geb.", "35 Jahre (geb. …)" */
const vorGeburt = einmal(
  () =>
    /^(?:\d{1,3} (?:Jahre|J\.),? \(?)?(?:\*|geb\.|geboren(?: am)?)? ?(?=\d{1,2}\.)([^()]+)\)?$/iu,
);

/** The text of a birth date without what stands beside it. */
function ohneAlter(text: string): string {
  const knapp = glaetten(text).replace(nebenGeburt(), '');
  return vorGeburt().exec(knapp)?.[1] ?? knapp;
}

/** The text of a day without what it says of whether that has come. */
function ohneLage(key: FeldKey | null, text: string): string {
  if (key === null) return text;
  if (key.endsWith('Seit')) return text.replace(LAEUFT, '');
  if (key.endsWith('Bis')) return text.replace(FAELLIG, '').replace(WIE_ES_ENDET, '');
  return VORAUS.has(key) ? text.replace(FAELLIG, '') : text;
}

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
  const knapp = geburt ? ohneAlter(text) : ohneLage(key, glaetten(text));
  const eines = parseDatumMitVorwort(knapp, { geburt });
  if (eines) {
    const passt = eines.richtung === null || (eines.richtung === 'bis') === istEnde;
    return passt ? wert(eines.datum) : problem('ein anderer Zeitpunkt als der gesuchte');
  }
  const zeitraum = parseZeitraum(knapp);
  const teil = istEnde ? zeitraum?.bis : key?.endsWith('Seit') ? zeitraum?.von : null;
  return teil ? wert(teil) : problem(GRUND_DATUM);
}
