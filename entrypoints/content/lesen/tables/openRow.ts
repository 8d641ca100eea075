/** A list of cases with one of its rows opened: what stands beneath that row is of the case in it. */
import { offenerFall } from '../../../../rules/fall/vokabular/ueberAllem.ts';
import { feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import { kennzeichen } from '../../../../rules/fall/werte/kennzeichen.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import type { Gathering } from '../found/gathering.ts';
import { type Cell, hasControl, hasFound, type Row, textOf } from './cell.ts';

/** Of one row there is nothing to choose: it is a form laid out sideways. */
const FEWEST_CASES = 2;

/**
 * Reads the row of `body` that is opened, and what is in it, where `columns` are those of a list of cases and no other
 * row is; returns the row with its details, or null.
 */
export function readOpenRow(
  gathering: Gathering,
  columns: readonly string[],
  body: readonly Row[],
): Row | null {
  const [details, another] = body.filter(isDetails);
  if (details === undefined || another !== undefined) return null;
  const at = columns.findIndex((column) => column !== '' && feldVon(column) === 'kundennummer');
  const numberIn = ({ cells }: Row): string | null =>
    cells.length === columns.length ? findeKundennummer(cells[at]?.text ?? '') : null;
  const numbers = new Set(body.flatMap((row) => numberIn(row) ?? []));
  const row = body[body.indexOf(details) - 1];
  const number = at < 0 || row === undefined ? null : numberIn(row);
  if (row === undefined || number === null || numbers.size < FEWEST_CASES) return null;
  const mark = gathering.mark;
  for (const [i, cell] of row.cells.entries()) readCell(gathering, columns[i] ?? '', cell);
  gathering.underSince(offenerFall(number), mark);
  for (const { box } of details.cells) gathering.under(offenerFall(number), box);
  return details;
}

/** One cell across the columns, with labels and values in it. */
const isDetails = ({ cells: [only, more], inHead }: Row): boolean =>
  only !== undefined && more === undefined && !inHead && only.box.hasPairs && !only.box.hasTables;

/** The header over a cell is its label; of a word with it that is known as a whole ("Kategorie C") the field is. */
function readCell(gathering: Gathering, column: string, cell: Cell): void {
  const text = textOf(cell);
  if (column === '' || text === '' || hasControl(cell) || hasFound(cell)) return;
  const said = feldVon(column) === null ? kennzeichen(`${column} ${text}`) : null;
  gathering.found(said?.label ?? column, said?.wert ?? text, cell.element, [], {
    beilaeufig: true,
  });
}
