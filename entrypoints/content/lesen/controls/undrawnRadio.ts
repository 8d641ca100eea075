/** Radios that are not drawn at all: their labels are, like buttons, and one of them looks chosen. */
import type { Control } from '../found/control.ts';
import { attr, parentOf, queryAll } from '../page/dom.ts';
import { isMarkedChosen } from '../page/markup.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';

/** The radio that `label` stands for; null for a label of anything else. */
export function readUndrawnRadio(label: HTMLLabelElement, labels: Labels): Control | null {
  const radio = radioOf(label);
  return radio && named(labels, radio, 'radio', '', isChosen(label, radio, labels));
}

/** Beside its label it is one only in a group of radios: so the tabs of some pages are made. */
function radioOf(label: HTMLLabelElement): HTMLInputElement | null {
  const { control } = label;
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return null;
  if (control.checkVisibility()) return null;
  return label.contains(control) || groupOf(label) !== null ? control : null;
}

const groupOf = (label: Element) => label.closest('[role=radiogroup]');

const MOST_OPTIONS = 20;

/** What the radio itself says; where none of the group is checked, whether of all labels this one alone looks chosen. */
function isChosen(label: HTMLLabelElement, radio: HTMLInputElement, labels: Labels): boolean {
  const group = groupOf(label);
  if (radio.checked || group === null) return radio.checked;
  const options = queryAll(group, 'label').slice(0, MOST_OPTIONS);
  for (const option of options) labels.lean(option, label);
  const others = options.map((one) => (one instanceof HTMLLabelElement ? radioOf(one) : null));
  if (others.includes(null) || others.some((other) => other?.checked)) return false;
  return looksChosen(label) && options.filter(looksChosen).length === 1;
}

/** It itself, what is drawn in it, or what holds it alone. */
function looksChosen(label: Element): boolean {
  const around = parentOf(label);
  const own = around !== null && queryAll(around, 'label').length === 1 ? [around] : [];
  const inside = queryAll(label, '*').slice(0, MOST_OPTIONS);
  return [...own, label, ...inside.filter((one) => one.checkVisibility())].some(
    (one) => isMarkedChosen(one) || attr(one, 'aria-checked') === 'true',
  );
}
