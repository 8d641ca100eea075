/** What the columns of Maßnahmen say in words of their own: kind, status and aim. */
import { einmal } from '../einmal.ts';
import { falten, glaetten, woerter } from '../normalisieren.ts';
import { parseZeitraum, type Zeitraum } from './datumtext.ts';
import { parseText } from './freitext.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { istNichts, istUnbekannt } from './leer.ts';
import { MASSNAHME_PARAGRAPHEN, MASSNAHME_WORTE } from './massnahmeworte.ts';

/** "B: bewilligt, teilnehmend" → "B"; a text without CoSach's letter stays as it is shown. */
export function parseStatus(text: string): Gelesen {
  const buchstabe = /^([A-Z])(?:\s*[:–—-]|\s*\(|\s|$)/.exec(glaetten(text));
  if (buchstabe) return wert(buchstabe[1]);
  if (['bewilligtteilnehmend', 'teilnehmend'].includes(falten(text))) return wert('B');
  // Under "St." there may be hours.
  return /^[\d.,]+$/.test(glaetten(text)) ? UNGEWISS : parseText(null, text);
}

/** Whether a status says that a Maßnahme was broken off, where no column of its own does. */
export const sagtAbbruch = (status: string): boolean =>
  /^(?:(?:am|zum) \d[\d.]+ )?(?:(?:vorzeitig )?(?:abgebrochen|abbruch)|vorzeitig beendet|vorzeitiger abbruch)(?:,? (?:am|zum|seit|durch|wegen) [^?]{1,40})?$/i.test(
    glaetten(status),
  );

/** How long it takes all in all: "(6 Monate)". */
const DAUER = /\s*\((?:ca\. )?\d{1,4} (?:Tage?n?|Wochen?|Monate?n?|Jahre?n?)\)$/i;
/** One under the other, or with a stroke between: of a participation there are no other two days. */
const ZWEI_TAGE = /^(\d{1,2}\.\d{1,2}\.\d{4})(?:\s*\/\s*|\s)(\d{1,2}\.\d{1,2}\.\d{4})$/;
/** It runs on, and nobody knows until when. */
const OFFENES_ENDE =
  /^(\S*\d{4})\s*(?:[–—-]|bis)\s*(?:offen|unbefristet|laufend|fortlaufend|andauernd|(?:auf )?weiteres|auf unbestimmte zeit)$/i;

/** From when to when somebody takes part: a period, as it may be said of Maßnahmen alone as well. */
export function parseTeilnahme(text: string): Zeitraum | null {
  const knapp = glaetten(text).replace(DAUER, '');
  const [, erster, zweiter] = ZWEI_TAGE.exec(knapp) ?? [];
  if (erster !== undefined && zweiter !== undefined) return parseZeitraum(`${erster} – ${zweiter}`);
  const [, beginn] = OFFENES_ENDE.exec(knapp) ?? [];
  return parseZeitraum(beginn === undefined ? knapp : `ab ${beginn}`);
}

/** CoSach's aim 1 is Integration in Arbeit; any other aim is `sonstiges`. */
export function parseZiel(text: string): Gelesen {
  if (istNichts(text)) return wert(null);
  if (istUnbekannt(text)) return UNGEWISS;
  const ziffer = /^(\d)(?:\s*[:–—-]|\s|$)/.exec(glaetten(text));
  if (ziffer) return wert(ziffer[1] === '1' ? 'integrationInArbeit' : 'sonstiges');
  return wert(
    falten(text).startsWith('integrationin') || falten(text) === 'arbeitsaufnahme'
      ? 'integrationInArbeit'
      : 'sonstiges',
  );
}

/** Each name of a kind as words with a space before and behind. */
const massnahmeNamen = einmal(() =>
  Object.entries(MASSNAHME_WORTE).map(
    ([art, namen]) => [art, namen.map((name) => ` ${woerter(name).join(' ')} `)] as const,
  ),
);

/**
 * The kind of Maßnahme that a name or a paragraph in `text` says; two kinds in one text are none. What
 * is no kind of its own ("Sprachkurs") says less than one that is.
 */
export function parseMassnahmeArt(text: string): Gelesen {
  if (istNichts(text)) return wert(null);
  const satz = ` ${woerter(text).join(' ')} `;
  const arten = new Set<string>();
  for (const [art, namen] of massnahmeNamen()) {
    if (namen.some((name) => satz.includes(name))) arten.add(art);
  }
  // A kind by name says more than the paragraph, which several kinds share.
  if (arten.size === 0) {
    for (const m of glaetten(text).matchAll(/§+ ?(\d{1,3}[a-k]?)\b|\b(\d{1,3}[a-k]?) SGB\b/g)) {
      const paragraph = m[1] ?? m[2] ?? '';
      const art = Object.hasOwn(MASSNAHME_PARAGRAPHEN, paragraph)
        ? MASSNAHME_PARAGRAPHEN[paragraph]
        : undefined;
      if (art !== undefined) arten.add(art);
    }
  }
  if (arten.size > 1) arten.delete('sonstige');
  const [einzige, zweite] = arten;
  if (einzige !== undefined && zweite === undefined) return wert(einzige);
  return istUnbekannt(text) ? UNGEWISS : problem('keine der bekannten Maßnahmearten');
}
