/** Tables whose header row, or each of whose rows, is drawn as a table of its own. */
import type { FoundBody, FoundHead, FoundTable } from './finds.ts';
import { standsUnder } from './place.ts';

interface Known {
  readonly head: FoundHead;
  readonly bodies: readonly FoundBody[];
  readonly table: FoundTable;
}

/** Puts header rows and the rows beneath them together; the same table for the same pieces. */
export class Joints {
  readonly #known = new WeakMap<FoundBody, Known>();

  /** Whether the rows of `body` stand in the columns of `head`. */
  fits(head: FoundHead, body: FoundBody): boolean {
    return (
      body.rows[0]?.length === head.columns.length && standsUnder(head.cells, body.cells[0] ?? [])
    );
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
