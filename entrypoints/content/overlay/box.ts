/** Where an element of the page is seen, less what its scroll containers and the window cut off. */
import { firstChild, isDrawn, isInDocument, matches, rangeIn, rectOf } from '../lesen/index.ts';
import { holdersOf } from './topLayer.ts';

/** Controls have no text of their own to measure. */
const CONTROLS = 'input, select, textarea, button';

/** In px of the viewport; undefined where nothing of it is in view. */
export function shownBox(element: Element): DOMRect | undefined {
  if (!isInDocument(element) || !isDrawn(element)) return undefined;
  return clipped(contentBox(element), element);
}

/** The text's own box where the element is text: a block is as wide as the page. */
function contentBox(element: Element): DOMRect {
  const own = rectOf(element);
  if (firstChild(element) === null || matches(element, CONTROLS)) return own;
  const text = rangeIn(element).getBoundingClientRect();
  return text.width > 0 && text.height > 0 ? text : own;
}

function clipped(box: DOMRect, element: Element): DOMRect | undefined {
  const { clientWidth, clientHeight } = viewportOf(document);
  let seen = box;
  /** What is positioned is cut off by its containing block and what is around that, not by what is between. */
  let position = '';
  for (const holder of holdersOf(element)) {
    if (matches(holder, ':modal, :popover-open') || isRoot(holder)) break;
    const style = getComputedStyle(holder);
    const contains =
      style.transform !== 'none' ||
      (position === 'absolute' ? style.position !== 'static' : position !== 'fixed');
    if (holder === element || contains) {
      if (holder !== element && style.overflow !== 'visible') {
        seen = intersection(seen, rectOf(holder));
      }
      position = style.position;
    }
  }
  seen = intersection(seen, new DOMRect(0, 0, clientWidth, clientHeight));
  return seen.width > 0 && seen.height > 0 ? seen : undefined;
}

/** Has the size of the window less its scroll bars; old pages without a doctype say it of their body. */
export function viewportOf(doc: Document): Element {
  return doc.compatMode === 'BackCompat' ? (doc.body ?? doc.documentElement) : doc.documentElement;
}

/** What overflows the root and its body is scrolled by the window. */
function isRoot(element: Element): boolean {
  const { documentElement, body } = document;
  return element === documentElement || element === body;
}

function intersection(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.right, other.right) - left;
  const height = Math.min(one.bottom, other.bottom) - top;
  return new DOMRect(left, top, Math.max(0, width), Math.max(0, height));
}
