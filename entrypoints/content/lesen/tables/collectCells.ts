import { Box } from '../found/box.ts';
import { together } from '../found/finds.ts';
import { joinParts } from '../found/parts.ts';
import { attr, roleOf } from '../page/dom.ts';
import { buttonText } from '../page/text.ts';
import { shownChildren, sightOf } from '../page/visible.ts';
import type { Work } from '../work.ts';
import type { Cell } from './cell.ts';
import { ownRoot } from './ownRoot.ts';
import type { Walking } from './walking.ts';

export const MAX_COLUMNS = 60;

const CELL_ROLES = new Set('cell gridcell columnheader rowheader'.split(' '));

/** The cells of a row, or of what holds up to `most` in no rows; the box of each goes into `boxes` as well. */
export function* collectCells(
  walk: Walking,
  at: Element,
  boxes: Box[],
  most = MAX_COLUMNS,
  cells: Cell[] = [],
  level = 1,
): Work<Cell[]> {
  const isDrawn = level === 1 && isDrawnRow(at);
  // Cells that are none by themselves, side by side: the style makes one of them.
  let loose: Box[] = [];
  const close = () => {
    const box = oneOf(loose);
    loose = [];
    if (box === null) return;
    boxes.push(box);
    const { element, text } = box;
    cells.push({ element, box, isHeader: false, text, span: 1, column: null });
  };
  for (const child of shownChildren(at)) {
    if (!(child instanceof Element) || cells.length >= most) continue;
    const role = roleOf(child);
    const isCell =
      child.localName === 'td' ||
      child.localName === 'th' ||
      CELL_ROLES.has(role) ||
      getComputedStyle(child).display === 'table-cell';
    if (!isCell) {
      // Grids wrap their cells; nothing but cells counts in a row.
      if (level >= 5 || sightOf(child, getComputedStyle(child)) === 'none') continue;
      const before = cells.length;
      const since = walk.enter(child);
      boxes.push(...ownRoot(child));
      yield* collectCells(walk, child, boxes, most, cells, level + 1);
      walk.leave(since);
      const own = isDrawn && cells.length === before ? yield* walk.visit(child) : null;
      if (own?.mark === 'apart') boxes.push(own);
      else if (own !== null) loose.push(own);
      continue;
    }
    close();
    const box = yield* walk.visit(child);
    if (box === null) continue;
    boxes.push(box);
    if (box.mark === 'apart') continue;
    cells.push(cellOf(child, role, box));
  }
  close();
  return cells;
}

function cellOf(element: Element, role: string, box: Box): Cell {
  const column = Number(attr(element, 'aria-colindex'));
  const isHeader =
    role === '' ? element.localName === 'th' : role === 'columnheader' || role === 'rowheader';
  return {
    element,
    box,
    isHeader,
    // A header to click, for sorting, is a button as a whole.
    text: box.text !== '' || !isHeader ? box.text : buttonText(element),
    span: element instanceof HTMLTableCellElement ? Math.min(element.colSpan, MAX_COLUMNS) : 1,
    column: column > 0 ? column : null,
  };
}

/** A row by its style alone: what stands in it is a cell, whatever it is. */
const isDrawnRow = (element: Element) =>
  element.localName !== 'tr' &&
  roleOf(element) === '' &&
  getComputedStyle(element).display === 'table-row';

function oneOf(boxes: readonly Box[]): Box | null {
  const [first, second] = boxes;
  if (first === undefined || second === undefined) return first ?? null;
  const finds = together(boxes.map((box) => box.finds));
  return new Box({ element: first.element, parts: joinParts(boxes), finds, inline: false });
}
