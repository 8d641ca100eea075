/** "Falls sie den Antrag nicht abgibt, Wiedervorlage: 04.01.2027": what follows a condition has not come about. */

import { glaetten } from '../normalisieren.ts';

/** The heading over it: beneath what is only assumed nothing is read. */
export const BEDINGT = 'Annahmen';

const BEDINGUNG =
  /(?:^|[.;:,–-] ?)(?:(?:und|oder|nur|aber) )?(?:falls|wenn|sofern|sobald|es sei denn|im falle? (?:de[rs]|eine[rs]|dass|von)|für den fall|bei (?:nicht(?:erschein|vorl|einhalt|abgab|teilnahm|erreich|antritt)\p{L}*|ausbleib\p{L}*))(?= )(.*)$/iu;
const SONST = /(?:^|[.;:,–-] ?)(?:ansonsten|andernfalls|anderenfalls) ?[,:]?$/iu;
/** "Falls vorhanden, Kundennummer: …": a form asks so for what there is. */
const GEFRAGT =
  /^ (?:(?:schon|bereits|noch|abweichend|ja|nein|und|oder|soweit|so) ?)*(?:ja|nein|vorhanden|bekannt|zutreffend|abweichend|gegeben|erforderlich|nötig|relevant)? ?[,:]?$/iu;

/** Whether `davor`, the words before a label in its line, make all that follows depend on something. */
export function stelltBedingung(davor: string): boolean {
  const worte = glaetten(davor);
  if (SONST.test(worte)) return true;
  const [, rest] = BEDINGUNG.exec(worte) ?? [];
  return rest !== undefined && !GEFRAGT.test(rest);
}
