import { openRoot, rootsInside } from '../page/dom.ts';
import { ownBoxRole, saysItIsOn } from '../page/ownBox.ts';

/** In characters. */
export const MAX_VALUE = 2000;

/** Inputs that hold a text, by their `type`. */
export const FIELD_TYPES = new Set(
  'text date month number tel email url range time datetime-local'.split(' '),
);

/**
 * What a control's own properties hold. Scripts set them without a trace in the document; two different
 * answers at two times mean that it has to be read again.
 */
export function stateOf(element: Element): string {
  if (element instanceof HTMLInputElement) {
    const isBox = element.type === 'checkbox' || element.type === 'radio';
    if (isBox) return element.indeterminate ? 'mixed' : String(element.checked);
    return element.value.slice(0, MAX_VALUE);
  }
  if (element instanceof HTMLSelectElement) return selectedText(element);
  if (element instanceof HTMLTextAreaElement) return element.value.slice(0, MAX_VALUE);
  if (ownBoxRole(element) !== '') return String(saysItIsOn(element));
  return inputsIn(element)
    .map(({ value }) => value)
    .join(' ')
    .slice(0, MAX_VALUE);
}

/** What is chosen, by its label; several with commas between them. */
export function selectedText(select: HTMLSelectElement): string {
  if (!select.multiple) return select.options[select.selectedIndex]?.label ?? '';
  return [...select.selectedOptions].map((option) => option.label).join(', ');
}

/** Inputs that hold text, in open shadow roots too. */
export const inputsIn = (element: Element): HTMLInputElement[] =>
  [element, openRoot(element), ...rootsInside(element)]
    .flatMap((at) => [...(at?.querySelectorAll('input') ?? [])])
    .filter(({ type }) => FIELD_TYPES.has(type) || type === 'hidden');
