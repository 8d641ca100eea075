/**
 * Dates as German pages write them → the catalogue's normal form (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`).
 *
 * Two-digit years: a fixed window instead of a clock, so that the same page reads alike on every day.
 * Birth dates fall into 1930–2029 (customers are of working age), all others into 1950–2049.
 * A day that does not exist, and an order of day and month that can be doubted (`03/07/1990`), is no
 * date. Neither are years after 2100, and before 1950 (1900 for births): `31.12.9999` and `01.01.1900`
 * are how a database says that there is none. "heute", "KW 12", "Anfang Juli" would have to be guessed.
 */
import { glaetten, woerter } from '../normalisieren.ts';
import { ohneTagesbeiwerk } from './tagesbeiwerk.ts';

export interface Zeitraum {
  /** null: the text names no beginning, or no end. */
  readonly von: string | null;
  readonly bis: string | null;
}

const MONATE = [
  'januar',
  'februar',
  'maerz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const MONATSKUERZEL: Readonly<Record<string, number>> = {
  jaenner: 1,
  jan: 1,
  feb: 2,
  mrz: 3,
  maer: 3,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dez: 12,
  dec: 12,
};

const ERSTES_JAHR_GEBURT = 1900;
const ERSTES_JAHR_SONST = 1950;
const LETZTES_JAHR = 2100;
const FENSTER_GEBURT = 1930;
const FENSTER_SONST = 1950;

function monatsnummer(wort: string): number | undefined {
  const [klein] = woerter(wort);
  if (klein === undefined) return undefined;
  const index = MONATE.indexOf(klein);
  if (index >= 0) return index + 1;
  return Object.hasOwn(MONATSKUERZEL, klein) ? MONATSKUERZEL[klein] : undefined;
}

function jahr(ziffern: string, fenster: number): number {
  const zahl = Number(ziffern);
  if (ziffern.length !== 2) return zahl;
  const jahrhundert = Math.floor(fenster / 100) * 100 + zahl;
  return jahrhundert < fenster ? jahrhundert + 100 : jahrhundert;
}

