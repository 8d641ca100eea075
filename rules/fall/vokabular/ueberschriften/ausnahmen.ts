/** Headings with words that speak against reading beneath others, and here don't. */
import { menge } from './ausschluss.ts';

/** Histories of the running case, not former states of it; searches for work, not for people; and what was tried. */
export const UNVERDAECHTIG = menge(
  `versuche anrufversuche kontaktversuche telefonversuche kundenhistorie kontakthistorie kontaktverlauf beratungsverlauf gespraechsverlauf betreuungsverlauf gespraechshistorie beratungshistorie gespraechsprotokoll
  beratungsprotokoll uebergabeprotokoll arbeitsuche arbeitssuche stellensuche jobsuche ausbildungsuche ausbildungssuche
  ausbildungsplatzsuche wohnungssuche kooperationspartner`,
);

/** Titles that name the person first: what stands there is theirs, unless it tells people apart. */
export const PERSON_UND_HAUSHALT: ReadonlySet<string> = new Set(
  ['person', 'zur person', 'persoenliches', 'persoenliche daten', 'persoenliche angaben'].flatMap(
    (person) =>
      ['haushalt', 'familie'].flatMap((rest) => [`${person} und ${rest}`, `${person} ${rest}`]),
  ),
);

/** How somebody lives, with their family: "Familie und Betreuung", "Wohnen und Haushalt". */
export const LEBENSLAGE: ReadonlySet<string> = new Set(
  `betreuung kinderbetreuung beruf arbeit gesundheit wohnen wohnung soziales lebenssituation lebenslage`
    .split(' ')
    .flatMap((lage) =>
      ['familie', 'haushalt'].flatMap((leute) => [`${leute} und ${lage}`, `${lage} und ${leute}`]),
    ),
);

/** The same with the Bedarfsgemeinschaft, of which a number stands there. */
export const PERSON_UND_BG: ReadonlySet<string> = new Set(
  [
    'person',
    'zur person',
    'kunde',
    'kundin',
    'persoenliches',
    'persoenliche daten',
    'persoenliche angaben',
    'stammdaten',
  ].flatMap((person) =>
    ['bg', 'bedarfsgemeinschaft'].flatMap((rest) => [`${person} und ${rest}`, `${person} ${rest}`]),
  ),
);

/** What runs out, and is what holds until there is another. */
export const PLAN = menge(
  'eingliederungsvereinbarung egv einv kooperationsplan koopplan bewerberprofil profil',
);
