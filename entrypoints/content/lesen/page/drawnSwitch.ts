/** Switches that nothing but their class says to be one. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { attr, hasAttr, queryAll } from './dom.ts';
import { STATES } from './switchWords.ts';

const TAGS = new Set('button div span'.split(' '));
/** The class of a switch, and not of a part of it: "t-switch", "switch-small". */
const SWITCH = /(?:^|[\s_-])switch(?=$|\s|-(?!_))/i;
/** What a switch is drawn with. */
const HANDLE = '[class*=handle i], [class*=thumb i], [class*=knob i]';
/** The same in a switch that is drawn in a button. */
const ICON = ':scope > button [class*=switch i][class*=icon i]';
/** What is a control itself, or holds another thing to click. */
const CONTROLS = 'input:not([type=hidden]), button, select, a, [role]';

/** What slides in a switch; in a button an icon does. */
export function handlesIn(element: Element): readonly Element[] {
  const handles = queryAll(element, HANDLE);
  return handles.length > 0 ? handles : queryAll(element, ICON);
}

/** Whether `element` is drawn as a switch, without its role: of that class, and with nothing in it but what slides. */
export function isDrawnSwitch(element: Element): boolean {
  if (!TAGS.has(element.localName)) return false;
  if (!SWITCH.test(attr(element, 'class') ?? '')) return false;
  if (['role', 'aria-haspopup', 'aria-expanded'].some((name) => hasAttr(element, name)))
    return false;
  const [handle, another] = handlesIn(element);
  if (handle === undefined || another !== undefined) return false;
  const [inner, ...more] = queryAll(element, CONTROLS);
  if (more.length > 0 || (inner !== undefined && !isItsTrack(inner, element))) return false;
  return !/\p{L}/u.test(glaetten(wordsIn(element)).replace(STATES, ''));
}

/** A plain button that all of the switch is drawn in. */
const isItsTrack = (inner: Element, element: Element): boolean =>
  inner.localName === 'button' &&
  inner.parentElement === element &&
  element.childElementCount === 1 &&
  !['role', 'aria-haspopup', 'aria-expanded'].some((name) => hasAttr(inner, name));

/** The text in it, with what is put into slots of it from outside: a component that is a switch itself has its name there. */
const wordsIn = (element: Element): string =>
  queryAll(element, 'slot')
    .flatMap((slot) => (slot instanceof HTMLSlotElement ? slot.assignedNodes() : []))
    .reduce((text, { textContent }) => `${text} ${textContent ?? ''}`, element.textContent);
