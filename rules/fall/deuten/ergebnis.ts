/** What a pair or a table comes to. */
import type { Pair, ReadingProblem, Table } from '../reading.ts';
import type { Fund } from './abgleich.ts';

/** What a reading was made from: the very object that was handed in. */
export type Herkunft = Pair | Table;

/** What one pair comes to: readings (a text can hold two fields) and problems. */
export interface Ergebnis {
  readonly funde: Fund[];
  readonly problems: ReadingProblem[];
  /** Why it comes to nothing, or to problems only. */
  readonly grund?: Grund;
}

/**
 * Why nothing is read of a pair: its label names no field (`fremd`) or several; its headings or what else
 * is known of the place speak against it; the place is empty or says that nothing is known; its text is
 * no value.
 */
export type Grund = 'fremd' | 'mehrdeutig' | 'ueberschrift' | 'leer' | 'unlesbar';

export const nichts = (grund: Grund): Ergebnis => ({ funde: [], problems: [], grund });
