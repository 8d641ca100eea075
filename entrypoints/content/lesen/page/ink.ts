/** Text in the colour of the ground that it stands on. */
import { outwards, rectOf } from './dom.ts';

const CLEAR = /^(?:transparent|rgba\(.*, 0\))$/;
/** What the browser draws a page on, where nothing says otherwise. */
const PAPER = 'rgb(255, 255, 255)';

/** Whether nothing is drawn in the computed `color`. */
export const isClear = (color: string): boolean => CLEAR.test(color);

/** Whether nobody sees the text of `element` for its colour; not where pictures, or what lies over others, may be its ground. */
export function isInkOnItself(element: Element): boolean {
  const { color, textShadow, colorScheme } = getComputedStyle(element);
  if (textShadow !== 'none') return false;
  if (isUnfilled(element)) return true;
  if (colorScheme.includes('dark')) return false;
  if (isClear(color)) return false;
  for (const at of outwards(element)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none' || /^(?:absolute|fixed)$/.test(style.position))
      return false;
    if (style.backgroundColor === color) return !liesOverOthers(element, at);
    if (!isClear(style.backgroundColor)) return false;
  }
  return color === PAPER && !liesOverOthers(element, element.ownerDocument.documentElement);
}

/** Whether the letters are filled with nothing; not where they are cut out of a picture, or drawn as lines. */
function isUnfilled(element: Element): boolean {
  const { webkitTextFillColor, webkitTextStrokeWidth, backgroundClip } = getComputedStyle(element);
  return (
    isClear(webkitTextFillColor) &&
    Number.parseFloat(webkitTextStrokeWidth || '0') === 0 &&
    !backgroundClip.includes('text')
  );
}

/** Whether, where `element` is seen, something else is drawn between it and its ground. */
function liesOverOthers(element: Element, ground: Element): boolean {
  const { left, top, width, height } = rectOf(element);
  const there = element.ownerDocument.elementsFromPoint(left + width / 2, top + height / 2);
  const beneath = there.slice(0, there.includes(ground) ? there.indexOf(ground) : undefined);
  return beneath.some((one) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    return !isClear(backgroundColor) || backgroundImage !== 'none';
  });
}
