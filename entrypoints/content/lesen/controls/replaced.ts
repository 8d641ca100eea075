/** Radios and boxes that kits leave unseen, and draw anew right behind them with the words of their title. */
import type { Control } from '../found/control.ts';
import { attr, parentOf, queryAll } from '../page/dom.ts';
import { isMarkedChosen, isTickable } from '../page/markup.ts';
import { seenText } from '../page/text.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';

const MOST_OPTIONS = 20;

/** The radio or box before `drawn`, where that shows it; null for all else. */
export function readReplaced(drawn: Element, labels: Labels): Control | null {
  const box = drawn.previousElementSibling;
  if (box === null || !isTickable(box) || box.checkVisibility()) return null;
  const around = parentOf(box);
  const words = wordsOf(box);
  if (around === null || words === '' || box.indeterminate) return null;
  const group = queryAll(around, ':scope > input').filter(
    (one): one is HTMLInputElement => isTickable(one) && one.type === box.type,
  );
  // Of a choice each option has to be drawn so: of the others nobody knows what they are.
  if (group.length > MOST_OPTIONS || !group.every(isDrawnBehind)) return null;
  for (const one of group) labels.lean(one, drawn);
  const kind = box.type === 'radio' ? 'radio' : 'check';
  return named(labels, box, kind, '', box.checked, words);
}

const wordsOf = (box: Element): string => (attr(box, 'title') ?? '').trim();

/** Whether what is behind it shows its words, and looks chosen only where it is. */
function isDrawnBehind(box: HTMLInputElement): boolean {
  const drawn = box.nextElementSibling;
  if (drawn === null || seenText(drawn) !== wordsOf(box)) return false;
  return box.checked || !isMarkedChosen(drawn);
}
