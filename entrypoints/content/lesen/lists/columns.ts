/** Lists drawn column by column: each header with all that stands under it, side by side. */
import { istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { textLines } from '../found/parts.ts';
import { rectOf } from '../page/dom.ts';

const MOST_COLUMNS = 12;
/** A header, and two entries: of one its columns are labels over values. */
const FEWEST_LINES = 3;
const NEAR = 4;

/** Reads `boxes` in `element` as the columns of a list, where they are that; returns whether they are. */
export function readColumns(
  gathering: Gathering,
  element: Element,
  boxes: readonly Box[],
): boolean {
  const columns = boxes.filter(({ mark, text }) => mark !== 'break' && text !== '');
  if (columns.length < 2 || columns.length > MOST_COLUMNS || !columns.every(isColumn)) return false;
  const lines = columns.map(({ parts }) => textLines(parts ?? []));
  const [first = []] = lines;
  const isEven = lines.every((column) => column.length === first.length);
  if (first.length < FEWEST_LINES || !isEven) return false;
  const heads = lines.map(([head = '']) => head);
  if (!istListenkopf(heads) || !areSideBySide(columns)) return false;
  for (const column of columns) gathering.drop(column);
  const rows = first.slice(1).map((_, i) => lines.map((column) => column[i + 1] ?? ''));
  gathering.table({
    kind: 'table',
    element,
    columns: heads,
    rows,
    cells: rows.map(() => columns.map((column) => column.element)),
    controls: [],
  });
  return true;
}

const isColumn = ({ mark, parts, controls, hasTables, heading }: Box): boolean =>
  mark === null && parts !== null && controls.length === 0 && !hasTables && heading === null;

const areSideBySide = (columns: readonly Box[]): boolean =>
  columns.every(({ element }, i) => {
    const before = columns[i - 1];
    if (before === undefined) return true;
    const [one, other] = [rectOf(before.element), rectOf(element)];
    return Math.abs(one.top - other.top) <= NEAR && one.right <= other.left + NEAR;
  });
