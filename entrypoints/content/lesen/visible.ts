import { attr, drawnChildren, hasAttr, hasAttributes, parentOf, rectOf } from './dom.ts';

/** Elements that are never drawn as text, whatever their style says. */
const NEVER = new Set(
  'script style noscript template head title meta link iframe frame object embed svg canvas video audio picture img map math datalist meter progress'.split(
    ' ',
  ),
);

/** `none`: neither the element nor anything in it. */
export type Sight = 'none' | 'seen';

/**
 * Whether a person sees `element`, given that its parents are seen. Below the fold counts as seen;
 * what is transparent or clipped to nothing does not. Asks for as little style as will do: it is
 * asked of every element of a page.
 */
export function sightOf(
  element: Element,
  style: CSSStyleDeclaration,
  display = style.display,
): Sight {
  if (NEVER.has(element.localName)) return 'none';
  // Nothing at all for what has been taken out of the document meanwhile.
  if (display === 'none' || display === '') return 'none';
  if (hasAttributes(element)) {
    if (hasAttr(element, 'inert')) return 'none';
    if (attr(element, 'aria-busy') === 'true' && element.localName !== 'body') return 'none';
  }
  // Elements without a box of their own (slots) have nothing to be transparent or cut off.
  if (display === 'contents') return 'seen';
  return style.opacity === '0' || isCollapsed(element, style, display) ? 'none' : 'seen';
}

/** Whether what is in `element` is left out of the page, though the element itself is not. */
export const hidesContent = (style: CSSStyleDeclaration) => style.contentVisibility === 'hidden';

/** Whether `element` is seen and shows its own text, given that its parents are seen. */
export function isSeenInside(element: Element): boolean {
  const style = getComputedStyle(element);
  return sightOf(element, style) === 'seen' && showsText(style) && !isOutOfSight(element);
}

/** Whether an element's own text is seen: `visibility` is passed on, and can be taken back below. */
export const showsText = (style: CSSStyleDeclaration) => style.visibility === 'visible';

/** Cut off to (nearly) nothing: a height of 0, the usual "screen reader only". */
function isCollapsed(
  element: Element,
  style: CSSStyleDeclaration,
  display = style.display,
): boolean {
  // Inline boxes have no size of their own to be cut off to.
  if (display === 'inline' || display === 'contents') return false;
  const isCut = style.overflow !== 'visible';
  if (!isCut && !/^inset\((?:50|100)%/.test(style.clipPath)) return false;
  if (element.clientWidth > 1 && element.clientHeight > 1) return false;
  if (!isCut) return true;
  const { width, height } = rectOf(element);
  return width <= 1 || height <= 1 || element.clientHeight === 0;
}

/** Whether something that was found lies where nobody can look: off the page, or shrunk to a point. */
export function isOutOfSight(element: Element, rect = rectOf(element)): boolean {
  const { left, right, bottom, width, height } = rect;
  const view = element.ownerDocument.defaultView;
  const innerWidth = view?.innerWidth ?? Number.POSITIVE_INFINITY;
  if (width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth) return false;
  if (element instanceof HTMLElement) {
    const { offsetWidth, offsetHeight } = element;
    if ((width === 0 && offsetWidth > 0) || (height === 0 && offsetHeight > 0)) return true;
  }
  if (width === 0 && height === 0) return false;
  if (right + (view?.scrollX ?? 0) <= 0 || bottom + (view?.scrollY ?? 0) <= -2000) return true;
  return left >= innerWidth && isFixed(element);
}

/** What is fixed beside the window can't be scrolled into it. */
function isFixed(element: Element): boolean {
  for (let e: Element | null = element; e !== null; e = parentOf(e)) {
    if (getComputedStyle(e).position === 'fixed') return true;
  }
  return false;
}

/** Children that are drawn: of a closed `<details>` only its summary. */
export function shownChildren(element: Element): Node[] {
  const children = drawnChildren(element);
  if (element.localName !== 'details' || hasAttr(element, 'open')) return children;
  return children
    .filter((child) => child instanceof Element && child.localName === 'summary')
    .slice(0, 1);
}

/** Neither it nor what it stands in is left out by the style, or transparent. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/**
 * Whether `element` and all that it stands in are seen; for single elements, not for a walk. `isKnown`
 * tells of elements that have been found to be; `rect`: where it stands, if that has been asked for.
 */
export function isSeen(element: Element, isKnown = (_: Element) => false, rect?: DOMRect): boolean {
  if (!isShown(element)) return false;
  for (let e: Element | null = element; e !== null && !isKnown(e); e = parentOf(e)) {
    if (hasAttr(e, 'inert') || isCollapsed(e, getComputedStyle(e))) return false;
  }
  return !isOutOfSight(element, rect);
}
