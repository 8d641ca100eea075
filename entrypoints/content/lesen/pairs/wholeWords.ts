/** "Kunden" and "nummer:" laid side by side: viewers of documents put words where they were set, and may cut them in two. */
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { Box } from '../found/box.ts';
import { isOnOneLine } from '../found/place.ts';
import { rectOf } from '../page/dom.ts';

const ENDS = /^\p{L}+(?:[ -]\p{L}+)*$/u;
const GOES_ON = /^\p{Ll}[\p{L} ]*:?$/u;
/** Between two pieces of a word there is nothing, as far as the letters here are as wide as those of the document. */
const NEAR = 4;

/** `boxes` of one element, labels that were cut in two made whole; the same where there are none. */
export function withWholeWords(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length < 2 || !boxes.some(({ text }) => GOES_ON.test(text))) return boxes;
  const all: Box[] = [];
  for (const box of boxes) {
    const at = all.findLastIndex((one) => !isGap(one));
    const whole = joined(all[at], box);
    if (whole === null) all.push(box);
    else all.splice(at, all.length - at, whole);
  }
  return all.length === boxes.length ? boxes : all;
}

const isGap = ({ mark, text, controls }: Box): boolean =>
  mark === 'break' || (mark === 'text' && text === '' && controls.length === 0);

/** The label that two boxes make up; null where they are none. */
function joined(one: Box | undefined, next: Box): Box | null {
  if (one === undefined || !isPiece(one, ENDS) || !isPiece(next, GOES_ON)) return null;
  const text = `${one.text}${next.text}`;
  if (!istLabel(text) || !areLaid(one.element, next.element) || !touch(one, next)) return null;
  const { element, inline } = one;
  return new Box({ element, parts: [{ kind: 'text', text }], finds: null, inline });
}

const isPiece = ({ mark, text, controls, finds }: Box, pattern: RegExp): boolean =>
  mark === null && controls.length === 0 && finds === null && pattern.test(text);

const areLaid = (...elements: readonly Element[]): boolean =>
  elements.every((element) => getComputedStyle(element).position === 'absolute');

function touch({ element: one }: Box, { element: next }: Box): boolean {
  const [left, right] = [rectOf(one), rectOf(next)];
  return isOnOneLine(left, right) && Math.abs(right.left - left.right) <= NEAR;
}
