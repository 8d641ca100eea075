import { glaetten } from '../../../rules/fall/normalisieren.ts';
import type { Pair, Table } from '../../../rules/fall/reading.ts';
import { flatten } from './flatten.ts';
import { isOutOfSight } from './visible.ts';
import { Walk } from './walk.ts';
import { Pace, type Work } from './work.ts';

/** A pair, and the element its value stands in. */
export interface SeenPair extends Pair {
  readonly element: Element;
}

/** A table with a header row, and its element. */
export interface SeenTable extends Table {
  readonly element: Element;
  /** The cells of `rows`; a row may have fewer than there are columns. */
  readonly cells: readonly (readonly Element[])[];
}

export interface Collected {
  readonly pairs: readonly SeenPair[];
  readonly tables: readonly SeenTable[];
  /** The active tab, else the first `<h1>`, else the document's title. */
  readonly mask: string;
  readonly roots: readonly ShadowRoot[];
}

/** Walks the visible document once: its labels with their values, and its tables. */
export function* collect(doc: Document, pace = new Pace()): Work<Collected> {
  const page = doc.body === null ? null : yield* new Walk(pace).visit(doc.body);
  const flat = yield* flatten(page?.finds ?? null, pace);
  const pairs: SeenPair[] = [];
  for (const { find, headings } of flat.pairs) {
    if (pace.isDue()) yield;
    const { label, value, element, checked } = find;
    if (isOutOfSight(element)) continue;
    pairs.push({ label, value, headings, element, ...(checked === undefined ? {} : { checked }) });
  }
  const tables = flat.tables
    .filter(({ find }) => !isOutOfSight(find.element))
    .map(({ find, headings }) => {
      const { element, columns, rows, cells } = find;
      return { element, headings, columns, rows, cells };
    });
  const mask = glaetten(flat.tabs[0] ?? (flat.titles[0] || doc.title)).slice(0, 200);
  return { pairs, tables, mask, roots: flat.roots };
}
