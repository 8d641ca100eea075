import { hasAttr, hasAttributes, parentOf, rectOf } from '../page/dom.ts';
import { isHint } from '../page/hint.ts';
import { isMachinery } from '../page/markup.ts';
import { isSeen, isShown } from '../page/visible.ts';

/** Elements whose text and controls count as what they are. */
const PLAIN = new Set(
  'div span p td th tr tbody thead table dl dt dd ul li ol label b strong i em section article form fieldset main input select textarea h2 h3 h4 h5 h6 small font center aside header footer'.split(
    ' ',
  ),
);

/** Which elements are seen, and read as they stand; for one walk, which goes from the outside in. */
export class Plain {
  readonly #known = new Set<Element>();

  /** Whether `element` is, given that `within`, which it stands in, is seen. */
  is(element: Element, within: Element): boolean {
    const outside = parentOf(within);
    const way: Element[] = [];
    for (
      let at: Element | null = element;
      at !== null && at !== outside && !this.#known.has(at);
      at = parentOf(at)
    ) {
      if (!isRead(at)) return false;
      way.push(at);
    }
    const rect = rectOf(element);
    if (rect.width <= 1 || rect.height <= 1) return false;
    if (!isSeen(element, (at) => at === within || this.#known.has(at), rect)) return false;
    for (const at of way) this.#known.add(at);
    return true;
  }

  /** The same for a cell in the row of `first`, which is: without an attribute it stands as that one does. */
  isBeside(cell: Element, first: Element, within: Element): boolean {
    const { localName } = cell;
    const isCell = localName === first.localName && (localName === 'td' || localName === 'th');
    if (!isCell || hasAttributes(cell)) return this.is(cell, within);
    const isDrawn = cell instanceof HTMLElement && cell.offsetWidth > 1 && cell.offsetHeight > 1;
    return isDrawn && isShown(cell);
  }
}

function isRead(element: Element): boolean {
  if (!PLAIN.has(element.localName)) return false;
  if (!hasAttributes(element)) return true;
  if (isHint(element) || isMachinery(element, '')) return false;
  return !['role', 'aria-busy', 'contenteditable'].some((name) => hasAttr(element, name));
}
