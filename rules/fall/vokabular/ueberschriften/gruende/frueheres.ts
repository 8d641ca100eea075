/** Headings of what was before, and of how the case came about. */
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

const VERLAUF_DES_FALLS = menge('verlauf fallverlauf');

export const FRUEHERES: Ausschluss = {
  woerter: menge(
    `historisch historische historischer historisches archiviert archivierte archivierter fruehere
    frueherer frueheres frueheren vorherige vorheriger vorheriges vorherigen vorige voriger vorangegangene
    vorangegangener alte altes alten altdaten altfall aeltere aelteres abgelaufene abgelaufener
    abgelaufenes abgelaufen beendete beendeter beendetes beendet ungueltig ungueltige ungueltiger
    vergangene vergangener vergangenes bisherige bisheriger bisheriges ehemalige ehemaliger ehemaliges
    abgeloest abgeloeste abgeloester vormonat vormonats vorquartal vormalige vormaliger vorgaenger vorgaengerplan vorgaengerplaene
    vorgaengerversion vorgaengerfassung vorgaengervereinbarung vorgaengerdokument altversion vorlaeufer vorversion vorversionen versionen inaktiv inaktive inaktiver ueberholt ueberholte aufgehoben aufgehobene
    vorjahr vorjahre chronik chronologie log logbuch ausgangslage`,
  ),
  enden: ['historie', 'verlauf', 'archiv', 'protokoll', 'protokolle'],
  ausser: VERLAUF_DES_FALLS,
  wendungen: [
    {
      mit: menge('nicht stand datenstand'),
      muster: /\bnicht mehr (?:gueltig|aktuell)\b|^(?:daten)?stand (?:bei|beim|vor|bis)\b/,
    },
    { mit: menge('galt galten'), muster: /^galt(?:en)?\b|\bgalt(?:en)?$/ },
    // One column of two, beside "neu": the whole of the heading.
    {
      mit: menge('alt vorher zuvor bisher frueher ehemals ersetzt'),
      muster: /^(?:alt|vorher|zuvor|bisher|frueher|ehemals)$|\bersetzt(?: durch\b|$)/,
    },
  ],
  erlaubt: felder(
    'kontakte',
    'massnahmen',
    'letzterKontaktAm',
    'letzterKontaktArt',
    'erfolgloseAnrufe',
    'vorherigeKategorie',
    'alg2VorAntragBis',
    'alg2ZuletztBis',
    'alg2Jemals',
    'berufsabschluss',
    'ausbildungAbgeschlossenAm',
    'studiumAbgeschlossenAm',
  ),
};

/** How the case came about, step by step: what happens once is as true today; what changes was so then. */
export const VERLAUF: Ausschluss = {
  woerter: VERLAUF_DES_FALLS,
  erlaubt: new Set([
    ...FRUEHERES.erlaubt,
    ...felder(
      'antragstellungAm',
      'bewilligungAm',
      'esbAm',
      'esbWahrgenommen',
      'erstgespraechAm',
      'belehrungAm',
    ),
  ]),
};
