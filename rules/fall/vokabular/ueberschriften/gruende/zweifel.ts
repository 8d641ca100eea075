/** Headings over what nobody is sure of, has decided or has taken over. */
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

export const ZWEIFEL: Ausschluss = {
  woerter: menge(
    `aufzuklaeren aufzuklaerendes ungeklaert ungeklaerte ungeklaertes ungesichert ungesicherte ungesichertes
    unbestaetigt unbestaetigte unbestaetigtes strittig strittige strittiges geruecht geruechte vermutung vermutungen
    vermutet vermutetes hoerensagen rueckgaengig`,
  ),
  wendungen: [
    {
      mit: menge('nicht'),
      muster: /\bnicht (?:uebernommen|entschieden|gesichert|bestaetigt)$/,
    },
    {
      mit: menge('abgelehnte verworfene zurueckgewiesene'),
      muster:
        /^(?:abgelehnte|verworfene|zurueckgewiesene) (?:buchung|eingabe|aenderung)(?:en|n)?\b/,
    },
  ],
  erlaubt: felder(),
};
