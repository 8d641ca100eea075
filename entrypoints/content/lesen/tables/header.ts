import { angabenkopf } from '../../../../rules/fall/listen/angabenkopf.ts';
import { istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import { blockOhneFall } from '../../../../rules/fall/vokabular/ueberschriften/blocktitel.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { isWordOf, meaningWith } from '../found/meaning.ts';
import { isBold } from '../headings/look.ts';
import { type Cell, hasControl, hasFound, isEmpty, type Row, textOf } from './cell.ts';
import { isLabelCell } from './labelCell.ts';
import { isBoxOfItsOwn, standsOverFields, standsOverRead } from './standsOver.ts';

/** A row with one text across the table is a title for the rows below it. */
export function titleOf(row: Row, next: Row | undefined, isUnderPlain = false): string | null {
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  const [only, other] = filled;
  if (only === undefined || other !== undefined || hasControl(only) || hasFound(only)) return null;
  const text = textOf(only);
  if (text === '' || text.length > 120 || text.endsWith(':')) return null;
  const stretches = only.span > 1 || only.isHeader || isBold(only.element, text);
  if (next === undefined || !(stretches || isPlainTitle(row, next, isUnderPlain))) return null;
  return row.cells.length === 1 && isOver(only, next) ? null : text;
}

/** The only cell of its row, over rows of several: what it says is said of these. `isUnderPlain`: of those before it was another. */
const isPlainTitle = ({ cells }: Row, next: Row, isUnderPlain: boolean): boolean =>
  (next.cells.length > 1 && cells.some((cell) => saysNotTheCase(textOf(cell)))) ||
  (isUnderPlain && cells.length === 1 && !cells.some(isLabelCell));

export const saysNotTheCase = (text: string): boolean => blockOhneFall(text) === 'immer';

/** A lone header over a lone cell is a label over its value; where both reach across, only over one of its own. */
function isOver(header: Cell, { cells: [below, other] }: Row): boolean {
  if (below === undefined || other !== undefined || below.span !== header.span) return false;
  const text = textOf(header);
  return header.span === 1 ? istLabel(text) : meaningWith(text, textOf(below)) !== null;
}

/** Whether `row` names the columns of the rows from `next` on. */
export function isHeaderRow(row: Row, next: Row | undefined): boolean {
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  // Header cells may hold what filters or sorts their column, or ticks all rows.
  if (
    filled.every((cell) => cell.isHeader) &&
    filled.filter((cell) => textOf(cell) !== '').length > 1
  )
    return true;
  // Of a table drawn in pieces: the others of its columns are unseen here.
  if (next === undefined && row.inHead && isOneOfHeaders(row)) return true;
  if (
    filled.length < 2 ||
    filled.some((cell) => hasControl(cell) || hasFound(cell) || cell.box.parts === null)
  )
    return false;
  if (row.inHead) return true;
  const texts = filled.map(textOf);
  if (texts.some((text) => text.length > 60)) return false;
  // Its rows may be drawn elsewhere.
  if (next === undefined) return istListenkopf(texts);
  const nextFilled = next.cells.filter((cell) => !isEmpty(cell));
  if (nextFilled.length < 2) return false;
  if (texts.length > 2 && angabenkopf(row.cells.map(textOf)) !== null) return true;
  if (istListenkopf(texts)) return !istListenkopf(nextFilled.map(textOf));
  // Without header cells: labels all along over a row without any, or a bold row over one that isn't.
  if (filled.every(isLabelCell)) {
    if (isLabelWithWord(filled)) return false;
    return !next.cells.some((cell, i) => isLabelCell(cell) || isBoxOfItsOwn(cell, row.cells[i]));
  }
  if (standsOverFields(row, next) || standsOverRead(row, next)) return true;
  if (texts.some((text) => text.endsWith(':'))) return false;
  return (
    filled.every((cell) => isBold(cell.element, textOf(cell))) &&
    !nextFilled.some((cell) => isBold(cell.element, textOf(cell)))
  );
}

/** "Vorherige Kundenkategorie | Kat. E": what may be a label elsewhere is a value of the one before it. */
const isLabelWithWord = ([label, word, more]: readonly Cell[]): boolean =>
  label !== undefined &&
  word !== undefined &&
  more === undefined &&
  isWordOf(textOf(label), textOf(word));

/** Whether it consists of headers of which one is seen, and others have a text that isn't. */
const isOneOfHeaders = ({ cells }: Row): boolean =>
  cells.length > 1 &&
  cells.every((cell) => cell.isHeader && cell.span === 1) &&
  cells.filter((cell) => textOf(cell) !== '').length === 1 &&
  cells.some(({ element, text }) => text === '' && element.textContent.trim() !== '');
