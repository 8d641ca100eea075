import { attr, drawnChildren, roleOf } from '../page/dom.ts';
import { isTickable } from '../page/markup.ts';

/** A box or radio, clipped away together with what holds it: others draw it, its label is seen. */
export function hiddenBox(element: Element, depth = 0): Element | null {
  const [only, more] = drawnChildren(element).filter((child) => child instanceof Element);
  if (!(only instanceof Element) || more !== undefined) return null;
  if (isTickable(only)) return getComputedStyle(only).display === 'none' ? null : only;
  return depth < 2 ? hiddenBox(only, depth + 1) : null;
}

/** A combobox that lies unseen over what it shows. */
export const transparentBox = (element: Element): Element | null =>
  element instanceof HTMLInputElement &&
  (roleOf(element) === 'combobox' || attr(element, 'aria-haspopup') === 'listbox')
    ? element
    : null;
