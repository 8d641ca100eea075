import { glaetten } from '../../../rules/fall/normalisieren.ts';
import type { Pair, Table } from '../../../rules/fall/reading.ts';
import { isOutOfSight } from './visible.ts';
import { Walk } from './walk.ts';

/** A pair, and the element its value stands in. */
export interface SeenPair extends Pair {
  readonly element: Element;
}

/** A table with a header row, and its element. */
export interface SeenTable extends Table {
  readonly element: Element;
}

export interface Collected {
  readonly pairs: readonly SeenPair[];
  readonly tables: readonly SeenTable[];
  /** The active tab, else the first `<h1>`, else the document's title. */
  readonly mask: string;
  readonly roots: readonly ShadowRoot[];
}

/** Walks the visible document once, and returns its labels with their values, and its tables. */
export function collect(doc: Document): Collected {
  const walk = new Walk();
  if (doc.body !== null) walk.visit(doc.body);
  const pairs = walk.pairs
    .filter((pair) => !pair.dropped && !isOutOfSight(pair.element))
    .map(({ label, value, headings, element, checked }) => ({
      label,
      value,
      headings,
      element,
      ...(checked === undefined ? {} : { checked }),
    }));
  return {
    pairs,
    tables: walk.tables.filter((table) => !isOutOfSight(table.element)),
    mask: glaetten(walk.tabs[0] ?? (walk.firstHeading || doc.title)).slice(0, 200),
    roots: walk.roots,
  };
}
