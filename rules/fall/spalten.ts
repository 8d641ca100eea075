import { schluessel } from './grundform.ts';
import { gegenstaende } from './ueberschriften.ts';

/** The lists of a case that pages show as tables. */
export type Liste = 'kontakte' | 'massnahmen' | 'hemmnisse';

interface Listenbegriffe {
  /** Headings of a table that name its subject, as whole words or in full. */
  readonly themen: readonly string[];
  /** Column → header words. `zeitraum` holds two dates, for `beginn` and `ende`. */
  readonly spalten: Readonly<Record<string, readonly string[]>>;
  /** Header words that only tables of this subject have: they do without a heading. */
  readonly eindeutig: readonly string[];
}

const LISTEN: Readonly<Record<Liste, Listenbegriffe>> = {
  kontakte: {
    themen: [
      'Kontakte',
      'Kontakt',
      'Kundenkontakte',
      'Kundenkontakt',
      'Kontakthistorie',
      'Gesprächsprotokoll',
      'Gesprächsprotokolle',
      'Kundengespräche',
      'Gesprächsverlauf',
      'Kontaktübersicht',
      'Kontaktaufnahmen',
      'Kontaktverlauf',
      'Kontaktliste',
      'Kundenhistorie',
      'Gespräche',
      'Beratungsgespräche',
      'Beratungen',
      'Beratungskontakte',
      'Kontaktdokumentation',
      'Gesprächsdokumentation',
      'Kontaktjournal',
      'Kontaktnachweis',
      'Vorsprachen',
      'Gesprächshistorie',
      'Letzte Kontakte',
      'Beratungshistorie',
    ],
    spalten: {
      am: [
        'Datum',
        'am',
        'Kontakt am',
        'Kontaktdatum',
        'Datum des Kontakts',
        'Gespräch am',
        'Gesprächsdatum',
        'Tag',
        'Kontakt vom',
        'Vorsprache am',
        'Datum/Uhrzeit',
        'Datum Kontakt',
        'Zeitpunkt',
        'Termin am',
        'Datum des Gesprächs',
        'Datum der Beratung',
        'Beratung am',
        'Gesprächstag',
        'Kontakttag',
        'Erfolgt am',
        'Stattgefunden am',
        'Datum der Kontaktaufnahme',
        'Gesprächszeitpunkt',
        'Datum/Zeit',
        'Wann',
      ],
      art: [
        'Art',
        'Typ',
        'Kontaktart',
        'Kontakttyp',
        'Art des Kontakts',
        'Kanal',
        'Form',
        'Kontaktform',
        'Kontaktweg',
        'Medium',
        'Gesprächsart',
        'Weg',
        'Art des Gesprächs',
        'Kontaktmedium',
        'Beratungsart',
        'Art der Beratung',
        'Kommunikationsweg',
        'Art der Kontaktaufnahme',
        'Kommunikationsform',
        'Art der Kommunikation',
        'Wie',
        'Kontaktkanal',
        'Kommunikationskanal',
        'Kommunikationsart',
        'Gesprächsform',
        'Beratungsform',
        'Durchführung',
        'Kontakt per',
        'Form des Kontakts',
        'Form des Gesprächs',
        'Weg des Kontakts',
        'Kanal des Kontakts',
      ],
      ergebnis: [
        'Ergebnis',
        'Status',
        'Wahrgenommen',
        'Teilnahme',
        'Erschienen',
        'Ergebnis des Kontakts',
        'Kontaktergebnis',
        'Kontakt zustande gekommen',
        'Erreicht',
      ],
      mit: [
        'Mit',
        'Mit wem',
        'Kontakt mit',
        'Gespräch mit',
        'Gesprächspartner',
        'Gesprächspartner/in',
        'Gesprächspartnerin',
      ],
    },
    eindeutig: [
      'Kontaktart',
      'Kontakttyp',
      'Kontakt am',
      'Kontaktdatum',
      'Art des Kontakts',
      'Kontaktform',
      'Kontaktweg',
      'Form des Kontakts',
    ],
  },
  massnahmen: {
    themen: [
      'Maßnahmen',
      'Maßnahme',
      'Maßnahmenliste',
      'Maßnahmeteilnahmen',
      'Teilnahmen',
      'Förderungen',
      'Förderung',
      'Eingliederungsmaßnahmen',
      'CoSach',
      'Instrumente',
      'Maßnahmenübersicht',
      'Maßnahmenhistorie',
      'Teilnahme',
    ],
    spalten: {
      id: [
        'Maßnahmenummer',
        'Maßnahmenr.',
        'Maßnahme-Nr.',
        'Maßnahmen-Nr.',
        'Maßnahme-ID',
        'Maßnahmen-ID',
        'Nr.',
        'Nummer',
        'ID',
        'Vorgang',
        'Vorgangsnummer',
        'Maßn.-Nr.',
        'Maßnahmekennung',
        'Teilnahme-ID',
        'Förderfall',
      ],
      art: [
        'Maßnahmeart',
        'Art',
        'Art der Maßnahme',
        'Maßnahmenart',
        'Instrument',
        'Förderart',
        'Maßnahmetyp',
        'Förderinstrument',
        'Typ',
        'Produkt',
        'Förderleistung',
        'Leistungsart',
        'Eingliederungsleistung',
        'Rechtsgrundlage',
        'Art der Förderung',
        'Maßn.-Art',
        'Instrumentenart',
        'Eingliederungsinstrument',
        'Maßnahmentyp',
        'Fördermaßnahme',
        'Art der Leistung',
        'Art der Eingliederungsleistung',
        'Maßnahmekategorie',
        'Leistung',
        'Kürzel',
      ],
      bezeichnung: [
        'Maßnahme',
        'Bezeichnung',
        'Titel',
        'Maßnahmebezeichnung',
        'Name der Maßnahme',
        'Maßnahmetitel',
        'Titel der Maßnahme',
        'Bezeichnung der Maßnahme',
        'Maßnahmename',
        'Maßn.-Bezeichnung',
        'Kurzbezeichnung',
        'Förderung',
      ],
      beginn: [
        'Beginn',
        'von',
        'ab',
        'Start',
        'Eintritt',
        'Beginn am',
        'Teilnahmebeginn',
        'Maßnahmebeginn',
        'Startdatum',
        'Teilnahme von',
        'Teilnahme ab',
        'Zugang',
        'vom',
        'Beginndatum',
        'TN-Beginn',
        'Eintritt am',
        'Tn-Beginn',
        'Teilnehmereintritt',
        'Zuweisung ab',
        'Zugewiesen ab',
        'Förderbeginn',
        'gültig von',
        'Beginn der Teilnahme',
        'Beginn der Maßnahme',
        'Eintrittsdatum',
        'Eingetreten am',
        'Teilnahmestart',
        'Antritt',
        'Start am',
        'Beginnt am',
        'Teilnahme vom',
        'Anfang',
      ],
      ende: [
        'Ende',
        'bis',
        'Austritt',
        'Ende am',
        'Teilnahmeende',
        'Maßnahmeende',
        'Enddatum',
        'Teilnahme bis',
        'Geplantes Ende',
        'Abgang',
        'Endedatum',
        'TN-Ende',
        'vorauss. Ende',
        'Austritt am',
        'Tn-Ende',
        'Teilnehmeraustritt',
        'Zuweisung bis',
        'Zugewiesen bis',
        'Förderende',
        'Ende der Teilnahme',
        'Ende der Maßnahme',
        'Geplanter Austritt',
        'Voraussichtlicher Austritt',
        'Planmäßiger Austritt',
        'Austrittsdatum',
        'Endet am',
        'Läuft bis',
        'Geplant bis',
        'Voraussichtliches Ende',
        'Planmäßiges Ende',
        'Ende geplant',
      ],
      zeitraum: [
        'Zeitraum',
        'Teilnahmezeitraum',
        'Laufzeit',
        'Dauer',
        'von - bis',
        'Teilnahme',
        'Maßnahmezeitraum',
        'Förderzeitraum',
        'Teilnahmedauer',
        'Zuweisungszeitraum',
        'Zuweisungsdauer',
        'Beginn - Ende',
        'Beginn/Ende',
        'Zeitraum der Teilnahme',
        'Zeitraum von bis',
      ],
      status: [
        'Status',
        'Teilnahmestatus',
        'TN-Status',
        'Teilnehmerstatus',
        'Stand',
        'Maßnahmestatus',
        'Förderstatus',
        'Status der Teilnahme',
        'CoSach-Status',
        'Status CoSach',
        'Stat.',
        'TN-Stand',
        'CoSach-Kennzeichen',
        'Bearbeitungsstatus',
        'Tn-St.',
      ],
      abgebrochen: [
        'Abgebrochen',
        'Abbruch',
        'Abgebrochen am',
        'Abbruch am',
        'Vorzeitig beendet',
        'Vorzeitig abgebrochen',
        'Vorzeitiger Abbruch',
        'Abbruchdatum',
      ],
      ziel: ['Ziel', 'Maßnahmeziel', 'Ziel der Maßnahme', 'Zielsetzung', 'Förderziel'],
      abschlussorientiert: [
        'Abschlussorientiert',
        'Abschlussor.',
        'Abschlussbezogen',
        'Führt zum Abschluss',
        'Abschlussorientierung',
      ],
      arbeitsbuendnisAm: ['Arbeitsbündnis am', 'Arbeitsbündnis', 'Arbeitsbündnis vom'],
      fallkonferenzAm: ['Fallkonferenz am', 'Fallkonferenz', 'Fallkonferenz vom'],
      avmVerzichtBegruendet: [
        'AVM-Verzicht begründet',
        'Verzicht auf AVM begründet',
        'Verzicht auf Absolventenmanagement begründet',
        'AVM-Verzicht',
        'Absolventenmanagement Verzicht begründet',
        'AVM nicht erforderlich',
        'Verzicht AVM begründet',
        'Verzicht auf AVM',
      ],
    },
    eindeutig: [
      'Maßnahmeart',
      'Maßnahmenart',
      'Art der Maßnahme',
      'Maßnahmenummer',
      'Maßnahme-Nr.',
      'Maßnahmen-Nr.',
      'Maßnahme',
      'Teilnahmebeginn',
      'Teilnahmezeitraum',
      'Teilnahmestatus',
      'TN-Status',
      'Teilnehmerstatus',
      'CoSach-Status',
    ],
  },
  hemmnisse: {
    themen: [
      'Hemmnisse',
      'Vermittlungshemmnisse',
      'Integrationshemmnisse',
      'Handlungsbedarfe',
      'Handlungsbedarf',
      'Profil-Diagnose',
      'Diagnose',
      'Problemlagen',
      'Hemmnis',
      'Handlungsfelder',
      'Vermittlungshindernisse',
      'Integrationshindernisse',
      'Problemfelder',
    ],
    spalten: {
      bereich: [
        'Bereich',
        'Hemmnisbereich',
        'Schlüsselgruppe',
        'Hemmnis',
        'Handlungsbedarf',
        'Dimension',
        'Handlungsfeld',
        'Kategorie',
        'Schwerpunktbereich',
        'Schwerpunkt',
        'Hemmnisart',
        'Handlungsbedarfsbereich',
        'Problemlage',
        'Problembereich',
        'Vermittlungshemmnis',
        'Hemmnisgruppe',
        'Hemmnisfeld',
        'Themenfeld',
        'Lebensbereich',
        'Integrationshemmnis',
        'Gruppe',
      ],
      stand: [
        'Stand',
        'Status',
        'Bearbeitungsstand',
        'Bearbeitungsstatus',
        'Stand der Bearbeitung',
        'Bearbeitung',
        'Sachstand',
        'Umsetzungsstand',
        'Zustand',
      ],
      prioritaet: [
        'Priorität',
        'Prio',
        'Prio.',
        'Rang',
        'Rangfolge',
        'Reihenfolge',
        'Dringlichkeit',
        'Gewichtung',
        'Prioritätsstufe',
        'Wichtigkeit',
      ],
    },
    eindeutig: ['Hemmnisbereich', 'Schlüsselgruppe', 'Hemmnis', 'Handlungsbedarf'],
  },
};

