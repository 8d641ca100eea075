import type { Control } from '../found/control.ts';
import { attr, hasAttr, roleOf } from '../page/dom.ts';
import { isDrawnSwitch } from '../page/drawnSwitch.ts';
import { ownBoxRole } from '../page/ownBox.ts';
import { chosenIn, seenText } from '../page/text.ts';
import { opensList, readCombobox } from './combobox.ts';
import { readInput } from './input.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';
import { selectedText } from './state.ts';
import { isSegment, readDrawnBox, readDrawnSwitch, readPressed, readSegment } from './toggles.ts';

/**
 * Reads `element` as a control; null where it is none, or one that says nothing about the case
 * (buttons, passwords, files, search boxes).
 */
export function readControl(element: Element, labels: Labels): Control | null {
  const role = roleOf(element) || ownBoxRole(element);
  if (element instanceof HTMLInputElement) return readInput(element, role, labels);
  if (element instanceof HTMLSelectElement)
    return awaitsOptions(element) ? null : named(labels, element, 'field', selectedText(element));
  if (element instanceof HTMLTextAreaElement) return named(labels, element, 'field', element.value);
  if (hasAttr(element, 'aria-pressed')) return readPressed(element, labels);
  if (isDrawnSwitch(element)) return readDrawnSwitch(element, labels);
  if (isSegment(element, labels)) return readSegment(element, labels);
  // Neither ticked nor not: some of several, or nobody has said yet.
  if (attr(element, 'aria-checked') === 'mixed') return null;
  if (role === 'switch' || role === 'checkbox' || role === 'radio')
    return readDrawnBox(element, role, labels);
  if (role === 'combobox' || opensList(element)) return readCombobox(element, role, labels);
  if (role === 'listbox') {
    const chosen = chosenIn(element);
    return chosen === '' ? null : named(labels, element, 'field', chosen);
  }
  if (element.localName === 'button' && attr(element, 'aria-haspopup') === 'dialog')
    return readPicker(element, labels);
  const text = typedText(element, role);
  return text === null ? null : named(labels, element, 'field', text);
}

/** Whether it is a select whose options are yet to come: that nothing is chosen is not known. */
export const awaitsOptions = (element: Element): boolean =>
  element instanceof HTMLSelectElement && element.length === 0;

/** A date that is picked in a dialog: with a label of its own it is a field, else a button. */
function readPicker(button: Element, labels: Labels): Control | null {
  const text = seenText(button);
  const field = /[\p{L}\d]/u.test(text) ? named(labels, button, 'field', text) : null;
  return field === null || field.label === '' ? null : field;
}

/** What is typed into an element that is no input; null where nothing can be. */
function typedText(element: Element, role: string): string | null {
  if (role === 'textbox') return seenText(element);
  if (role === 'spinbutton') {
    const said = attr(element, 'aria-valuetext') ?? attr(element, 'aria-valuenow') ?? '';
    return seenText(element) || said;
  }
  const editable = attr(element, 'contenteditable');
  const isEditable = editable === '' || editable === 'true' || editable === 'plaintext-only';
  return isEditable ? seenText(element) : null;
}
