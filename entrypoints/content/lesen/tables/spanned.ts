/** Cells that reach over several rows: each of these rows has them. */
import type { Cell, Row } from './cell.ts';

const MOST_ROWS = 200;

export const rowsOf = ({ element }: Cell): number =>
  element instanceof HTMLTableCellElement ? Math.min(element.rowSpan, MOST_ROWS) : 1;

/** The rows with the cells that reach into them; what stands alone in its row, across the others, tells of the one above. */
export function withSpans<R extends Row>(rows: readonly R[]): readonly R[] {
  if (!rows.some(({ cells }) => cells.some((cell) => rowsOf(cell) > 1))) return rows;
  const above = new Map<number, { readonly cell: Cell; left: number }>();
  return rows.map((row) => {
    const cells = row.cells.length === 1 && above.size > 0 ? row.cells : spread(row.cells, above);
    for (const [column, one] of above) if (--one.left < 1) above.delete(column);
    return cells === row.cells ? row : { ...row, cells };
  });
}

function spread(
  own: readonly Cell[],
  above: Map<number, { readonly cell: Cell; left: number }>,
): Cell[] {
  const cells: Cell[] = [];
  const rest = [...own];
  for (let column = 0; rest.length > 0 || above.has(column); ) {
    const cell = above.get(column)?.cell ?? rest.shift();
    if (cell === undefined) break;
    cells.push(cell);
    if (!above.has(column) && rowsOf(cell) > 1) above.set(column, { cell, left: rowsOf(cell) });
    column += cell.span;
  }
  return cells;
}
