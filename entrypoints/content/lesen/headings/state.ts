/** Lines that say of all that stands beneath them that it holds no more, or not yet, or is of somebody else. */
import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { NACHRICHT } from '../../../../rules/fall/vokabular/nachricht.ts';
import { ausschlussgruende } from '../../../../rules/fall/vokabular/ueberschriften/ausschlussgruende.ts';
import { nenntKundennummer } from '../../../../rules/fall/vokabular/ueberschriften/fallschluessel.ts';
import {
  GEOEFFNET,
  sagtInBearbeitung,
} from '../../../../rules/fall/vokabular/ueberschriften/offenerFall.ts';
import type { Box, Heading } from '../found/box.ts';
import { textLines } from '../found/parts.ts';
import { isBadge } from '../page/markup.ts';
import { isLetterHead } from './letter.ts';
import { WEAK } from './weak.ts';

const LONGEST = 80;

/** What stamps a paper, or the card of one; other words may be the value of something, or lead somewhere. */
const STAMP =
  /^(?:entwurf(?:,? \(?(?:noch )?nicht (?:gesendet|versendet|versandt|gespeichert|freigegeben|abgeschlossen)\)?)?|ersetzt|abgelöst|aufgehoben|storniert|ungültig|veraltet|überholt|archiviert|gelöscht|historisch|nicht mehr gültig|vorgängerversion)[.!]?$/i;

/** What only a badge says so: other such words may lead somewhere. */
const BADGE =
  /^(?:simulation|simuliert|szenario(?: \w)?|variante(?: \w)?|planspiel|fiktiv|archiv|vorlage|muster|vorschau|ungeprüft|verworfen|zurückgenommen|zurückgezogen|abgelehnt)$/i;

/** "ENTWURF" before all else, "ersetzt" in a badge behind a title, "Sohn Ole:": the heading that it is; null for nearly all. */
export function stateOver(items: readonly Box[], i: number): Heading | null {
  const item = items[i];
  if (item === undefined || item.mark === 'value') return null;
  if (isLetterHead(item)) return { text: NACHRICHT, level: WEAK };
  if (!isWords(item)) return null;
  if (isOpenCase(items, i)) return { text: GEOEFFNET, level: WEAK };
  if (STAMP.test(item.text) || (isBadge(item.element) && BADGE.test(item.text)))
    return stamps(items, i, item) ? { text: item.text, level: WEAK } : null;
  if (isExample(item)) return { text: 'Beispiel', level: WEAK };
  return headsOthers(items, i) ? { text: ohneDoppelpunkt(item.text), level: WEAK } : null;
}

/** "In Bearbeitung:", and next the number of a customer. */
function isOpenCase(items: readonly Box[], i: number): boolean {
  if (!sagtInBearbeitung(items[i]?.text ?? '')) return false;
  const next = items.slice(i + 1).find(({ text }) => text !== '');
  return next !== undefined && nenntKundennummer(next.text);
}

/** "Beispiel für eine ausgefüllte Maske:" */
const isExample = ({ text }: Box): boolean => /^beispiel(?!\p{L}).*:$/iu.test(text);

/** "Diese Angaben gelten nicht mehr.", "Die folgenden Angaben betreffen den Partner." */
const NOTE =
  /^(?:alle|diese|die(?: (?:folgenden|nachfolgenden))?) (?:angaben|daten|werte) (?:(?:gelten|galten|sind) .*(?:nicht mehr(?! als)|veraltet|überholt|früher)|(?:betreffen|gelten für|sind (?:die )?(?:von|des|der)) .*(?:partner|ehe(?:frau|mann)|kind|sohn|tochter))/iu;

/** The note among `items` that says of all of them, or of all that follows it, that they are of somebody else or hold no more. */
export function noteOver(items: readonly Box[]): Box | null {
  const [first, last] = [items[0], items.at(-1)];
  return (
    [first, last].find((box) => box !== undefined && isWords(box) && NOTE.test(box.text)) ?? null
  );
}

function stamps(items: readonly Box[], i: number, { element }: Box): boolean {
  const before = items
    .slice(0, i)
    .filter(({ text, controls }) => text !== '' || controls.length > 0);
  return before.length === 0 || (isBadge(element) && before.at(-1)?.heading != null);
}

/**
 * Whether a line that ends with a colon says of whom, or of when, the labels and values are that stand in boxes beneath it.
 * Among other labels it is one of them, and has its own value.
 */
export function headsOthers(items: readonly Box[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (item === undefined || next === undefined || !isWords(item)) return false;
  if (!item.text.endsWith(':')) return false;
  if (ausschlussgruende(item.text).length === 0 && !isExample(item)) return false;
  if (next.hasTables) return true;
  if (next.inline || next.mark !== null || next.controls.length > 0) return false;
  const isAlone = items.every(
    (one, j) => one === item || one.label === null || isOverRows(item, one, items[j + 1]),
  );
  return isAlone && holdsSeveral(next);
}

/** "Heute gilt:": a line like `item` over labels and values of its own. */
const isOverRows = (item: Box, { text, element }: Box, next: Box | undefined): boolean =>
  text.endsWith(':') && element.localName === item.element.localName && next?.hasPairs === true;

/** A table, or more than one line. */
const holdsSeveral = ({ hasTables, hasPairs, text, parts }: Box): boolean =>
  hasTables || hasPairs || /\p{L}:\s/u.test(text) || textLines(parts ?? []).length > 1;

const isWords = ({ text, parts, controls, hasPairs, hasTables, mark }: Box): boolean =>
  text !== '' &&
  text.length <= LONGEST &&
  parts !== null &&
  controls.length === 0 &&
  !hasPairs &&
  !hasTables &&
  mark !== 'value';
