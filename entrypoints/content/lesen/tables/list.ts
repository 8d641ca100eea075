import { nenntAndereAngabe } from '../../../../rules/fall/listen/listenkopf.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { sagtLeer } from '../../../../rules/fall/werte/listenleer.ts';
import type { FoundHead, FoundTable } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { isBold } from '../headings/look.ts';
import { attr, parentOf } from '../page/dom.ts';
import { seenLines } from '../page/text.ts';
import { isStruck } from '../page/visible.ts';
import { type Cell, hasControl, isEmpty, type Row, textOf } from './cell.ts';
import { MAX_COLUMNS } from './collectCells.ts';
import { NO_COLUMNS, readLabelRow } from './labelRows.ts';
import { lineOf } from './line.ts';
import { endOfList } from './listEnd.ts';
import { readOpenRow } from './openRow.ts';
import { readSheet } from './sheet.ts';
import { rowsOf, withSpans } from './spanned.ts';

/** Of a title over rows, in characters. */
const LONGEST_TITLE = 60;

/**
 * Reads the rows under the header row at `start`; returns the index of the first row after them. `beyond`: what
 * there is more of than was collected.
 */
export function readList(
  gathering: Gathering,
  element: Element,
  rows: readonly Row[],
  start: number,
  beyond: string | undefined,
): number {
  const header = headerOf(rows, start);
  if (header === undefined) return start + 1;
  const columns = header.cells.flatMap((cell) => [
    textOf(cell),
    ...Array<string>(cell.span - 1).fill(''),
  ]);
  const first = header.isOfTwo ? start + 2 : start + 1;
  const end = endOfList(rows, first - 1, columns);
  const all = withSpans(rows.slice(first, end).filter((row) => !row.inHead));
  const isOfOthers = nenntAndereAngabe(columns[1] ?? '');
  const details = readOpenRow(gathering, columns, all);
  const body = details === null ? all : all.filter((row) => row !== details);
  if (columns.length === 2 && isForm(body) && !isOfOthers) {
    for (const row of body) readLabelRow(gathering, row, NO_COLUMNS);
    return end;
  }
  if (readSheet(gathering, columns, body)) return end;
  const own = rows.slice(start, end).filter((row) => row !== details);
  const boxes = own.flatMap((row) => row.cells.map(({ box }) => box));
  for (const box of boxes) gathering.drop(box);
  if (body.length === 0) {
    if (end === rows.length) gathering.table(headAlone(element, header, columns));
    return end;
  }
  const { data, cells, groups, instead } = linesOf(body, header.cells, columns);
  const controls = boxes.flatMap((box) => box.controls);
  const partOf = beyond ?? tooWide(rows.slice(start, end)) ?? instead;
  const part = partOf === undefined ? {} : { partOf };
  const grouped = groups === undefined ? {} : { groups };
  gathering.table({
    kind: 'table',
    element,
    columns,
    rows: data,
    cells,
    controls,
    ...grouped,
    ...part,
  });
  return end;
}

/** The header row at `start`; where headers reach down beside a title over others, with those others. */
function headerOf(rows: readonly Row[], start: number): (Row & { isOfTwo?: true }) | undefined {
  const [header, second] = rows.slice(start, start + 2);
  const isOfTwo =
    header?.cells.some((cell) => rowsOf(cell) === 2) === true &&
    header.cells.every((cell) => rowsOf(cell) === 2 || cell.span > 1) &&
    second?.cells.every((cell) => cell.isHeader || second.inHead) === true;
  if (header === undefined || second === undefined || !isOfTwo) return header;
  const [, both] = withSpans([header, second]);
  return both === undefined ? header : { ...both, isOfTwo };
}

/** A row of which not all cells were collected: what stood in the others, nobody knows here. */
const tooWide = (rows: readonly Row[]): string | undefined =>
  rows.some(({ cells }) => cells.length >= MAX_COLUMNS)
    ? `${MAX_COLUMNS} Spalten und mehr`
    : undefined;

/** "Merkmal | Inhalt" over labels and values is a form, not a list. */
function isForm(body: readonly Row[]): boolean {
  const labelled = body.filter(
    ({ cells: [first, second] }) =>
      first !== undefined && second !== undefined && istLabel(textOf(first)),
  );
  return labelled.length > 0 && labelled.length * 2 >= body.length;
}

