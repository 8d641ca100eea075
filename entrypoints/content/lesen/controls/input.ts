import type { Control } from '../found/control.ts';
import { attr, hasAttr, parentOf, queryAll } from '../page/dom.ts';
import { chipsIn, drawnText, isHint } from '../page/text.ts';
import { isSeen } from '../page/visible.ts';
import { chipsBefore } from './chips.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';
import { FIELD_TYPES } from './state.ts';

/** Reads an `<input>`; null for one that says nothing about the case, or nothing for sure. */
export function readInput(input: HTMLInputElement, role: string, labels: Labels): Control | null {
  if (input.type === 'checkbox') {
    return input.indeterminate ? null : named(labels, input, 'check', '', input.checked);
  }
  if (input.type === 'radio') return named(labels, input, 'radio', '', input.checked);
  if (!FIELD_TYPES.has(input.type) || role === 'searchbox') return null;
  const isCombobox =
    role === 'combobox' ||
    attr(input, 'aria-haspopup') === 'listbox' ||
    hasAttr(input, 'aria-autocomplete');
  // What is entered in a transparent one is not what is seen.
  const isDark = isCombobox && getComputedStyle(input).opacity === '0';
  const value =
    isDark || (input.value === '' && isCombobox)
      ? chosenBeside(input, labels)
      : input.value || chipsBefore(input, labels);
  // Something is chosen, but it can't be told what.
  const isChosen =
    isCombobox && value === '' && (input.value !== '' || hasTextBefore(input, labels));
  if (isChosen) return null;
  return named(labels, input, 'field', value);
}

/** Many kits leave a combobox's input empty and draw the choice beside it. */
function chosenBeside(input: HTMLInputElement, labels: Labels): string {
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (parent === null || seenLabels(parent).length > 0) break;
    labels.lean(parent, input);
    const others = [
      ...parent.querySelectorAll('input:not([type=hidden]), select, textarea, [role=combobox]'),
    ];
    if (others.some((other) => isAnother(other, input))) break;
    const text = chipsIn(parent);
    if (text !== '') return text;
    at = parent;
  }
  return '';
}

/** Whether what is shown beside `input` may be of `other`; one that is not drawn only keeps the choice for sending. */
const isAnother = (other: Element, input: Element): boolean =>
  other !== input && !other.contains(input) && other.checkVisibility();

const seenLabels = (element: Element): readonly Element[] =>
  queryAll(element, 'label, legend, dt, th').filter((one) => isSeen(one));

/** Whether something is shown before `input` in the box that holds it and its own label, and nobody else's. */
function hasTextBefore(input: HTMLInputElement, labels: Labels): boolean {
  const own = [...labels.of(input), ...labels.namersOf(input)];
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (parent === null) return false;
    labels.lean(parent, input);
    const around = seenLabels(parent);
    if (!around.every((one) => own.includes(one))) return false;
    const children = queryAll(parent, ':scope > *');
    const before = children.slice(0, children.indexOf(at));
    const isText = (one: Element) => seenLabels(one).length === 0 && !own.includes(one);
    if (around.length > 0) return before.some((one) => isText(one) && showsWords(one));
    at = parent;
  }
  return false;
}

/** Words that are drawn, of no button and no help. */
const showsWords = (element: Element): boolean =>
  !isHint(element) && isSeen(element) && /[\p{L}\d]/u.test(drawnText(element));
