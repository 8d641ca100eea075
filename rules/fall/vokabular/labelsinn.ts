/** What a label means by itself, however it is written, shortened or put. */

import { einmal } from '../einmal.ts';
import { FELDER } from '../felder.ts';
import { merken } from '../merken.ts';
import { woerter } from '../normalisieren.ts';
import { abgeschnitten } from './abgeschnitten.ts';
import { ausgeschrieben, mitAbkuerzung } from './abkuerzung.ts';
import { ohneAuswahl } from './auswahlImLabel.ts';
import type { Bedeutung } from './bedeutung.ts';
import { DES_KUNDEN } from './enden.ts';
import { grundwoerter, schluessel, schluesselAus } from './grundform.ts';
import { bedeutungenVon as nachschlagen } from './stichworte.ts';
import { nachWortsinn } from './wortsinn.ts';
import { ohneZusaetze } from './zusaetze.ts';

/** Who or what says so: words of brackets behind a label. */
const QUELLEN = new Set(
  `eigene eigenen eigener angabe angaben auskunft selbstauskunft selbsteinschaetzung laut lt gem gemaess nach aus mit der
  des die kunde kundin kunden bescheid gutachten aerztlichem aerztlicher attest bescheinigung akte aktenlage vermerk
  anamnese profiling gespraech beratung einschaetzung fachkraft ifk pap nachweis nachgewiesen belegt bestaetigt
  dokumentiert erfasst stand heute aktuell derzeit`.split(/\s+/),
);
/** What came of it, or how it is so: the same, where not all that the label means need be so. */
const UMSTAENDE = new Set([
  ...QUELLEN,
  ...`aed aerztlicher aerztliches dienst bps begutachtung eingeschaltet beauftragt veranlasst laeuft liegt vor gdb grad
  behinderung ausweis gleichgestellt gleichstellung merkzeichen anerkannt drv rentenversicherung ab hauptberuflich
  nebenberuflich freiberuflich gewerbe gewerblich haupterwerb nebenerwerb unbefristet befristet vollzeit teilzeit`.split(
    /\s+/,
  ),
]);

/** Words before and behind a label by which it says that it is about the customer, and now. */
const JETZT = new Set('aktuell derzeitig gegenwaertig momentan laufend heutig zurzeit'.split(' '));
/** Words at the end of a label that lead over to the value, or say where it is kept. */
const UEBERLEITUNG = new Set('lautet verbis haus'.split(' '));
const DAVOR = new Set('in im laut letzt'.split(' '));
const KUNDENWORTE = new Set(DES_KUNDEN);

const KEINE: readonly Bedeutung[] = [];
/** Each that it can mean, the same field once; none where nobody calls a field so. */
export const bedeutungen = merken(
  (label: string): readonly Bedeutung[] =>
    /…|\.\.\./.test(label) ? abgeschnitten(label) : suchen(label),
  5000,
);

function suchen(label: string): readonly Bedeutung[] {
  const ganz = nachschlagen(schluessel(label));
  if (ganz) return ganz;
  const gemeint = nachAbkuerzung(label);
  if (gemeint !== null) return gemeint;
  const worte = grundwoerter(ohneZusaetze(label));
  const knapp = nachschlagen(schluesselAus(worte));
  if (knapp) return knapp;
  const ab = JETZT.has(worte[0] ?? '') ? 1 : 0;
  const letztes = worte.at(-1) ?? '';
  const bis =
    KUNDENWORTE.has(letztes) || JETZT.has(letztes)
      ? worte.length - 1
      : UEBERLEITUNG.has(letztes)
        ? worte.findLastIndex((wort) => !UEBERLEITUNG.has(wort) && !DAVOR.has(wort)) + 1
        : worte.length;
  const knapper = worte.slice(ab, bis).filter((wort) => wort === 'laufend' || !JETZT.has(wort));
  const gekuerzt = knapper.length < worte.length ? nachschlagen(schluesselAus(knapper)) : null;
  if (gekuerzt) return gekuerzt;
  const endung = /\b(?:vorhanden|gegeben|liegt vor)$/.exec(worte.join(' '))?.[0].split(' ').length;
  const anders =
    endung === undefined
      ? gemeinsame(label)
      : (nachschlagen(schluesselAus(worte.slice(ab, -endung))) ?? KEINE).filter(
          ({ feld }) => FELDER[feld].type === 'boolean',
        );
  if (anders.length > 0) return anders;
  const gefragt = ausFrage(label);
  if (gefragt !== null)
    return suchen(gefragt).map((bedeutung) => ({ ...bedeutung, weise: 'schwach' }));
  const kurz = mitAbkuerzung(label);
  if (kurz !== null && kurz.fehlen < 2) return suchen(kurz.label);
  const erlaeutert = ohneErlaeuterung(label);
  if (erlaeutert !== null) return erlaeutert;
  const lang = ausgeschrieben(label);
  if (lang !== null) return suchen(lang);
  const gewaehlt = ohneAuswahl(label, suchen);
  if (gewaehlt.length > 0) return gewaehlt;
  const tag = alsTag(worte);
  if (tag.length > 0) return tag;
  return nachWortsinn(ohneZusaetze(label)).map((feld) => ({ feld, weise: 'schwach' }));
}

