/** Tables whose header row, or each of whose rows, is drawn as a table of its own. */
import type { FoundBody, FoundHead, FoundNothing, FoundTable } from './finds.ts';
import { standsBeneath, standsUnder } from './place.ts';

interface Known {
  readonly head: FoundHead;
  readonly bodies: readonly FoundBody[];
  readonly table: FoundTable;
}

/** Puts header rows and the rows beneath them together; the same table for the same pieces. */
export class Joints {
  readonly #known = new WeakMap<FoundBody, Known>();
  readonly #empty = new WeakMap<FoundNothing, FoundTable>();

  /** Whether the rows of `body` stand in the columns of `head`. */
  fits(head: FoundHead, body: FoundBody): boolean {
    return (
      body.rows[0]?.length === head.columns.length && standsUnder(head.cells, body.cells[0] ?? [])
    );
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

  join(head: FoundHead, bodies: readonly FoundBody[]): FoundTable | null {
    const [first] = bodies;
    if (first === undefined) return null;
    const known = this.#known.get(first);
    const isSame =
      known?.head === head &&
      known.bodies.length === bodies.length &&
      known.bodies.every((body, i) => body === bodies[i]);
    if (isSame) return known.table;
    const table: FoundTable = {
      kind: 'table',
      element: first.element,
      columns: head.columns,
      rows: bodies.flatMap(({ rows }) => rows),
      cells: bodies.flatMap(({ cells }) => cells),
      controls: bodies.flatMap(({ controls }) => controls),
    };
    this.#known.set(first, { head, bodies, table });
    return table;
  }
}
