/** One of fixed values, by its words. */
import { einmal } from '../einmal.ts';
import { FELDER } from '../felder.ts';
import { falten } from '../normalisieren.ts';
import { schluessel } from '../vokabular/grundform.ts';
import { AUSWAHL_WORTE } from './auswahlworte.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { istNichts, istUnbekannt } from './leer.ts';
import { istFrueher, ohneFrueheres, ohneSeit } from './seit.ts';
import { gekuerzt, tafelVon, type Worttafel } from './worttafel.ts';

const GRUND_AUSWAHL = 'keiner der bekannten Werte';

/** "angestrebt: Ausbildung": what is yet to come. */
const istOffen = einmal(
  () =>
    /(?<!\p{L})(?:angestrebte?[rs]?|geplante?[rs]?|gewünschte?[rs]?|vorgeschlagene?[rs]?|vorschlag|berufswunsch|künftige?[rs]?|voraussichtlich)(?!\p{L})/iu,
);

/**
 * The value a text names: as a whole, without what stands in brackets, or by its parts around a colon
 * or dash ("B: bewilligt", "IN – integrationsnah"). Parts that name two values name none.
 */
export function parseAuswahl(text: string, tafel: Worttafel): Gelesen {
  // "B?"
  if (/[\p{L}\p{Nd}]\s*\?\s*$/u.test(text) && !istUnbekannt(text)) return problem(GRUND_AUSWAHL);
  if (istFrueher(text)) return problem(GRUND_AUSWAHL);
  const ganz =
    tafel.get(falten(text)) ??
    tafel.get(falten(ohneSeit(text))) ??
    // "Facharbeiterin", where the list has the Facharbeiter.
    tafel.get(falten(text).replace(/in$/, '')) ??
    tafel.get(schluessel(text)) ??
    gekuerzt(text, tafel);
  if (ganz !== undefined) return wert(ganz);
  if (istOffen().test(text.replace(/\([^()]*\)/g, ' '))) return problem(GRUND_AUSWAHL);
  const ohneKlammern = ohneFrueheres(text.replace(/\([^()]*\)/g, ' ')).replace(/[\s,;–|-]+$/, '');
  const teile = [ohneKlammern, ...ohneKlammern.split(/\s*[:;]\s*|\s+[-–—|]\s+|,\s+/)];
  const kandidaten = new Set<string>();
  for (const teil of teile) {
    const gefunden = tafel.get(falten(teil));
    if (gefunden !== undefined) kandidaten.add(gefunden);
  }
  const [einziger, zweiter] = kandidaten;
  if (einziger === undefined) {
    return istNichts(text) ? wert(null) : istUnbekannt(text) ? UNGEWISS : problem(GRUND_AUSWAHL);
  }
  return zweiter === undefined ? wert(einziger) : problem('zwei verschiedene Werte');
}

/** An empty Kundenstatus *is* one that is not set; an empty Berufsabschluss does not say "keiner". */
export function parseAuswahlFeld(key: keyof typeof AUSWAHL_WORTE, text: string): Gelesen {
  const feld = FELDER[key];
  const gelesen = parseAuswahl(text, tafelVon(key, feld.values, AUSWAHL_WORTE[key]));
  const leerer = gelesen.art === 'wert' && gelesen.wert === null;
  return leerer && key === 'kundenstatus' ? wert('nichtGesetzt') : gelesen;
}
