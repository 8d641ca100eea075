/** Sheets of properties that say to be lists to choose from: each option is a label and its value. */
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { allText, hasAttr, queryAll, roleOf } from './dom.ts';

/** So many lines tell. */
const MOST_LINES = 30;
/** In characters: a longer text is no label. */
const LONGEST = 60;

/** Whether `listbox` is one: nothing in it is said to be chosen or not, and several of its lines begin with a label. */
export function isPropertySheet(listbox: Element): boolean {
  const lines = queryAll(listbox, '[role=option]').slice(0, MOST_LINES);
  const labels = new Set<string>();
  for (const line of lines) {
    const [label, value, more] = line.children;
    if (label === undefined || value === undefined || more !== undefined) return false;
    if (hasAttr(line, 'aria-selected') || hasAttr(line, 'aria-checked')) return false;
    const text = allText(label).slice(0, LONGEST).trim();
    if (istLabel(text)) labels.add(text);
  }
  return labels.size > 1;
}

/** Whether `option` is a line of one. */
export function isPropertyLine(option: Element): boolean {
  const listbox = option.closest('[role=listbox]');
  return listbox !== null && roleOf(option) === 'option' && isPropertySheet(listbox);
}
