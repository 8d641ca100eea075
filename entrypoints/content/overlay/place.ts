/** Where beside its field a marker goes. */
import { holds, matches, parentOf, rangeIn, treeOf } from '../lesen/index.ts';
import { shownBox } from './box.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  /** What it takes up of the window: the next keeps clear of it. */
  readonly box: DOMRect;
  /** Only the icon: its label would cover something. */
  readonly compact: boolean;
  /**
   * From the marker's left edge to that of its card: it opens away from the field, so that one can read both;
   * where the window ends there, back over the field's side.
   */
  readonly cardX: number;
  /** Between the marker and its card; where that opens over the field's side, beyond the field. */
  readonly cardGap: number;
  /**
   * Where the card opens: upwards where there is no room below, or where it would lie over a high field; at the
   * window's end where there is none at all. Over most fields stands what one must see: whose case it is.
   */
  readonly card: 'below' | 'above' | 'atEnd';
  /** From the marker's bottom edge down to where a card at the window's end may reach. */
  readonly cardRoom: number;
}

const GAP = 6;
/** Where the next field is near, as in the head of a case. */
const NARROW_GAP = 2;
const SIZE = 24;
/** With its label. */
const WIDTH = 84;
/** As overlay.css has it; about as high as two sentences make it. */
const CARD = { width: 260, height: 130 };
const CARD_MARGIN = 8;
const CARD_GAP = 4;
/** A higher field is covered in part: the pointer must reach the card. */
const MOST_GAP = 40;
/** What a field keeps at its end for a button of its own, such as a date picker's. */
const OWN_BUTTON = 26;
const CONTROL = 'input, select, textarea';
/** So many markers may stand side by side over one field. */
const MOST_OVER = 5;

/** undefined: the field cannot be seen, so nothing may point at it. */
export function placeBeside(
  field: Element,
  view: Window,
  isOurs: (element: Element | null) => boolean,
  /** Where something else of ours lies. */
  kept: readonly DOMRect[] = [],
): Place | undefined {
  const box = shownBox(field);
  if (!box || isCovered(field, box, isOurs)) return undefined;
  const { innerWidth, innerHeight } = view;

  const middle = Math.round(box.top + Math.min(box.height, 40) / 2 - SIZE / 2);
  const right = Math.round(box.right);
  const beside = { x: right + GAP, y: middle, width: WIDTH };
  const atEnd = { x: right - SIZE, width: SIZE };
  // The best first; where all are taken it covers the end of its own field, rather than anything beside it: a
  // control has room there. What is plain text ends where it ends, and would not be readable any more.
  const spots = [
    beside,
    { ...beside, width: SIZE },
    { ...beside, x: right + NARROW_GAP, width: SIZE },
    { ...atEnd, y: Math.round(box.top) - SIZE - NARROW_GAP },
    ...(matches(field, CONTROL) ? [] : [{ ...atEnd, y: Math.round(box.bottom) + NARROW_GAP }]),
  ];
  const isLeft = (spot: Spot) => !kept.some((box) => meet(box, boxOf(spot)));
  const last = Array.from({ length: MOST_OVER }, (_, i) => ({
    x: Math.max(0, right - SIZE - OWN_BUTTON - i * (SIZE + GAP)),
    y: middle,
    width: SIZE,
  }));
  const spot =
    spots.find((each) => isLeft(each) && isFree(field, each, view, isOurs)) ??
    last.find(isLeft) ??
    last[0];
  if (spot === undefined) return undefined;
  const { x, y, width } = spot;
  const opensAway = x >= right && x + CARD.width + CARD_MARGIN <= innerWidth;
  const beyond = (distance: number) =>
    opensAway ? CARD_GAP : CARD_GAP + Math.round(Math.max(0, Math.min(distance, MOST_GAP)));
  const toItsEnd = box.bottom - (y + SIZE);
  const below = beyond(toItsEnd);
  const isOverHigh = y + SIZE <= box.top && toItsEnd > MOST_GAP && y > CARD.height;
  const card = isOverHigh ? 'above' : cardAt(y, below, innerHeight);
  return {
    x,
    y,
    box: boxOf(spot),
    compact: width === SIZE,
    cardX: opensAway
      ? 0
      : Math.max(CARD_MARGIN, Math.min(x + width, innerWidth - CARD_MARGIN) - CARD.width) - x,
    cardGap: card === 'above' ? beyond(y - box.top) : below,
    card,
    cardRoom: innerHeight - CARD_MARGIN - (y + SIZE),
  };
}

function cardAt(y: number, gap: number, innerHeight: number): Place['card'] {
  if (y + SIZE + gap + CARD.height <= innerHeight) return 'below';
  // In a low frame of the page it lies over its own marker, rather than outside of the frame.
  return y > CARD.height ? 'above' : 'atEnd';
}

function topmost(field: Element, x: number, y: number): Element | null {
  const root = treeOf(field);
  return root instanceof Document || root instanceof ShadowRoot
    ? root.elementFromPoint(x, y)
    : null;
}

/** Under a dialog, say: then something else is where the field should be. */
function isCovered(
  field: Element,
  box: DOMRect,
  isOurs: (element: Element | null) => boolean,
): boolean {
  const hit = topmost(field, box.left + box.width / 2, box.top + box.height / 2);
  if (hit === null || isOurs(hit)) return false;
  // Custom controls lay their own parts over the element that holds the value.
  const around = parentOf(field) ?? field;
  return !holds(around, hit) && !holds(hit, field);
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Whether nothing stands there but what surrounds the field, and blank parts of its neighbours. */
function isFree(
  field: Element,
  { x, y, width }: Spot,
  view: Window,
  isOurs: (element: Element | null) => boolean,
): boolean {
  if (x < 0 || y < 0 || x + width > view.innerWidth || y + SIZE > view.innerHeight) return false;
  const spot = boxOf({ x, y, width });
  for (let across = 0; across <= width; across += SIZE / 2) {
    for (const down of [1, SIZE / 2, SIZE - 1]) {
      const hit = topmost(field, Math.min(x + across, view.innerWidth - 1), y + down);
      if (hit !== null && !isOurs(hit) && !holds(hit, field) && !isBlank(hit, spot)) return false;
    }
  }
  return true;
}

const NEVER_BLANK =
  'input, select, textarea, button, a, img, svg, canvas, video, iframe, object, [role], [tabindex]';

/** Whether an element, a label or a cell, shows none of its text there. */
function isBlank(element: Element, spot: DOMRect): boolean {
  if (matches(element, NEVER_BLANK)) return false;
  return [...rangeIn(element).getClientRects()].every((text) => !meet(text, spot));
}

const boxOf = ({ x, y, width }: Spot): DOMRect => new DOMRect(x, y, width, SIZE);

const meet = (one: DOMRect, other: DOMRect): boolean =>
  one.right > other.left &&
  one.left < other.right &&
  one.bottom > other.top &&
  one.top < other.bottom;
