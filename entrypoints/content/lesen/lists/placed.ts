/** Tables that only the places of their cells tell: no element stands for a row. */
import { istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { isOnOneLine, type Place, placeOf } from '../found/place.ts';

/** More are too many to be placed; of a list of more only that it is one is said. */
const MAX_CELLS = 1000;
/** So many cells are looked at for a header. */
const MAX_HEADERS = 12;
/** Cells stand flush with their header. */
const NEAR = 4;

export interface Placed {
  readonly box: Box;
  readonly place: Place;
}

const isText = ({ controls, parts, text, hasPairs, hasTables }: Box) =>
  controls.length === 0 && parts !== null && text.length <= 200 && !hasPairs && !hasTables;

/**
 * Reads the children of `parent` as a table, where those of the first line are the headers of a list and
 * each other one stands under a header, in lines; or as the header row alone. Returns whether they are one.
 */
export function readPlaced(gathering: Gathering, parent: Element, items: readonly Box[]): boolean {
  if (!items.every(isText)) return false;
  const texts = items.slice(0, MAX_HEADERS).map(({ text }) => text);
  if (!istListenkopf(texts) || areInTurn(texts)) return false;
  const isCut = items.length > MAX_CELLS;
  const lines = linesOf(isCut ? items.slice(0, MAX_CELLS) : items);
  const [header, ...body] = lines ?? [];
  if (header === undefined) return false;
  const columns = header.map(({ box }) => box.text);
  if (body.length === 0) {
    if (!istListenkopf(columns) || columns.some((text) => /\d/.test(text))) return false;
    // Its rows may be drawn elsewhere.
    const cells = header.map(({ box }) => box.element);
    gathering.table({ kind: 'head', columns, cells });
    return true;
  }
  if (!istListenkopf(columns) || body.some((line) => istListenkopf(line.map((c) => c.box.text))))
    return false;
  if (isCut) {
    const partOf = `mehr als ${MAX_CELLS} Zellen`;
    gathering.table({
      kind: 'table',
      element: parent,
      columns,
      rows: [],
      cells: [],
      controls: [],
      partOf,
    });
    return true;
  }
  const rows = body.map((line) => line.map((cell) => ({ cell, column: columnOf(header, cell) })));
  if (rows.some((row) => row.some(({ column }) => column < 0))) return false;
  const byColumn = rows.map((row) =>
    header.map((_, i) => row.find(({ column }) => column === i)?.cell),
  );
  gathering.table({
    kind: 'table',
    element: parent,
    columns,
    rows: byColumn.map((row) => row.map((cell) => cell?.box.text ?? '')),
    cells: rows.map((row) => row.map(({ cell }) => cell.box.element)),
    controls: [],
  });
  return true;
}

/** "Datum: | 05.11.2026 | Art: | persönlich": labels and values, and no header row. */
const areInTurn = ([first = '', second = '']: readonly string[]): boolean =>
  first.endsWith(':') && !second.endsWith(':');

/** Under which of `header` a cell stands flush; -1 for none. */
export const columnOf = (header: readonly Placed[], { place }: Placed) =>
  header.findIndex((head) => Math.abs(head.place.left - place.left) <= NEAR);

/** The items line by line, from above and each from the left; null where one has no place. */
export function linesOf(items: readonly Box[]): readonly (readonly Placed[])[] | null {
  const placed: Placed[] = [];
  for (const box of items) {
    if (box.text === '') continue;
    const place = placeOf(box);
    if (place === null) return null;
    placed.push({ box, place });
  }
  placed.sort((a, b) => a.place.top - b.place.top);
  const lines: Placed[][] = [];
  for (const one of placed) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && isOnOneLine(line[0].place, one.place)) line.push(one);
    else lines.push([one]);
  }
  for (const line of lines) line.sort((a, b) => a.place.left - b.place.left);
  return lines;
}
