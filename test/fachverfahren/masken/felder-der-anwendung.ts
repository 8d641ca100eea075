import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Anwendung, Zeile } from './maske.ts';

const felderIn = (zeilen: readonly Zeile[]) =>
  zeilen.flatMap((zeile) => ('feld' in zeile ? [zeile.feld] : []));

/** Every field that some mask of the application has a place for, each once. */
export function felderDerAnwendung({ kopf, masken }: Anwendung): readonly FeldKey[] {
  return [
    ...new Set([
      ...felderIn(kopf),
      ...masken.flatMap((maske) => [
        ...maske.gruppen.flatMap((gruppe) => felderIn(gruppe.zeilen)),
        ...maske.listen.map((liste) => liste.feld),
      ]),
    ]),
  ];
}
