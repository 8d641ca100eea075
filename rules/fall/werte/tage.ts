/** Several days in one text. */
import { glaetten } from '../normalisieren.ts';
import { GRUND_DATUM } from './datum.ts';
import { parseDatumMitVorwort } from './datumtext.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { istNichts, istUnbekannt } from './leer.ts';

const WOCHENTAG = /(?<!\p{L})(?:mo|di|mi|do|fr|sa|so)\.?,?\s+(?=\d)/giu;
/** "1. Versuch 03.11.2026", "2) 05.11.2026" */
const ZAEHLER = /(?<=^|[\s,;])\d[.)] (?:(?:Versuch|Anruf):? )?(?:am )?(?=\d{1,2}\.\s?\d{1,2}\.)/gi;
/** "2 (03.11.2026, 05.11.2026)", "2 Anrufe: …": how many there are. */
const ANZAHL = /^(\d{1,2})(?: ?x| Anrufe?| Versuche?| ?mal)?(?: ?\(| ?: | – )(.*?)\)?$/i;
const VERGEBLICH = /[\s,]*\(?(?:nicht erreicht|erfolglos|ohne Erfolg)\)?$/i;
/** Beside each other, as chips are, whole dates need nothing between them. */
const OHNE_TRENNER = /^(?:\s*\d{1,2}\.\d{1,2}\.\d{4})+\s*$/;
const OHNE_JAHR = /^(?:am )?(\d{1,2})\.(\d{1,2})\.$/;

/** The day of `teil`; one without a year is of that in which the next one lies, no later than that. */
function tag(teil: string, naechster: string | undefined): string | null {
  const [, t, m] = OHNE_JAHR.exec(teil.trim()) ?? [];
  if (t === undefined || m === undefined)
    return parseDatumMitVorwort(teil.replace(VERGEBLICH, ''))?.datum ?? null;
  if (naechster === undefined) return null;
  const datum = parseDatumMitVorwort(`${t}.${m}.${naechster.slice(0, 4)}`)?.datum ?? null;
  return datum !== null && datum <= naechster ? datum : null;
}

function tageAus(teile: readonly string[]): string[] | null {
  const tage: string[] = [];
  for (const teil of teile.toReversed()) {
    const dieser = tag(teil, tage[0]);
    if (dieser === null) return null;
    tage.unshift(dieser);
  }
  return tage;
}

/** Several dates in one text, sorted as shown: "03.11.2026, 05.11.2026". None is `[]`. */
export function parseDaten(text: string): Gelesen {
  if (istNichts(text)) return wert([]);
  if (istUnbekannt(text)) return UNGEWISS;
  const knapp = glaetten(text);
  const [, anzahl, liste = knapp] = ANZAHL.exec(knapp) ?? [];
  const reine = liste.replace(WOCHENTAG, '').replace(ZAEHLER, '').trim();
  const trenner = OHNE_TRENNER.test(reine)
    ? [/(?<=\.\d{4})\s*(?=\d)/]
    : [/[;|\n]/, /[,;|\n+&·]| und | sowie | \/ /];
  for (const jeder of trenner) {
    const tage = tageAus(reine.split(jeder));
    if (tage !== null)
      return anzahl === undefined || Number(anzahl) === tage.length
        ? wert(tage)
        : problem(GRUND_DATUM);
  }
  return problem(GRUND_DATUM);
}
