import { FELDER } from '../../../../rules/fall/felder.ts';
import { feldVon, istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { type Box, MAX_LABEL } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { isOnOneLine, type Place, placeOf } from '../found/place.ts';
import { parentOf, rectOf } from '../page/dom.ts';
import { areMadeAlike } from '../page/markup.ts';
import { isPicture } from '../page/pictured.ts';
import type { Couple } from './couple.ts';
import { signedFor } from './signed.ts';

/** `[x] Alleinerziehend` without a `<label>`: the words behind a box are its label. */
export function pairBoxWithTextBehind(
  gathering: Gathering,
  item: Box,
  next: Box | undefined,
): boolean {
  const [control, second] = item.controls;
  if (control === undefined || second !== undefined || control.kind !== 'check') return false;
  if (control.label !== '' || next === undefined || item.text !== '') return false;
  const text = next.text;
  if (text === '' || text.length > MAX_LABEL || !istLabel(text) || next.controls.length > 0)
    return false;
  gathering.found(text, control.checked ? 'ja' : 'nein', control.element, [control], {
    checked: control.checked,
  });
  return true;
}

/** A tick or a cross before its label, and nothing else beside them: a line of a check list. */
export function readTickedLine(gathering: Gathering, items: readonly Box[]): boolean {
  const [sign, words, more] = items;
  if (sign === undefined || words === undefined || more !== undefined) return false;
  const answer = /^(ja|nein):?$/i.exec(sign.text)?.[1];
  if (answer === undefined || words.hasPairs || !isPicture(sign.element)) return false;
  const field = words.label === null ? undefined : feldVon(words.label);
  if (!field || FELDER[field].type !== 'boolean') return false;
  gathering.found(words.text, answer.toLowerCase(), sign.element, []);
  return true;
}

/**
 * "[ ] geflüchtet      [✓] gemischte BG": ticks in boxes drawn of plain elements, each right before its words. Notes
 * them; returns the couples without those that took such a tick for the value of what stands further off before it.
 */
export function readTicksBefore(
  gathering: Gathering,
  items: readonly Box[],
  couples: readonly Couple[],
): readonly Couple[] {
  const taken = new Set<Box>();
  for (const [i, tick] of items.entries()) {
    const words = items[i + 1];
    if (!TICK.test(tick.text) || tick.controls.length > 0 || words === undefined) continue;
    if (tick.mark === 'text' || !isRightBefore(tick, words, items[i - 1])) continue;
    if (!beginsLine(tick, items)) continue;
    taken.add(tick);
    if (signedFor(words.text) && !couples.some(({ item }) => item === words))
      gathering.found(words.text, tick.text, tick.element, []);
  }
  return couples.filter(({ values }) => !values.some((value) => taken.has(value)));
}

const TICK = /^[✓✔✅☑]\uFE0F?$/u;

/** A box and its words are drawn no further apart. */
const CLOSE = 24;

/** Whether a tick stands right before `words`, in their line, and clearly further off from what comes before it there. */
function isRightBefore(tick: Box, words: Box, before: Box | undefined): boolean {
  if (words.label === null || words.controls.length > 0 || words.hasPairs) return false;
  const [at, next] = [placeOf(tick), placeOf(words)];
  if (at === null || next === null || !isOnOneLine(at, next)) return false;
  const gap = next.left - at.right;
  if (gap < -1 || gap > CLOSE) return false;
  const behind = before === undefined ? null : placeOf(before);
  return behind === null || !isOnOneLine(behind, at) || isFar(behind, at, gap);
}

const isFar = (before: Place, tick: Place, gap: number): boolean =>
  before.left < tick.left && tick.left - before.right > 2 * Math.max(gap, 8);

/**
 * Whether the line of `tick` begins with such a box, ticked or not, and ends with none: where boxes stand behind
 * their words, it is the other way round.
 */
function beginsLine(tick: Box, items: readonly Box[]): boolean {
  const at = rectOf(tick.element);
  const boxes = [...(parentOf(tick.element)?.children ?? [])].filter((one) =>
    areMadeAlike(one, tick.element),
  );
  const words = items.filter(({ element, text }) => text !== '' && !boxes.includes(element));
  const inLine = (elements: readonly Element[]) =>
    elements.map(rectOf).filter((rect) => rect.width > 0 && isOnOneLine(rect, at));
  const [ticks, others] = [inLine(boxes), inLine(words.map(({ element }) => element))];
  const first = Math.min(...ticks.map(({ left }) => left));
  const last = Math.max(...ticks.map(({ right }) => right));
  return others.every(({ left }) => left > first) && others.some(({ right }) => right > last);
}
