import type { FeldKey } from '../felder.ts';

/** Days that are to come: of them words that it took place say that it is over. */
export const VORAUS: ReadonlySet<FeldKey> = new Set([
  'naechsterTerminAm',
  'wiedervorlageAm',
  'fortzahlungsantragAm',
]);
