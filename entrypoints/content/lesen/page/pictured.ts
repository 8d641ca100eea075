/** What a page says by a picture alone: a tick for yes, a cross for no, the state of what stands before it. */
import { allText, attr, firstChild, hasAttributes, query, roleOf } from './dom.ts';

const ANSWER = /^(?:ja|nein):?$/i;

/** A picture of a box to tick, called as what it shows. */
const BOX = /^(nicht )?(?:aktiviert|angekreuzt|angehakt)$/i;

/** What only a picture says of what stands before it. */
const STATE =
  /^(?:(?:termin|status|stand|vorgang):? )?(?:abgesagt|ausgefallen|entfallen|verschoben|verlegt|storniert|versäumt|erledigt|beendet|aufgehoben|ungültig|entwurf|nicht (?:erschienen|wahrgenommen|unterschrieben))$/i;

/** No answer is longer. */
const MOST = 20;

const PICTURES = new Set(['img', 'svg', 'i']);

/** Whether `element` is a picture, or a letter of a font of pictures; it may have words for who can't see it. */
export const isPicture = (element: Element): boolean =>
  PICTURES.has(element.localName) || roleOf(element) === 'img';

/** The words that a picture stands for: "ja", "nein", "abgesagt"; "" for any other, and for what is none. */
export function saidByPicture(element: Element): string {
  if (!isPicture(element)) return '';
  const words = wordsFor(element).trim();
  const [box, empty] = BOX.exec(words) ?? [];
  if (box !== undefined) return empty === undefined ? 'ja' : 'nein';
  return ANSWER.test(words) || STATE.test(words) ? words : '';
}

function wordsFor(element: Element): string {
  if (element instanceof HTMLImageElement) return element.alt;
  if (element.localName === 'svg')
    return attr(element, 'aria-label') ?? query(element, ':scope > title')?.textContent ?? '';
  if (!hasAttributes(element)) return '';
  const name = attr(element, 'aria-label') ?? '';
  // A font of pictures draws it by the class of an element with nothing in it.
  return name === '' && firstChild(element) === null ? (attr(element, 'title') ?? '') : name;
}

/** The picture before words that are there for screen readers alone, where they say yes or no: it says so to all others. */
export function pictureAnswering(words: Element): Element | null {
  const before = words.previousElementSibling;
  if (before === null || !isPicture(before)) return null;
  return ANSWER.test(allText(words).slice(0, MOST).trim()) ? before : null;
}
