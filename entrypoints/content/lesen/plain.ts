import { hasAttr, parentOf } from './dom.ts';
import { isMachinery } from './markup.ts';
import { isHint } from './text.ts';
import { isSeen } from './visible.ts';

/** Elements whose text and controls count as what they are. */
const PLAIN =
  /^(?:div|span|p|td|th|tr|tbody|thead|table|dl|dt|dd|ul|ol|li|label|b|strong|i|em|section|article|form|fieldset|main|input|select|textarea|h[2-6]|small|font|center|aside|header|footer)$/;

/** Whether `element` is seen, and read as it stands, given that `within` is. */
export function isPlain(element: Element, within: Element): boolean {
  const outside = parentOf(within);
  for (let at: Element | null = element; at !== null && at !== outside; at = parentOf(at)) {
    if (!PLAIN.test(at.localName) || isHint(at) || isMachinery(at, '')) return false;
    if (hasAttr(at, 'role') || hasAttr(at, 'aria-busy') || hasAttr(at, 'contenteditable'))
      return false;
  }
  if (element instanceof HTMLElement && (element.offsetWidth <= 1 || element.offsetHeight <= 1))
    return false;
  return isSeen(element, (at) => at === within);
}
