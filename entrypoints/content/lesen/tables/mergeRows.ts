import { type Cell, isEmpty, type NumberedRow, type Row } from './cell.ts';

/**
 * Grids with fixed columns draw one row in several pieces: those of one number belong together. Kits that number
 * headers and rows apart draw two rows of one number: then they say different things in one column.
 */
export function mergeRows(rows: readonly NumberedRow[]): Row[] {
  const merged: NumberedRow[] = [];
  const byIndex = new Map<number, Row>();
  for (const row of rows) {
    const known = row.index === null ? undefined : byIndex.get(row.index);
    if (known === undefined || !isPieceOf(known, row)) {
      merged.push(row);
      if (row.index !== null) byIndex.set(row.index, row);
    } else {
      known.cells.push(...row.cells);
    }
  }
  for (const row of merged) {
    if (row.cells.every((cell) => cell.column !== null)) {
      row.cells.sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
      row.cells.splice(0, row.cells.length, ...once(row.cells));
    }
  }
  if (merged.every((row) => row.index !== null))
    merged.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  return merged;
}

const isPieceOf = (row: Row, piece: Row): boolean =>
  piece.cells.every((cell) => {
    const other =
      cell.column === null ? undefined : row.cells.find(({ column }) => column === cell.column);
    return other === undefined || isEmpty(other) || isEmpty(cell) || other.text === cell.text;
  });

/** Fixed rows and columns are drawn again over the others: of each column the one that is seen. */
function once(cells: readonly Cell[]): Cell[] {
  const byColumn = new Map<number | null, Cell>();
  for (const cell of cells) {
    const known = byColumn.get(cell.column);
    if (known === undefined || isEmpty(known)) byColumn.set(cell.column, cell);
  }
  return [...byColumn.values()];
}
