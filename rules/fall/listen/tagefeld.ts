/** Fields of several days, by their labels. */
import { FELDER, type FeldKey } from '../felder.ts';
import { aufloesen } from '../vokabular/vokabular.ts';

/** The field of days that `heading` is the label of; null for all others. */
export function tagefeld(heading: string): FeldKey | null {
  const was = aufloesen(heading, []);
  const feld = was.art === 'feld' ? was.bedeutung.feld : undefined;
  return feld !== undefined && FELDER[feld].type === 'dates' ? feld : null;
}
