/** Groups that are only drawn: a line around some of the things on a page, and a title in that line, or its own. */
import type { Box } from '../found/box.ts';
import { holds, linesIn, type Place, placeOf } from '../found/place.ts';
import { rectOf } from '../page/dom.ts';

/** So near to the upper line the middle of its title lies. */
const NEAR_LINE = 12;

interface Frame {
  readonly place: Place;
  readonly title: Box;
}

/** A `<fieldset>` with a title, and nothing else in it: what it is drawn around may stand anywhere. */
export const isEmptyGroup = ({ element, heading, controls, hasPairs, hasTables }: Box): boolean =>
  heading !== null &&
  element.localName === 'fieldset' &&
  controls.length === 0 &&
  !hasPairs &&
  !hasTables;

/** The frames among `items`, each an element with a border and no more in it than its title, and what is the title of one. */
export class Frames {
  readonly #frames: readonly Frame[];

  constructor(items: readonly Box[]) {
    this.#frames = items.flatMap((box): Frame | readonly Frame[] => {
      if (isEmptyGroup(box) || isTitledFrame(box)) return groupAround(box, items);
      const place = isFrame(box) ? placeOf(box) : null;
      if (place === null) return [];
      const [title, other] = items.filter(
        (one) => mayBeTitle(one) && isInLine(placeOf(one), place),
      );
      return title === undefined || other !== undefined ? [] : { place, title };
    });
  }

  isTitle(box: Box): boolean {
    return this.#frames.some(({ title }) => title === box);
  }

  /** Whether `box` is a frame with its title in it, and drawn around others: it heads what stands in it, and nothing behind it. */
  isGroup(box: Box): boolean {
    return this.isTitle(box) && (isEmptyGroup(box) || isTitledFrame(box));
  }

  /** The titles of the frames around `box`, from the inside out. */
  around(box: Box): readonly string[] {
    if (this.#frames.length === 0) return [];
    const place = placeOf(box);
    if (place === null) return [];
    return this.#frames
      .filter((frame) => frame.title !== box && holds(frame.place, place))
      .toSorted((a, b) => height(a.place) - height(b.place))
      .map(({ title }) => title.heading?.text ?? title.text);
  }
}

/** The words that stand in the upper line around `parent`, where the first of `items` in it, or the last, are that; null for none. */
export function titleOnBorder(parent: Element, items: readonly Box[]): string | null {
  const ends = [items[0], items.at(-1)];
  const title = ends.find((box) => box !== undefined && standsInLine(box, parent));
  return title?.text ?? null;
}

function standsInLine(box: Box, parent: Element): boolean {
  const { element, text } = box;
  if (!mayBeTitle(box) || text.length > LONGEST_TITLE) return false;
  const { position, marginTop } = getComputedStyle(element);
  const isMoved = position === 'relative' || Number.parseFloat(marginTop) < 0;
  if ((position !== 'absolute' && !isMoved) || !hasLine(parent)) return false;
  const around = rectOf(parent);
  const place = linesIn(element)[0]?.place ?? placeOf(box);
  // What is only moved a little may stand right under the line.
  return isInLine(place, around) && (!isMoved || (place?.top ?? around.top) < around.top);
}

/** An empty group stands over what it is drawn around; around nothing it is a heading like others. */
function groupAround(title: Box, items: readonly Box[]): readonly Frame[] {
  const place = rectOf(title.element);
  const isAround =
    hasLine(title.element) && items.some((one) => one !== title && isIn(placeOf(one), place));
  return isAround ? [{ place, title }] : [];
}

const isIn = (inner: Place | null, outer: Place): boolean => inner !== null && holds(outer, inner);

const height = ({ top, bottom }: Place) => bottom - top;

const mayBeTitle = ({ text, controls }: Box) => text !== '' && controls.length === 0;

function isFrame({ element, text, controls, mark }: Box): boolean {
  if (text !== '' || controls.length > 0 || mark !== null) return false;
  return hasLine(element);
}

/** Words, and nothing else, in an element that is laid over others, at the upper edge of the line around it. */
function isTitledFrame(box: Box): boolean {
  const { element, text, controls, mark, hasPairs, hasTables } = box;
  if (text === '' || text.length > LONGEST_TITLE || mark !== null || controls.length > 0)
    return false;
  if (hasPairs || hasTables || !isLaidOver(element) || !hasLine(element)) return false;
  const [words, more] = linesIn(element).map(({ place }) => place);
  const { top, bottom } = rectOf(element);
  if (words === undefined || more !== undefined) return false;
  return words.top - top <= NEAR_LINE && bottom - words.bottom > height(words);
}

const LONGEST_TITLE = 60;

const isLaidOver = (element: Element): boolean => getComputedStyle(element).position === 'absolute';

function hasLine(element: Element): boolean {
  const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
  return borderTopWidth !== '0px' && borderTopStyle !== 'none';
}

function isInLine(title: Place | null, frame: Place): boolean {
  if (title === null || title.left < frame.left || title.right > frame.right) return false;
  return Math.abs((title.top + title.bottom) / 2 - frame.top) <= NEAR_LINE;
}
