/** Yes or no, by a sign or in words. */
import { einmal } from '../einmal.ts';
import type { FeldKey } from '../felder.ts';
import { falten, glaetten, woerter } from '../normalisieren.ts';
import { gefaltet } from './gefaltet.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { JA, JA_NEIN_WORTE, NEIN, ZEICHEN_JA, ZEICHEN_NEIN } from './jaNeinWorte.ts';
import { istNichts, istUnbekannt } from './leer.ts';
import { istVomPartner } from './partner.ts';
import { ohneSeit } from './seit.ts';

const jaWorte = gefaltet(JA);
const neinWorte = gefaltet(NEIN);

const schraenktEin = einmal(
  () =>
    /(?<!\p{L})(?:bis|ab|geplant|beantragt|vermutlich|evtl|eventuell|fraglich|voraussichtlich|teilweise|früher|ehemals|künftig|demnächst|unklar|aber|nur|abgelehnt|aufgehoben|widerrufen|entfallen|ungültig|entwurf|beendet|unbestätigt|ungeprüft|nicht bestätigt|nicht geprüft|in klärung|in prüfung|nicht mehr|noch nicht)(?!\p{L})/iu,
);

/** "ja (GdB 50, befristet bis 31.12.2027)": for how long the paper is valid that it is proved by. */
const NACHWEIS_GILT =
  /[,;]? (?:(?:schwerbehinderten)?ausweis:? )?(?:befristet|gültig) bis (?:\d{1,2}\.){0,1}\d{1,2}[./]\d{4}(?=\)|$)/giu;

const GRADE: ReadonlySet<string> = new Set(['möglich', 'ausreichend', 'gegeben', 'vorhanden']);
const GRAD =
  /^(?:sehr |völlig )?(?:gut|problemlos|uneingeschränkt|voll|vollständig|jederzeit|ohne (?:Probleme|Weiteres|Einschränkung(?:en)?|Dolmetscher(?:in)?|Sprachmittler(?:in)?|Sprachmittlung)) (?=\p{L}+$)/iu;

/** "gut möglich", "ohne Dolmetscher möglich": how well makes no more of a yes, and no less. */
const ohneGrad = (text: string): string =>
  GRADE.has(text.split(' ').at(-1) ?? '') ? text.replace(GRAD, '') : '';

export function parseJaNein(key: FeldKey | null, text: string): Gelesen {
  const ganz = glaetten(text);
  const zeichen =
    key === 'rehaOderSb' && /\bGdB\b/.test(ganz) ? ganz.replace(NACHWEIS_GILT, '') : ganz;
  // Whatever was asked for and refused, or is over, is no less none.
  if (/^nein[,;]? ?[–(-]? ?(?:abgelehnt|beendet|nicht mehr|noch nicht)\)?$/i.test(zeichen))
    return wert(false);
  if (ZEICHEN_JA.includes(zeichen)) return wert(true);
  if (ZEICHEN_NEIN.includes(zeichen)) return wert(false);
  // "ja?"
  if (/\p{L}\s*\?$/u.test(zeichen) && !istUnbekannt(text)) return problem('weder ja noch nein');
  const eigene = key === null ? undefined : JA_NEIN_WORTE[key];
  const teile = [
    zeichen,
    ohneSeit(zeichen),
    zeichen.replace(/\([^()]*\)/g, ' '),
    zeichen.split(/[,;:–]/)[0] ?? '',
    ohneGrad(zeichen),
  ];
  for (const teil of teile) {
    // "ja, bis 31.10.2026", "ja (beantragt)", "ja (Partner)": what was left out may take it back.
    if (teil !== zeichen && schraenktEin().test(zeichen.slice(1))) break;
    if (teil !== zeichen && key !== 'pflegezeit' && istVomPartner(zeichen)) break;
    const schluessel = falten(teil);
    // "×" and "✗" may tick a box or deny it; they fold to nothing and stay unread.
    if (schluessel === '') continue;
    if (eigene?.ja?.some((wort) => falten(wort) === schluessel)) return wert(true);
    if (eigene?.nein?.some((wort) => falten(wort) === schluessel)) return wert(false);
    if (jaWorte().has(schluessel)) return wert(true);
    if (neinWorte().has(schluessel)) return wert(false);
  }
  if (istNichts(text) || istUnbekannt(text)) return UNGEWISS;
  // "J ja": a switch draws its state in itself, and beside it.
  const worte = woerter(zeichen);
  if (worte.length > 1 && worte.every((wort) => jaWorte().has(wort))) return wert(true);
  if (worte.length > 1 && worte.every((wort) => neinWorte().has(wort))) return wert(false);
  return problem('weder ja noch nein');
}

/** "ja", "✓", and nothing besides. */
export const istJa = (text: string): boolean => {
  const gelesen = parseJaNein(null, text);
  return gelesen.art === 'wert' && gelesen.wert === true;
};
