import { GANZER_TAG, parseDatum } from '../../../../rules/fall/werte/datumtext.ts';
import type { Box } from '../found/box.ts';

/** "12.10.2026", "12. Oktober 2026" */
const isWhole = (text: string): boolean =>
  GANZER_TAG.test(text) || (/^\d{1,2}\. ?[A-Z]/.test(text) && parseDatum(text) !== null);

/**
 * Whether `day` is a day, and `what` may say of what: under a heading ("Kooperationsplan") words are a label
 * that by themselves are none ("abgeschlossen").
 */
export const isDay = (day: Box, what: Box): boolean =>
  day.controls.length === 0 &&
  what.controls.length === 0 &&
  what.parts !== null &&
  isWhole(day.text) &&
  /^\P{Nd}{4,60}$/u.test(what.text);

/** The same in a grid of nothing but labels and their values, where those of each column are of one kind. */
export function isDayInGrid(items: readonly Box[], i: number): boolean {
  const [what, day, next] = [items[i], items[i + 1], items[i + 2] ?? items[i - 2]];
  if (what === undefined || day === undefined || next === undefined) return false;
  if (i % 2 !== 0 || items.length % 2 !== 0 || !isDay(day, what)) return false;
  const [names, values] = [0, 1].map((rest) => items.filter((_, at) => at % 2 === rest));
  return (
    isOfKind(what, names) &&
    isOfKind(day, values) &&
    what.element.localName !== day.element.localName &&
    names?.some(({ label }) => label !== null) === true
  );
}

const isOfKind = ({ element }: Box, boxes: readonly Box[] = []): boolean =>
  boxes.every((box) => box.mark !== 'text' && box.element.localName === element.localName);
