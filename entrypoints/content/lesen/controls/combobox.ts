import type { Control } from '../found/control.ts';
import { isAroundCombobox } from '../page/control.ts';
import {
  attr,
  firstChild,
  hasAttr,
  matches,
  openRoot,
  outwards,
  query,
  queryAll,
  treeOf,
} from '../page/dom.ts';
import { PLACEHOLDER } from '../page/hint.ts';
import { buttonText, drawnText, looksLikeDay, seenText } from '../page/text.ts';
import { isSeen, isShown } from '../page/visible.ts';
import { REMOVES } from './chips.ts';
import type { Labels } from './labels.ts';
import { labelWithin, named } from './named.ts';
import { inputsIn } from './state.ts';

/** A button that drops down a list of options; a menu is none. */
export function opensList(element: Element): boolean {
  const popup = attr(element, 'aria-haspopup');
  if (popup !== 'true' || element.localName !== 'button') return popup === 'listbox';
  const tree = treeOf(element);
  return tree instanceof ShadowRoot && tree.querySelector('[role=listbox]') !== null;
}

/** A choice made of other elements; null for what is part of another one, or does not tell its choice. */
export function readCombobox(element: Element, role: string, labels: Labels): Control | null {
  if (isAroundCombobox(element)) return null;
  const text = comboboxText(element);
  // The arrow beside a choice.
  const isArrow =
    text === '' && (role === 'button' ? query(element, 'input') === null : isBesideEntry(element));
  return text === null || isArrow ? null : named(labels, element, 'field', text);
}

/** Whether it is a button beside the input that shows what it lets choose, in what is made around both alone. */
function isBesideEntry(element: Element): boolean {
  if (element.localName !== 'button') return false;
  for (const around of [...outwards(element, LEVELS)].slice(1)) {
    const entries = queryAll(around, 'input[role=combobox]');
    if (entries.length > 0)
      return entries.length === 1 && queryAll(around, LISTS).every((one) => one === element);
  }
  return false;
}

const LEVELS = 4;
const LISTS = '[aria-haspopup=listbox]:not(input), [role=combobox]:not(input)';

/**
 * What a combobox made of other elements shows: what stands in its input where that is seen, else its text;
 * null where it shows its choice in a way that can't be told.
 */
function comboboxText(element: Element): string | null {
  const period = periodIn(element);
  if (period !== null) return period;
  const filled = inputsIn(element).filter(({ value }) => value !== '');
  const shown = filled.find((input) => attr(input, 'aria-hidden') !== 'true' && isSeenEntry(input));
  if (shown !== undefined) return shown.value;
  const label = labelWithin(element);
  const name = label === null ? '' : seenText(label);
  const text = without(name, seenText(element)) || without(name, drawnText(element));
  if (text !== '') return isPlaceholder(element, text) ? '' : text;
  const buttons = buttonsIn(element);
  if (buttons.length > 0) return buttons.length > 1 ? null : (buttons[0] ?? null);
  // A code that is kept for sending; or a closed shadow root.
  return filled.length > 0 || isSealed(element) ? null : '';
}

/** "01.09.2026 bis 28.02.2027": what two inputs for days beside each other show; null where there are others. */
function periodIn(element: Element): string | null {
  const [from, to, more] = inputsIn(element).filter(isSeenEntry);
  if (from === undefined || to === undefined || more !== undefined) return null;
  const days = [from.value, to.value];
  if (days.every((day) => day === '') || !days.every((day) => day === '' || looksLikeDay(day)))
    return null;
  if (from.value === '') return `bis ${to.value}`;
  return to.value === '' ? `${from.value} –` : `${from.value} bis ${to.value}`;
}

/** What the buttons that `element` only holds show of a choice; "" of one that shows what may be chosen. */
const buttonsIn = (element: Element): readonly string[] =>
  element.localName === 'button'
    ? []
    : queryAll(element, 'button').flatMap((button) => {
        const text = matches(button, REMOVES) || !isSeen(button) ? '' : buttonText(button);
        if (!/[\p{L}\d]/u.test(text)) return [];
        return isPlaceholder(button, text) || isHinted(button) ? '' : text;
      });

const isHinted = (button: Element): boolean => PLACEHOLDER.test(attr(button, 'class') ?? '');

/** `text` but for the label that stands before or behind the rest of it. */
function without(name: string, text: string): string {
  if (name === '') return text;
  if (text === name) return '';
  if (text.startsWith(`${name} `)) return text.slice(name.length + 1);
  return text.endsWith(` ${name}`) ? text.slice(0, -name.length - 1) : text;
}

/** Whether `text` is all that `element` shows where nothing is chosen: it says so of itself. */
const isPlaceholder = (element: Element, text: string): boolean =>
  (element.localName === 'button' && attr(element, 'data-placeholder') === '') ||
  PLACEHOLDERS.some((name) => attr(element, name) === text);

const PLACEHOLDERS = ['aria-placeholder', 'data-placeholder', 'placeholder'];

/** Whether nobody can look into `element`: it draws itself, and of nothing that stands in the page. */
const isSealed = (element: Element) =>
  element.localName.includes('-') && openRoot(element) === null && firstChild(element) === null;

/** Inert itself, it only lets what is around it react. */
const isSeenEntry = (input: HTMLInputElement) =>
  input.type !== 'hidden' &&
  (hasAttr(input, 'inert') ? isShown(input) && input.offsetWidth > 1 : isSeen(input));
