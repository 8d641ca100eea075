/** Groups that are only drawn: a line around some of the things on a page, and a title in that line, or its own. */
import type { Box } from '../found/box.ts';
import { holds, type Place, placeOf } from '../found/place.ts';
import { rectOf } from '../page/dom.ts';

/** So near to the upper line the middle of its title lies. */
const NEAR_LINE = 12;

interface Frame {
  readonly place: Place;
  readonly title: Box;
}

/** A group with a title, and nothing else in it: what it is drawn around may stand anywhere. */
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
      if (isEmptyGroup(box)) return groupAround(box, items);
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

/** The words that stand in the upper line around `parent`, where `first` in it is that; null for none. */
export function titleOnBorder(parent: Element, first: Box | undefined): string | null {
  if (first === undefined || !mayBeTitle(first) || first.text.length > 60) return null;
  if (getComputedStyle(first.element).position !== 'absolute' || !hasLine(parent)) return null;
  return isInLine(placeOf(first), rectOf(parent)) ? first.text : null;
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

function hasLine(element: Element): boolean {
  const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
  return borderTopWidth !== '0px' && borderTopStyle !== 'none';
}

function isInLine(title: Place | null, frame: Place): boolean {
  if (title === null || title.left < frame.left || title.right > frame.right) return false;
  return Math.abs((title.top + title.bottom) / 2 - frame.top) <= NEAR_LINE;
}