export const LISTEN_KEYS = [
  'kontakte',
  'massnahmen',
  'hemmnisse',
] as const satisfies readonly Liste[];

/** A column, and how sure its header is of it: 0 for the first word of its list. */
export interface Spaltenfund {
  readonly spalte: string;
  readonly rang: number;
}

/** The words of the lists as tables in which headers are looked up. */
interface Spaltentafeln {
  readonly index: ReadonlyMap<string, Spaltenfund>;
  readonly themen: readonly Listenworte[];
  readonly eindeutig: readonly Listenworte[];
  readonly personen: ReadonlySet<string>;
}

interface Listenworte {
  readonly liste: Liste;
  readonly schluessel: ReadonlySet<string>;
}

function aufbauen(): Spaltentafeln {
  const index = new Map<string, Spaltenfund>();
  for (const liste of LISTEN_KEYS) {
    for (const [spalte, worte] of Object.entries(LISTEN[liste].spalten)) {
      worte.forEach((wort, rang) => {
        index.set(`${liste}.${schluessel(wort)}`, { spalte, rang });
      });
    }
  }
  const jeListe = (worte: (begriffe: Listenbegriffe) => readonly string[]) =>
    LISTEN_KEYS.map((liste) => ({
      liste,
      schluessel: new Set(worte(LISTEN[liste]).map(schluessel)),
    }));
  return {
    index,
    themen: jeListe(({ themen }) => themen),
    eindeutig: jeListe(({ eindeutig }) => eindeutig),
    personen: new Set(PERSONENSPALTEN.map(schluessel)),
  };
}

