import { FELDER } from '../../../../rules/fall/felder.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { holdsMore, isVacant } from './boxes.ts';
import { isDay } from './day.ts';
import { meaningWith } from './meaning.ts';

/** A value over what it is, as figures of a dashboard and days of a timeline are, and nothing else beside them. */
export function readCaption(gathering: Gathering, items: readonly Box[]): boolean {
  const [value, caption, more] = items;
  if (value === undefined || caption === undefined || more !== undefined) return false;
  if (value.label === null && caption.label === null && isDay(caption, value)) {
    gathering.found(value.text, caption.text, caption.element, []);
    return false;
  }
  if (value.label !== null || value.heading !== null || holdsMore(value) || isVacant(value))
    return false;
  if (caption.label === null || caption.controls.length > 0 || value.controls.length > 0)
    return false;
  const { text } = value;
  const meaning = meaningWith(caption.label, text);
  if (meaning?.weise !== 'sicher') return false;
  // A word over a label may be a heading, or the value of what stands before: it has to stand out.
  const isWord = !/^[\d/.]{2,}$|\d[A-Z]\d/.test(text);
  if (isWord && (FELDER[meaning.feld].type !== 'enum' || !isLarger(value, caption))) return false;
  gathering.found(caption.label, text, value.element, []);
  return true;
}

const isLarger = ({ element: one }: Box, { element: other }: Box): boolean =>
  Number.parseFloat(getComputedStyle(one).fontSize) >
  Number.parseFloat(getComputedStyle(other).fontSize);
