/** Cards of a stack, and what is laid over something: what lies on top is all that is seen. */
import { isControl } from './control.ts';
import { parentOf, rectOf } from './dom.ts';
import { isVeiled } from './veil.ts';

/** No stack holds more. */
const MOST_CARDS = 30;
/** Edges may be rounded. */
const NEARLY = 2;

/** Whether `element`, drawn in `style`, lies beneath another one of its stack, through which nothing is seen. */
export function isBeneath(element: Element, style: CSSStyleDeclaration): boolean {
  if (!isLaid(style) || isControl(element)) return false;
  const cards = [...(parentOf(element)?.children ?? [])];
  if (cards.length < 2 || cards.length > MOST_CARDS) return false;
  const rect = rectOf(element);
  if (rect.width === 0 || rect.height === 0) return false;
  const at = cards.indexOf(element);
  return cards.some((card, i) => {
    if (card === element || isControl(card) || !covers(rectOf(card), rect)) return false;
    const its = getComputedStyle(card);
    const above = layerOf(its) - layerOf(style);
    const isAbove = above > 0 || (above === 0 && i > at);
    return isAbove && isLaid(its) && hidesWhatIsBeneath(its) && !isVeiled(card, its);
  });
}

/** Whether it may lie over others: placed by itself, or put into a field of a grid. */
const isLaid = ({ position, gridRowStart, gridColumnStart }: CSSStyleDeclaration): boolean =>
  position === 'absolute' || (gridRowStart !== 'auto' && gridColumnStart !== 'auto');

const layerOf = ({ zIndex }: CSSStyleDeclaration): number => Number.parseInt(zIndex, 10) || 0;

const hidesWhatIsBeneath = ({
  visibility,
  opacity,
  backgroundColor,
}: CSSStyleDeclaration): boolean =>
  visibility === 'visible' && opacity === '1' && /^rgb\(/.test(backgroundColor);

const covers = (one: DOMRect, other: DOMRect): boolean =>
  one.left - other.left <= NEARLY &&
  one.top - other.top <= NEARLY &&
  other.right - one.right <= NEARLY &&
  other.bottom - one.bottom <= NEARLY;
