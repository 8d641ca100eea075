/** How many things there are under a heading, in a badge behind it: no part of what it says. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';

/** "3", "(12)" */
export const isCounter = (text: string): boolean => /^\(?\d{1,3}\)?$/.test(text);

/** "3 Einträge gefunden", "12 Datensätze": how many there are in the list beneath. */
export const countsEntries = (text: string): boolean =>
  /^\d{1,4} (?:eintr[aä]g|datens[aä]tz|treffer|zeile)/i.test(text);

const ENDS_IN_COUNTER = /\(?\d{1,3}\)?$/;
const LEVELS = 4;

/** `text`, that of `element`, without a number at its end that stands in something of its own. */
export function withoutCounter(element: Element, text: string): string {
  if (!ENDS_IN_COUNTER.test(text)) return text;
  let at: Element | null = element.lastElementChild;
  for (let level = 0; at !== null && level < LEVELS; level++) {
    const last = glaetten(at.textContent.slice(0, 100));
    if (isCounter(last) && text.endsWith(last)) {
      const words = glaetten(text.slice(0, -last.length));
      return /\p{L}$/u.test(words) ? words : text;
    }
    at = at.lastElementChild;
  }
  return text;
}
