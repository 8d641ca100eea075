import { sagtLeer } from '../../../../rules/fall/tabellen.ts';
import { nenntAnderenFall } from '../../../../rules/fall/ueberschriften.ts';
import { istLabel } from '../../../../rules/fall/vokabular.ts';
import type { FoundHead, FoundTable } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { isBold } from '../headings/look.ts';
import { parentOf } from '../page/dom.ts';
import { seenLines } from '../page/text.ts';
import { isStruck } from '../page/visible.ts';
import { hasControl, type Row, textOf } from './cell.ts';
import { MAX_COLUMNS } from './collectCells.ts';
import { NO_COLUMNS, readLabelRow } from './labelRows.ts';
import { lineOf } from './line.ts';
import { endOfList } from './listEnd.ts';

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
  const header = rows[start];
  if (header === undefined) return start + 1;
  const columns = header.cells.flatMap((cell) => [
    textOf(cell),
    ...Array<string>(cell.span - 1).fill(''),
  ]);
  const end = endOfList(rows, start, columns);
  const body = rows.slice(start + 1, end).filter((row) => !row.inHead);
  if (columns.length === 2 && isForm(body)) {
    for (const row of body) readLabelRow(gathering, row, NO_COLUMNS);
    return end;
  }
  const boxes = rows.slice(start, end).flatMap((row) => row.cells.map(({ box }) => box));
  for (const box of boxes) gathering.drop(box);
  if (body.length === 0) {
    if (end === rows.length) gathering.table(headAlone(element, header, columns));
    return end;
  }
  const { data, cells, instead } = linesOf(body, columns);
  const controls = boxes.flatMap((box) => box.controls);
  const partOf = beyond ?? tooWide(rows.slice(start, end)) ?? instead;
  const part = partOf === undefined ? {} : { partOf };
  gathering.table({ kind: 'table', element, columns, rows: data, cells, controls, ...part });
  return end;
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
  /** Words in place of rows: that they are still to come, or why there are none to be seen. */
  readonly instead: string | undefined;
}

/** The rows of a list but for those of somebody else. */
function linesOf(body: readonly Row[], columns: readonly string[]): Lines {
  const data: string[][] = [];
  const cells: Element[][] = [];
  let other: string | undefined;
  let isOthers = false;
  for (const row of body) {
    if (isStruckRow(row)) continue;
    const line = lineOf(row, columns);
    if (line === null) {
      const text = row.cells.map(textOf).join(' ');
      other ??= text === '' ? undefined : text;
      if (isTitleOfRows(row)) isOthers = nenntAnderenFall(text);
      if (isOthers) other = text;
    } else if (!isOthers) {
      data.push(line);
      cells.push(row.cells.flatMap((cell) => Array<Element>(cell.span).fill(cell.element)));
    }
  }
  const isInstead = data.length === 0 || body.some((row) => isTitleOfRows(row) && isNamed(row));
  return { data, cells, instead: isInstead ? other : undefined };
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

const isNamed = (row: Row) => row.cells.some((cell) => nenntAnderenFall(textOf(cell)));

/** A row of one cell that names what the rows under it are, and no details of the one above it. */
function isTitleOfRows({ cells: [only, more] }: Row): boolean {
  if (only === undefined || more !== undefined || hasControl(only)) return false;
  const text = textOf(only);
  return text.length <= 60 && (only.isHeader || isBold(only.element, text) || !/\s/.test(text));
}
