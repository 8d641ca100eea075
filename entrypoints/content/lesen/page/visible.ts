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
  if (isLeftOut(element, style, display)) return 'none';
  // Elements without a box of their own (slots) have nothing to be cut off.
  return display !== 'contents' && isCollapsed(element, style, display) ? 'none' : 'seen';
}

/** Not drawn, transparent, or not there to be read: with all that is in it, wherever that is placed. */
function isLeftOut(element: Element, style: CSSStyleDeclaration, display: string): boolean {
  if (NEVER.has(element.localName)) return true;
  // Nothing at all for what has been taken out of the document meanwhile.
  if (display === 'none' || display === '') return true;
  if (hasAttributes(element)) {
    if (hasAttr(element, 'inert')) return true;
    if (attr(element, 'aria-busy') === 'true' && element.localName !== 'body') return true;
  }
  return display !== 'contents' && style.opacity === '0';
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

/** Whether there is room in it: most elements need be asked for no style to know that they are not cut off to nothing. */
const hasRoom = (element: Element): boolean => element.clientWidth > 1 && element.clientHeight > 1;

/** Cut off to (nearly) nothing: a height of 0, the usual "screen reader only". */
function isCollapsed(
  element: Element,
  style: CSSStyleDeclaration,
  display = style.display,
): boolean {
  // Inline boxes have no size of their own to be cut off to.
  if (display === 'inline' || display === 'contents' || hasRoom(element)) return false;
  if (element.localName === 'body' && isOfWindow(element)) return false;
  const isCut = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  if (!isCut && !/^inset\((?:50|100)%/.test(style.clipPath)) return false;
  if (!isCut) return true;
  const { width, height } = rectOf(element);
  return width <= 1 || height <= 1 || element.clientHeight === 0;
}

/** Whether what cuts in `element` is the window: it takes over what the body says, where the document says nothing. */
function isOfWindow(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  return element === body && getComputedStyle(documentElement).overflow === 'visible';
}

/** So many elements are looked through for what is placed outside of what cuts them. */
const MOST_CUT = 200;

/**
 * What is seen in an element that is cut off to nothing, though not left out: what is placed by something further out, which
 * cutting doesn't reach.
 */
export function placedOutside(
  element: Element,
  style: CSSStyleDeclaration,
  display: string,
): Element[] {
  if (isLeftOut(element, style, display) || display === 'contents') return [];
  const found: Element[] = [];
  let left = MOST_CUT;
  const look = (at: Element, its: CSSStyleDeclaration) => {
    if (its.clipPath !== 'none' || placesWhatIsIn(its)) return;
    for (const child of drawnChildren(at)) {
      if (!(child instanceof Element) || --left < 0) continue;
      const style = getComputedStyle(child);
      if (style.display === 'none') continue;
      if (isPlaced(style)) found.push(child);
      else look(child, style);
    }
  };
  look(element, style);
  return found;
}

const isPlaced = ({ position }: CSSStyleDeclaration) =>
  position === 'absolute' || position === 'fixed';

/** Whether what is placed absolutely in such an element is placed by it, and so cut by it. */
const placesWhatIsIn = ({ position, transform, filter, contain }: CSSStyleDeclaration): boolean =>
  position !== 'static' ||
  transform !== 'none' ||
  filter !== 'none' ||
  /paint|layout|strict|content/.test(contain);

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

const WHOLLY = { opacityProperty: true, visibilityProperty: true } as const;

/** Neither it nor what it stands in is left out by the style, or transparent. */
export const isShown = (element: Element): boolean => element.checkVisibility(WHOLLY);

/**
 * Whether `element` and all that it stands in are seen; for single elements, not for a walk. `isKnown`
 * tells of elements that have been found to be; `rect`: where it stands, if that has been asked for.
 */
export function isSeen(element: Element, isKnown = (_: Element) => false, rect?: DOMRect): boolean {
  if (!isShown(element)) return false;
  for (let e: Element | null = element; e !== null && !isKnown(e); e = parentOf(e)) {
    if (hasAttributes(e) && hasAttr(e, 'inert')) return false;
    if (!hasRoom(e) && isCollapsed(e, getComputedStyle(e)) && !escapes(element, e)) return false;
  }
  return !isOutOfSight(element, rect);
}

/** Whether `element` is placed by something outside of `around`, which cutting there doesn't reach. */
function escapes(element: Element, around: Element): boolean {
  let escapes = false;
  for (let e: Element | null = element; e !== null; e = parentOf(e)) {
    const style = getComputedStyle(e);
    if (escapes && placesWhatIsIn(style)) escapes = false;
    if (e === around) break;
    escapes ||= isPlaced(style);
  }
  return escapes;
}

/** Whether what is drawn in this style is struck out: it no longer holds, or never came about. */
export const isStruck = ({ textDecorationLine }: CSSStyleDeclaration): boolean =>
  textDecorationLine.includes('line-through');
