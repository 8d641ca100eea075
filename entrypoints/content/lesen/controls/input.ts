import type { Control } from '../found/control.ts';
import { attr, hasAttr, parentOf } from '../page/dom.ts';
import { chipsIn } from '../page/text.ts';
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
  // Something is chosen, but where it is shown can't be told.
  if (isDark && value === '' && input.value !== '') return null;
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
