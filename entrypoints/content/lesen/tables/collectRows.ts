import { Box } from '../found/box.ts';
import { attr, parentOf, roleOf } from '../page/dom.ts';
import { isMachinery } from '../page/markup.ts';
import { shownChildren, sightOf } from '../page/visible.ts';
import type { Work } from '../work.ts';
import { type Cell, MAX_ROWS, type NumberedRow } from './cell.ts';
import { collectCells, MAX_COLUMNS } from './collectCells.ts';
import { GRID_ROLES } from './fieldTable.ts';
import { ownRoot } from './ownRoot.ts';
import type { Walking } from './walking.ts';

/** The rows of a table with their cells; the box of each cell goes into `boxes` as well. */
export function* collectRows(
  walk: Walking,
  at: Element,
  boxes: Box[],
  rows: NumberedRow[] = [],
  inHead = false,
  level = 1,
): Work<NumberedRow[]> {
  if (level > 12) return rows;
  for (const child of shownChildren(at)) {
    if (walk.pace.isDue()) yield;
    if (!(child instanceof Element) || child.localName === 'caption' || rows.length >= MAX_ROWS)
      continue;
    const style = getComputedStyle(child);
    if (sightOf(child, style) === 'none') continue;
    // Rows within a cell are those of another table.
    if (level === 1 && style.display === 'table-cell' && !GRID_ROLES.has(roleOf(at))) continue;
    const head = inHead || child.localName === 'thead';
    const since = walk.enter(child);
    if (isMachinery(child, roleOf(child))) continue;
    boxes.push(...ownRoot(child));
    if (isRow(child, style)) {
      const index = Number(attr(child, 'aria-rowindex'));
      rows.push({
        cells: yield* collectCells(walk, child, boxes),
        inHead: head,
        index: index > 0 ? index : null,
      });
    } else {
      yield* collectRows(walk, child, boxes, rows, head, level + 1);
    }
    walk.leave(since);
  }
  return rows;
}

/** A row; headers may stand in a row that does not say so. */
const isRow = (element: Element, style: CSSStyleDeclaration): boolean =>
  element.localName === 'tr' ||
  roleOf(element) === 'row' ||
  style.display === 'table-row' ||
  (element.firstElementChild !== null && roleOf(element.firstElementChild) === 'columnheader');

/** The children of `list` as rows, their children as cells. */
export function* plainRows(walk: Walking, list: Element, boxes: Box[]): Work<NumberedRow[]> {
  const rows: NumberedRow[] = [];
  for (const row of list.children) {
    if (walk.pace.isDue()) yield;
    if (rows.length >= MAX_ROWS || sightOf(row, getComputedStyle(row)) === 'none') continue;
    const since = walk.enter(row);
    boxes.push(...ownRoot(row));
    const cells: Cell[] = [];
    for (const element of [...row.children].slice(0, MAX_COLUMNS)) {
      const box = (yield* walk.visit(element)) ?? emptyBox(element);
      boxes.push(box);
      cells.push({
        element,
        box,
        text: box.text,
        isHeader: rows.length === 0,
        span: 1,
        column: null,
      });
    }
    rows.push({ cells, inHead: false, index: null });
    walk.leave(since);
  }
  return rows;
}

const emptyBox = (element: Element) => new Box({ element, parts: [], finds: null, inline: false });

/** Cells that stand in no rows: as many in each as there are headers before the first of them. */
export function* rowsOfCells(walk: Walking, table: Element, boxes: Box[]): Work<NumberedRow[]> {
  const cells = yield* collectCells(walk, table, boxes, MAX_ROWS);
  const width = cells.findIndex((cell) => !cell.isHeader);
  // Cells that only the style makes need no row around them.
  const isRow = width === 0 && cells.length > 1 && !GRID_ROLES.has(roleOf(table));
  if (isRow && cells.every((cell) => parentOf(cell.element) === table))
    return [{ cells, inHead: false, index: null }];
  if (width < 2) return [];
  // Of what is cut off at a bound of ours the last row may lack some.
  const end = cells.length < MAX_ROWS ? cells.length : cells.length - (cells.length % width);
  if (end % width !== 0) return [];
  const rows: NumberedRow[] = [];
  for (let i = 0; i < end; i += width) {
    rows.push({ cells: cells.slice(i, i + width), inHead: false, index: null });
  }
  return rows;
}
