import type { Box } from '../found/box.ts';

export interface Cell {
  readonly element: Element;
  readonly box: Box;
  readonly text: string;
  readonly isHeader: boolean;
  readonly span: number;
  readonly column: number | null;
}

export interface Row {
  readonly cells: Cell[];
  readonly inHead: boolean;
}

export type NumberedRow = Row & { readonly index: number | null };

export const MAX_ROWS = 2000;

export const textOf = (cell: Cell) => cell.text;

export const hasControl = (cell: Cell) => cell.box.controls.length > 0;

export const hasFound = ({ box }: Cell) => box.hasPairs || box.hasTables;

export const isEmpty = (cell: Cell) =>
  /^[:*]?$/.test(textOf(cell)) && !hasControl(cell) && !hasFound(cell) && cell.box.parts !== null;
