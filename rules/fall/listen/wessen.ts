/** Columns of labels and values that say of each value whose it is, and columns that are of one person each. */
import { merken } from '../merken.ts';
import { glaetten } from '../normalisieren.ts';
import { ausschlussgruende } from '../vokabular/ueberschriften/ausschlussgruende.ts';
import { nenntNamen } from '../vokabular/ueberschriften/fallschluessel.ts';
import { nenntKunden } from '../vokabular/ueberschriften/kunde.ts';
import { nenntAndereRolle } from '../vokabular/ueberschriften/wovon.ts';

const WESSEN = /^(?:gilt für|betrifft|person|für wen|wessen|zu wem|gehört zu|für|wer)$/i;

/** Whether a column with this header says whose the values beside it are. */
export const fragtWessen = (kopf: string): boolean => WESSEN.test(glaetten(kopf));

const GEOEFFNET = /[(·|–] ?(?:geöffnet|geöffnete person|geöffneter fall)\)?$/i;

/** Whether `text` says that it is the customer, and speaks of nobody else: "Kunde", "Muster, Ole (geöffnet)". */
export const istKunde = merken((text: string): boolean => {
  const wer = glaetten(text);
  const istEr = GEOEFFNET.test(wer) || nenntKunden(wer);
  return istEr && ausschlussgruende(wer.replace(GEOEFFNET, '')).length === 0;
});

/**
 * The column of the customer among columns of one person each, behind the one with the labels; null where not all of
 * them are people, or nobody says which of them is the customer.
 */
export function kundenspalte([ecke = '', ...leute]: readonly string[]): number | null {
  if (leute.length < 2 || !/^(?:|merkmal|feld|angabe|bezeichnung|daten)$/i.test(glaetten(ecke)))
    return null;
  const [eigene, weitere] = leute.flatMap((wer, i) => (istKunde(wer) ? [i + 1] : []));
  const alleLeute = leute.every(
    (wer) => istKunde(wer) || nenntAndereRolle(wer) || nenntNamen(glaetten(wer)),
  );
  return eigene === undefined || weitere !== undefined || !alleLeute ? null : eigene;
}
