import { mitAnderen } from '../../../../rules/fall/deuten/mitWem.ts';
import { nimmtUnerledigtZurueck, standFuer } from '../../../../rules/fall/deuten/zuruecknahme.ts';
import type { Box } from '../found/box.ts';
import { solePair } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { roleOf } from '../page/dom.ts';
import { isBadge } from '../page/markup.ts';
import { holdsMore, isAction, tickedIn } from './boxes.ts';
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
    const ticked = tickedIn(box);
    if (ticked !== null && !isPaired(box)) {
      noteUnder(gathering, label, ticked, box);
      return;
    }
    if (noteUnticked(gathering, label, box) || noteOther(gathering, label, box)) return;
    if (isPaired(box) || box.heading !== null || box.label !== null || holdsMore(box)) return;
    if (!mayBeState(box)) continue;
    if (noteUnder(gathering, label, box.text, box)) return;
  }
}

/** Notes `words` as the state of what is called `name`, where they take it back; returns whether they do. */
function noteUnder(gathering: Gathering, name: string, words: string, { element }: Box): boolean {
  const state = standFuer(name, words);
  if (state === null) return false;
  const mark = gathering.mark;
  gathering.found(state, words, element, []);
  gathering.underSince(name, mark);
  return true;
}

/** "Kooperationsplan vom [03.05.2026] [ ] unterschrieben": that it has not come about is what the box says. */
function noteUnticked(gathering: Gathering, name: string, box: Box): boolean {
  const [control, more] = box.controls;
  if (control?.kind !== 'check' || control.checked || more !== undefined) return false;
  const isTold = nimmtUnerledigtZurueck(name, control.label);
  return isTold && noteUnder(gathering, name, `nicht ${control.label}`, box);
}

/** "Letztes Gespräch / 05.11.2026 / Gesprächspartner: Partnerin": that it was one with somebody else. */
function noteOther(gathering: Gathering, name: string, { text, element }: Box): boolean {
  const [, who = '', whom = ''] = WITH_WHOM.exec(text) ?? [];
  if (who === '' || mitAnderen(who, whom) === null) return false;
  const mark = gathering.mark;
  gathering.found(who, whom, element, []);
  gathering.underSince(name, mark);
  return true;
}

const WITH_WHOM = /^([^:\d]{2,40}):\s+([^:]{2,60})$/;

/**
 * "**Nächster Termin**" over a list of labels and values, and "abgesagt" in a corner of its card: words among `items`
 * that take back what stands under a heading before them are noted as the state of that.
 */
export function noteStateUnder(
  gathering: Gathering,
  items: readonly Box[],
  isPaired: (box: Box) => boolean,
): void {
  let title: string | null = null;
  for (const [i, box] of items.entries()) {
    const before = solePair(items[i - 1]?.finds ?? null);
    const ticked = before === null ? null : tickedIn(box);
    if (before !== null && ticked !== null) noteUnder(gathering, before.label, ticked, box);
    const next = items[i + 1]?.heading?.text;
    if (before !== null) noteUnticked(gathering, before.label, box);
    if (box.heading !== null) title = box.heading.text;
    // In the corner of a card it may stand before its title.
    else if (title === null && next !== undefined && !isPaired(box) && isWords(box))
      noteUnder(gathering, next, box.text, box);
    else if (title !== null && !isPaired(box) && isWords(box)) {
      const state = standFuer(title, box.text);
      if (state === null) continue;
      gathering.lookBeside(box);
      gathering.found(state, box.text, box.element, []);
    }
  }
}

/** A badge, or a word or two: more may be said of anything. */
const isWords = (box: Box): boolean =>
  box.label === null &&
  !holdsMore(box) &&
  mayBeState(box) &&
  (isBadge(box.element) || box.text.split(' ').length <= FEW_WORDS);

const FEW_WORDS = 2;

/** A few words, and nothing to click. */
const mayBeState = (box: Box): boolean =>
  box.controls.length === 0 &&
  box.text !== '' &&
  box.text.length <= LONGEST &&
  !isAction(box) &&
  roleOf(box.element) !== 'button' &&
  box.element.localName !== 'button';
