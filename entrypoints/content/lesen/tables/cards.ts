import {
  beschrifteteZeilen,
  istSpaltenwort,
  mitSpaltenwort,
} from '../../../../rules/fall/listen/beschriftet.ts';
import { zeilenDerQuertafel } from '../../../../rules/fall/listen/quertafel.ts';
import { tagefeld } from '../../../../rules/fall/listen/tagefeld.ts';
import { istPersonentabelle } from '../../../../rules/fall/vokabular/spaltenkoepfe.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Gathering } from '../found/gathering.ts';
import { shownText } from '../found/parts.ts';
import { textsIn } from '../lists/labelled.ts';
import { drawnName } from '../page/drawnName.ts';
import { type Cell, hasControl, isEmpty, type Row, textOf } from './cell.ts';
import { isLabelCell } from './labelCell.ts';

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

/**
 * The same where each row begins with its header, and an entry stands in each column, from the row at `start` on: the
 * sheet may have other rows, and more columns than there are entries. Returns how many of the rows are read so.
 */
export function readAcross(
  gathering: Gathering,
  element: Element,
  rows: readonly Row[],
  start: number,
): number {
  const all = start === 0 ? rows.map(({ cells }) => cells) : [];
  const isAll = all.length > 0 && all.every(mayBeAcross);
  const whole = isAll ? zeilenDerQuertafel(all.map(textsOf)) : null;
  const lines = whole === null ? linesAcross(rows, start) : all;
  const said = whole ?? zeilenDerQuertafel(lines.map(textsOf));
  if (said === null) return 0;
  for (const { box } of lines.flat()) gathering.drop(box);
  const values = lines.slice(lines.length - said.columns.length);
  gathering.table({
    kind: 'table',
    element,
    ...said,
    cells: said.rows.map((_, i) => values.map((cells) => cells[i + 1]?.element ?? element)),
    controls: [],
  });
  return lines.length;
}

/** Words behind what may be the header of a column, and is the label of no field. */
function mayBeAcross(cells: readonly Cell[]): boolean {
  const [head = ''] = textsOf(cells);
  return cells.length > 2 && cells.every(isText) && (istSpaltenwort(head) || !istLabel(head));
}

const textsOf = (cells: readonly Cell[]): readonly string[] => cells.map(textOf);

/**
 * The rows from the one at `start` on that begin with the header of a column, none with more than the longest of them
 * says, and those among them with as many values; none where such a row says of each whose it is.
 */
function linesAcross(rows: readonly Row[], start: number): readonly (readonly Cell[])[] {
  const lines: (readonly Cell[])[] = [];
  const before = rows[start - 1];
  if (before !== undefined && saysOfSeveral(before)) return lines;
  for (const row of rows.slice(start, start + MOST_ACROSS)) {
    const { cells } = row;
    const [head = '', second] = textsOf(cells);
    const isNumbered = lines.length === 0 && head === '' && second !== '';
    if (saysOfSeveral(row)) return [];
    const isOne = isNumbered || istSpaltenwort(head) || (lines.length > 0 && hasSeveral(row));
    if (cells.length < 3 || !isOne || !cells.every(isText) || tagefeld(head) !== null) break;
    lines.push(cells);
  }
  const width = Math.max(
    0,
    ...lines.map((cells) => cells.findLastIndex((one) => !isEmpty(one)) + 1),
  );
  return lines.map((cells) => cells.slice(0, width));
}

/** Words, and several values of theirs. */
const hasSeveral = ({ cells: [head, ...values] }: Row): boolean =>
  head !== undefined &&
  !isEmpty(head) &&
  values.filter((cell) => !isEmpty(cell)).length > 1 &&
  !values.some(isLabelCell);

/** "Geburtsdatum | 3.7.1990 | 4.8.1991", "Kunde | Muster, Ole | Meier, Tom" */
function saysOfSeveral(row: Row): boolean {
  const [head = ''] = textsOf(row.cells);
  if (!hasSeveral(row) || istSpaltenwort(head) || tagefeld(head) !== null) return false;
  return istLabel(head) || istPersonentabelle([head]);
}

/** A list laid out sideways has a row for each of its columns. */
const MOST_ACROSS = 12;

const isText = (cell: Cell): boolean =>
  cell.span === 1 && !hasControl(cell) && !cell.box.hasTables && cell.box.parts !== null;

/** Words, beginning with those that say what the others are. */
const isPlain = (cell: Cell): boolean =>
  !cell.isHeader &&
  cell.span === 1 &&
  !hasControl(cell) &&
  textsIn(cell.box.parts ?? []).length > 1;

const drawnHeader = ({ element }: Cell): string => drawnName(element);
