/** Tables that say by nothing but their words and places that they are one: rows of plain elements. */

import { istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { query } from '../page/dom.ts';

const MAX_CELLS = 12;
const MAX_HEADER = 40;

/** Whether the first child of `element` is a header row of one of the lists, and the next ones are rows like it. */
export function isRowList(element: Element): boolean {
  const head = element.firstElementChild;
  const next = head?.nextElementSibling;
  if (!head || !next || head.localName !== next.localName) return false;
  const width = head.childElementCount;
  if (width < 2 || width > MAX_CELLS || next.childElementCount !== width) return false;
  // Labels, each over a field of its own.
  if (query(head, 'input, select, textarea') !== null) return false;
  // As many rows as there are columns, in a body of their own.
  if ([...next.children].every((row) => row.childElementCount === width)) return false;
  const texts = textsOf(head);
  // "Bereich: | Motivation | Stand: | erkannt": what comes again in the next row is a label.
  const below = textsOf(next);
  if (texts === null || below?.some((text, i) => text !== '' && text === texts[i])) return false;
  return (
    texts.every((text) => text.length <= MAX_HEADER && !/\d/.test(text)) && istListenkopf(texts)
  );
}

/** The texts in a row, one for each child; null where one is long. */
function textsOf({ children }: Element): readonly string[] | null {
  const texts: string[] = [];
  for (const { textContent } of children) {
    if (textContent.length > 4 * MAX_HEADER) return null;
    texts.push(glaetten(textContent));
  }
  return texts;
}
