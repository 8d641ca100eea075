import type { Control } from '../found/control.ts';
import { attr, hasAttr, parentOf, query, roleOf } from '../page/dom.ts';
import { buttonText, chosenIn, isAroundCombobox, seenText } from '../page/text.ts';
import { comboboxText, opensList } from './combobox.ts';
import { readInput } from './input.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';
import { selectedText } from './state.ts';

/** What switches write on themselves, sometimes all of it at once. */
const STATES = /^(?:(?:an|aus|ein|on|off|ja|nein|i|o)\s?)+$/i;

/**
 * Reads `element` as a control; null where it is none, or one that says nothing about the case
 * (buttons, passwords, files, search boxes).
 */
export function readControl(element: Element, labels: Labels): Control | null {
  const role = roleOf(element);
  if (element instanceof HTMLInputElement) return readInput(element, role, labels);
  if (element instanceof HTMLSelectElement)
    return named(labels, element, 'field', selectedText(element));
  if (element instanceof HTMLTextAreaElement) return named(labels, element, 'field', element.value);
  if (hasAttr(element, 'aria-pressed')) {
    // "[ja] [nein]" as buttons, one of them pressed: a choice like any other.
    const isPressed = attr(element, 'aria-pressed') === 'true';
    const text = seenText(element);
    // An arrow that folds a section up is none.
    return text === '' ? null : named(labels, element, 'radio', '', isPressed, text);
  }
  if (isSegment(element, labels))
    return named(labels, element, 'radio', '', isActive(element), buttonText(element));
  // Neither ticked nor not: some of several, or nobody has said yet.
  if (attr(element, 'aria-checked') === 'mixed') return null;
  if (role === 'switch' || role === 'checkbox' || role === 'radio') {
    // It says two things of itself.
    if (attr(element, 'aria-checked') === 'false' && hasAttr(element, 'checked')) return null;
    const kind = role === 'radio' ? 'radio' : 'check';
    // A frame around the box that the label is of.
    const inner = query(element, 'input[type=checkbox], input[type=radio]');
    if (inner !== null && labels.of(inner).length > 0) return readControl(inner, labels);
    const own = seenText(element);
    // What a switch or box draws on itself is its state.
    const isState = !/\p{L}/u.test(own) || STATES.test(own);
    const ownText = isState && role !== 'radio' ? '' : own;
    const isOn = attr(element, 'aria-checked') === 'true';
    return named(labels, element, kind, '', isOn, ownText);
  }
  if (role === 'combobox' || opensList(element)) {
    if (isAroundCombobox(element)) return null;
    const text = comboboxText(element);
    // The arrow beside a choice.
    const isArrow = role === 'button' && text === '' && query(element, 'input') === null;
    return text === null || isArrow ? null : named(labels, element, 'field', text);
  }
  if (role === 'listbox') {
    const chosen = chosenIn(element);
    return chosen === '' ? null : named(labels, element, 'field', chosen);
  }
  if (element.localName === 'button' && attr(element, 'aria-haspopup') === 'dialog') {
    // A date that is picked in a dialog: with a label of its own it is a field, else a button.
    const text = seenText(element);
    const field = /[\p{L}\d]/u.test(text) ? named(labels, element, 'field', text) : null;
    return field === null || field.label === '' ? null : field;
  }
  if (role === 'textbox') return named(labels, element, 'field', seenText(element));
  if (role === 'spinbutton') {
    const said = attr(element, 'aria-valuetext') ?? attr(element, 'aria-valuenow') ?? '';
    return named(labels, element, 'field', seenText(element) || said);
  }
  const editable = attr(element, 'contenteditable');
  if (editable === '' || editable === 'true' || editable === 'plaintext-only') {
    return named(labels, element, 'field', seenText(element));
  }
  return null;
}

const isActive = (element: Element) =>
  /(?:^|[\s_-])(?:active|selected|checked|pressed|aktiv)(?=$|\s)/i.test(
    attr(element, 'class') ?? '',
  );

/** "[persönlich] [telefonisch]" as buttons that only the style tells apart: one of them is chosen. */
function isSegment(element: Element, labels: Labels): boolean {
  const group = element.localName === 'button' ? parentOf(element) : null;
  if (group === null || roleOf(element) !== '' || hasAttr(element, 'aria-haspopup')) return false;
  const buttons = [...group.children];
  labels.lean(group, element);
  return (
    buttons.length > 1 &&
    buttons.length <= 6 &&
    buttons.every((one) => one.localName === 'button') &&
    buttons.filter(isActive).length === 1
  );
}
