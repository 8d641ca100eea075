/** What stands in an open section, where that is no more than the value of what its title names: "Maßnahmen" over "keine". */
import type { Box } from '../found/box.ts';
import { readWith } from '../found/meaning.ts';
import { attr, matches, parentOf, query, queryAll, roleOf, soleChild } from '../page/dom.ts';
import { isOpener } from '../page/markup.ts';
import { seenText } from '../page/text.ts';

/** A button stands in a heading, and that in a header. */
const MOST_AROUND = 4;

/**
 * Whether `title` is the button over an open section, and `content` a value of what it names: kits set signs before the
 * one and a padding around the other, so their places tell nothing. What pops up over the page, or can be clicked as a
 * whole, is to be chosen from.
 */
export function isValueInOpen(title: Box, content: Box): boolean {
  if (title.mark === 'text' || title.label === null || !isTitleOfOpen(title.element)) return false;
  if (readWith(title.label, content.text)?.read.art !== 'wert') return false;
  if (/^(?:absolute|fixed)$/.test(getComputedStyle(content.element).position)) return false;
  return !holdsChoice(content);
}

/** Whether all it says is one thing to be clicked, or chosen. */
const holdsChoice = ({ element, text }: Box): boolean =>
  [element, ...queryAll(element, '*')].some(
    (one) => matches(one, 'a, li, [role=option]') && seenText(one) === text,
  );

/** Whether `title` opened a menu, and its entries are all there is: what can be chosen, and no value. */
export const isMenuBeneath = (title: Box, contents: readonly Box[]): boolean =>
  contents.length > 0 &&
  title.controls.length === 0 &&
  opensMore(title.element) &&
  contents.every(holdsChoice);

const opensMore = (element: Element): boolean =>
  (element.localName === 'summary' && parentOf(element)?.localName === 'details') ||
  attr(element, 'aria-expanded') === 'true' ||
  query(element, 'button[aria-expanded=true], a[aria-expanded=true]') !== null;

/** Whether it is such a button, or holds nothing else. */
function isTitleOfOpen(element: Element): boolean {
  let at: Node | null = element;
  for (let level = 0; at instanceof Element && level < MOST_AROUND; level++) {
    if (isOpener(at, roleOf(at))) return true;
    at = soleChild(at);
  }
  return false;
}
