/** What stands beside several rows of labels and values: "Partner", "bisher" in a cell that reaches over them. */
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Gathering } from '../found/gathering.ts';
import { type Cell, hasControl, hasFound, isEmpty, type Row, textOf } from './cell.ts';
import { rowsOf } from './spanned.ts';

const LONGEST = 60;

/** Heads the rows that a cell at their beginning reaches over with what it says. */
export class BesideRows {
  readonly #gathering: Gathering;
  #title: { readonly text: string; readonly mark: number; readonly cells: Cell[] } | null = null;
  #left = 0;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  /** Before `row` is read. */
  begin({ cells }: Row): void {
    if (this.#left === 0) {
      const title = titleIn(cells);
      if (title !== null) {
        this.#title = { text: textOf(title), mark: this.#gathering.mark, cells: [] };
        this.#left = rowsOf(title);
      }
    }
    this.#title?.cells.push(...cells);
  }

  /** After it was read. */
  end(): void {
    if (this.#left > 0) this.#left--;
    if (this.#left === 0) this.close();
  }

  /** After the last row, or before what is no row of labels and values. */
  close(): void {
    const title = this.#title;
    this.#title = null;
    this.#left = 0;
    if (title === null) return;
    for (const { box } of title.cells) this.#gathering.under(title.text, box);
    this.#gathering.underSince(title.text, title.mark);
  }
}

/** The first cell, where it reaches over rows and is no label itself. */
function titleIn([first, second]: readonly Cell[]): Cell | null {
  if (first === undefined || second === undefined || rowsOf(first) < 2) return null;
  if (isEmpty(first) || hasControl(first) || hasFound(first)) return null;
  const text = textOf(first);
  return text !== '' && text.length <= LONGEST && !istLabel(text) ? first : null;
}
