/** Where it may be said of a value that it is not the customer's, or not so now. */
import type { Gesagt } from '../../../../../rules/fall/werte/vermerk.ts';
import type { SeenPair } from '../../found/flat.ts';

/** A value, and under which label and headings. */
export type Said = Pick<SeenPair, 'element' | 'label' | 'value'> &
  Partial<Pick<SeenPair, 'headings'>>;

/** One way in which a page says something of a value. */
export interface Source {
  of(said: Said): Iterable<Gesagt>;
}
