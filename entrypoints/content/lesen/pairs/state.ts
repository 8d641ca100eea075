import { standFuer } from '../../../../rules/fall/deuten/zuruecknahme.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { roleOf } from '../page/dom.ts';
import { holdsMore, isAction } from './boxes.ts';
import type { Couple } from './couple.ts';

/** What of a thing stands between its day and its state: where, with whom. */
const MOST_BETWEEN = 3;
/** Of a state, in characters. */
const LONGEST = 40;

/**
 * "Nächster Termin / 03.12.2026 / abgesagt": words behind a label and its value that take it back are noted as the
 * state of what is labelled. Others say nothing.
 */
export function noteState(
  gathering: Gathering,
  { item, label, values }: Couple,
  items: readonly Box[],
  isPaired: (box: Box) => boolean,
): void {
  const last = Math.max(...[item, ...values].map((box) => items.indexOf(box)));
  const behind = items.slice(last + 1).filter(({ mark }) => mark !== 'break');
  for (const box of behind.slice(0, MOST_BETWEEN)) {
    if (isPaired(box) || box.heading !== null || box.label !== null || holdsMore(box)) return;
    if (!mayBeState(box)) continue;
    const state = standFuer(label, box.text);
    if (state === null) continue;
    const mark = gathering.mark;
    gathering.found(state, box.text, box.element, []);
    gathering.underSince(label, mark);
    return;
  }
}

/** A few words, and nothing to click. */
const mayBeState = (box: Box): boolean =>
  box.controls.length === 0 &&
  box.text !== '' &&
  box.text.length <= LONGEST &&
  !isAction(box) &&
  roleOf(box.element) !== 'button' &&
  box.element.localName !== 'button';
