/** What labels carry besides what they mean: numbering, brackets, "Pflichtfeld". */

import { einmal } from '../einmal.ts';
import { falten } from '../normalisieren.ts';
import { ohneParagraphen } from './paragraphen.ts';

/** What people add to a label in brackets, and what changes nothing about it. */
const ZUSAETZE = new Set(
  `ttmmjjjj ttmmjj mmjjjj jjjj datum pflichtfeld pflicht pflichtangabe erforderlich optional required
  janein monate inmonaten jahre injahren egv einv kdnr bgnr esb fm amm bak avm kundennr sgbii monatjahr
  angabe auswahl ba elb verbis a2ll allegro a2llallegro zpdv cosach cosachnt prosoz openprosoz step
  bundesagentur monat jahr anzahl rechtskreissgbii vermittlung kunde kundin aktuell derzeit heute stand
  zuletzt laufend lza u25ue25 ue25u25 bk compass lissa laemmkom akdn schreibgeschuetzt nurlesen
  nurlesend nurlesbar lesend readonly gesperrt nichtaenderbar automatisch berechnet
  einschaetzungderfachkraft einschaetzungfachkraft profildiagnose anerkannt bakriterien aktuellesschuljahr jn lfd schule`.split(
    /\s+/,
  ),
);
/** "(PflegeZG)", "(lt. VerBIS)", "(> 12 Monate)", "(IN/IK/IF)", "(1–13)": where it comes from, what it means, what there is. */
const norm = einmal(
  () =>
    /^\s*(?:lt\.|laut|[><≥≤])|^[A-Z][A-Z&]{0,3}(?:\s*[,/–-]\s*[A-Z][A-Z&]{0,3})+$|^(?:(?:alo|asu|rasu|marktnah|marktfern|betrieblich|außerbetrieblich)\s*[,/]?\s*){2,3}$|^\s*(?:nach |gem\.? |gemäß |i\. ?s\. ?[dv]\. |im Sinne des )?(?:Art\.|\p{L}+(?:ZG|GG|FG|EG|GB)\s*$)|^\d{1,2}\s*[–-]\s*\d{1,2}$/u,
);

/** Most labels have none of all this, and a pattern that knows all letters takes long to make. */
const VIELLEICHT_ZUSATZ =
  /[([]|\b(?:VerBIS|A2LL|ALLEGRO|STEP|COSACH)\s*$|^\s*\d|(?:feld|erforderlich|optional)\s*$/i;

/** A label without numbering, brackets that add nothing, and "Pflichtfeld" at its end. */
export function ohneZusaetze(label: string): string {
  const ohneGesetz = ohneParagraphen(label);
  if (!VIELLEICHT_ZUSATZ.test(ohneGesetz)) return ohneGesetz;
  return ohneGesetz
    .replace(
      /\(([^()]*)\)|\[([^[\]]*)\]/g,
      (ganz, rund: string | undefined, eckig: string | undefined) => {
        const inhalt = rund ?? eckig ?? '';
        return ZUSAETZE.has(falten(inhalt)) || norm().test(inhalt) ? ' ' : ganz;
      },
    )
    .replace(/(?<=\p{L})\s+(?:lt\.?|laut|gem\.?) (?:VerBIS|A2LL|ALLEGRO|STEP|COSACH)\s*$/iu, '')
    .replace(/^\s*\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+(?=\p{L})/u, '')
    .replace(/\s*[*:–-]*\s*(?:pflichtfeld|erforderlich|optional)\s*$/i, '');
}
