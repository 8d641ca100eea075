import { handeltVonAnderen, istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import { falten } from '../../../../rules/fall/normalisieren.ts';
import { istPersonentabelle } from '../../../../rules/fall/vokabular/spaltenkoepfe.ts';
import { hasControl, isEmpty, type Row, textOf } from './cell.ts';
import { isHeaderRow, titleOf } from './header.ts';
import { isLabelCell } from './labelCell.ts';
import { standsOverValues } from './standsOver.ts';

/** The index of the first row that is not of the list whose header row is at `start`. */
export function endOfList(rows: readonly Row[], start: number, columns: readonly string[]): number {
  let end = start + 1;
  if (isFormGoingOn(rows, start, columns)) return end + 1;
  while (
    end < rows.length &&
    !startsAnew(rows[end], rows[end + 1]) &&
    !(end > start + 1 && isTitleOfAnother(rows, end))
  )
    end++;
  return end;
}

/** Whether at `i` stands a title with a header row of its own beneath it: no title of rows of the list before it. */
function isTitleOfAnother(rows: readonly Row[], i: number): boolean {
  const [title, header, body] = rows.slice(i, i + 3);
  if (title === undefined || header === undefined || titleOf(title, header) === null) return false;
  return isHeaderRow(header, body) && isKnownHead(header);
}

/** Whether what it names is that of a list: one of the case, or of others. */
function isKnownHead({ cells }: Row): boolean {
  const texts = cells.map(textOf).filter((text) => text !== '');
  return istListenkopf(texts) || handeltVonAnderen(texts) || istPersonentabelle(texts);
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
    if (after.cells.every(isEmpty)) continue;
    if (titleOf(after, rows[i + 1]) !== null) {
      if (isTitleOfAnother(rows, i)) return true;
      continue;
    }
    const isRepeated = after.cells.some((cell) => !isEmpty(cell) && known.has(falten(cell.text)));
    return !isRepeated && (standsOverValues(after, rows[i + 1]) || isLabelled(after));
  }
  return false;
}

/** A label first, and its field beside it. */
const isLabelled = ({ cells: [label, ...values] }: Row): boolean =>
  label !== undefined && isLabelCell(label) && values.some(hasControl);
