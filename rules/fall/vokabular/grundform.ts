/**
 * One form for the labels and headings that people take for the same: abbreviations spelled out,
 * gendered forms made one, articles and endings gone, and the terms that offices use for one thing
 * under one name. "Kd.-Kat.", "Kund:innenkategorie" and "Kundinnen- und Kundenkategorie" are one label.
 * Both sides of a comparison pass here, so what it makes of a word need not be German.
 */
import { merken } from '../merken.ts';
import { woerter } from '../normalisieren.ts';
import { ARTIKEL, BEGRIFF, BEUGUNGEN, EIN_BEGRIFF, GEBEUGT, GEKUERZT, WORT } from './grundworte.ts';

function ohneBeugung(wort: string): string {
  const beugung = BEUGUNGEN.find(
    (each) => wort.endsWith(each) && GEBEUGT.has(wort.slice(0, -each.length)),
  );
  return beugung === undefined ? wort : wort.slice(0, -beugung.length);
}

/** Quick, and true of few labels: the patterns for all letters take their time to begin with. */
const GEGENDERT = /[:*_·/(]-?(?:in|r)|\((?:e|n|s)|innen|INNEN|In/;

const PAAR = /innen-?\s{0,2}(?:und|u\.|oder|\/)/i;

/** Endings by which texts name women and men in one word; made the masculine the lists are written in. */
export function ohneGendern(text: string): string {
  if (!GEGENDERT.test(text)) return text;
  // "Kundinnen- und Kundenkategorie", "Kundinnen-/Kundennummer"
  const eines = PAAR.test(text)
    ? text.replace(/(\p{L}{3,30})innen-?\s{0,2}(?:und|u\.|oder|\/)\s{0,2}-?(?=\1)/giu, '')
    : text;
  return (
    eines
      // "Kund:innennummer", "Kund*innen", "KundInnen", "Kund(inn)en"
      .replace(
        /(\p{L})(?:[:*_·/]-?innen|\(innen\)|\(inn\)en|(?<=\p{Ll})Innen)/gu,
        (_, davor: string) => (davor === 'd' ? 'den' : davor),
      )
      // "Neukund:in", "Berufsberater/in", "Rehabilitand(in)"
      .replace(/(\p{L})(?:[:*_·/]-?in(?!\p{L})|\(in\))/gu, '$1')
      .replace(/(?<=neuk|\bk)und(?!\p{L})/giu, 'unde')
      // "Alleinerziehende:r", "Geflüchtete/r", "gesetzliche(r)"
      .replace(/(e)(?:[:*_·/]-?r(?!\p{L})|\(r\))/gu, '$1')
      // "endet(e)", "Einschränkung(en)"
      .replace(/(?<=\p{L})\((?:e[ns]?|n|s)\)/gu, '')
  );
}

function begriffe(gefaltet: string): string {
  if (!EIN_BEGRIFF.test(gefaltet)) return gefaltet;
  return BEGRIFF.reduce(
    (text, [teil, muster, begriff]) => (text.includes(teil) ? text.replace(muster, begriff) : text),
    gefaltet,
  );
}

const ENDEN = Object.keys(GEKUERZT);

/** An end is never all of a word, or all but a letter. */
function ausgeschrieben(wort: string): string {
  const ende = ENDEN.find((each) => wort.length > each.length + 1 && wort.endsWith(each));
  return ende === undefined ? wort : wort.slice(0, -ende.length) + GEKUERZT[ende];
}

const grundwort = merken((wort: string) => {
  const ganz = WORT.get(wort) ?? ausgeschrieben(wort);
  return begriffe(ohneBeugung(ganz));
}, 5000);

/** Words as they are written that come to other words, folded: abbreviations, plurals, other terms. */
export const SCHREIBWEISEN: readonly string[] = [
  ...WORT.keys(),
  ...ENDEN,
  ...`eingliederungsvereinbarungen kooperationsplaene kooperationsplanes kooperationsplans
  bedarfsgemeinschaften bedarfsgemeinschafts managements managerin managern managers manager
  einstiegsberatungen antrags wiedervorlagen pflichtig pflichtige pflichtiger pflichtigen pflichtiges
  selbstaendig arbeitssuch ausbildungsplatzsuch kundinnen kundin 2jahre 24monate arbeitslosengeldii
  arbeitslosengeld2 buergergeld grundsicherungsgeld`.split(/\s+/),
];

/** Endings that `grundwoerter` takes from a word. */
export const ENDUNGEN: readonly string[] = 'e er es en em in inn innen r'.split(' ');

/** The words of a label or heading in their one form; empty where it has none. */
export const grundwoerter = (text: string): string[] => inGrundform(woerter(ohneGendern(text)));

function inGrundform(worte: readonly string[]): string[] {
  const ohne = worte.map(grundwort).filter((wort) => !ARTIKEL.has(wort));
  return ohne.filter((wort, i) => wort !== ohne[i - 1]);
}

/** Words of `grundwoerter` run together: "Betreuungs-Stufe" and "Betreuungsstufe" are the same key. */
export function schluesselAus(worte: readonly string[]): string {
  return begriffe(worte.join(''));
}

/** The key under which a label is found. */
export const schluessel = merken((text: string) => schluesselAus(grundwoerter(text)), 5000);

/** What `schluessel` and `falten` make of a label. */
export interface SchluesselUndFaltung {
  readonly key: string;
  readonly faltung: string;
}

/** Both at once: for thousands of labels. */
export function schluesselUndFaltung(text: string): SchluesselUndFaltung {
  const worte = woerter(text);
  const ohne = ohneGendern(text);
  const key = schluesselAus(inGrundform(ohne === text ? worte : woerter(ohne)));
  return { key, faltung: worte.join('') };
}
