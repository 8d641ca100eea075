/** Kits draw a select as a `<label>` around it: what is chosen, and an unseen box by which it is reached with the keyboard. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import type { Control } from '../found/control.ts';
import { query, queryAll } from '../page/dom.ts';
import { seenText } from '../page/text.ts';
import { isShown } from '../page/visible.ts';
import { isDrawn } from './drawn.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';
import { selectedText } from './state.ts';

/** What is chosen in the unseen select in `label`, where that is all that `label` shows; null for all others. */
export function readDrawnSelect(label: HTMLLabelElement, labels: Labels): Control | null {
  const [select, another] = queryAll(label, 'select');
  if (!(select instanceof HTMLSelectElement) || another !== undefined || isDrawn(select))
    return null;
  const chosen = glaetten(selectedText(select));
  return chosen !== '' && seenText(label) === chosen ? named(labels, label, 'field', chosen) : null;
}

/** Whether a box only opens the select that its label is drawn for. */
export const opensSelect = (box: HTMLInputElement): boolean => {
  const label = box.closest('label');
  return label !== null && query(label, 'select') !== null && !isShown(box);
};
