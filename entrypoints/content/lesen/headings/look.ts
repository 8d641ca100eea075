import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { attr, drawnChildren, roleOf } from '../page/dom.ts';
import { isDrawnBold } from '../page/strength.ts';

const TITLED =
  /(?:^|[\s_-])(?:(?:sub)?title\d?|titel|head|header|heading|caption|legend|headline|ueberschrift|kopf|gruppe|h[1-6])(?=$|[\s_-])/i;

/** Whether the class of an element says that it heads something. */
export const isTitledBy = (element: Element): boolean => TITLED.test(attr(element, 'class') ?? '');

/** Whether `element` is made to hold a heading, and what else there is to say in its line. */
export const isHeader = (element: Element): boolean =>
  element.localName === 'header' || isTitledBy(element);

/** Whether the class or name of `element`, or of the one in it that holds all of its `text`, says that it heads something. */
export function isTitled(element: Element, text: string): boolean {
  let at: Element | undefined = element;
  for (let level = 0; at !== undefined && level < 4; level++) {
    if (roleOf(at) === 'note') return false;
    if (isTitledBy(at)) return true;
    if (at.localName.includes('-') && TITLED.test(at.localName)) return true;
    at = drawnIn(at)
      .slice(0, 3)
      .find((child) => wordsOf(child) === text);
  }
  return false;
}

/** Whether `element` is bold throughout: it itself, or the one child that holds all of its `text`. */
export function isBold(element: Element, text: string): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 4; level++) {
    if (isDrawnBold(at)) return true;
    const [child, other]: (Element | undefined)[] = drawnIn(at);
    at = child !== undefined && other === undefined && wordsOf(child) === text ? child : null;
  }
  return false;
}

/** The elements in it as they are drawn: those of a shadow root, or those put into a slot. */
const drawnIn = (element: Element): Element[] =>
  drawnChildren(element).filter((child) => child instanceof Element);

/** The words in it; of a slot those of what is put into it. */
const wordsOf = (element: Element): string =>
  glaetten(
    element instanceof HTMLSlotElement
      ? drawnChildren(element)
          .map(({ textContent }) => textContent ?? '')
          .join('')
      : element.textContent,
  );
