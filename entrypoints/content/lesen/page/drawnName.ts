import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { attr, hasAttr } from './dom.ts';
import { HEADER_ATTRIBUTES } from './markup.ts';

/** Of a name that the style draws, in characters. */
const LONGEST = 60;

/** What the style draws before `element` from an attribute of it that names what is in it; "" where it draws nothing. */
export function drawnName(element: Element): string {
  const name = HEADER_ATTRIBUTES.find((one) => hasAttr(element, one));
  const header = name === undefined ? '' : glaetten(attr(element, name) ?? '');
  if (header === '' || header.length > LONGEST) return '';
  const { content } = getComputedStyle(element, '::before');
  // Chromium answers with what is drawn, Firefox with the rule.
  return content.includes(header) || content.includes(`attr(${name})`) ? header : '';
}
