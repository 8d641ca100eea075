import type { Gathering } from '../found/gathering.ts';
import { isAction } from '../pairs/boxes.ts';
import { isDay } from '../pairs/day.ts';
import { isWordOf } from '../pairs/meaning.ts';
import { pairWithBox } from '../pairs/pairWithBox.ts';
import { restrict } from '../pairs/remark.ts';
import { hasControl, isEmpty, type Row, textOf } from './cell.ts';
import { isLabelCell } from './labelCell.ts';

/** One label in a row of its own over one value in the next. */
export function readStacked(gathering: Gathering, row: Row, next: Row | undefined): boolean {
  const [label, other] = row.cells;
  const [value, second] = next?.cells ?? [];
  if (label === undefined || other !== undefined || value === undefined || second !== undefined) {
    return false;
  }
  if (!isLabelCell(label) || isLabelCell(value)) return false;
  pairWithBox(gathering, textOf(label), value.box, value.box.parts);
  return true;
}

/** Of no column it is known that labels stand in it. */
export const NO_COLUMNS: ReadonlySet<number> = new Set();

/** The columns in which labels stand, where rows are "label value label value …": one that nobody knows is one, too. */
export function labelColumns(rows: readonly Row[]): ReadonlySet<number> {
  const [first] = rows;
  const width = first?.cells.length ?? 0;
  if (width < 4 || width % 2 !== 0) return NO_COLUMNS;
  const isSo = rows.every(
    ({ cells }) => cells.length === width && cells.every(({ span }) => span === 1),
  );
  const isLabelled = (column: number) =>
    rows.some(({ cells }) => cells[column] !== undefined && isLabelCell(cells[column]));
  const columns = [...Array(width).keys()].filter(isLabelled);
  return isSo && columns.every((column) => column % 2 === 0) ? new Set(columns) : NO_COLUMNS;
}

/** "Berufsabschluss: | abgeschlossene Berufsausbildung": what looks like a label is a word of the field before it. */
function isWordBeside({ cells }: Row, i: number): boolean {
  const [label, word, after] = cells.slice(i, i + 3);
  if (label === undefined || word === undefined || hasControl(word)) return false;
  const isLast = after === undefined || isEmpty(after) || isLabelCell(after);
  return isLast && isLabelCell(label) && isWordOf(textOf(label), textOf(word));
}

/** "label value label value …"; a label followed by several values belongs to none of them. */
export function readLabelRow(gathering: Gathering, row: Row, labels: ReadonlySet<number>): void {
  const [what, day, more] = row.cells;
  if (what !== undefined && day !== undefined && more === undefined && !isLabelCell(what)) {
    if (isDay(day.box, what.box)) gathering.found(textOf(what), textOf(day), day.element, []);
  }
  for (let i = 0; i < row.cells.length; ) {
    const label = row.cells[i];
    if (label === undefined) return;
    const beside = row.cells[i + 1];
    if (beside?.box.hasPairs) restrict(gathering, label.box, beside.box);
    let end = i + 1;
    if (beside !== undefined && isWordBeside(row, i)) end++;
    for (
      let cell = row.cells[end];
      cell !== undefined && !isLabelCell(cell) && !labels.has(end);
      cell = row.cells[end]
    )
      end++;
    if (isLabelCell(label)) {
      const values = row.cells.slice(i + 1, end);
      const filled = values.filter((cell) => !isEmpty(cell) && !isAction(cell.box));
      const value = filled[0] ?? values[0];
      const [, second] = filled;
      // Behind a control there may be a remark; behind a text there is another value.
      const isSole =
        second === undefined || (value !== undefined && hasControl(value) && !hasControl(second));
      if (value !== undefined && isSole) {
        pairWithBox(gathering, textOf(label), value.box, value.box.parts);
      }
    }
    i = end;
  }
}
