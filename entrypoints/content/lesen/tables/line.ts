import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { shownText } from '../found/parts.ts';
import type { Row } from './cell.ts';

/** The texts of a row, one for each column; null for a row that is none of the list's. */
export function lineOf(row: Row, columns: readonly string[]): string[] | null {
  const texts = row.cells.flatMap((cell) => [
    shownText(cell.box.parts),
    ...Array<string>(cell.span - 1).fill(''),
  ]);
  if (row.cells.length === 1 && columns.length > 1) {
    // "Keine Einträge", or details unfolded under a row.
    const [text = ''] = texts;
    return /\bkeine?\b/i.test(text) && text.length <= 80
      ? columns.map((_, i) => (i === 0 ? text : ''))
      : null;
  }
  return columns.map((column, i) => withoutHeader(texts[i] ?? '', column));
}

/** Narrow layouts repeat the header inside each cell. */
function withoutHeader(text: string, column: string): string {
  if (column === '' || !text.toLowerCase().startsWith(column.toLowerCase())) return text;
  const rest = text.slice(column.length);
  return /^\s*:|^\s/.test(rest) ? glaetten(rest.replace(/^\s*:/, '')) : text;
}