/** A header row does not by itself say that the list is empty: its rows may be drawn elsewhere. */
const headAlone = (
  element: Element,
  header: Row,
  columns: readonly string[],
): FoundTable | FoundHead =>
  seenLines(element).some(sagtLeer)
    ? { kind: 'table', element, columns, rows: [], cells: [], controls: [] }
    : { kind: 'head', columns, cells: header.cells.map((cell) => cell.element) };

interface Lines {
  readonly data: readonly (readonly string[])[];
  readonly cells: readonly (readonly Element[])[];
  /** The title over each of the rows; undefined where there are no titles. */
  readonly groups: readonly string[] | undefined;
  /** Words in place of rows: that they are still to come, or why there are none to be seen. */
  readonly instead: string | undefined;
}

/** The columns by which rows are chosen, and that say nothing of them: over them all can be chosen at once. */
const choicesIn = (header: readonly Cell[]): ReadonlySet<number> =>
  new Set(
    header.flatMap((cell, i) =>
      textOf(cell) === '' && cell.box.controls.some(({ kind }) => kind === 'check') ? [i] : [],
    ),
  );

/** The rows of a list, under their titles. */
function linesOf(body: readonly Row[], header: readonly Cell[], columns: readonly string[]): Lines {
  const choices = choicesIn(header);
  const data: string[][] = [];
  const cells: Element[][] = [];
  const groups: string[] = [];
  const isTitle = titlesIn(body);
  let group = '';
  let other: string | undefined;
  for (const row of body) {
    if (isStruckRow(row)) continue;
    const text = row.cells.map(textOf).join(' ');
    const isGroup = isTitle(row);
    if (isGroup) group = text;
    const line = isGroup ? null : lineOf(row, columns);
    if (line === null) {
      other ??= text === '' ? undefined : text;
    } else {
      data.push(line.map((one, i) => (choices.has(i) ? '' : one)));
      groups.push(group);
      cells.push(row.cells.flatMap((cell) => Array<Element>(cell.span).fill(cell.element)));
    }
  }
  return {
    data,
    cells,
    groups: groups.some((one) => one !== '') ? groups : undefined,
    instead: data.length === 0 ? other : undefined,
  };
}

/** Whether it is struck out as a whole, or each of its cells is. */
function isStruckRow({ cells }: Row): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== '');
  return (
    filled.length > 0 &&
    filled.every(({ element }) =>
      [element, parentOf(element)].some((one) => one !== null && isStruck(getComputedStyle(one))),
    )
  );
}

/** Tells the titles among rows. What stands over the first row is one, and what looks like it: no row has its details above it. */
function titlesIn(body: readonly Row[]): (row: Row) => boolean {
  const [first, ...more] = body;
  const leader = first === undefined ? null : acrossIn(first);
  const leads = more.some((row) => acrossIn(row) === null);
  return (row) => {
    const only = acrossIn(row);
    if (only === null) return false;
    return isTitleOfRows(only) || (leads && leader !== null && looksLike(only, leader));
  };
}

/** The cell that is alone in its row, or reaches over others of which none says anything; null where it says more than a title. */
function acrossIn({ cells }: Row): Cell | null {
  const [only, more] = cells.filter((cell) => !isEmpty(cell));
  if (only === undefined || more !== undefined || hasControl(only)) return null;
  const reaches = cells.length === 1 || only.span > 1;
  return reaches && textOf(only).length <= LONGEST_TITLE ? only : null;
}

function looksLike(one: Cell, other: Cell): boolean {
  const told = ({ element }: Cell) =>
    [element, parentOf(element)].map((each) => each && attr(each, 'class')).join('\n');
  return told(one) === told(other) && isBoldCell(one) === isBoldCell(other);
}

const isBoldCell = (cell: Cell) => isBold(cell.element, textOf(cell));

/** Whether it names what the rows under it are, and is no detail of the one above it, nor says that there are none. */
const isTitleOfRows = (cell: Cell): boolean =>
  !/\bkeine?\b/i.test(textOf(cell)) &&
  (cell.isHeader || isBoldCell(cell) || !/\s/.test(textOf(cell)));