/** "Wie lautet die Kundennummer?", "Welche Stufe gilt?", "Zu welcher Zielgruppe gehört die Person?" */
const nachWas = einmal(
  () =>
    /^(?:(?:wie lautet|was ist) (?:der|die|das|ihre?|deine?)|(?:(?:zu|in|unter) )?welche[rsnm]?) ([\p{L}. -]{2,40}?)(?: (?:gilt|gesetzt|geführt|vergeben|ist (?:gesetzt|vergeben|eingetragen|hinterlegt)|(?:hat|gehört|ist) (?:der kunde|die kundin|die person)|(?:haben|gehören) sie|(?:hast|gehörst) du))? ?\?$/iu,
);

/** What a question asks for; null where `label` is none. */
const ausFrage = (label: string): string | null =>
  label.endsWith('?') ? (nachWas().exec(label.trim())?.[1] ?? null) : null;

/**
 * "Erstberatung (ESB) am": what its abbreviation names where all of it is in the words before, whatever those alone
 * would name. One that begins like them, is not in them and names another field leaves open which: "Erstgespräch (ESB)".
 */
function nachAbkuerzung(label: string): readonly Bedeutung[] | null {
  const kurz = mitAbkuerzung(label);
  if (kurz === null) return null;
  const gemeint = nachschlagen(schluessel(kurz.label));
  if (gemeint === undefined || kurz.fehlen === 0) return gemeint ?? null;
  const beginntSo = kurz.vor[0]?.toLowerCase() === kurz.label[0]?.toLowerCase();
  const [anderes] = beginntSo ? suchen(label.replace(/\s*\([^()]*\)/, '')) : [];
  const istAnderes = anderes !== undefined && gemeint.every(({ feld }) => feld !== anderes.feld);
  return istAnderes ? KEINE : null;
}

/** Whether all words of `text` are of `worte`; from 50 on a degree is one of a severe disability. */
const bestehtAus = (text: string, worte: ReadonlySet<string>): boolean =>
  woerter(text).every((wort) => worte.has(wort) || /^(?:[5-9]|10)0$/.test(wort));

/**
 * "Geflüchtet (laut Bescheid)", "Erwerbsfähigkeit zweifelhaft (ÄD eingeschaltet)": without what its brackets say of who
 * says so, or of what came of it. Of the latter a yes is one, and a no says nothing. null where it has none of that.
 */
function ohneErlaeuterung(label: string): readonly Bedeutung[] | null {
  if (!label.includes('(')) return null;
  const [, vor = '', inhalt = '', nach = ''] =
    /^([^()]{4,60})\(([^()]{2,60})\)([^()]*)$/.exec(label) ?? [];
  if (inhalt === '') return null;
  const gemeint = () => suchen(`${vor.trim()} ${nach.trim()}`.trim());
  if (bestehtAus(inhalt, QUELLEN)) return gemeint();
  if (!bestehtAus(inhalt, UMSTAENDE)) return null;
  return gemeint()
    .filter(({ feld }) => FELDER[feld].type === 'boolean')
    .map(({ feld }) => ({ feld, weise: 'nurWahr' }));
}

/** So long is a label of a day that may lack its "am". */
const MIN_TAG = 12;

/** "Antrag vollständig eingegangen", "Datum Wiedervorlage": a day that is called so with "am", where one stands there. */
function alsTag(worte: readonly string[]): readonly Bedeutung[] {
  const key = schluesselAus(worte);
  const ohne = key.replace(/^(?:datum|tag)|s?datum$/, '');
  if (ohne.length < (ohne === key ? MIN_TAG : 2)) return KEINE;
  const ganz = ohne === key ? [] : [ohne];
  const gefunden = [
    `${ohne}am`,
    ...ganz,
    ...(ganz.length > 0 ? [`${ohne.replace(/e?s$/, '')}am`] : []),
  ]
    .map(nachschlagen)
    .find((one) => one !== undefined);
  const tage = gefunden?.filter(({ feld }) => FELDER[feld].type === 'date') ?? KEINE;
  const [tag, anderer] = tage;
  return tag === undefined || anderer !== undefined
    ? KEINE
    : [{ feld: tag.feld, weise: 'schwach' }];
}

/** "Flüchtling / geflüchtet", "Arbeitsmarktstatus (Kundenstatus)": the one field that all of its words name. */
function gemeinsame(label: string): readonly Bedeutung[] {
  const worte = label.endsWith(')') ? label.slice(0, -1).split('(') : label.split('/');
  if (worte.length < 2 || worte.length > 3) return KEINE;
  const [erste, ...weitere] = worte.map((wort) => nachschlagen(schluessel(wort)) ?? KEINE);
  const [eine, andere] = erste ?? KEINE;
  if (eine === undefined || andere !== undefined) return KEINE;
  const gleiche = weitere.every(([b, noch]) => b?.feld === eine.feld && noch === undefined);
  return gleiche ? [eine] : KEINE;
}
