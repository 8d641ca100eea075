import { istSpaltenkopf, postenDerTafel } from '../../../../rules/fall/listen/hemmnistafel.ts';
import type { Box } from '../found/box.ts';
import { tableOf } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { type Part, textLines } from '../found/parts.ts';

const MOST_COLUMNS = 6;

/** Reads `boxes` in `element` as the columns of a board, side by side, where they are that. */
export function readBoard(gathering: Gathering, element: Element, boxes: readonly Box[]): void {
  const columns = boxes.filter(({ mark, text }) => mark !== 'break' && text !== '');
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return;
  if (!columns.every(isColumn)) return;
  // Asked of everything on a page: nearly nothing begins so.
  if (!columns.every(({ parts }) => istSpaltenkopf(firstText(parts ?? [])))) return;
  const entries = postenDerTafel(columns.map(({ parts }) => textLines(parts ?? [])));
  const [first] = entries ?? [];
  if (entries === null || first === undefined) return;
  for (const column of columns) gathering.drop(column);
  gathering.table(
    tableOf(element, { columns: first.columns, rows: entries.map(({ row }) => row) }),
  );
}

const isColumn = ({ mark, parts, controls, hasTables }: Box): boolean =>
  mark === null && parts !== null && controls.length === 0 && !hasTables;

/** The first words, up to where another element begins. */
const firstText = (parts: readonly Part[]): string => {
  const first = parts.find((part) => part.kind === 'text' && part.text.trim() !== '');
  return first?.kind === 'text' ? first.text : '';
};
