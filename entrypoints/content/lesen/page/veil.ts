/** What the style of an element makes of all that is drawn in it, so that nothing of it is seen. */
import { parentOf } from './dom.ts';

const NO_OPACITY = /opacity\(0%?\)/;
/** A mask that lets nothing through. */
const CLOSED_MASK =
  /^(?:linear|radial)-gradient\((?:(?:to [a-z ]+|-?[\d.]+deg|circle|ellipse)[^,]*, )?(?:(?:transparent|rgba\([^)]*, 0\))(?: [\d.]+(?:%|px))?(?:, )?)+\)$/;

export const isVeiled = (element: Element, style: CSSStyleDeclaration): boolean =>
  NO_OPACITY.test(style.filter) ||
  CLOSED_MASK.test(style.maskImage) ||
  isTurnedAway(element, style);

/** Whether it is the back of something that has none: a card that is turned over. */
function isTurnedAway(element: Element, { backfaceVisibility, transform }: CSSStyleDeclaration) {
  if (backfaceVisibility !== 'hidden') return false;
  let turned = matrixOf(transform);
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    // What is not drawn in space is flat, and faces us.
    if (style.transformStyle !== 'preserve-3d') break;
    turned = matrixOf(style.transform).multiply(turned);
  }
  return turned.m33 < 0;
}

const matrixOf = (transform: string): DOMMatrix =>
  new DOMMatrix(transform === 'none' ? [1, 0, 0, 1, 0, 0] : transform);
