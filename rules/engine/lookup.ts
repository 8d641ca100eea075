/** What conditions look at: a field of the case, or a column of the entry that a rule runs for. */
import type { Ref } from '../concept/data.ts';
import { labelOf } from '../fall/anzeige.ts';
import { type Feld, feldOf, type SpaltenFeld } from '../fall/felder.ts';

/** A reference made ready: one object for each field and column, so that sets of them can be kept. */
export interface Lookup extends Ref {
  /** `massnahmen.ende` */
  readonly key: string;
  readonly label: string;
  /** undefined for a column that the list does not have. */
  readonly feld: Feld | SpaltenFeld | undefined;
}

const lookups = new Map<string, Lookup>();

/** The same object for the same field and column, each time. */
export function lookupOf({ field, column }: Ref): Lookup {
  const key = column === undefined ? field : `${field}.${column}`;
  let lookup = lookups.get(key);
  if (!lookup) {
    lookup = {
      key,
      field,
      ...(column === undefined ? {} : { column }),
      label: labelOf(field, column),
      feld: feldOf(field, column),
    };
    lookups.set(key, lookup);
  }
  return lookup;
}