let tafeln: Spaltentafeln | undefined;

/** They are made when they are first asked for. */
export function spaltentafeln(): Spaltentafeln {
  tafeln ??= aufbauen();
  return tafeln;
}

/** The column of `liste` that a header names; undefined for one it does not know. */
export function spalteVon(liste: Liste, kopf: string): Spaltenfund | undefined {
  const ohneKlammern = kopf.replace(/\([^()]*\)/g, '');
  const { index } = spaltentafeln();
  return (
    index.get(`${liste}.${schluessel(kopf)}`) ?? index.get(`${liste}.${schluessel(ohneKlammern)}`)
  );
}

/** Without one of these there is no entry in a list, and so no list. */
const PFLICHT: Readonly<Record<Liste, readonly string[]>> = {
  kontakte: ['am'],
  massnahmen: ['art', 'bezeichnung'],
  hemmnisse: ['bereich'],
};

/** The header words of which each table that shows a list has one. */
export const PFLICHTWORTE: readonly string[] = LISTEN_KEYS.flatMap((liste) =>
  PFLICHT[liste].flatMap((spalte) => LISTEN[liste].spalten[spalte] ?? []),
);

/** Whether `columns` hold what a list can't do without. */
export function hatPflichtspalten(liste: Liste, columns: readonly string[]): boolean {
  const vorhanden = new Set(columns.map((kopf) => spalteVon(liste, kopf)?.spalte));
  if (!PFLICHT[liste].some((spalte) => vorhanden.has(spalte))) return false;
  return (
    liste !== 'massnahmen' ||
    vorhanden.has('zeitraum') ||
    (vorhanden.has('beginn') && vorhanden.has('ende'))
  );
}

