/** Tables whose header row, or each of whose rows, is drawn as a table of its own. */
import type { FoundBody, FoundHead, FoundNothing, FoundTable } from './finds.ts';
import { continuesLine, isLevel, standsBeneath, standsUnder } from './place.ts';

interface Known {
  readonly head: FoundHead;
  readonly bodies: readonly FoundBody[];
  readonly table: FoundTable;
}

/** Puts header rows and the rows beneath them together; the same table for the same pieces. */
export class Joints {
  readonly #known = new WeakMap<FoundBody, Known>();
  readonly #beside = new WeakMap<FoundHead, FoundHead>();
  readonly #empty = new WeakMap<FoundNothing, FoundTable>();
  readonly #over = new WeakMap<
    FoundTable,
    { readonly of: FoundTable; readonly whole: FoundTable }
  >();

  /** Whether the rows of `body` stand in the columns of `head`, or of a part of it. */
  fits(head: FoundHead, body: FoundBody): boolean {
    if (head.parts !== undefined) return head.parts.some((part) => this.fits(part, body));
    return (
      body.rows[0]?.length === head.columns.length && standsUnder(head.cells, body.cells[0] ?? [])
    );
  }

  /** Two header rows that are drawn as one, `head` first; null where `next` stands elsewhere. */
  beside(head: FoundHead, next: FoundHead): FoundHead | null {
    const [last, first] = [head.cells.at(-1), next.cells[0]];
    if (last === undefined || first === undefined || !continuesLine(last, first)) return null;
    // Two lists side by side have columns of one name.
    if (next.columns.some((one) => one !== '' && head.columns.includes(one))) return null;
    const known = this.#beside.get(next);
    const parts = [...(head.parts ?? [head]), next];
    if (known?.parts?.every((part, i) => part === parts[i])) return known;
    const whole: FoundHead = {
      kind: 'head',
      columns: [...head.columns, ...next.columns],
      cells: [...head.cells, ...next.cells],
      parts,
    };
    this.#beside.set(next, whole);
    return whole;
  }

  /** The list without entries, where nothing but the words that say so stands under `head`; else null. */
  emptied({ columns, cells }: FoundHead, nothing: FoundNothing): FoundTable | null {
    if (!standsBeneath(cells, nothing.element)) return null;
    const known = this.#empty.get(nothing);
    if (known?.columns === columns) return known;
    const { element } = nothing;
    const table: FoundTable = {
      kind: 'table',
      element,
      columns,
      rows: [],
      cells: [],
      controls: [],
    };
    this.#empty.set(nothing, table);
    return table;
  }

  /**
   * The table of which `piece` is drawn over `table`, with the columns that stay in sight, and with all others unseen;
   * null where they are two.
   */
  over(table: FoundTable, piece: FoundTable): FoundTable | null {
    if (!isPieceOf(table, piece)) return null;
    const known = this.#over.get(piece);
    if (known?.of === table) return known.whole;
    const whole: FoundTable = {
      ...table,
      columns: table.columns.map((column, i) => column || (piece.columns[i] ?? '')),
      rows: table.rows.map((row, y) => row.map((text, i) => text || (piece.rows[y]?.[i] ?? ''))),
      controls: [...table.controls, ...piece.controls],
    };
    this.#over.set(piece, { of: table, whole });
    return whole;
  }

  join(head: FoundHead, bodies: readonly FoundBody[]): FoundTable | null {
    const [first] = bodies;
    if (first === undefined) return null;
    const known = this.#known.get(first);
    const isSame =
      known?.head === head &&
      known.bodies.length === bodies.length &&
      known.bodies.every((body, i) => body === bodies[i]);
    if (isSame) return known.table;
    const lines =
      head.parts === undefined ? linesOf(bodies) : this.#linesAcross(head.parts, bodies);
    if (lines === null) return null;
    const table: FoundTable = {
      kind: 'table',
      element: first.element,
      columns: head.columns,
      ...lines,
      controls: bodies.flatMap(({ controls }) => controls),
    };
    this.#known.set(first, { head, bodies, table });
    return table;
  }

  /** Rows of which each part of the header has its own piece, on one line; null where a piece is missing. */
  #linesAcross(parts: readonly FoundHead[], bodies: readonly FoundBody[]): Lines | null {
    const pieces = parts.map((part) => linesOf(bodies.filter((body) => this.fits(part, body))));
    const [first, ...others] = pieces;
    if (first === undefined) return null;
    const isWhole = others.every(
      ({ cells }) =>
        cells.length === first.cells.length &&
        cells.every(([cell], i) => isLevel(first.cells[i]?.[0], cell)),
    );
    if (!isWhole) return null;
    return {
      rows: first.rows.map((_, i) => pieces.flatMap(({ rows }) => rows[i] ?? [])),
      cells: first.cells.map((_, i) => pieces.flatMap(({ cells }) => cells[i] ?? [])),
    };
  }
}

/** Whether each row of `piece` stands beside one of `table`, and says what is unseen there. */
const isPieceOf = (table: FoundTable, piece: FoundTable): boolean =>
  table.columns.length === piece.columns.length &&
  table.rows.length === piece.rows.length &&
  piece.columns.some((column) => column !== '') &&
  piece.columns.every((column, i) => column === '' || table.columns[i] === '') &&
  piece.rows.every((row, y) =>
    row.every((text, i) => text === '' || (table.rows[y]?.[i] ?? '') === ''),
  ) &&
  table.cells.every(([cell], y) => isLevel(cell, piece.cells[y]?.[0]));

type Lines = Pick<FoundTable, 'rows' | 'cells'>;

const linesOf = (bodies: readonly FoundBody[]): Lines => ({
  rows: bodies.flatMap(({ rows }) => rows),
  cells: bodies.flatMap(({ cells }) => cells),
});
