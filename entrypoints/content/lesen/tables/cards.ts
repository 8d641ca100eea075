import type { Gathering } from '../found/gathering.ts';
import { shownText } from '../found/parts.ts';
import { drawnName } from '../page/drawnName.ts';
import type { Cell, Row } from './cell.ts';

/**
 * Narrow screens show each row as a card, and the header of each cell before its value, drawn by the
 * style from an attribute of the cell. Returns whether `table` is drawn so.
 */
export function readCards(gathering: Gathering, element: Element, rows: readonly Row[]): boolean {
  const [first] = rows;
  if (first === undefined || first.cells.length < 2) return false;
  const columns = first.cells.map(drawnHeader);
  if (columns.includes('')) return false;
  const isAlike = rows.every(
    ({ cells }) =>
      cells.length === columns.length && cells.every((cell, i) => drawnHeader(cell) === columns[i]),
  );
  if (!isAlike) return false;
  for (const { cells } of rows) for (const { box } of cells) gathering.drop(box);
  gathering.table({
    kind: 'table',
    element,
    columns,
    rows: rows.map(({ cells }) => cells.map(({ box }) => shownText(box.parts))),
    cells: rows.map(({ cells }) => cells.map((cell) => cell.element)),
    controls: rows.flatMap(({ cells }) => cells.flatMap(({ box }) => box.controls)),
  });
  return true;
}

const drawnHeader = ({ element }: Cell): string => drawnName(element);
