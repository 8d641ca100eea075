/** Headings of what is searched for, drafted, offered or set aside, and of other cases to go to. */
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

export const NUR_ENTWURF: Ausschluss = {
  woerter: menge(
    `storniert stornierte storniertes geloescht geloeschte geloeschtes suchen suchergebnis suchergebnisse suchkriterien suchmaske suchfilter suchbegriffe filter filtern
    filterkriterien trefferliste treffer neu neue neuer neuen neues anlegen hinzufuegen spaltenauswahl entwurf entwuerfe
    anfordern nachfordern anzufordern anzufordernde
    vorlage vorlagen mustertext brieftext beispiele hilfe legende vorgeschlagene vorgeschlagener
    vorgeschlagenes empfehlung empfehlungen empfohlene empfohlener empfohlenes vorschau druckvorschau
    favoriten merkliste lesezeichen gemerkt gemerkte gemerkter angepinnt angepinnte gepinnt gepinnte beobachtet beobachtete pinnwand beobachtungsliste schnellzugriff geoeffnet geoeffnete aufgerufen aufgerufene angesehen
    angesehene sammelaenderung massenaenderung sammelbearbeitung stapelverarbeitung dublette dubletten doublette doubletten duplikat duplikate
    dublettenpruefung dublettenabgleich datenabgleich import importvorschau datenimport vergleich gegenueberstellung simulation proberechnung statistik kennzahlen
    ungeprueft ungepruefte ungepruefter zwischenablage namensgleich namensgleiche namensgleicher verwechslungsgefahr
    verworfen verworfene verworfener loeschvormerkung
    zielzustand sollzustand sollprofil zielprofil
    wartezimmer warteliste warteschlange aufrufliste anrufliste tagesplan tagesliste arbeitsvorrat postkorb eingangskorb`,
  ),
  enden: [
    'suche',
    'katalog',
    'kataloge',
    'rechner',
    'vergleich',
    'vorschau',
    'entwurf',
    'entwuerfe',
    'korrekturvorschlag',
    'korrekturvorschlaege',
    'aenderungsvorschlag',
    'gegenvorschlag',
    'gegenvorschlaege',
    'alternativvorschlag',
    'aenderungsvorschlaege',
  ],
  ausser: menge('terminvorschau wochenvorschau'),
  // Muster and Beispiel are names of people, too; a grid says how many "Spalten" it has. "Heute eingeladen", "Meine Termine": whoever comes today.
  wendungen: [
    {
      mit: menge('muster beispiel spalten zuletzt heute'),
      muster:
        /^(?:muster|beispiel)(?: \d+)?$|(?<!\b\d+ )\bspalten\b|^zuletzt(?: (?:bearbeitet|verwendet|besucht|genutzt))?$|^heute (?:eingeladen|bestellt|da)$/,
    },
    {
      mit: menge('heutige meine mein'),
      muster:
        /^(?:heutige|meine) (?:termine|einladungen|vorsprachen|gespraeche|kunden|faelle|akten)\b|^mein (?:kunden|fall)?bestand\b/,
    },
    {
      mit: menge(
        'aehnliche vergleichbare andere weitere verknuepfte verwandte zugehoerige offene letzte',
      ),
      muster:
        /^(?:aehnliche|vergleichbare|andere|weitere|verknuepfte|verwandte|zugehoerige|offene|letzte) (?:faelle|kunden|kundinnen|(?:kunden|fall)?akten)\b/,
    },
    // Of a handover more is told than what is proposed.
    {
      mit: menge('vorschlag vorschlaege'),
      muster: /\bvorschl(?:ag|aege)\b(?! (?:zur|fuer (?:die|eine)) uebergabe\b)/,
    },
    // What was asked for and came to nothing.
    {
      mit: menge(
        `abgelehnter abgelehnte abgebrochener abgebrochene zurueckgezogener zurueckgezogene zurueckgenommener
        zurueckgenommene abgelehnt abgebrochen zurueckgezogen zurueckgenommen`,
      ),
      muster:
        /\b(?:abgelehnt|abgebrochen|zurueckgezogen|zurueckgenommen)er? \w*antr(?:ag|aege)\b|\b\w*antrag\b.* (?:abgelehnt|abgebrochen|zurueckgezogen|zurueckgenommen)$/,
    },
    {
      mit: menge('loeschende version'),
      muster:
        /^zu loeschende\b|^(?:ihre|lokale|andere|fremde) version$|^version (?:des|auf dem) server/,
    },
    // A form for one to come is filled with what is likely: today.
    {
      mit: menge(
        'erfassen vereinbaren eintragen buchen planen setzen dokumentieren abschliessen erstellen schreiben vormerken',
      ),
      muster:
        /^(?:kontakt|gespraech|beratungsgespraech|folgegespraech|telefonat|vermerk|(?:folge|beratungs|telefon)?termin|einladung|wiedervorlage|massnahme|hemmnis|kooperationsplan|koopplan|egv|eingliederungsvereinbarung) (?:erfassen|vereinbaren|eintragen|buchen|planen|setzen|dokumentieren|abschliessen|erstellen|schreiben|vormerken)$/,
    },
    {
      mit: menge(
        `uebernehmen importieren pruefen bestaetigen uebernommen gespeichert freigegeben
        faelle kunden eintraege datensaetze`,
      ),
      muster:
        /^(?:(?:aenderungen|daten|werte) (?:uebernehmen|importieren|pruefen|bestaetigen)|angaben (?:uebernehmen|importieren))\b|\bnoch nicht (?:uebernommen|gespeichert|freigegeben)\b|^\d+ (?:faelle|kunden|eintraege|datensaetze)\b/,
    },
    {
      mit: menge('fassung version ansicht'),
      muster: /\b(?:historische|archivierte|veraltete) (?:fassung|version|ansicht)\b/,
    },
    {
      mit: menge(
        `massnahme massnahmen angebot angebote foerderangebot foerderangebote foerderungen kurse plaetze termin
        termine`,
      ),
      muster:
        /\b(?:passende|verfuegbare|freie|moegliche|geeignete)[rs]? (?:massnahmen?|angebote?|foerderangebote?|foerderungen|kurse|plaetze|termine?)\b/,
    },
  ],
  erlaubt: felder(),
};
