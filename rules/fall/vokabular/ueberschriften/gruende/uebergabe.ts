/** Headings of what is proposed to a team that is to take the case: "Vorschlag zur Übergabe an den Arbeitsmarktmanager". */
import { FELD_KEYS, type FeldKey } from '../../../felder.ts';
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

/** Who has the case, since when, and what comes next: there it is what is proposed. */
const VORGESCHLAGEN: ReadonlySet<FeldKey> = felder(
  'anlaufstelle',
  'ammSeit',
  'bakGeprueftAm',
  'betreuungDurch',
  'arbeitsmarktnahSeit',
  'einladungArbeitsmarktnahAm',
  'naechsterTerminAm',
);

export const UEBERGABEVORSCHLAG: Ausschluss = {
  woerter: menge('uebergabevorschlag'),
  wendungen: [
    {
      mit: menge('vorschlag'),
      muster: /\bvorschlag (?:zur|fuer (?:die|eine)) uebergabe\b/,
    },
  ],
  erlaubt: felder(...FELD_KEYS.filter((key) => !VORGESCHLAGEN.has(key))),
};
