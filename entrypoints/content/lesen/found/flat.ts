import type { Pair, Table } from '../../../../rules/fall/reading.ts';
import type { Control } from './control.ts';

/** What was only sketched, and under which headings it stands. */
interface FlatSketch {
  readonly element: Element;
  readonly headings: readonly string[];
  /** Whether a header row came last, whose rows, or more of them, it may hold. */
  readonly mayBeRows: boolean;
}

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

/** All finds of a page, in the order in which they were made. */
export interface Flat {
  readonly pairs: SeenPair[];
  readonly tables: SeenTable[];
  readonly tabs: string[];
  readonly titles: string[];
  readonly roots: ShadowRoot[];
  readonly sketches: FlatSketch[];
  /** The controls that the texts of pairs and tables come from. */
  readonly controls: Control[];
  /** Whether there was more than is taken in. */
  isCut: boolean;
}
