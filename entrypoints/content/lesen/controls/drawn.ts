import { parentOf, rectOf } from '../page/dom.ts';

/** Drawn at all; a box with a drawn label may itself be transparent under a prettier one. */
export function isDrawn(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible') return false;
  return element instanceof HTMLElement && element.offsetWidth > 1 && element.offsetHeight > 1;
}

/** Something of the size of a box stands where one is cut away, alone in something of its own. */
export function isDrawnBeside(box: Element): boolean {
  const holder = parentOf(box);
  const drawn = holder?.children.length === 1 ? holder.nextElementSibling : null;
  if (drawn === null || drawn === undefined || !isDrawn(drawn)) return false;
  const { width, height } = rectOf(drawn);
  return (
    drawn.textContent.trim() === '' && width >= 8 && width <= 60 && height >= 8 && height <= 40
  );
}
