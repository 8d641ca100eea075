import { nenntWert } from '../../../../rules/fall/werte/gelesen.ts';
import { readWith } from '../found/meaning.ts';

const DASHED =
  /^\s*(\p{L}[^:–—=]{1,60}?)(?:\s[–—=-]\s| {3,}|\s*\u00a0\s*\u00a0\s*| ?\.{4,} ?)([^\s.:–—=][^:–—=]{0,60})$/u;

/**
 * "Kundenkategorie – B", "Alter = 36", "Alter ....... 36": a label and its value with no colon between them, where the label means a field
 * for sure and the rest is a value of that; null for all else.
 */
export function dashed(text: string): readonly [label: string, value: string] | null {
  const [, label = '', value = ''] = DASHED.exec(text) ?? [];
  if (label === '') return null;
  const known = readWith(label, value);
  return known?.meaning.weise === 'sicher' && nenntWert(known.read) ? [label, value.trim()] : null;
}

/** What leads elsewhere may be called after a value that it is about. */
export const leadsElsewhere = (element: Element): boolean =>
  element.closest('a, nav, summary') !== null;
