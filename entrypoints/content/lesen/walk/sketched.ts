import type { Box } from '../found/box.ts';
import { textLines } from '../found/parts.ts';

/** Whether it is surely more than a heading. */
export const isMore = ({ sketch, controls }: Box) =>
  sketch === 'sure' || sketch === 'list' || controls.length > 0;

/** Whether it is a text that may be a label for what stands beside it, or several. */
export const namesSomething = (box: Box, mayMatter: (text: string) => boolean) =>
  box.sketch === null &&
  box.mark !== 'break' &&
  box.parts !== null &&
  box.controls.length === 0 &&
  (mayMatter(box.text) || textLines(box.parts).some(mayMatter));
