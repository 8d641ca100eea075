/** Lines that say of all that stands beneath them that it holds no more, or not yet, or is of somebody else. */
import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { ausschlussgruende } from '../../../../rules/fall/vokabular/ueberschriften.ts';
import type { Box, Heading } from '../found/box.ts';
import { textLines } from '../found/parts.ts';
import { isBadge } from '../page/markup.ts';
import { WEAK } from './weak.ts';

const LONGEST = 60;

/** What stamps a paper, or the card of one; other words may be the value of something, or lead somewhere. */
const STAMP =
  /^(?:entwurf|ersetzt|abgelöst|aufgehoben|storniert|ungültig|veraltet|überholt|archiviert|gelöscht|historisch|nicht mehr gültig|vorgängerversion)[.!]?$/i;

/** "ENTWURF" before all else, "ersetzt" in a badge behind a title, "Sohn Ole:": the heading that it is; null for nearly all. */
export function stateOver(items: readonly Box[], i: number): Heading | null {
  const item = items[i];
  if (item === undefined || !isWords(item)) return null;
  if (STAMP.test(item.text))
    return stamps(items, i, item) ? { text: item.text, level: WEAK } : null;
  return headsOthers(items, i) ? { text: ohneDoppelpunkt(item.text), level: WEAK } : null;
}

function stamps(items: readonly Box[], i: number, { element }: Box): boolean {
  const before = items
    .slice(0, i)
    .filter(({ text, controls }) => text !== '' || controls.length > 0);
  return before.length === 0 || (isBadge(element) && before.at(-1)?.heading != null);
}

/**
 * Whether a line that ends with a colon says of whom, or of when, the labels and values are that stand in boxes beneath it.
 * Among other labels it is one of them, and has its own value.
 */
export function headsOthers(items: readonly Box[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (item === undefined || next === undefined || !isWords(item)) return false;
  if (!item.text.endsWith(':') || ausschlussgruende(item.text).length === 0) return false;
  if (next.hasTables) return true;
  if (next.inline || next.mark !== null || next.controls.length > 0) return false;
  const isAlone = items.every((one) => one === item || one.label === null);
  return isAlone && (/\p{L}:\s/u.test(next.text) || textLines(next.parts ?? []).length > 1);
}

const isWords = ({ text, parts, controls, hasPairs, hasTables, mark }: Box): boolean =>
  text !== '' &&
  text.length <= LONGEST &&
  parts !== null &&
  controls.length === 0 &&
  !hasPairs &&
  !hasTables &&
  mark !== 'value';
