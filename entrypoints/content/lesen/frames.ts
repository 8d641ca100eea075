/** Groups that are only drawn: a line around some of the things on a page, and a title in that line. */
import type { Box } from './box.ts';
import { rectOf } from './dom.ts';
import { type Place, placeOf } from './place.ts';

/** So near to the upper line the middle of its title lies. */
const NEAR_LINE = 12;

interface Frame {
  readonly place: Place;
  readonly title: Box;
}

/** The frames among `items`, each an empty element with a border, and what is the title of one. */
export class Frames {
  readonly #frames: readonly Frame[];

  constructor(items: readonly Box[]) {
    this.#frames = items.filter(isFrame).flatMap((box) => {
      const place = placeOf(box);
      if (place === null) return [];
      const [title, other] = items.filter(
        (one) => mayBeTitle(one) && isInLine(placeOf(one), place),
      );
      return title === undefined || other !== undefined ? [] : [{ place, title }];
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
      .filter((frame) => holds(frame.place, place))
      .toSorted((a, b) => height(a.place) - height(b.place))
      .map(({ title }) => title.text);
  }
}

/** The words that stand in the upper line around `parent`, where `first` in it is that; null for none. */
export function titleOnBorder(parent: Element, first: Box | undefined): string | null {
  if (first === undefined || !mayBeTitle(first) || first.text.length > 60) return null;
  if (getComputedStyle(first.element).position !== 'absolute' || !hasLine(parent)) return null;
  return isInLine(placeOf(first), rectOf(parent)) ? first.text : null;
}

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

const holds = (outer: Place, inner: Place) =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom;
