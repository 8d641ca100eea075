import type { Box } from '../found/box.ts';

/** A cell as it stands in its row; `span`, `column` as in the markup, the column from 1 on. */
export interface Cell {
  readonly element: Element;
  readonly box: Box;
  readonly text: string;
  readonly isHeader: boolean;
  readonly span: number;
  readonly column: number | null;
}

/** A row as it is seen; `inHead`: the markup says that it is of the header. */
export interface Row {
  readonly cells: Cell[];
  readonly inHead: boolean;
}

export type NumberedRow = Row & { readonly index: number | null };

/** More rows of one table are not read, and it is said. */
export const MAX_ROWS = 2000;

export const textOf = (cell: Cell) => cell.text;

export const hasControl = (cell: Cell) => cell.box.controls.length > 0;

export const hasFound = ({ box }: Cell) => box.hasPairs || box.hasTables;

/** Whether there is nothing in it to be read: no more than a colon or an asterisk. */
export const isEmpty = (cell: Cell) =>
  /^[:*]?$/.test(textOf(cell)) && !hasControl(cell) && !hasFound(cell) && cell.box.parts !== null;
