import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { isClippedAway } from '../page/cuts.ts';
import { parentOf, rectOf } from '../page/dom.ts';
import { isTickable } from '../page/markup.ts';
import { seenText } from '../page/text.ts';
import { isSeen } from '../page/visible.ts';

/** Drawn at all; a box with a drawn label may itself be transparent under a prettier one. */
export function isDrawn(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible') return false;
  return element instanceof HTMLElement && element.offsetWidth > 1 && element.offsetHeight > 1;
}

/** Whether a tick or dot in it, or none, is up to the browser. */
export function isDrawnByBrowser(element: Element): boolean {
  if (!isTickable(element) || !isDrawn(element) || !isSeen(element)) return false;
  const style = getComputedStyle(element);
  return style.appearance !== 'none' && !isClippedAway(style);
}

/** Something of the size of a box stands where one is cut away, with no word in it that is seen. */
export function isDrawnBeside(box: Element): boolean {
  const drawn = drawnFor(box);
  if (drawn === null || !isDrawn(drawn)) return false;
  const { width, height } = rectOf(drawn);
  return seenText(drawn) === '' && width >= 8 && width <= 60 && height >= 8 && height <= 40;
}

/** What may be drawn for `box`: behind what holds it alone or beside its words, or a label of its own that only says unseen which field it is. */
function drawnFor(box: Element): Element | null {
  const holder = parentOf(box);
  const isBesideWords = holder?.localName === 'label' && holder.children.length === 2;
  const alone = holder?.children.length === 1 ? holder.nextElementSibling : null;
  const behind = isBesideWords ? box.nextElementSibling : alone;
  if (behind !== null) return behind.textContent.trim() === '' ? behind : null;
  const next = box.nextElementSibling;
  const isOwn = next instanceof HTMLLabelElement && next.control === box;
  return isOwn && istLabel(glaetten(next.textContent)) ? next : null;
}
