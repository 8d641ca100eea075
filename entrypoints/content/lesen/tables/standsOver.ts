import { falten } from '../../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { meaningWith } from '../found/meaning.ts';
import { type Cell, hasControl, hasFound, isEmpty, type Row, textOf } from './cell.ts';
import { isLabelCell } from './labelCell.ts';

/**
 * Whether `row` holds labels, of which the vocabulary knows at least every second one, each over a field of
 * its own in the next row.
 */
export function standsOverFields(row: Row, next: Row): boolean {
  if (row.cells.length !== next.cells.length) return false;
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  if (filled.length < 2 || filled.some((cell) => hasControl(cell) || !isShort(cell))) return false;
  if (filled.filter((cell) => istLabel(textOf(cell))).length * 2 < filled.length) return false;
  return row.cells.every((cell, i) => {
    const below = next.cells[i];
    if (below === undefined || below.span !== cell.span) return false;
    return isEmpty(cell) ? !hasControl(below) : isFieldOf(cell, below);
  });
}

const isShort = (cell: Cell) =>
  cell.box.parts !== null && !hasFound(cell) && textOf(cell).length <= 60;

/** Whether there are controls in `cell`, none of which says that it is something else than `label`. */
const isFieldOf = (label: Cell, cell: Cell): boolean =>
  hasControl(cell) &&
  !istLabel(textOf(cell)) &&
  !isBoxOfItsOwn(cell, label) &&
  cell.box.controls.every(
    ({ kind, label: own }) => kind !== 'field' || !istLabel(own) || isSame(own, label),
  );

/** A box to tick that says itself what it is, and something else than the label over it. */
export const isBoxOfItsOwn = ({ box }: Cell, label: Cell | undefined): boolean =>
  box.controls.some(
    ({ kind, label: own }) => kind === 'check' && !/^(?:ja)?$/i.test(own) && !isSame(own, label),
  );

const isSame = (text: string, label: Cell | undefined): boolean =>
  label !== undefined && falten(text) === falten(textOf(label));

/** The same for labels, all of them known, over a row of texts. */
function standsOverTexts(row: Row, next: Row): boolean {
  if (row.cells.length !== next.cells.length) return false;
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  return (
    filled.length > 1 &&
    filled.every((cell) => !hasControl(cell) && isShort(cell) && istLabel(textOf(cell))) &&
    next.cells.some((cell) => !isEmpty(cell)) &&
    !next.cells.some((cell) => hasControl(cell) || isLabelCell(cell))
  );
}

/**
 * Whether two or more labels in `row` are read with what stands in the next one under them, and none with what stands
 * beside it: those between them are labels that nobody knows.
 */
export function standsOverRead(row: Row, next: Row): boolean {
  if (row.cells.length !== next.cells.length || !row.cells.every(isShort)) return false;
  if (next.cells.some((cell) => isLabelCell(cell))) return false;
  const read = row.cells.filter((cell, i) => isReadWith(cell, next.cells[i]));
  return read.length > 1 && !row.cells.some((cell, i) => isReadWith(cell, row.cells[i + 1]));
}

const isReadWith = (label: Cell, value: Cell | undefined): boolean =>
  value !== undefined && meaningWith(textOf(label), textOf(value)) !== null;

/** Whether `row` holds labels, and `next` under each of them its value. */
export const standsOverValues = (row: Row, next: Row | undefined): boolean =>
  next !== undefined &&
  !row.inHead &&
  !next.inHead &&
  (standsOverFields(row, next) || standsOverTexts(row, next));
