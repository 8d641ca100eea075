import type { FeldKey } from '../felder.ts';

/** A field, and what a part of a text says of it. */
export interface Teil {
  readonly feld: FeldKey;
  readonly wert: unknown;
}
