/** What stands around a case in a program: help, numbers of a team, messages, what colleagues have to do. */
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

/** Beneath it nothing is of the case that is open, or nothing is meant. */
export const BEIWERK: Ausschluss = {
  woerter: menge(
    `textbaustein textbausteine musterschreiben musterbrief formularvorlage formularvorlagen dokumentvorlage
    dokumentvorlagen briefvorlage textvorlage textvorlagen druckvorlage erlaeuterungen zeichenerklaerung
    ausfuellhinweise ausfuellhilfe glossar rundgang standardwerte vorgabewerte vorbelegung vorbelegungen
    berichtsauswahl berichtseinstellungen durchschnitt durchschnittswerte zielwerte sollwerte zwischenstand papierkorb
    vertretungsfall vertretungsfaelle tageskalender wochenkalender teamkalender benachrichtigungen systemmeldungen
    aenderungsprotokoll aenderungshistorie aenderungsverlauf aenderungsnachweis aenderungsverfolgung
    erkannte ungespeicherte serienbrief serienbriefe serienbriefs serienmail empfaengerkreis serienbrieffelder platzhalter texterkennung unzugeordnet unzugeordnete unzugeordneter
    wissensdatenbank arbeitshilfe arbeitshilfen faq kurzanleitung anleitung handbuch merkblatt rechtsprechung
    gesetzestext aushang forum teamsitzung tagesordnung umfrage controlling zielerreichung voreinstellung
    voreinstellungen teamuebersicht teamziele teamzahlen teamstatistik teamkennzahlen teamergebnisse`,
  ),
  wendungen: [
    {
      mit: menge('soll einstellungen aenderungen datensatz so'),
      muster:
        /^soll(?: (?:zustand|stand|werte?))?$|^(?:(?:meine|persoenliche|allgemeine) )?einstellungen$|^(?:letzte )?aenderungen$|^datensatz [a-z]$|^so (?:fuellen|geht|gehen|wird|werden|fuellt|sieht)\b/,
    },
    {
      mit: menge('gespeicherte gespeicherter gespeichertes erkannt ausgelesen'),
      muster:
        /\bnicht gespeicherte[rs]?\b|\b(?:automatisch|aus (?:dem|der|einem|einer) [a-z]+) (?:erkannt|ausgelesen)\b/,
    },
    {
      mit: menge('bearbeitete verwendete besuchte genutzte geoeffnete aufgerufene'),
      muster: /^(?:zuletzt|kuerzlich) \w+/,
    },
    {
      mit: menge('zutreffend entfaellt zu relevant'),
      muster: /^(?:nicht (?:zutreffend|relevant)|entfaellt|trifft nicht zu)$/,
    },
    {
      mit: menge('kuerzlich'),
      muster: /^kuerzlich (?:bearbeitet|verwendet|besucht|genutzt)$/,
    },
    // Those of the case stand under "Aufgaben".
    {
      mit: menge('aufgaben termine wiedervorlagen vorgaenge'),
      muster:
        /^(?:aufgaben|termine|wiedervorlagen|vorgaenge) (?:von (?:frau|herrn?|team)|im team|des teams|der (?:kollegin|kollegen|vertretung))\b/,
    },
    {
      mit: menge('auswertung bericht zahlen'),
      muster:
        /\b(?:auswertung|bericht|zahlen)\b.* (?:teams?|standorts?|bestands?|jobcenters?|dienststelle)\b/,
    },
    {
      mit: menge('fachliche zugeordnet zugeordnete brett'),
      muster: /^fachliche hinweise?\b|^nicht zugeordnete?\b|^schwarzes brett$/,
    },
    {
      mit: menge('team'),
      muster:
        /^(?:mein|unser) team\b|^team (?:ziele|zahlen|statistik|kennzahlen|ergebnisse)\b|\b(?:ziele|ergebnisse) (?:des|im|vom) team/,
    },
    {
      mit: menge('kopieren fall'),
      muster: /^(?:daten|werte|angaben)\b.* kopieren$|\b(?:aus|von) (?:einem )?anderen? fall\b/,
    },
  ],
  erlaubt: felder(),
};
