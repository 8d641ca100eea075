/** Headings, and words in them, that say nothing of what stands beneath. */
import { merken } from '../../merken.ts';
import { woerter } from '../../normalisieren.ts';
import { menge } from './ausschluss.ts';

/** Headings that say nothing about what stands beneath them: the next one above decides. */
const NEUTRAL = menge(
  `allgemein allgemeines allgemeine angaben daten details detail uebersicht informationen information
  gueltigkeit zeitraum zeiten status stand basisdaten eckdaten grunddaten termine fristen aktuell
  aktuelle aktueller aktuelles aktuellen eintrag zusammenfassung der die das des den dem zu zur zum von
  vom und im in am fuer mit weitere kurz info infos sicht ansicht nummer nr inhalt kopf kopfdaten fall
  falldaten akte kundenakte sachstand ueberblick laufend laufende laufender laufendes reiter seite
  form formular card content section panel container region group main dialog table grid list liste tabelle
  structured datentabelle datenraster mit und abschnitt block kachel karte bereich data with rows columns zeilen spalten and aus allegro nur lesend`,
);

/** Endings of compounds that add nothing to their first part: "Profildaten". */
export const NEUTRALE_ENDEN = ['daten', 'angaben', 'uebersicht', 'informationen', 'details'];

/** Whether one of `woerter` or `grundwoerter` says nothing: "Daten", "2". */
export const istNeutralesWort = (wort: string): boolean => NEUTRAL.has(wort) || /^\d+$/.test(wort);

/** Whether a heading leaves what stands beneath it to the heading above. */
export const istNeutral = merken((heading: string): boolean =>
  woerter(heading).every(istNeutralesWort),
);
