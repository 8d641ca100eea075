import { beschrifteteZeilen, mitSpaltenwort } from '../../../../rules/fall/listen/beschriftet.ts';
import { zeilenDerQuertafel } from '../../../../rules/fall/listen/quertafel.ts';
import type { Gathering } from '../found/gathering.ts';
import { shownText } from '../found/parts.ts';
import { textsIn } from '../lists/labelled.ts';
import { drawnName } from '../page/drawnName.ts';
import { type Cell, hasControl, type Row } from './cell.ts';

/**
 * Narrow screens show each row as a card, and the header of each cell before its value, drawn by the
 * style from an attribute of the cell. Returns whether `rows`, those of `element`, are drawn so.
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

/** The same where the headers are texts in the cells. */
export function readLabelledRows(
  gathering: Gathering,
  element: Element,
  rows: readonly Row[],
): boolean {
  const [first, second] = rows;
  if (first === undefined || second === undefined || first.cells.length < 2) return false;
  if (!rows.every(({ cells }) => cells.every(isPlain))) return false;
  const labels = first.cells.flatMap(({ box }) => textsIn(box.parts ?? []).slice(0, 1));
  if (!mitSpaltenwort(labels)) return false;
  const said = beschrifteteZeilen(
    rows.map(({ cells }) => cells.flatMap(({ box }) => textsIn(box.parts ?? []))),
  );
  if (said === null || said.columns.length !== first.cells.length) return false;
  for (const { cells } of rows) for (const { box } of cells) gathering.drop(box);
  gathering.table({
    kind: 'table',
    element,
    ...said,
    cells: rows.map(({ cells }) => cells.map((cell) => cell.element)),
    controls: [],
  });
  return true;
}

/** The same where each row begins with its header, and an entry stands in each column. */
export function readAcross(gathering: Gathering, element: Element, rows: readonly Row[]): boolean {
  const [first] = rows;
  if (
    first === undefined ||
    first.cells.length < 3 ||
    !rows.every(({ cells }) => cells.every(isText))
  )
    return false;
  const said = zeilenDerQuertafel(rows.map(({ cells }) => cells.map(({ text }) => text)));
  if (said === null) return false;
  for (const { cells } of rows) for (const { box } of cells) gathering.drop(box);
  const values = rows.slice(rows.length - said.columns.length);
  gathering.table({
    kind: 'table',
    element,
    ...said,
    cells: said.rows.map((_, i) => values.map(({ cells }) => cells[i + 1]?.element ?? element)),
    controls: [],
  });
  return true;
}

const isText = (cell: Cell): boolean =>
  cell.span === 1 && !hasControl(cell) && !cell.box.hasTables && cell.box.parts !== null;

/** Words, beginning with those that say what the others are. */
const isPlain = (cell: Cell): boolean =>
  !cell.isHeader &&
  cell.span === 1 &&
  !hasControl(cell) &&
  textsIn(cell.box.parts ?? []).length > 1;

const drawnHeader = ({ element }: Cell): string => drawnName(element);
