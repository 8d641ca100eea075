import { istSpaltenkopf, postenDerTafel } from '../../../../rules/fall/listen/hemmnistafel.ts';
import { type Zeilen, zeilenAus } from '../../../../rules/fall/listen/postenzeilen.ts';
import type { Box } from '../found/box.ts';
import { tableOf } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { type Part, textLines } from '../found/parts.ts';

const MOST_COLUMNS = 6;

/** Reads `boxes` in `element` as the columns of a board, side by side; returns whether they are that. */
export function readBoard(gathering: Gathering, element: Element, boxes: readonly Box[]): boolean {
  const said = boardIn(boxes);
  if (said === null) return false;
  for (const column of columnsIn(boxes)) gathering.drop(column);
  gathering.table(tableOf(element, said));
  return true;
}

/** What `boxes` say as a board; null where they are none. */
export function boardIn(boxes: readonly Box[]): Zeilen | null {
  // Gaps stand between them.
  if (boxes.length < 2 || boxes.length > 2 * MOST_COLUMNS + 1) return null;
  const columns = columnsIn(boxes);
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return null;
  if (!columns.every(isColumn)) return null;
  // Asked of everything on a page: nearly nothing begins so.
  if (!columns.every(({ parts }) => istSpaltenkopf(firstText(parts ?? [])))) return null;
  const entries = postenDerTafel(columns.map(({ parts }) => textLines(parts ?? [])));
  return entries === null ? null : zeilenAus(entries);
}

const columnsIn = (boxes: readonly Box[]): readonly Box[] =>
  boxes.filter(({ mark, text }) => mark !== 'break' && text !== '');

const isColumn = ({ mark, parts, controls, hasTables }: Box): boolean =>
  mark === null && parts !== null && controls.length === 0 && !hasTables;

/** The first words, up to where another element begins. */
const firstText = (parts: readonly Part[]): string => {
  const first = parts.find((part) => part.kind === 'text' && part.text.trim() !== '');
  return first?.kind === 'text' ? first.text : '';
};
