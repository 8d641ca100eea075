/** Lists whose header row stands apart from their rows, and whose rows no element says to be a table. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import type { Box } from '../found/box.ts';
import { headIn, holdsBodies, holdsFirmTables } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { isOnOneLine, type Place, rectOfNode } from '../found/place.ts';
import { isControl } from '../page/control.ts';
import { openRoot, rectOf } from '../page/dom.ts';
import { isHint } from '../page/hint.ts';
import { isIcon } from '../page/text.ts';
import { shownChildren, showsText, sightOf } from '../page/visible.ts';

const MOST_PIECES = 1000;
const MAX_DEPTH = 12;
/** Borders, and a header that is drawn a little into its rows. */
const NEAR = 8;
/** Nothing is drawn between a header row and its first row. */
const GAP = 24;
/** A row reaches over most of its header row. */
const MOST_OF = 0.6;

/** A text in a row. */
interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly place: Place;
}

/** Reads what stands right under a header row that one of `items` holds alone as its rows. */
export function readApart(gathering: Gathering, items: readonly Box[]): void {
  const holder = items.find(({ finds }) => headIn(finds) !== null);
  const head = headIn(holder?.finds ?? null);
  if (holder === undefined || head === null || holder.hasPairs) return;
  const heads = head.cells.map(rectOf);
  const body = items.find((box) => box !== holder && standsRightUnder(heads, box));
  if (body === undefined) return;
  const bodies = [body, ...followers(body, items)];
  const rows: (readonly Piece[])[] = [];
  for (const { element } of bodies) {
    const more = rowsIn(element, heads);
    if (more === null) return;
    rows.push(...more);
  }
  if (rows.length === 0) return;
  const cells = rows.map((row) => cellsOf(row, heads));
  if (!cells.every((row) => row !== null)) return;
  // Words under a header may say anything: a row fills more than one column.
  if ((cells[0]?.filter((pieces) => pieces.length > 0).length ?? 0) < 2) return;
  for (const box of bodies) gathering.drop(box);
  gathering.drop(holder);
  gathering.table({
    kind: 'table',
    element: body.element,
    columns: head.columns,
    rows: cells.map((row) => row.map((pieces) => pieces.map(({ text }) => text).join(' '))),
    cells: cells.map((row) => row.map(([first]) => first?.element ?? body.element)),
    controls: [],
  });
}

/** What comes after `body` and is drawn as it is, each right under the one before: the rows may stand in nothing of their own. */
function followers(body: Box, items: readonly Box[]): readonly Box[] {
  const after = items.slice(items.indexOf(body) + 1);
  let last = body;
  const end = after.findIndex((box) => {
    const { top, left } = rectOf(box.element);
    const before = rectOf(last.element);
    const isNext = top >= before.bottom - NEAR && top <= before.bottom + GAP;
    last = box;
    return (
      !isPlain(box) ||
      box.element.localName !== body.element.localName ||
      !isNext ||
      Math.abs(left - before.left) > NEAR
    );
  });
  return end < 0 ? after : after.slice(0, end);
}

const isPlain = ({ mark, controls, heading }: Box): boolean =>
  mark !== 'text' &&
  mark !== 'break' &&
  controls.every(({ kind }) => kind !== 'field') &&
  heading === null;

function standsRightUnder(heads: readonly DOMRect[], box: Box): boolean {
  if (!isPlain(box)) return false;
  // They are put together where they are seen to be one list.
  if (holdsFirmTables(box.finds) || holdsBodies(box.finds)) return false;
  const { top, left, right } = rectOf(box.element);
  const end = Math.max(...heads.map(({ bottom }) => bottom));
  const from = Math.min(...heads.map((head) => head.left));
  const to = Math.max(...heads.map((head) => head.right));
  if (top < end - NEAR || top > end + GAP) return false;
  return left < to && right > from && left > from - 4 * NEAR;
}

/** The texts of each row; null where some can't be told. */
function rowsIn(element: Element, heads: readonly DOMRect[]): readonly (readonly Piece[])[] | null {
  const from = Math.min(...heads.map(({ left }) => left));
  const width = MOST_OF * (Math.max(...heads.map(({ right }) => right)) - from);
  const rows: (readonly Piece[])[] = [];
  let isTold = true;
  const look = (at: Element, depth: number) => {
    const children = elementsIn(at);
    const areRows = children.every((child) => rectOf(child).width >= width);
    if (children.length > 0 && areRows && depth < MAX_DEPTH) {
      for (const child of children) look(child, depth + 1);
      return;
    }
    const pieces = piecesIn(at);
    if (pieces === null || rows.length > MOST_PIECES) isTold = false;
    else rows.push(...byLine(pieces));
  };
  look(element, 0);
  return isTold ? rows : null;
}

function byLine(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.place.top - b.place.top)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && isOnOneLine(line[0].place, piece.place)) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** The texts of a row under each header; null where one stands under none. */
function cellsOf(row: readonly Piece[], heads: readonly DOMRect[]): readonly Piece[][] | null {
  const cells = heads.map((): Piece[] => []);
  for (const piece of row) {
    const { left } = piece.place;
    const column = heads.findIndex((head) => left >= head.left - NEAR / 2 && left < head.right);
    if (column < 0) return null;
    cells[column]?.push(piece);
  }
  return cells;
}

/** What there is to read in `at`, element by element. */
const elementsIn = (at: Element): Element[] =>
  shownChildren(at)
    .filter((child) => child instanceof Element)
    .filter((child) => holdsText(child) && sightOf(child, getComputedStyle(child)) === 'seen');

const holdsText = (element: Element): boolean =>
  element.textContent.trim() !== '' || openRoot(element) !== null || element.localName === 'slot';

/** The seen texts in `element`, save those of controls; null where there are too many. */
function piecesIn(element: Element): readonly Piece[] | null {
  const pieces: Piece[] = [];
  const walk = (at: Element, depth: number): boolean => {
    for (const child of shownChildren(at)) {
      if (pieces.length > MOST_PIECES || depth > 2 * MAX_DEPTH) return false;
      if (child instanceof Text) {
        const text = glaetten(child.data);
        if (text === '' || !showsText(getComputedStyle(at))) continue;
        const place = rectOfNode(child);
        if (place.width > 0) pieces.push({ element: at, text, place });
      } else if (child instanceof Element) {
        if (isControl(child) || isHint(child)) continue;
        const style = getComputedStyle(child);
        if (sightOf(child, style) === 'none' || isIcon(child, style)) continue;
        if (!walk(child, depth + 1)) return false;
      }
    }
    return true;
  };
  return walk(element, 0) ? pieces : null;
}
