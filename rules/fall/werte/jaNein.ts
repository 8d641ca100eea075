/** Yes or no, by a sign or in words. */
import type { FeldKey } from '../felder.ts';
import { falten, glaetten, woerter } from '../normalisieren.ts';
import { gefaltet } from './gefaltet.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { JA, JA_NEIN_WORTE, NEIN, ZEICHEN_JA, ZEICHEN_NEIN } from './jaNeinWorte.ts';
import { istNichts, istUnbekannt } from './leer.ts';
import { ohneSeit } from './seit.ts';
import { stehtUnterVorbehalt } from './vorbehalt.ts';

const jaWorte = gefaltet(JA);
const neinWorte = gefaltet(NEIN);

/** "ja (GdB 50, befristet bis 31.12.2027)": for how long the paper is valid that it is proved by. */
const NACHWEIS_GILT =
  /[,;]? \(?(?:(?:schwerbehinderten)?ausweis:? )?(?:befristet|gültig) bis (?:\d{1,2}\.){0,1}\d{1,2}[./]\d{4}(?=\)|$)/giu;

const GRADE: ReadonlySet<string> = new Set(['möglich', 'ausreichend', 'gegeben', 'vorhanden']);
const GRAD =
  /^(?:sehr |völlig )?(?:gut|problemlos|uneingeschränkt|voll|vollständig|jederzeit|ohne (?:Probleme|Weiteres|Einschränkung(?:en)?|Dolmetscher(?:in)?|Sprachmittler(?:in)?|Sprachmittlung)) (?=\p{L}+$)/iu;

/** "gut möglich", "ohne Dolmetscher möglich": how well makes no more of a yes, and no less. */
const ohneGrad = (text: string): string =>
  GRADE.has(text.split(' ').at(-1) ?? '') ? text.replace(GRAD, '') : '';

/** What parts a yes or no from what stands beside it. */
const TRENNER = /[,;:–|·()[\]]|\s[-/—]\s/;

/** "bisher nein", "vorher: ja" */
const FRUEHERE_ANTWORT =
  /(?<!\p{L})(?:bisher|vorher|zuvor|davor|früher|vormals):? (?:ja|nein)(?!\p{L})/giu;

/** The answer that `teil` is, and nothing besides; null where it is none. */
function antwort(key: FeldKey | null, teil: string): boolean | null {
  const schluessel = falten(teil);
  // "×" and "✗" may tick a box or deny it; they fold to nothing and stay unread.
  if (schluessel === '') return null;
  const eigene = key === null ? undefined : JA_NEIN_WORTE[key];
  if (eigene?.ja?.some((wort) => falten(wort) === schluessel)) return true;
  if (eigene?.nein?.some((wort) => falten(wort) === schluessel)) return false;
  return jaWorte().has(schluessel) ? true : neinWorte().has(schluessel) ? false : null;
}

/** The answer that a part of `text` is, where the others leave it as it is. */
function antwortMitBeiwort(key: FeldKey | null, text: string): boolean | null {
  const [erste] = [
    ohneSeit(text),
    text.replace(/ am \d{1,2}\.\d{1,2}\.\d{4}$/, ''),
    text.replace(/\([^()]*\)/g, ' '),
    text.split(TRENNER)[0] ?? '',
    ohneGrad(text),
  ].flatMap((teil) => antwort(key, teil) ?? []);
  if (erste === undefined) return null;
  // "ja, bis 31.10.2026", "ja (beantragt)", "ja (nein)": what was left out may take it back.
  const uebrige = text
    .replace(FRUEHERE_ANTWORT, '')
    .split(TRENNER)
    .filter((teil) => antwort(key, teil) !== erste);
  // "ja / nein, Zahlweg bar": the other answer, with whatever comes behind it.
  const andere = erste ? /^\s*[Nn]ein(?!\p{Ll})/u : /^\s*[Jj]a(?!\p{Ll})/u;
  return uebrige.some((teil) => antwort(key, teil) !== null || andere.test(teil)) ||
    stehtUnterVorbehalt(key, uebrige.join(' '), !erste)
    ? null
    : erste;
}

/** "Elternzeit: seit 01.03.2026": what lasts, and is said since when it does. */
const SEIT_TAG = /^seit (?:dem )?(?:\d{1,2}\.){1,2}\d{4}$/;
const SEIT_IST_JA: ReadonlySet<FeldKey> = new Set([
  'gesundheitlicheEinschraenkung',
  'rehaOderSb',
  'krankengeldbezug',
  'elternzeit',
  'pflegezeit',
  'svBeschaeftigung',
  'selbststaendig',
  'langzeitarbeitslos',
  'stabilisierungsmassnahme',
  'alleinerziehend',
  'algAufstocker',
]);

export function parseJaNein(key: FeldKey | null, text: string): Gelesen {
  const ganz = glaetten(text);
  const zeichen =
    key === 'rehaOderSb' && /\bGdB\b/.test(ganz) ? ganz.replace(NACHWEIS_GILT, '') : ganz;
  // Whatever was asked for and refused, or is over, is no less none.
  if (/^nein[,;]? ?[–(-]? ?(?:abgelehnt|beendet|nicht mehr|noch nicht)\)?$/i.test(zeichen))
    return wert(false);
  if (ZEICHEN_JA.includes(zeichen)) return wert(true);
  if (ZEICHEN_NEIN.includes(zeichen)) return wert(false);
  const gesagt = zeichen.includes('?')
    ? null
    : (antwort(key, zeichen) ?? antwortMitBeiwort(key, zeichen));
  if (gesagt !== null) return wert(gesagt);
  if (key !== null && SEIT_IST_JA.has(key) && SEIT_TAG.test(zeichen)) return wert(true);
  if (istNichts(text) || istUnbekannt(text)) return UNGEWISS;
  // "J ja": a switch draws its state in itself, and beside it.
  const worte = zeichen.includes('?') ? [] : woerter(zeichen);
  if (worte.length > 1 && worte.every((wort) => jaWorte().has(wort))) return wert(true);
  if (worte.length > 1 && worte.every((wort) => neinWorte().has(wort))) return wert(false);
  return problem('weder ja noch nein');
}

/** "ja", "✓", and nothing besides. */
export const istJa = (text: string): boolean => {
  const gelesen = parseJaNein(null, text);
  return gelesen.art === 'wert' && gelesen.wert === true;
};
