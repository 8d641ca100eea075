import type { Control } from '../found/control.ts';
import { attr, hasAttr, parentOf, query, queryAll } from '../page/dom.ts';
import { chipsIn, drawnText } from '../page/text.ts';
import { isSeen } from '../page/visible.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';
import { FIELD_TYPES } from './state.ts';

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
  return named(labels, input, 'field', value);
}

/** Many kits leave a combobox's input empty and draw the choice beside it. */
function chosenBeside(input: HTMLInputElement, labels: Labels): string {
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (
      parent === null ||
      [...parent.querySelectorAll('label, legend, dt, th')].some((e) => isSeen(e))
    )
      break;
    const others = [
      ...parent.querySelectorAll('input:not([type=hidden]), select, textarea, [role=combobox]'),
    ];
    if (others.some((other) => other !== input && !other.contains(input))) break;
    const text = chipsIn(parent);
    labels.lean(parent, input);
    if (text !== '') return text;
    at = parent;
  }
  return '';
}

/** How things are taken out of a list of chips. */
const REMOVES =
  '[aria-label*=close i], [aria-label*=remove i], [aria-label*=entfern i], [title*=entfern i], [class*=close i], [class*=remove i], [class*=delete i]';

/** Whether it is one of several that were entered, and can be taken out again. */
export const isRemovable = (element: Element): boolean => query(element, REMOVES) !== null;

/** What was entered one by one stands before the input for the next one: "[14.09. ×] [16.09. ×] […]". */
function chipsBefore(input: HTMLInputElement, labels: Labels): string {
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (parent === null) break;
    const children = queryAll(parent, ':scope > *');
    const before = children.slice(0, children.indexOf(at)).filter((one) => one.textContent !== '');
    const [first] = before;
    if (first !== undefined) {
      const areChips = before.every((one) => one.className === first.className && isRemovable(one));
      if (!areChips || first.localName === 'label') return '';
      labels.lean(parent, input);
      return before.map((one) => drawnText(one).replace(/\s*(?:\bx|[×✕✖])$/i, '')).join(', ');
    }
    at = parent;
  }
  return '';
}
