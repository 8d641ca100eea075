/** Words drawn beside or over what is labelled, and notes to it: whether it is not the customer's, or not so now. */
import { glaetten } from '../normalisieren.ts';
import { ausschlussgruende } from '../vokabular/ueberschriften/ausschlussgruende.ts';
import { sprichtDagegen } from '../vokabular/ueberschriften/wovon.ts';
import { stehtUnterVorbehalt } from './vorbehalt.ts';

/** Of a word or two, in characters. */
const LAENGSTER = 60;
/** What became of it, or did not; words that say of a thing no more than how far it is ("offen", "beantragt") are none. */
const NICHT_SO =
  /^(?:planung|geplant|abgesagt|ausgefallen|entf(?:allen|ällt)|abgelehnt|verworfen|zurückge(?:zogen|nommen)|widerrufen|aufgehoben|ungültig|gelöscht|gestrichen|fraglich|unsicher|vermutlich|angeblich|(?:noch )?nicht (?:bestätigt|gültig|übernommen|gebucht|freigegeben|geprüft|unterschrieben|gespeichert))[.!]?$/i;
/** What is there to be pressed, or tells where it comes from, speaks against a heading only. */
const KEIN_VERMERK =
  /^(?:neu|hilfe|suchen?|filtern?|anlegen|hinzufügen|vorschau|geöffnet|aufgerufen|gemerkt|favoriten|angepinnt|legende|import)$/i;

/** Whether a stamp, a ribbon or a badge of these words says so of what it is drawn on: "Ehefrau", "storniert", "Planung". */
export function vermerkSprichtDagegen(worte: string): boolean {
  const text = glaetten(worte);
  if (text.length < 3 || text.length > LAENGSTER || !/\p{L}{3}/u.test(text)) return false;
  return NICHT_SO.test(text) || (!KEIN_VERMERK.test(text) && sprichtDagegen(text));
}

/** What a note may say and leave the value as it is. */
const HARMLOS =
  /^(?:pflicht|siehe(?!\p{L})|s\. |vgl\.?|gem(?:äß|\.)|nach §|§|laut (?:bescheid|akte|nachweis|zeugnis|kund)|lt\. (?:bescheid|akte|nachweis|zeugnis|kund)|nachweis (?:liegt vor|geprüft)|geprüft|bestätigt|freiwillig|eigene angabe)/iu;

/** Whether a footnote leaves the value it belongs to as it is: most say of it what it is not. */
export function fussnoteIstHarmlos(note: string): boolean {
  const text = glaetten(note);
  return (
    HARMLOS.test(text) && ausschlussgruende(text).length === 0 && !stehtUnterVorbehalt(null, text)
  );
}

const HOCH = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const ZEICHEN = /(?<=[\p{L}\d.)])\s?([¹²³⁴⁵⁶⁷⁸⁹]|\*{1,3}|[†‡])\)?$/u;
const NOTIZ = /(?:^|\s)([¹²³⁴⁵⁶⁷⁸⁹]|\*{1,3}|[†‡])\)?\s*(?=\p{L})/gu;

/** "¹", "1)" and a raised "1" are one sign. */
export const alsZeichen = (text: string): string =>
  glaetten(text)
    .replace(/[()[\].]/g, '')
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹]/g, (ziffer) => String(HOCH.indexOf(ziffer)));

/** The sign of a note at the end of a value; null where there is none. */
export function fussnotenzeichen(value: string): string | null {
  const zeichen = ZEICHEN.exec(glaetten(value))?.[1];
  return zeichen === undefined ? null : alsZeichen(zeichen);
}

/** The notes that a text holds, each with its sign. */
export function fussnotenIn(text: string): readonly (readonly [zeichen: string, note: string])[] {
  const ganz = glaetten(text);
  if (!/^(?:[¹²³⁴⁵⁶⁷⁸⁹*†‡])/u.test(ganz)) return [];
  const stellen = [...ganz.matchAll(NOTIZ)];
  return stellen.map((stelle, i) => [
    alsZeichen(stelle[1] ?? ''),
    ganz.slice(stelle.index + stelle[0].length, stellen[i + 1]?.index).trim(),
  ]);
}
