/** Radios and boxes that kits leave unseen, and draw anew right behind them with the words of their title. */
import type { Control } from '../found/control.ts';
import { attr } from '../page/dom.ts';
import { isMarkedChosen, isTickable } from '../page/markup.ts';
import { seenText } from '../page/text.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';

/** The radio or box before `drawn`, where that shows it; null for all else. */
export function readReplaced(drawn: Element, labels: Labels): Control | null {
  const box = drawn.previousElementSibling;
  if (box === null || !isTickable(box) || box.checkVisibility()) return null;
  const words = (attr(box, 'title') ?? '').trim();
  if (words === '' || seenText(drawn) !== words) return null;
  // It keeps its state elsewhere.
  if (!box.checked && isMarkedChosen(drawn)) return null;
  if (box.type === 'radio') return named(labels, box, 'radio', '', box.checked, words);
  return box.indeterminate ? null : named(labels, box, 'check', '', box.checked, words);
}