/** The lists whose subject `heading` names. */
export function themenVon(heading: string): Liste[] {
  const genannt = gegenstaende(heading);
  return spaltentafeln()
    .themen.filter((themen) => genannt.some((wort) => themen.schluessel.has(wort)))
    .map(({ liste }) => liste);
}

/** The list that only these header words can belong to; undefined where they fit none, or several. */
export function listeNachSpalten(columns: readonly string[]): Liste | undefined {
  const koepfe = columns.map(schluessel);
  const [passend, weitere] = spaltentafeln().eindeutig.filter((worte) =>
    koepfe.some((kopf) => worte.schluessel.has(kopf)),
  );
  return weitere === undefined ? passend?.liste : undefined;
}

/** Headers of tables that list people; such a table is about others than the customer. */
const PERSONENSPALTEN = [
  'Name',
  'Vorname',
  'Nachname',
  'Person',
  'Rolle',
  'Beziehung',
  'Verwandtschaft',
  'Verwandtschaftsverhältnis',
  'Stellung',
  'Stellung in der BG',
  'Mitglied',
  'Name, Vorname',
  'Familienname',
];

/** Whether a table lists people rather than what belongs to one. */
export function istPersonentabelle(columns: readonly string[]): boolean {
  const { personen } = spaltentafeln();
  return columns.some((kopf) => personen.has(schluessel(kopf)));
}
