/** Files that are closed: what they say was so then, of this customer or of whomever the file was about. */
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

/** Of whoever had the case before; that something was drawn then is told by fields of its own. */
const ANDERSWO =
  /\b(?:frueher|vorherig|vorig|ehemalig|abgebend)e[rsn]? (?:betreuung|beratung|zustaendigkeit|jobcenter|dienststelle|stelle|fallmanagement|bedarfsgemeinschaft|bg)\b/;

export const ALTAKTE: Ausschluss = {
  woerter: menge(
    `vorakte altakte archivakte aktenkopie altvorgang altvorgaenge altfall altfaelle altsystem altverfahren archivfall archivfaelle vorgaengerakte
    vorgaengerfall`,
  ),
  wendungen: [
    {
      mit: menge(
        'betreuung beratung zustaendigkeit jobcenter dienststelle stelle fallmanagement bedarfsgemeinschaft bg',
      ),
      muster: ANDERSWO,
    },
    // "Fall und Vorakten" heads the case as well.
    {
      mit: menge('vorakten altakten archivakten'),
      muster: /^(?!.*\w{4,} und (?:vor|alt|archiv)akten\b)/,
    },
    // "Archiv: Beratungsakte 2012"; "Kontakte (Archiv)" are those of the case.
    {
      mit: menge('archiv'),
      muster: /^(?:im |aus dem )?archiv(?! (?:der )?(?:kontakte|gespraeche|massnahmen))\b/,
    },
    {
      mit: menge(
        `archivierte archivierter archivierten geschlossene geschlossener geschlossenen abgeschlossene
        abgeschlossener abgeschlossenen beendete beendeter beendeten abgelegte abgelegter abgelegten stillgelegte
        inaktive inaktiver erledigte erledigter fruehere frueherer fruehere alte alter ehemalige ehemaliger`,
      ),
      muster:
        /\b(?:archiviert|geschlossen|abgeschlossen|beendet|abgelegt|stillgelegt|inaktiv|erledigt|frueher|alt|ehemalig)e[rn]? (?:(?:alt|beratungs|betreuungs|leistungs|kunden|fall|zentral|haupt|neben|e)?akten?|(?:beratungs|betreuungs|leistungs)?(?:fall|faelle)|[a-z]*vorg(?:ang|aenge))\b/,
    },
    {
      mit: menge('archiviert geschlossen abgeschlossen beendet abgelegt stillgelegt erledigt'),
      muster:
        /\b(?:(?:alt|beratungs|betreuungs|leistungs|kunden|fall|zentral|haupt|neben|e)?akte|(?:beratungs|betreuungs|leistungs)?fall|[a-z]*vorgang)(?: (?:\d+|nr|ist|wurde|vom|von|bis|am)){0,5} (?:archiviert|geschlossen|abgeschlossen|beendet|abgelegt|stillgelegt|erledigt)\b/,
    },
    {
      mit: menge('akte akten'),
      muster: /\bakten? (?:von )?(?:19|20)\d\d (?:bis )?(?:19|20)\d\d\b/,
    },
  ],
  erlaubt: felder(),
};
