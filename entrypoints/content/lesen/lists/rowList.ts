/** Tables that say by nothing but their words and places that they are one: rows of plain elements. */

import { istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';

const MAX_CELLS = 12;
const MAX_HEADER = 40;

/** Whether the first child of `element` is a header row of one of the lists, and the next ones are rows like it. */
export function isRowList(element: Element): boolean {
  const head = element.firstElementChild;
  const next = head?.nextElementSibling;
  if (!head || !next || head.localName !== next.localName) return false;
  const width = head.childElementCount;
  if (width < 2 || width > MAX_CELLS || next.childElementCount !== width) return false;
  const texts: string[] = [];
  for (const { textContent } of head.children) {
    if (textContent.length > 4 * MAX_HEADER) return false;
    const text = glaetten(textContent);
    if (text.length > MAX_HEADER || /\d/.test(text)) return false;
    texts.push(text);
  }
  return istListenkopf(texts);
}
