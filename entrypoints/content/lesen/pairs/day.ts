import { GANZER_TAG } from '../../../../rules/fall/werte/datumtext.ts';
import type { Box } from '../found/box.ts';

/**
 * Whether `day` is a day, and `what` may say of what: under a heading ("Kooperationsplan") words are a label
 * that by themselves are none ("abgeschlossen").
 */
export const isDay = (day: Box, what: Box): boolean =>
  day.controls.length === 0 &&
  what.controls.length === 0 &&
  what.parts !== null &&
  GANZER_TAG.test(day.text) &&
  /^\P{Nd}{4,60}$/u.test(what.text);