function tageImMonat(j: number, m: number): number {
  if (m === 2) return j % 4 === 0 && (j % 100 !== 0 || j % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(m) ? 30 : 31;
}

const zweistellig = (zahl: number) => String(zahl).padStart(2, '0');

function alsDatum(ab: number, j: number, m?: number, t?: number): string | null {
  if (j < ab || j > LETZTES_JAHR) return null;
  if (m === undefined) return String(j);
  if (m < 1 || m > 12) return null;
  if (t === undefined) return `${j}-${zweistellig(m)}`;
  return t >= 1 && t <= tageImMonat(j, m) ? `${j}-${zweistellig(m)}-${zweistellig(t)}` : null;
}

/** A whole day as most pages write it, and nothing besides. */
export const GANZER_TAG = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
/** The same, or from one to another. */
export const GANZE_TAGE =
  /^\d{1,2}\.(?:\d{1,2}\.| ?(?:Jan|Feb|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-z]{0,6}\.? )\d{4}(?: ?[–—-] ?\d{1,2}\.\d{1,2}\.\d{4})?$/;

/** Late at night in the time of Greenwich: in Germany that is the next day. */
const NACHTS_IN_GREENWICH = /T2[23]:\d{2}.*Z$/;
/** In characters: no day and what belongs to it is longer. */
const LAENGSTES = 120;

interface DatumOptionen {
  /** A birth date: two-digit years lie in 1930–2029 instead of 1950–2049. */
  readonly geburt?: boolean;
}

/**
 * One date without any other words, save a weekday before and a time of day behind it.
 * null where the text is no date of the calendar.
 */
export function parseDatum(text: string, { geburt = false }: DatumOptionen = {}): string | null {
  const fenster = geburt ? FENSTER_GEBURT : FENSTER_SONST;
  const ab = geburt ? ERSTES_JAHR_GEBURT : ERSTES_JAHR_SONST;
  const gezeigt = glaetten(text);
  if (gezeigt.length > LAENGSTES || !/\d/.test(gezeigt)) return null;
  if (NACHTS_IN_GREENWICH.test(gezeigt)) return null;
  const knapp = GANZER_TAG.test(gezeigt) ? gezeigt : ohneTagesbeiwerk(gezeigt);
  let m = /^(\d{1,2}) ?\. ?(\d{1,2}) ?\. ?(\d{4}|\d{2})$/.exec(knapp);
  // Three inputs side by side, for day, month and year, show no dots.
  m ??= /^(\d{1,2}) (\d{1,2}) (\d{4})$/.exec(knapp);
  if (m) return alsDatum(ab, jahr(m[3] ?? '', fenster), Number(m[2]), Number(m[1]));
  m = /^(\d{4})([-/])(\d{2})\2(\d{2})$/.exec(knapp);
  if (m) return alsDatum(ab, Number(m[1]), Number(m[3]), Number(m[4]));
  m = /^(\d{4})-(\d{2})$/.exec(knapp);
  if (m) return alsDatum(ab, Number(m[1]), Number(m[2]));
  m = /^(\d{1,2}) ?[/.] ?(\d{4})$/.exec(knapp);
  if (m) return alsDatum(ab, Number(m[2]), Number(m[1]));
  m = /^(\d{4})$/.exec(knapp);
  if (m) return alsDatum(ab, Number(m[1]));
  // "30/Jun/84", "30-JUN-84": between two of the same sign the year may be short.
  m = /^(\d{1,2})([/-])\p{L}+\2\d{2}$/u.test(knapp)
    ? /^(\d{1,2}).(\p{L}+).(\d{2})$/u.exec(knapp)
    : /^(?:(\d{1,2})(?:\.? |-|\/))?(\p{L}+)(?:\.? |-|\/)(\d{4})$/u.exec(knapp);
  const monat = m ? monatsnummer(m[2] ?? '') : undefined;
  if (!m || monat === undefined) return null;
  const tag = m[1] === undefined ? undefined : Number(m[1]);
  return alsDatum(ab, jahr(m[3] ?? '', fenster), monat, tag);
}

/** "1. Juni 2026 bis 30. Nov. 2026": the days in it in digits, as most pages write them. */
export const tageInZiffern = (text: string): string =>
  text.replace(TAG_IN_WORTEN, (ganz, tag: string, wort: string, j: string) => {
    const monat = monatsnummer(wort);
    return monat === undefined ? ganz : `${tag.padStart(2, '0')}.${zweistellig(monat)}.${j}`;
  });

/** Whether a day is written in `text` with its month in letters. */
export const hatTagInWorten = (text: string): boolean => text.search(TAG_IN_WORTEN) >= 0;

const TAG_IN_WORTEN = /(?<!\d)(\d{1,2})\. ?(\p{L}{3,9})\.? (\d{4})(?!\d)/gu;

/** Words before a date that say nothing, that it is a beginning, or that it is an end. */
const VORWORT =
  /^(?:(seit(?: dem)?|ab(?: dem)?|von|vom|beginn:?)|((?:(?:gültig|gilt|läuft|befristet|längstens|wirksam) )?bis(?: zum| einschl\.?| einschließlich)?|längstens|endet am|ende:?)|(am|zum|den|im))\s+(?=\S)/i;

/**
 * A date with the small word before it ("seit 2021", "bis zum 14.07.2026", "am 3.7.1990").
 * `richtung` says what that word makes of it; null where the rest is no date.
 */
export function parseDatumMitVorwort(
  text: string,
  optionen: DatumOptionen = {},
): { readonly datum: string; readonly richtung: 'von' | 'bis' | null } | null {
  const knapp = glaetten(text);
  const m = VORWORT.exec(knapp);
  const datum = parseDatum(m ? knapp.slice(m[0].length) : knapp, optionen);
  if (datum === null) return null;
  return { datum, richtung: m?.[1] ? 'von' : m?.[2] ? 'bis' : null };
}

/**
 * Two dates in one text ("15.01.2026 – 14.07.2026", "vom … bis …"), or one with "seit" or "bis".
 * null where it is neither, and where the end lies before the beginning.
 */
export function parseZeitraum(text: string): Zeitraum | null {
  const knapp = glaetten(text).replace(/^(?:gültig|gilt|Laufzeit):? (?=\d|vo[mn] )/i, '');
  for (const m of knapp.matchAll(
    /\s*[–—→]\s*|\s+-+\s*|(?<=\d)-(?=\d{1,2}\.)|\s*\bbis(?: zum| einschl\.| einschließlich)?(?!\p{L})\s*/giu,
  )) {
    const links = knapp.slice(0, m.index);
    const rechts = knapp.slice(m.index + m[0].length);
    if (links === '') continue;
    const von = parseDatumMitVorwort(links);
    if (!von || von.richtung === 'bis') continue;
    if (rechts === '') return { von: von.datum, bis: null };
    const bis = parseDatum(rechts);
    if (bis !== null) return von.datum.slice(0, bis.length) <= bis ? { von: von.datum, bis } : null;
  }
  const eines = parseDatumMitVorwort(knapp);
  if (eines?.richtung === 'von') return { von: eines.datum, bis: null };
  if (eines?.richtung === 'bis') return { von: null, bis: eines.datum };
  return null;
}
