/**
 * Boxes of web components that say to the browser alone what they are and whether they are on, by their
 * `ElementInternals` (WHATWG HTML, 4.13.7): to others only their name and their states tell it.
 */
import { attr, matches, openRoot, query, treeOf } from './dom.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^[a-z]\w*-(?:\w+-)*checkbox$/, 'checkbox'],
  [/^[a-z]\w*-(?:\w+-)*(?:switch|toggle-check|toggle-switch)$/, 'switch'],
  [/^[a-z]\w*-(?:\w+-)*(?:radio|radio-button|segment|toggle-option)$/, 'radio'],
];
/** Whatever in it is a control, or says what it is: then that is to be asked. */
const SAYS_MORE = 'input, button, select, [role]';

/** The role of such a box; "" for all else, and where something else in it says more. */
export function ownBoxRole(element: Element): string {
  // Most have no name of their own.
  if (!/-/.test(element.localName) || attr(element, 'role') !== null) return '';
  const [, role] = NAMES.find(([name]) => name.test(element.localName)) ?? [];
  const root = role === undefined ? null : openRoot(element);
  if (role === undefined || root === null) return '';
  return query(element, SAYS_MORE) === null && root.querySelector(SAYS_MORE) === null ? role : '';
}

/** Whether it says so that it is on; that it doesn't is no word that it is off. */
export const saysItIsOn = (element: Element): boolean =>
  ownBoxRole(element) !== '' && STATES && matches(element, ':state(checked)');

/** Older browsers know no such states. */
const STATES = CSS.supports('selector(:state(checked))');

const MOST_OTHERS = 50;

/** Whether it says so that it is off: others of its name in its tree say when they are on, and it says nothing. */
export function saysItIsOff(element: Element): boolean {
  if (ownBoxRole(element) === '' || saysItIsOn(element)) return false;
  const tree = treeOf(element);
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return false;
  if (STATES && matches(element, ':state(indeterminate), [indeterminate], [checked]')) return false;
  const others = [...tree.querySelectorAll(element.localName)].slice(0, MOST_OTHERS);
  return others.some(saysItIsOn);
}
