/** Words drawn beside or over what is labelled, and notes to it: whether it is not the customer's, or not so now. */
import { glaetten } from '../normalisieren.ts';
import { ausschlussgruende } from '../vokabular/ueberschriften/ausschlussgruende.ts';
import { blockOhneFall } from '../vokabular/ueberschriften/blocktitel.ts';
import { nenntKunden } from '../vokabular/ueberschriften/kunde.ts';
import { nenntOffenenFall } from '../vokabular/ueberschriften/offenerFall.ts';
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

/** What a little picture often leads to, or shows what there is of. */
const KEIN_SYMBOL =
  /^(?:.*(?:historie|verlauf|protokoll|archiv|vorschau|suche|kalender|hilfe|filter)|(?:.* )?(?:anzeigen|ansehen|öffnen|auswählen|bearbeiten|löschen|drucken)|vorlagen?|familie|haushalt|personen?|betrieb|firma|unternehmen)$/i;

/**
 * Words that a page says of a value: a stamp, a ribbon, a badge or what a legend has for it (`vermerk`), the name of a picture beside
 * it (`symbol`), its footnote (`note`), what explains it, be it how to fill it in (`erklaerung`), a sentence over it (`satz`), or the
 * first words of the box that it is in (`titel`).
 */
export interface Gesagt {
  readonly text: string;
  readonly weise: 'vermerk' | 'symbol' | 'note' | 'erklaerung' | 'satz' | 'titel';
}

/** Whether what is said of a value says that it is not the customer's, or not so now. */
export function sagtDagegen({ text, weise }: Gesagt): boolean {
  switch (weise) {
    case 'vermerk':
      return vermerkSprichtDagegen(text);
    case 'symbol':
      return !KEIN_SYMBOL.test(glaetten(text)) && vermerkSprichtDagegen(text);
    case 'note':
      return !fussnoteIstHarmlos(text);
    case 'erklaerung':
      return istNichtSo(glaetten(text)) || blockOhneFall(text) === 'immer';
    case 'satz':
      return !nenntKunden(text) && (istNichtSo(glaetten(text)) || sprichtDagegen(text));
    case 'titel':
      return blockOhneFall(text) === 'immer';
  }
}

/** Whether words beneath the title of a box say that from there on it is about the case again. */
export const fuehrtZurueck = (text: string): boolean =>
  nenntKunden(text) || nenntOffenenFall(text) || /^(?:aktuell|heute|jetzt|derzeit)/i.test(text);

/** "abgesagt", "abgesagt oder zurückgenommen" */
const istNichtSo = (text: string): boolean =>
  text.split(/ (?:oder|und) | ?[,/;] ?/).every((teil) => NICHT_SO.test(teil));

/** "Ehefrau", "storniert", "Planung" */
function vermerkSprichtDagegen(worte: string): boolean {
  const text = glaetten(worte);
  if (text.length < 3 || text.length > LAENGSTER || !/\p{L}{3}/u.test(text)) return false;
  return istNichtSo(text) || (!KEIN_VERMERK.test(text) && sprichtDagegen(text));
}

/** What a note may say and leave the value as it is. */
const HARMLOS =
  /^(?:pflicht|siehe(?!\p{L})|s\. |vgl\.?|gem(?:äß|\.)|nach §|§|laut (?:bescheid|akte|nachweis|zeugnis|kund)|lt\. (?:bescheid|akte|nachweis|zeugnis|kund)|nachweis (?:liegt vor|geprüft)|geprüft|bestätigt|freiwillig|eigene angabe)/iu;

/** Whether a footnote leaves the value it belongs to as it is: most say of it what it is not. */
function fussnoteIstHarmlos(note: string): boolean {
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

/** A sign before words: a picture, a mark, letters in brackets. A tick and what stands between things mean what they mean. */
const VOR_WORTEN =
  /(?<=^|[\s·:])((?:(?![=|<>+±×✓✔✅☑☒])[\p{So}\p{Sm}†‡*!?#§~^°¤]){1,3}\uFE0F?|\[\p{L}{1,3}\]|\(\p{Lu}{1,2}\))\s*[=:–-]?\s+(?=\p{L}|$)/gu;

/** The sign that `text` begins with; null for nearly all. */
export function zeichenVor(text: string): string | null {
  // Asked of all labels.
  if (/^[\p{L}\d]/u.test(text)) return null;
  const [erstes] = text.matchAll(VOR_WORTEN);
  return erstes?.index === 0 ? (erstes[1] ?? null) : null;
}

/** What a legend in `text` says of signs: "Zeichen: ◷ gilt erst ab 2027 · ☺ betrifft den Mitbewohner". */
export function legendeIn(text: string): readonly (readonly [zeichen: string, worte: string])[] {
  const ganz = glaetten(text);
  const stellen = [...ganz.matchAll(VOR_WORTEN)];
  return stellen.map((stelle, i) => [
    stelle[1] ?? '',
    ganz.slice(stelle.index + stelle[0].length, stellen[i + 1]?.index).replace(/[\s·|;,]+$/u, ''),
  ]);
}
