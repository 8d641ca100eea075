import { falten, glaetten } from '../../../../rules/fall/normalisieren.ts';
import { handeltVonAnderen, istListenkopf, sagtLeer } from '../../../../rules/fall/tabellen.ts';
import { nenntAnderenFall } from '../../../../rules/fall/ueberschriften.ts';
import { istLabel } from '../../../../rules/fall/vokabular.ts';
import { shownText } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { isBold } from '../headings/look.ts';
import { seenLines } from '../page/text.ts';
import { hasControl, isEmpty, MAX_ROWS, type Row, textOf } from './cell.ts';
import { isHeaderRow, titleOf } from './header.ts';
import { isLabelCell } from './labelCell.ts';
import { NO_COLUMNS, readLabelRow } from './labelRows.ts';
import { standsOverValues } from './standsOver.ts';

/**
 * Reads the rows under the header row at `start`; returns the index of the first row after them. `isCut`: there
 * are more than were collected.
 */
export function readList(
  gathering: Gathering,
  element: Element,
  rows: readonly Row[],
  start: number,
  isCut: boolean,
): number {
  const header = rows[start];
  if (header === undefined) return start + 1;
  const columns = header.cells.flatMap((cell) => [
    textOf(cell),
    ...Array<string>(cell.span - 1).fill(''),
  ]);
  let end = start + 1;
  if (isFormGoingOn(rows, start, columns)) end++;
  else while (end < rows.length && !startsAnew(rows[end], rows[end + 1])) end++;
  const body = rows.slice(start + 1, end).filter((row) => !row.inHead);
  // "Merkmal | Inhalt" over labels and values is a form, not a list.
  const labelled = body.filter(
    (row) => row.cells.length >= 2 && istLabel(textOf(row.cells[0] ?? never())),
  );
  if (columns.length === 2 && labelled.length > 0 && labelled.length * 2 >= body.length) {
    for (const row of body) readLabelRow(gathering, row, NO_COLUMNS);
    return end;
  }
  const boxes = rows.slice(start, end).flatMap((row) => row.cells.map(({ box }) => box));
  for (const box of boxes) gathering.drop(box);
  // A header alone does not say that the list is empty: its rows may be drawn elsewhere.
  if (body.length === 0) {
    const cells = header.cells.map((cell) => cell.element);
    if (end === rows.length)
      gathering.table(
        seenLines(element).some(sagtLeer)
          ? { kind: 'table', element, columns, rows: [], cells: [], controls: [] }
          : { kind: 'head', columns, cells },
      );
    return end;
  }
  const data: string[][] = [];
  const cells: Element[][] = [];
  let other: string | undefined;
  let isOthers = false;
  for (const row of body) {
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
  const controls = boxes.flatMap((box) => box.controls);
  // Words in place of rows say that they are still to come, or why there are none to be seen.
  const isInstead = data.length === 0 || body.some((row) => isTitleOfRows(row) && isNamed(row));
  const partOf = isCut ? `mehr als ${MAX_ROWS} Zeilen` : isInstead ? other : undefined;
  const part = partOf === undefined ? {} : { partOf };
  gathering.table({ kind: 'table', element, columns, rows: data, cells, controls, ...part });
  return end;
}

const isNamed = (row: Row) => row.cells.some((cell) => nenntAnderenFall(textOf(cell)));

/** A row of one cell that names what the rows under it are, and no details of the one above it. */
function isTitleOfRows({ cells: [only, more] }: Row): boolean {
  if (only === undefined || more !== undefined || hasControl(only)) return false;
  const text = textOf(only);
  return text.length <= 60 && (only.isHeader || isBold(only.element, text) || !/\s/.test(text));
}

function never(): never {
  throw new RangeError('a row of two cells has a first one');
}

function startsAnew(row: Row | undefined, next: Row | undefined): boolean {
  return (
    row !== undefined &&
    !row.inHead &&
    isHeaderRow(row, next) &&
    row.cells.every((cell) => cell.isHeader || isEmpty(cell))
  );
}

/**
 * Whether the row of labels at `start` and the one under it are part of a form: other labels follow them,
 * over values of their own or beside them. What is somebody else's goes on as it began.
 */
function isFormGoingOn(rows: readonly Row[], start: number, columns: readonly string[]): boolean {
  const [row, next] = [rows[start], rows[start + 1]];
  if (row === undefined || !standsOverValues(row, next)) return false;
  if (istListenkopf(columns) || handeltVonAnderen(columns)) return false;
  const known = new Set(columns.map(falten));
  for (let i = start + 2; i < rows.length; i++) {
    const after = rows[i];
    if (after === undefined) return false;
    if (after.cells.every(isEmpty) || titleOf(after, rows[i + 1]) !== null) continue;
    const isRepeated = after.cells.some((cell) => !isEmpty(cell) && known.has(falten(cell.text)));
    return !isRepeated && (standsOverValues(after, rows[i + 1]) || isLabelled(after));
  }
  return false;
}

/** A label first, and its field beside it. */
const isLabelled = ({ cells: [label, ...values] }: Row): boolean =>
  label !== undefined && isLabelCell(label) && values.some(hasControl);

/** The texts of a row, one for each column; null for a row that is none of the list's. */
function lineOf(row: Row, columns: readonly string[]): string[] | null {
  const texts = row.cells.flatMap((cell) => [
    shownText(cell.box.parts),
    ...Array<string>(cell.span - 1).fill(''),
  ]);
  if (row.cells.length === 1 && columns.length > 1) {
    // "Keine Einträge", or details unfolded under a row.
    const [text = ''] = texts;
    return /\bkeine?\b/i.test(text) && text.length <= 80
      ? columns.map((_, i) => (i === 0 ? text : ''))
      : null;
  }
  return columns.map((column, i) => withoutHeader(texts[i] ?? '', column));
}

/** Narrow layouts repeat the header inside each cell. */
function withoutHeader(text: string, column: string): string {
  if (column === '' || !text.toLowerCase().startsWith(column.toLowerCase())) return text;
  const rest = text.slice(column.length);
  return /^\s*:|^\s/.test(rest) ? glaetten(rest.replace(/^\s*:/, '')) : text;
}
