/** What is drawn as a box, switch or choice of buttons, and is no input. */
import type { Control } from '../found/control.ts';
import {
  attr,
  hasAttr,
  matches,
  openRoot,
  parentOf,
  query,
  queryAll,
  rectOf,
  roleOf,
} from '../page/dom.ts';
import { handlesIn } from '../page/drawnSwitch.ts';
import { isMarkedChosen } from '../page/markup.ts';
import { ownBoxRole, saysItIsOff, saysItIsOn } from '../page/ownBox.ts';
import { STATES, saysOff, saysOn } from '../page/switchWords.ts';
import { buttonText, seenText } from '../page/text.ts';
import { readInput } from './input.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';

/** "[ja] [nein]" as buttons, one of them pressed: a choice like any other. */
export function readPressed(element: Element, labels: Labels): Control | null {
  const isPressed = attr(element, 'aria-pressed') === 'true';
  const text = seenText(element);
  if (text === '' && isNamedByLabel(element, labels))
    return named(labels, element, 'check', '', isPressed);
  // An arrow that folds a section up is none.
  return text === '' ? null : named(labels, element, 'radio', '', isPressed, text);
}

/** A switch that is a button, with a label of its own beside it; what folds a section up has none. */
const isNamedByLabel = (element: Element, labels: Labels): boolean =>
  !hasAttr(element, 'aria-expanded') &&
  [...labels.of(element), ...labels.namersOf(element)].some(
    (one) => one.localName === 'label' && labels.isSeen(one),
  );

/** One of several such buttons: see `isSegment`. */
export const readSegment = (element: Element, labels: Labels): Control | null =>
  named(labels, element, 'radio', '', isMarkedChosen(element), buttonText(element));

/** As many as there are categories of customers; more are pages of a list. */
const MOST_SEGMENTS = 9;

/** "[persönlich] [telefonisch]" as buttons that only the style tells apart: one of them is chosen. */
export function isSegment(element: Element, labels: Labels): boolean {
  const group = isMadeAsButton(element) ? parentOf(element) : null;
  if (group === null || roleOf(element) !== '' || hasAttr(element, 'aria-haspopup')) return false;
  const buttons = [...group.children];
  labels.lean(group, element);
  return (
    buttons.length > 1 &&
    buttons.length <= MOST_SEGMENTS &&
    buttons.every((one) => one.localName === element.localName && isMadeAsButton(one)) &&
    buttons.filter(isMarkedChosen).length === 1
  );
}

/** A button, or a label that is drawn as one and labels nothing. */
const isMadeAsButton = (element: Element): boolean =>
  element instanceof HTMLLabelElement
    ? element.control === null &&
      /(?:^|\s)(?:btn|button)(?=$|\s)/.test(attr(element, 'class') ?? '')
    : element.localName === 'button';

/** A switch that only its class says to be one. */
export function readDrawnSwitch(element: Element, labels: Labels): Control | null {
  const isChosen = isMarkedChosen(element) || isOn(element);
  return isChosen || isOff(element) ? named(labels, element, 'check', '', isChosen) : null;
}

/** "switch on", "van-switch--on" */
const IS_ON = /(?:^|[\s_-])(?:on|an)(?=$|\s)/i;

const isOn = (element: Element): boolean =>
  IS_ON.test(attr(element, 'class') ?? '') ||
  matches(element, '[aria-checked=true], [data-state=checked], [data-state=on]');

/** What may say that a switch is on, or that nobody knows: unknown is never no. */
const MAY_BE_ON =
  /(?:^|[\s_-])(?:on|an|ein|ja|yes|true|enabled|toggled|open|right|active|selected|checked|mixed|indeterminate|loading|skeleton)(?=$|[\s_-])/i;
const SAYS_MORE = 'input, [aria-checked=mixed], [data-on], [data-checked], [data-value]';

/** Whether nothing in a switch that is not marked as on speaks against its being off. */
function isOff(element: Element): boolean {
  if (matches(element, SAYS_MORE) || query(element, SAYS_MORE) !== null) return false;
  const word = seenText(element);
  if (saysOn(word) || word.toLowerCase() === 'i') return false;
  const drawn = [element, ...queryAll(element, '*')];
  // The word of the other state may be there, and no higher than nothing.
  return (
    !isToTheRight(element) &&
    !drawn.some((one) => MAY_BE_ON.test(attr(one, 'class') ?? '') && rectOf(one).height > 0)
  );
}

/** Whether what slides in a switch lies where switches that are on have it. */
function isToTheRight(element: Element): boolean {
  const [handle] = handlesIn(element);
  if (handle === undefined) return false;
  const [slides, within] = [rectOf(handle), trackOf(handle, element)];
  return slides.left + slides.right > within.left + within.right + 1;
}

/** What `handle` slides in: the nearest around it in `element` that leaves room for it. */
function trackOf(handle: Element, element: Element): DOMRect {
  const { width } = rectOf(handle);
  let at: Element | null = parentOf(handle);
  while (at !== null && at !== element && rectOf(at).width < 1.5 * width) at = parentOf(at);
  return rectOf(at ?? element);
}

const looksOn = (element: Element): boolean =>
  isMarkedChosen(element) || isOn(element) || saysItIsOn(element) || drawsItselfChosen(element);

const MOST_DRAWN = 20;

/** A component that is one of several and draws itself as the chosen one: what it says of itself outside may be of its first hour. */
const drawsItselfChosen = (element: Element): boolean =>
  ownBoxRole(element) === 'radio' &&
  [...(openRoot(element)?.querySelectorAll('[class]') ?? [])]
    .slice(0, MOST_DRAWN)
    .some(isMarkedChosen);

const looksOff = (element: Element): boolean =>
  matches(element, '[data-state=unchecked], [data-state=off]') || saysItIsOff(element);

/** Kits keep the state of a switch in an unseen box of their own: what is not ticked there is off, and lies so. */
function isOffInside(element: Element, role: string): boolean {
  const [box, another] = queryAll(element, 'input[type=checkbox]');
  if (role !== 'switch' || !(box instanceof HTMLInputElement) || another !== undefined)
    return false;
  return !box.checked && !box.indeterminate && !isToTheRight(element);
}

/** A switch, box or radio by its role; null where it says two things of itself. */
export function readDrawnBox(element: Element, role: string, labels: Labels): Control | null {
  if (attr(element, 'aria-checked') === 'false' && hasAttr(element, 'checked')) return null;
  // A frame around the box that the label is of.
  const inner = query(element, 'input[type=checkbox], input[type=radio]');
  if (inner instanceof HTMLInputElement && labels.of(inner).length > 0)
    return readInput(inner, roleOf(inner), labels);
  const kind = role === 'radio' ? 'radio' : 'check';
  const said = attr(element, 'aria-checked');
  const isChosen = said === null ? looksOn(element) : said === 'true';
  // Of a box that doesn't say nobody knows that it is not ticked.
  const isKnown = said !== null || isChosen || looksOff(element) || isOffInside(element, role);
  if (kind === 'check' && !isKnown) return null;
  const own = seenText(element);
  if (kind === 'check' && (isChosen ? saysOff : saysOn)(own)) return null;
  // What a switch or box draws on itself is its state.
  const isState = !/\p{L}/u.test(own) || STATES.test(own);
  const ownText = isState && kind === 'check' ? '' : own;
  return named(labels, element, kind, '', isChosen, ownText);
}
