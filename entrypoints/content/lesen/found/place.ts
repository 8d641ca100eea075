/** Where things stand on the page, as a person sees it: what is beside, above or over what. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { isBlock, rectOf } from '../page/dom.ts';
import { shownChildren } from '../page/visible.ts';
import type { Box } from './box.ts';

export interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Borders and paddings that nobody takes for a distance. */
const NEAR = 8;

/** A label over its value stands no further above it than this many of its own heights. */
const MAX_ABOVE = 2.5;

/** Where the text or control of `box` is drawn; null for what has no place. */
export function placeOf(box: Box): Place | null {
  const rect = box.mark === 'text' ? rectOfText(box) : (placeOfWords(box) ?? rectOf(box.element));
  return rect !== null && rect.right > rect.left && rect.bottom > rect.top ? rect : null;
}

/**
 * A label is where its words are: the box around them may reach far under what stands beside it; and they
 * may be wider than their box.
 */
function placeOfWords({ label, controls, element }: Box): Place | null {
  if (label === null || controls.length > 0) return null;
  const [first, ...more] = linesIn(element).map(({ place }) => place);
  if (first === undefined) return null;
  const box = rectOf(element);
  const words = more.reduce(union, first);
  // What has no width only holds them.
  if (box.width < 1) return words;
  const { left, right, top, bottom } = words;
  return { left: Math.max(left, box.left), right: Math.min(right, box.right), top, bottom };
}

/** Where the words and controls in `box` are drawn: its element may reach under what floats beside them. */
export function placeOfContent({ element, controls }: Box): Place | null {
  const words = linesIn(element).map(({ place }) => place);
  const [first, ...more] = [...words, ...controls.map((control) => rectOf(control.element))];
  return first === undefined ? null : more.reduce(union, first);
}

function rectOfText({ element, text }: Box): DOMRect | null {
  for (const child of shownChildren(element)) {
    if (child instanceof Text && glaetten(child.data) === text) return rectOfNode(child);
  }
  return null;
}

export function rectOfNode(node: Text): DOMRect {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

const height = ({ top, bottom }: Place) => bottom - top;

export function isOnOneLine(a: Place, b: Place): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.5 * Math.min(height(a), height(b));
}

/** Whether all of the one lies in the other. */
export const holds = (outer: Place, inner: Place): boolean =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom;

export const isLeftOf = (label: Place, value: Place) =>
  isOnOneLine(label, value) && label.right <= value.left + NEAR && label.left < value.left;

/** To the left of it, and not wholly above or below it: enough where nothing else stands with the two. */
export const isBeside = (label: Place, value: Place): boolean =>
  label.left < value.left &&
  label.right <= value.left + NEAR &&
  label.top < value.bottom &&
  value.top < label.bottom;

/** Over it, and flush with it on one side or in the middle. */
export function isAbove(label: Place, value: Place): boolean {
  if (label.bottom > value.top + NEAR || label.top >= value.top) return false;
  if (value.top - label.bottom > MAX_ABOVE * height(label)) return false;
  const middle = (place: Place) => (place.left + place.right) / 2;
  return (
    Math.abs(label.left - value.left) <= 2 * NEAR ||
    Math.abs(label.right - value.right) <= 2 * NEAR ||
    Math.abs(middle(label) - middle(value)) <= 2 * NEAR
  );
}

/** A label that floats in the upper part of its control. */
export const isOver = (label: Place, value: Place) =>
  label.left >= value.left - NEAR &&
  label.right <= value.right + NEAR &&
  label.top >= value.top - height(label) &&
  (label.top + label.bottom) / 2 < (value.top + value.bottom) / 2 + 1;

/** Whether a person would take the one for the label of the other, if nothing else were there. */
export const belongs = (label: Place, value: Place): boolean =>
  isLeftOf(label, value) || isAbove(label, value) || isOver(label, value);

/** Whether each cell of a row stands in the column of its header. */
export function standsUnder(heads: readonly Element[], cells: readonly Element[]): boolean {
  if (heads.length !== cells.length) return false;
  return heads.every((head, i) => {
    const cell = cells[i];
    if (cell === undefined) return false;
    const [above, below] = [rectOf(head), rectOf(cell)];
    return above.top < below.top && Math.abs(above.left - below.left) <= 2 * NEAR;
  });
}

/** Whether two cells stand on one line. */
export function isLevel(one: Element | undefined, other: Element | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [rectOf(one), rectOf(other)];
  return Math.abs(a.top - b.top) <= NEAR && Math.abs(a.bottom - b.bottom) <= NEAR;
}

/** Whether `next` goes on right where `last` ends, on its line. */
export const continuesLine = (last: Element, next: Element): boolean =>
  isLevel(last, next) && Math.abs(rectOf(last).right - rectOf(next).left) <= 2 * NEAR;

/** So far under a header row it may be said that there is nothing under it. */
const FAR_BENEATH = 300;

/** Whether `element` stands right under a header row, and no further to the side than it. */
export function standsBeneath(heads: readonly Element[], element: Element): boolean {
  const { top, left, right } = rectOf(element);
  const rects = heads.map(rectOf);
  const under = Math.max(...rects.map(({ bottom }) => bottom));
  const isBelow = top >= under - NEAR && top <= under + FAR_BENEATH;
  return isBelow && rects.some((head) => left < head.right && right > head.left);
}

/** Something on the page that is a label or a value. */
export interface Placed<T> {
  readonly of: T;
  readonly place: Place;
}

/** A line of text, or a control, somewhere in an element. */
interface Line {
  readonly element: Element;
  readonly text: string;
}

const MAX_LINES = 60;

/** The lines of text drawn in `element`; [] where they are many. */
export function linesIn(element: Element): readonly Placed<Line>[] {
  const lines: { of: { element: Element; text: string }; place: Place }[] = [];
  let isNew = true;
  const walk = (at: Element, depth: number) => {
    if (depth > 8 || lines.length > MAX_LINES) return;
    for (const child of shownChildren(at)) {
      if (child instanceof Text) {
        const text = glaetten(child.data);
        const place = text === '' ? null : rectOfNode(child);
        if (place === null || place.width === 0) continue;
        const last = lines.at(-1);
        if (!isNew && last !== undefined && isOnOneLine(last.place, place)) {
          last.of.text = glaetten(`${last.of.text} ${text}`);
          last.place = union(last.place, place);
        } else {
          lines.push({ of: { element: at, text }, place });
        }
        isNew = false;
      } else if (child instanceof Element) {
        const block = child.localName === 'br' || isBlock(child);
        isNew ||= block;
        walk(child, depth + 1);
        isNew ||= block;
      }
    }
  };
  walk(element, 0);
  return lines.length > MAX_LINES ? [] : lines;
}

const union = (a: Place, b: Place): Place => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});
