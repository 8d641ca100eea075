import type { FeldKey } from './felder.ts';

/**
 * The words under which Fachverfahren and offices show each field: VerBIS, OPEN/PROSOZ, CoSach and
 * what a colleague in another Land would call it. Folding (case, umlauts, dots, hyphens, spaces) makes
 * most spellings of a term equal, so each stands here once.
 *
 * A heading and a label together count like one label: "Profil" over "gültig bis" is
 * "Profil gültig bis". What can only be told apart by its heading therefore needs no rule of its own.
 */
export interface Begriffe {
  /** Labels that name the field wherever they stand. */
  readonly labels: readonly string[];
  /**
   * Labels that usually, not always, mean the field: read only where the value fits, never as null,
   * never a problem, and never against a reading under one of `labels`.
   */
  readonly schwach?: readonly string[];
  /** For booleans: labels of a part of it. A yes there is a yes, a no says nothing. */
  readonly nurWahr?: readonly string[];
  /** Labels that mean the field only under one of these headings; read like `schwach`. */
  readonly unter?: { readonly headings: readonly string[]; readonly labels: readonly string[] };
  /** Labels under which two dates stand, the end of which is this field. */
  readonly zeitraum?: readonly string[];
}

/** Each of `links` followed by each of `rechts`; "" stands for nothing. */
const mal = (links: readonly string[], rechts: readonly string[]) =>
  links.flatMap((l) => rechts.map((r) => `${l} ${r}`.trim()));

/** The labels of something that happens on a day. */
const ereignis = (...namen: string[]) => [
  ...mal(namen, ['', 'am', 'vom', 'Datum', 'erfolgt am', 'durchgeführt am', 'geführt am']),
  ...mal(['Datum', 'Datum der', 'Datum des'], namen),
];

/** The labels of the day on which something was last examined. */
const pruefung = (...namen: string[]) => [
  ...mal(namen, [
    'geprüft am',
    'geprüft',
    'zuletzt geprüft am',
    'zuletzt geprüft',
    'Prüfung am',
    'Prüfung vom',
    'Prüfdatum',
    'letzte Prüfung',
    'letzte Prüfung am',
    'letzte Prüfung vom',
    'Datum der letzten Prüfung',
    'geprüft zuletzt am',
    'Stand geprüft am',
  ]),
  ...mal(
    ['Prüfung', 'Letzte Prüfung', 'Prüfdatum', 'Datum Prüfung', 'Datum letzte Prüfung'],
    mal(namen, ['', 'am', 'vom']),
  ),
];

/** EinV, Eingliederungsvereinbarung and Kooperationsplan are the same word to `grundform`. */
const EGV = ['EGV', 'Letzte EGV'];
const PROFIL = ['Profil', 'Bewerberprofil', 'Kundenprofil', 'Profiling', 'Profildaten'];
const GUELTIG_BIS = [
  'gültig bis',
  'gültig bis zum',
  'gilt bis',
  'Gültigkeit bis',
  'Gültigkeitszeitraum bis',
  'Gültigkeitsende',
  'Ende der Gültigkeit',
  'Ende Gültigkeit',
  'Laufzeit bis',
  'läuft bis',
  'befristet bis',
  'Ablaufdatum',
];
const GUELTIG_VON_BIS = [
  'Gültigkeitszeitraum',
  'Gültigkeit',
  'Gültigkeitsdauer',
  'gültig',
  'gültig von bis',
  'gültig vom bis',
  'Laufzeit',
];

const KATEGORIE = ['Kundenkategorie', 'Kunden-Kat.', 'Kd-Kategorie', 'Kundenkategorisierung'];
const KATEGORIE_IM_KOPF = ['Kunde', 'Kundin', 'Kundendaten', 'Kategorisierung', ...KATEGORIE];
/** Bürgergeld and Grundsicherungsgeld are the same word as Alg II to `grundform`. */
const SGB2_GELD = [
  'Alg II',
  'SGB II',
  'SGB II-Leistung',
  'Leistungen SGB II',
  'Leistungen nach dem SGB II',
];
const SGB2_BEZUG = [
  'Leistungsbezug',
  'Leistungsbezug SGB II',
  'Bezug SGB II',
  ...mal(SGB2_GELD, ['Bezug', 'Leistungsbezug']),
];
const ALG1 = ['Arbeitslosengeld', 'Arbeitslosengeld I', 'Alg', 'Alg I', 'Alg1'];
const ALG1_BEZUG = [...mal(ALG1, ['Bezug', 'Leistungsbezug']), ...mal(['Bezug von'], ALG1)];
const ZWEI_JAHRE = ['in den letzten 24 Monaten', '24 Monate', '2 Jahre'];
const PRAXIS = ['Berufspraxis', 'Monate Berufspraxis', 'Berufspraxis Monate'];
const PASSEND = [
  'Passende',
  'Zum Studium passende',
  'Zum Abschluss passende',
  'Fachlich passende',
  'Davon passende',
  'Davon zum Studium passende',
];
const ALS_AUSBILDUNG = ['Ausbildung', 'Berufsausbildung'];
const ALS_STUDIUM = ['Studium', 'Hochschulstudium'];
const ABGESCHLOSSEN = [
  'abgeschlossen am',
  'abgeschlossen',
  'abgeschlossen seit',
  'Abschluss am',
  'Abschluss',
  'Abschlussdatum',
  'Datum Abschluss',
  'beendet am',
];
const ESB = ['ESB', 'Einstiegsberatung', 'Einstiegsberatung (ESB)', 'ESB (Einstiegsberatung)'];
const BETREUUNGSSTUFE = ['Betreuungsstufe', 'Betreuungsstufen', 'Betr.-Stufe'];
const PROGNOSE = ['Integrationsprognose', 'Int.-Prognose', 'Prognose der Integration'];
const LETZTER_KONTAKT = [
  'Letzter Kontakt',
  'Letzter Kundenkontakt',
  'Letztes Gespräch',
  'Letztes Beratungsgespräch',
  'Letzte Beratung',
  'Letzte Vorsprache',
  'Kontakt zuletzt',
];
const AMM = ['AMM', 'Arbeitsmarktmanager', 'Arbeitsmarktmanager (AMM)', 'Arbeitsmarktmanagement'];
const FM_ARBEITSMARKTNAH = [
  'FM arbeitsmarktnah',
  'FM für arbeitsmarktnahe Kunden',
  'Fallmanager arbeitsmarktnah',
  'Fallmanager für arbeitsmarktnahe Kunden',
  'Fallmanager arbeitsmarktnahe Kunden',
  'FM arbeitsmarktnahe Kunden',
];
const SCHULENTLASSUNG = [
  'Schulentlassung',
  'Schulabgang',
  'Schulaustritt',
  'Schulende',
  'Ende der Schulzeit',
  'Ende Schulbesuch',
];
const ERWERBSFAEHIGKEIT = ['Erwerbsfähigkeit'];

export const BEGRIFFE: Readonly<Record<FeldKey, Begriffe>> = {
  kundennummer: {
    labels: [
      'Kundennummer',
      'Kunden-Nr.',
      'Kd.-Nr.',
      'Kd.-Nummer',
      'KNr.',
      'BA-Kundennummer',
      'BA-Kunden-Nr.',
      'Kundennummer BA',
      'Kundennummer der BA',
      'Kundennummer (BA)',
      'Kunden-ID',
      'Kundenkennung',
      'VerBIS-Kundennummer',
      'Kundennummer VerBIS',
    ],
    unter: { headings: ['Kunde', 'Kundin', 'Kundendaten'], labels: ['Nummer', 'Nr.'] },
  },
  bgNummer: {
    labels: [
      'BG-Nummer',
      'BG-Nr.',
      'Nummer der BG',
      'Nummer BG',
      'Bedarfsgemeinschaftsnummer',
      'Bedarfsgemeinschafts-Nr.',
      'Bedarfsgemeinschaft Nr.',
      'Bedarfsgemeinschaft Nummer',
      'Nummer der Bedarfsgemeinschaft',
      'BG-ID',
      'BG-Kennung',
      'BG-Aktenzeichen',
      'Aktenzeichen BG',
      'Aktenzeichen der BG',
    ],
    // What else could stand here is a person's name.
    schwach: ['BG', 'Bedarfsgemeinschaft'],
    unter: { headings: ['BG', 'Bedarfsgemeinschaft'], labels: ['Nummer', 'Nr.'] },
  },
  geburtsdatum: {
    labels: [
      'Geburtsdatum',
      'Geb.-Datum',
      'Geb.-Dat.',
      'Geburtsdat.',
      'geb. am',
      'geb.',
      'geboren am',
      'geboren',
      'Geburtstag',
      'Tag der Geburt',
      'Geburtsdatum / Alter',
      'Geb.-Datum / Alter',
      'Geburtsdatum Kunde',
      'Geburtsdatum des Kunden',
    ],
  },
  alter: { labels: ['Alter', 'Alter in Jahren', 'Alter Jahre', 'Lebensalter'] },
  rechtskreis: {
    labels: [
      'Rechtskreis',
      'Rechtskreiszuordnung',
      'Zuständiger Rechtskreis',
      'Aktueller Rechtskreis',
    ],
    schwach: ['RK'],
  },
  kundenstatus: {
    labels: [
      'Kundenstatus',
      'Status des Kunden',
      'Status Kunde',
      'Status der Kundin',
      'Kd.-Status',
      'Bewerberstatus',
      'Alo-Status',
      'Alo/Asu-Status',
      'Status Alo/Asu',
      'Status (alo/asu)',
      'Arbeitslosenstatus',
      'Arbeitslos-/Arbeitsuchendstatus',
      'Status Arbeitslosigkeit',
      'Arbeitsmarktstatus',
      'Vermittlungsstatus',
      'Meldestatus',
    ],
    unter: {
      headings: ['Kunde', 'Kundin', 'Kundendaten', 'Stammdaten', 'Person'],
      labels: ['Status', 'Aktueller Status'],
    },
  },
  kommunikationDeutsch: {
    labels: [
      'Kommunikation auf Deutsch möglich',
      'Kommunikation auf Deutsch',
      'Kommunikation in Deutsch möglich',
      'Kommunikation in Deutsch',
      'Kommunikation Deutsch',
      'Kommunikation in deutscher Sprache',
      'Kommunikation in deutscher Sprache möglich',
      'Verständigung auf Deutsch möglich',
      'Verständigung auf Deutsch',
      'Verständigung in deutscher Sprache möglich',
      'Gespräch auf Deutsch möglich',
      'Deutsch möglich',
      'Deutschkenntnisse ausreichend',
      'Ausreichende Deutschkenntnisse',
      'Ausreichende Deutschkenntnisse vorhanden',
      'Sprachkenntnisse Deutsch ausreichend',
    ],
    schwach: ['Deutschkenntnisse', 'Deutsche Sprachkenntnisse'],
  },
  gesundheitlicheEinschraenkung: {
    labels: mal(
      [
        'Gesundheitliche Einschränkung',
        'Gesundheitliche Einschränkungen',
        'Gesundheitl. Einschränkung',
        'Gesundheitl. Einschränkungen',
        'Ges. Einschränkung',
        'Ges. Einschränkungen',
        'Gesundheitlich eingeschränkt',
      ],
      ['', 'im Zielberuf', 'für Zielberuf', 'für den Zielberuf', 'vorhanden', '(Zielberuf)'],
    ),
  },
  rehaOderSb: {
    labels: [
      'Reha oder schwerbehindert',
      'Reha oder Schwerbehinderung',
      'Reha oder SB',
      'Reha / SB',
      'SB / Reha',
      'Reha / sbM',
      'Reha/SB-Status',
      'Reha-/SB-Fall',
      'Reha-/SB-Kunde',
      'Reha / schwerbehindert',
      'Reha / Schwerbehinderung',
      'Rehabilitand oder schwerbehindert',
      'Rehabilitand / schwerbehindert',
      'Rehabilitand / Schwerbehinderung',
    ],
    nurWahr: [
      'schwerbehindert',
      'Schwerbehinderung',
      'Schwerbehinderteneigenschaft',
      'schwerbehinderter Mensch',
      'Rehabilitand',
      'Rehabilitandin',
      'Reha-Fall',
      'Reha-Status',
      'SB-Status',
    ],
  },
  krankengeldbezug: {
    labels: [
      'Krankengeldbezug',
      'Krankengeld',
      'Bezug von Krankengeld',
      'Bezieht Krankengeld',
      'Im Krankengeldbezug',
      'Krankengeld-Bezug',
      'Krg-Bezug',
    ],
  },
  elternzeit: { labels: ['Elternzeit', 'In Elternzeit', 'Befindet sich in Elternzeit'] },
  pflegezeit: { labels: ['Pflegezeit', 'In Pflegezeit', 'Befindet sich in Pflegezeit'] },
  svBeschaeftigung: {
    labels: [
      'Sozialversicherungspflichtige Beschäftigung',
      'Sozialversicherungspflichtig beschäftigt',
      'Sozialvers.-pflichtige Beschäftigung',
      'SV-Beschäftigung',
      'SV-pflichtige Beschäftigung',
      'SV-pflichtig beschäftigt',
      'svpfl. Beschäftigung',
      'sv-pfl. beschäftigt',
      'Beschäftigung (SV-pflichtig)',
      'Beschäftigung (sozialversicherungspflichtig)',
      'Aktuell SV-pflichtig beschäftigt',
      'Derzeit SV-pflichtig beschäftigt',
    ],
  },
  selbststaendig: {
    labels: [
      'Selbstständig',
      'Selbständig',
      'Selbstständigkeit',
      'Selbständigkeit',
      'Selbstständige Tätigkeit',
      'Selbständige Tätigkeit',
      'Selbstständige/r',
      'Selbständige/r',
      'Selbstständig tätig',
      'Selbständig tätig',
    ],
  },
  gefluechtet: {
    labels: [
      'Geflüchtet',
      'Geflüchtete Person',
      'Geflüchtete/r',
      'Geflüchteter',
      'Flüchtling',
      'Fluchthintergrund',
      'Fluchtkontext',
      'Fluchtmigration',
      'Kontext Fluchtmigration',
      'Person im Kontext von Fluchtmigration',
      'Flüchtlingseigenschaft',
    ],
  },
  langzeitarbeitslos: {
    labels: [
      'Langzeitarbeitslos',
      'Langzeitarbeitslosigkeit',
      'Langzeitarbeitslose/r',
      'Langzeitarbeitsloser',
      'LZA',
      'LZA-Kennzeichen',
    ],
  },
  berufsabschluss: {
    labels: [
      'Berufsabschluss',
      'Höchster Berufsabschluss',
      'Beruflicher Abschluss',
      'Höchster beruflicher Abschluss',
      'Art des Berufsabschlusses',
      'Ausbildungsabschluss',
      'Höchster Ausbildungsabschluss',
      'Berufsausbildungsabschluss',
      'Berufsbildungsabschluss',
      'Formale Qualifikation',
    ],
    schwach: ['Berufsausbildung', 'Qualifikation', 'Abschluss', 'Berufliche Qualifikation'],
  },
  // "Berufsabschluss am" is either of the two; whoever shows it leaves it open.
  ausbildungAbgeschlossenAm: {
    labels: [
      ...mal(ALS_AUSBILDUNG, ABGESCHLOSSEN),
      ...mal(['Abschluss der', 'Abschluss'], ALS_AUSBILDUNG),
      ...mal(['Abschluss der', 'Abschluss', 'Abschlussdatum'], mal(ALS_AUSBILDUNG, ['am'])),
      ...mal(['Abschlussdatum', 'Abschlussdatum der'], ALS_AUSBILDUNG),
      'Ausbildungsabschluss am',
      'Ausbildungsabschluss vom',
      'Berufsabschluss am',
      'Berufsabschluss vom',
    ],
  },
  studiumAbgeschlossenAm: {
    labels: [
      ...mal(ALS_STUDIUM, ABGESCHLOSSEN),
      ...mal(['Abschluss des', 'Abschluss'], ALS_STUDIUM),
      ...mal(['Abschluss des', 'Abschluss'], mal(ALS_STUDIUM, ['am'])),
      ...mal(['Abschlussdatum', 'Abschlussdatum des'], ALS_STUDIUM),
      'Studienabschluss',
      'Studienabschluss am',
      'Studienabschluss vom',
      'Hochschulabschluss am',
      'Berufsabschluss am',
      'Berufsabschluss vom',
    ],
  },
  praxisMonate24: {
    labels: [
      ...mal(PRAXIS, ZWEI_JAHRE),
      ...mal(mal(PRAXIS, ZWEI_JAHRE), ['in Monaten', '(Monate)']),
      ...mal(PRAXIS, [
        'Monate letzte 24 Monate',
        'Monate letzte 2 Jahre',
        'Monate in den letzten 2 Jahren',
      ]),
      'Praxismonate',
      'Praxismonate 24',
    ],
    schwach: ['Berufspraxis', 'Berufspraxis in Monaten', 'Berufspraxis (Monate)'],
  },
  passendePraxisMonate24: {
    labels: [
      ...mal(PASSEND, PRAXIS),
      ...mal(mal(PASSEND, PRAXIS), ZWEI_JAHRE),
      ...mal(mal(PASSEND, PRAXIS), ['in Monaten', '(Monate)', '24']),
      'Davon passend',
      'Davon passend zum Studium',
      'Davon zum Studium passend',
      'Davon fachlich passend',
      'Davon einschlägig',
    ],
  },
  integrationsprognose: {
    labels: [...PROGNOSE, 'Integrationsprognose (marktnah/marktfern)', 'Marktnähe'],
    schwach: ['Prognose'],
  },
  integrationsprognoseGeprueftAm: { labels: pruefung(...PROGNOSE) },
  anlaufstelle: {
    labels: [
      'Anlaufstelle',
      'Aktuelle Anlaufstelle',
      'Derzeitige Anlaufstelle',
      'Bearbeitende Stelle',
      'Fall liegt bei',
      'Fall derzeit bei',
    ],
    schwach: [
      'Zuständiger Bereich',
      'Aktueller Bereich',
      'Zuständige Stelle',
      'Zuständigkeit',
      'Derzeit bei',
    ],
  },
  ammSeit: {
    labels: [
      ...mal(
        ['', 'Beim', 'Im', 'Betreuung', 'Betreuung durch', 'In Betreuung beim'],
        mal(AMM, ['seit']),
      ),
      ...mal(
        ['Übergabe an', 'Übergabe', 'Übernahme durch', 'Übernahme', 'Überstellung an'],
        mal(AMM, ['am']),
      ),
      'AMM-Betreuung seit',
      'Übergabe an den AMM am',
      'Übernahme durch den AMM am',
    ],
  },
  bakGeprueftAm: {
    labels: [
      ...pruefung('BAK', 'Übergabe an BAK', 'Übergabe BAK', 'BAK-Übergabe', 'Übergabe an den BAK'),
      'BAK-Prüfung',
      'BAK-Prüfung am',
    ],
  },
  vermittlungZeitnahRealistisch: {
    labels: [
      'Zeitnahe Vermittlung realistisch',
      'Vermittlung zeitnah realistisch',
      'Zeitnahe Vermittlung ist realistisch',
      'Zeitnahe Vermittlung möglich',
      'Vermittlung zeitnah möglich',
      'Zeitnahe Integration realistisch',
      'Integration zeitnah realistisch',
    ],
  },
  neukunde: {
    labels: [
      'Neukunde',
      'Neukundin',
      'Neukunde/in',
      'Neukunde/Neukundin',
      'Neukunden-Kennzeichen',
      'Kennzeichen Neukunde',
      'Ist Neukunde',
    ],
  },
  erfolgloseAnrufe: {
    labels: [
      ...mal(
        [
          'Erfolglose Anrufe',
          'Erfolglose Anrufversuche',
          'Erfolglose Telefonate',
          'Erfolglose Telefonversuche',
          'Erfolglose telefonische Kontaktversuche',
          'Vergebliche Anrufe',
          'Anrufversuche erfolglos',
          'Anrufversuche (erfolglos)',
          'Anrufe (erfolglos)',
          'Telefonisch nicht erreicht',
        ],
        ['', 'am', 'vom'],
      ),
    ],
  },
  telefonterminEingeladenAm: {
    labels: [
      'Zum Telefontermin eingeladen am',
      'Zum Telefontermin eingeladen',
      'Telefontermin eingeladen am',
      ...mal(
        ['Einladung zum Telefontermin', 'Einladung Telefontermin', 'Telefontermin Einladung'],
        ['', 'am', 'vom'],
      ),
    ],
  },
  telefonterminErreicht: {
    labels: [
      'Beim Telefontermin erreicht',
      'Zum Telefontermin erreicht',
      'Telefontermin erreicht',
      'Telefontermin wahrgenommen',
      'Im Telefontermin erreicht',
      'Kunde beim Telefontermin erreicht',
    ],
  },
  betreuungsstufe: { labels: mal(['', 'Aktuelle'], BETREUUNGSSTUFE) },
  betreuungsstufeGeprueftAm: { labels: pruefung(...BETREUUNGSSTUFE) },
  bewerberangebotGeprueftAm: {
    labels: pruefung('Bewerberangebot', 'Bewerberangebots', 'Bewerberangebote', 'Stellengesuch'),
  },
  kommunaleEingliederungGeplant: {
    labels: mal(
      [
        'Maßnahme nach § 16a SGB II',
        'Maßnahme § 16a SGB II',
        'Maßnahme nach § 16a',
        'Maßnahme § 16a',
        '§ 16a-Maßnahme',
        '§ 16a SGB II',
        '§ 16a',
        'Leistung nach § 16a SGB II',
        'Leistungen nach § 16a SGB II',
        'Leistung § 16a SGB II',
        '§ 16a-Leistung',
        'Kommunale Eingliederung',
        'Kommunale Eingliederungsleistung',
        'Kommunale Eingliederungsleistungen',
        'Kommunale Eingliederungsleistungen (§ 16a SGB II)',
        'Kommunale Eingliederung (§ 16a SGB II)',
        'Kommunale Eingliederungsmaßnahme',
        'Kommunale Leistungen § 16a SGB II',
      ],
      ['geplant', 'beabsichtigt', 'vorgesehen'],
    ),
  },
  stabilisierungsmassnahme: {
    labels: [
      'In einer Stabilisierungsmaßnahme',
      'In Stabilisierungsmaßnahme',
      'Stabilisierungsmaßnahme',
      'Teilnahme an Stabilisierungsmaßnahme',
      'Teilnahme an einer Stabilisierungsmaßnahme',
      'Nimmt an Stabilisierungsmaßnahme teil',
      'Stabilisierungsmaßnahme läuft',
    ],
  },
  kundenkategorie: {
    labels: mal(
      ['', 'Aktuelle'],
      [...KATEGORIE, 'Kategorie des Kunden', 'Kategorie der Kundin', 'Kategorie Kunde'],
    ),
    unter: { headings: KATEGORIE_IM_KOPF, labels: ['Kategorie', 'Aktuelle Kategorie', 'aktuell'] },
  },
  kundenkategorieSeit: {
    labels: mal(
      [...KATEGORIE, 'Kundenkategorie Kategorie'],
      [
        'seit',
        'seit dem',
        'gültig seit',
        'gültig ab',
        'ab',
        'gesetzt am',
        'vergeben am',
        'festgelegt am',
        'eingestuft am',
      ],
    ),
    unter: {
      headings: KATEGORIE_IM_KOPF,
      labels: ['Kategorie seit', 'Kategorie gesetzt am', 'Kategorie ab'],
    },
  },
  kundenkategorieGeprueftAm: {
    labels: pruefung(...KATEGORIE, 'Kundenkategorie Kategorie'),
    unter: {
      headings: KATEGORIE_IM_KOPF,
      labels: ['Kategorie geprüft am', 'Kategorie überprüft am', 'Kategorie zuletzt geprüft am'],
    },
  },
  vorherigeKategorie: {
    labels: [
      ...mal(
        ['Vorherige', 'Frühere', 'Alte', 'Bisherige', 'Vorhergehende', 'Vorige'],
        ['Kundenkategorie', 'Kategorie', 'Kunden-Kat.', 'Kd-Kategorie'],
      ),
      ...mal(KATEGORIE, ['vorher', '(vorherige)', '(vorher)', 'bisher', 'alt', '(frühere)']),
    ],
  },
  hinderungsgrundBis: {
    labels: [
      'Hinderungsgrund bis',
      'Hinderungsgrund voraussichtlich bis',
      'Hinderungsgrund befristet bis',
      'Hinderungsgrund endet am',
      'Ende Hinderungsgrund',
      'Ende des Hinderungsgrunds',
      'Ende des Hinderungsgrundes',
      'Vermittlungshindernis bis',
      'Nicht verfügbar bis',
      'Der Vermittlung nicht verfügbar bis',
      'Elternzeit bis',
      'Elternzeit Ende',
      'Ende der Elternzeit',
      'Ende Elternzeit',
      'Pflegezeit bis',
      'Ende der Pflegezeit',
    ],
    zeitraum: ['Hinderungsgrund Zeitraum'],
  },
  hemmnisse: {
    labels: [
      'Hemmnisse',
      'Vermittlungshemmnisse',
      'Integrationshemmnisse',
      'Handlungsbedarfe',
      'Handlungsbedarf',
      'Problemlagen',
      'Vermittlungsrelevante Handlungsbedarfe',
    ],
  },
  antragstellungAm: {
    labels: [
      'Vollständiger Antrag am',
      'Vollständiger Antrag vom',
      'Vollständiger Antrag',
      'Antrag vollständig am',
      'Antrag vollständig seit',
      'Antrag vollständig',
      'Antrag vollständig eingegangen am',
      'Vollständige Antragstellung am',
      'Vollständige Antragstellung',
      'Antragsunterlagen vollständig am',
    ],
    schwach: [
      ...ereignis('Antragstellung', 'Erstantrag', 'Hauptantrag', 'Neuantrag'),
      'Antragsdatum',
      'Antrag am',
      'Antrag vom',
      'Antrag gestellt am',
    ],
  },
  bewilligungAm: {
    labels: [
      ...ereignis('Erstbewilligung'),
      'Erstmals bewilligt am',
      'Erstmalig bewilligt am',
      'Erste Bewilligung am',
      'Erstbewilligungsbescheid vom',
    ],
    schwach: [
      ...ereignis('Bewilligung', 'Bewilligungsbescheid'),
      'Bewilligungsdatum',
      'Bewilligt am',
      'Leistung bewilligt am',
      'Bescheid vom',
    ],
  },
  fortzahlungsantragAm: {
    labels: [
      ...mal(
        [
          'Fortzahlungsantrag',
          'Nächster Fortzahlungsantrag',
          'Weiterbewilligungsantrag',
          'Nächster Weiterbewilligungsantrag',
          'WBA',
          'Nächster WBA',
          'FZA',
          'Folgeantrag',
          'Nächster Folgeantrag',
        ],
        ['', 'am', 'fällig am', 'fällig', 'zum', 'Termin'],
      ),
    ],
  },
  alg2VorAntragBis: {
    labels: [
      ...mal(
        ['Früherer', 'Letzter', 'Vorheriger', ''],
        mal(
          [...SGB2_BEZUG, ...SGB2_GELD],
          [
            'vor dem Antrag bis',
            'vor Antrag bis',
            'vor Antragstellung bis',
            'vor der Antragstellung bis',
          ],
        ),
      ),
      ...mal(['Früherer', 'Vorheriger', 'Vorangegangener'], mal(SGB2_BEZUG, ['bis', 'Ende'])),
      'Vorbezug bis',
      'Vorbezug SGB II bis',
      'Ende des früheren Leistungsbezugs',
      'Ende des letzten Bezugs vor Antragstellung',
    ],
    zeitraum: mal(['Früherer', 'Vorheriger'], SGB2_BEZUG),
  },
  alg2Jemals: {
    labels: [
      'Schon einmal Leistungen nach dem SGB II bezogen',
      'Leistungen nach dem SGB II schon einmal bezogen',
      'Früher schon Leistungen nach dem SGB II bezogen',
      ...mal(
        ['Schon einmal', 'Jemals', 'Bereits früher', 'Früher schon'],
        mal(SGB2_GELD, ['bezogen', 'Bezug']),
      ),
      ...mal(SGB2_GELD, ['jemals bezogen', 'schon einmal bezogen', 'früher bezogen', 'Vorbezug']),
      ...mal(SGB2_BEZUG, ['jemals', 'schon einmal', 'in der Vergangenheit']),
      'Vorbezug SGB II',
    ],
  },
  alg2ZuletztBis: {
    labels: [
      ...mal(SGB2_BEZUG, ['zuletzt bis', 'bis', 'endet am', 'Ende', 'voraussichtlich bis']),
      ...mal(['Letzter', 'Aktueller', 'Laufender'], mal(SGB2_BEZUG, ['bis'])),
      ...mal(SGB2_GELD, ['bis', 'zuletzt bis']),
      'Ende Leistungsbezug',
      'Ende des Leistungsbezugs',
    ],
    schwach: [
      'Bewilligungszeitraum bis',
      'Ende Bewilligungszeitraum',
      'Ende des Bewilligungszeitraums',
      'Bewilligt bis',
      'BWZ bis',
    ],
    zeitraum: [...mal(['', 'Aktueller', 'Laufender'], SGB2_BEZUG), 'Bewilligungszeitraum', 'BWZ'],
  },
  zuzug: {
    labels: [
      'Zuzug aus einem anderen Jobcenter',
      'Zuzug aus anderem Jobcenter',
      'Zuzug',
      'Zugezogen',
      'Zuständigkeitswechsel',
      'Wechsel des Jobcenters',
      'Wechsel des zuständigen Jobcenters',
      'Jobcenter-Wechsel',
      'Trägerwechsel',
      'Übernahme aus anderem Jobcenter',
    ],
  },
  algAufstocker: {
    labels: [
      'Bezieht daneben Arbeitslosengeld',
      ...mal(ALG1, ['Aufstocker', 'Aufstockerin']),
      ...mal(['Aufstocker'], ALG1),
      ...mal(['Bezieht', 'Bezug von', 'Parallelbezug', 'Paralleler Bezug von', 'Daneben'], ALG1),
      ...mal(ALG1, ['Bezug', 'Parallelbezug']),
    ],
  },
  algBezugBis: {
    labels: [
      ...mal(ALG1, [
        'bis',
        'Anspruch bis',
        'Bezug bis',
        'Bezug endet am',
        'Anspruchsende',
        'Bezugsende',
        'Ende',
      ]),
      ...mal(['Bezug von', 'Anspruch auf', 'Ende'], mal(ALG1, ['bis'])),
      ...mal(['Ende', 'Ende des', 'Anspruchsende'], ALG1),
    ],
    zeitraum: [...ALG1, ...ALG1_BEZUG],
  },
  esbAm: { labels: ereignis(...ESB, 'Einstiegsberatungsgespräch') },
  belehrungAm: {
    labels: [
      ...ereignis('Belehrung', 'Rechtsfolgenbelehrung', 'Rechtsbelehrung', 'Erstbelehrung'),
      'Belehrt am',
      'Belehrung über Mitwirkungspflichten am',
      'Belehrung Mitwirkungspflichten',
    ],
  },
  erstgespraechAm: { labels: ereignis('Erstgespräch', 'Erstberatungsgespräch') },
  naechsterTerminAm: {
    labels: mal(
      [
        'Nächster Termin',
        'Nächster Gesprächstermin',
        'Nächster Beratungstermin',
        'Nächstes Gespräch',
        'Nächste Vorsprache',
        'Nächster Kontakt',
        'Folgetermin',
        'Folgegespräch',
        'Termin (nächster)',
      ],
      ['', 'am', 'Datum', 'geplant am'],
    ),
  },
  esbWahrgenommen: {
    labels: mal(
      [
        ...ESB,
        ...mal(['Einladung zur', 'Einladung', 'Termin'], ESB),
        'ESB-Einladung',
        'ESB-Termin',
        'Einladung zur ESB',
      ],
      ['wahrgenommen', 'gefolgt'],
    ).concat(['Zur ESB erschienen', 'Zur Einstiegsberatung erschienen']),
  },
  egvAm: {
    labels: [
      ...mal(EGV, [
        'vom',
        'am',
        'Datum',
        'abgeschlossen am',
        'abgeschlossen',
        'abgeschlossen vom',
        'geschlossen am',
        'vereinbart am',
        'unterschrieben am',
        'unterzeichnet am',
        'Abschluss',
        'Abschluss am',
        'Abschlussdatum',
        'Datum Abschluss',
        'Datum des Abschlusses',
      ]),
      ...mal(
        ['Abschluss', 'Abschluss der', 'Abschluss des', 'Datum', 'Datum der', 'Datum des'],
        EGV,
      ),
    ],
  },
  egvGueltigBis: {
    labels: [
      ...mal(EGV, [...GUELTIG_BIS, 'bis']),
      'Gültigkeit der EGV bis',
      'Gültigkeit EGV bis',
      ...GUELTIG_BIS,
    ],
    zeitraum: [...mal(EGV, [...GUELTIG_VON_BIS, 'Zeitraum']), ...GUELTIG_VON_BIS],
  },
  egvVerzichtBegruendet: {
    labels: [
      ...mal(
        [
          ...mal(['Verzicht auf', 'Verzicht auf die', 'Verzicht auf den', 'Verzicht'], EGV),
          ...mal(EGV, ['Verzicht']),
        ],
        ['begründet', 'dokumentiert', 'begründet und dokumentiert'],
      ),
    ],
  },
  profilGueltigBis: {
    labels: [
      ...mal(PROFIL, [...GUELTIG_BIS, 'bis']),
      'Profilgültigkeit',
      'Profilgültigkeit bis',
      'Gültigkeit des Profils bis',
      'Gültigkeit Profil bis',
      ...GUELTIG_BIS,
    ],
    zeitraum: [
      ...mal(PROFIL, [...GUELTIG_VON_BIS, 'Zeitraum']),
      'Profilgültigkeit',
      'Gültigkeitszeitraum des Profils',
      'Gültigkeitszeitraum Profil',
      ...GUELTIG_VON_BIS,
    ],
  },
  kontakte: {
    labels: [
      'Kontakte',
      'Kundenkontakte',
      'Kontakthistorie',
      'Kontaktübersicht',
      'Kontaktverlauf',
      'Kundenhistorie',
      'Beratungsgespräche',
      'Bisherige Kontakte',
    ],
  },
  letzterKontaktAm: {
    labels: [
      ...mal(LETZTER_KONTAKT, ['', 'am', 'vom', 'Datum']),
      ...mal(
        ['Datum', 'Datum des letzten'],
        [...LETZTER_KONTAKT, 'Kontakts', 'Kontaktes', 'Gesprächs'],
      ),
    ],
  },
  letzterKontaktArt: {
    labels: [
      ...mal(LETZTER_KONTAKT, [
        'Art',
        'Typ',
        'Form',
        'Kontaktart',
        'Kanal',
        'Weg',
        'Art des Kontakts',
      ]),
      'Art des letzten Kontakts',
      'Art des letzten Kontaktes',
      'Form des letzten Kontakts',
      'Art letzter Kontakt',
      'Letzte Kontaktart',
      'Letzter Kontakt durch',
      'Letzter Kontakt per',
    ],
    schwach: ['Kontaktart'],
    unter: { headings: LETZTER_KONTAKT, labels: ['durch', 'per'] },
  },
  wiedervorlageAm: {
    labels: mal(
      ['Wiedervorlage', 'Nächste Wiedervorlage', 'WV', 'WVL', 'Wiedervorl.', 'Nächste WV'],
      ['', 'am', 'zum', 'Datum', 'Termin', 'fällig am', 'bis'],
    ),
  },
  arbeitsmarktnahSeit: {
    labels: [
      ...mal(['An', 'An den'], mal(FM_ARBEITSMARKTNAH, ['übergeben am', 'abgegeben am'])),
      ...mal(['Übergabe an', 'Übergabe an den', 'Übergabe'], mal(FM_ARBEITSMARKTNAH, ['am', ''])),
      ...mal(FM_ARBEITSMARKTNAH, ['seit']),
      'Arbeitsmarktnah seit',
      'Arbeitsmarktnah betreut seit',
      'Arbeitsmarktnahe Betreuung seit',
      'Übergabe arbeitsmarktnah am',
    ],
  },
  einladungArbeitsmarktnahAm: {
    labels: [
      ...mal(
        [
          'Einladung durch',
          'Einladung durch den',
          'Einladung',
          'Schriftliche Einladung durch',
          'Schriftliche Einladung',
        ],
        mal([...FM_ARBEITSMARKTNAH, 'arbeitsmarktnah'], ['am', 'vom', '']),
      ),
    ],
  },
  einzelfallbeurteilungAm: { labels: ereignis('Einzelfallbeurteilung') },
  alleinerziehend: {
    labels: [
      'Alleinerziehend',
      'Allein erziehend',
      'Alleinerziehende/r',
      'Alleinerziehender',
      'Alleinerziehung',
      'Ist alleinerziehend',
    ],
  },
  bgGemischt: {
    labels: [
      'Bedarfsgemeinschaft mit Personen unter und über 25',
      'BG mit Personen unter und über 25',
      'BG mit Personen unter und über 25 Jahren',
      'Bedarfsgemeinschaft mit Personen unter und über 25 Jahren',
      'Personen unter und über 25',
      'Gemischte BG',
      'Gemischte Bedarfsgemeinschaft',
      'BG gemischt',
      'BG gemischt (U25/Ü25)',
      'Gemischte BG (U25/Ü25)',
      'Bedarfsgemeinschaft gemischt',
      'BG mit U25 und Ü25',
      'BG mit Personen U25 und Ü25',
      'BG mit Personen U25/Ü25',
      'Personen U25 und Ü25',
      'BG U25/Ü25',
    ],
  },
  erwerbsfaehigkeitZweifelhaft: {
    labels: [
      ...mal(ERWERBSFAEHIGKEIT, [
        'zweifelhaft',
        'fraglich',
        'unklar',
        'in Frage gestellt',
        'ist zweifelhaft',
      ]),
      ...mal(['Zweifel an der', 'Zweifel an', 'Zweifel'], ERWERBSFAEHIGKEIT),
    ],
  },
  rechtsbehelfOffen: {
    labels: [
      'Widerspruch oder Klage offen',
      'Widerspruch/Klage offen',
      'Widerspruch / Klage anhängig',
      'Offener Widerspruch oder offene Klage',
      'Offener Widerspruch / Klage',
      'Rechtsbehelf offen',
      'Rechtsbehelfe offen',
      'Offener Rechtsbehelf',
      'Offene Rechtsbehelfe',
      'Laufender Rechtsbehelf',
      'Rechtsbehelf anhängig',
      'Rechtsbehelfsverfahren offen',
    ],
    nurWahr: [
      'Widerspruch offen',
      'Offener Widerspruch',
      'Widerspruch anhängig',
      'Klage offen',
      'Klage anhängig',
      'Offene Klage',
    ],
  },
  stellensuchlaufAm: {
    labels: [
      ...ereignis('Stellensuchlauf', 'Letzter Stellensuchlauf', 'Suchlauf', 'Letzter Suchlauf'),
      'Letzter Matchinglauf',
      'Matchinglauf am',
      'Letztes Matching',
      'Letztes Matching am',
    ],
  },
  zielgruppeU25: {
    labels: [
      'Zielgruppe U25',
      'U25-Zielgruppe',
      'Zielgruppe (U25)',
      'Zielgruppe unter 25',
      'Kundengruppe U25',
      'Zielgruppe der unter 25-Jährigen',
    ],
    schwach: ['Zielgruppe', 'Kundengruppe'],
  },
  schulform: {
    labels: [
      'Schulform',
      'Schulart',
      'Schultyp',
      'Art der Schule',
      'Besuchte Schulform',
      'Aktuelle Schulform',
    ],
  },
  klassenstufe: {
    labels: [
      'Klassenstufe',
      'Jahrgangsstufe',
      'Schulklasse',
      'Besuchte Klasse',
      'Aktuelle Klasse',
      'Aktuelle Klassenstufe',
    ],
    schwach: ['Klasse'],
  },
  schulentlassungAm: {
    labels: [
      ...mal(
        ['', 'Voraussichtliche', 'Vorauss.', 'Voraussichtliches', 'Voraussichtlicher'],
        mal(SCHULENTLASSUNG, ['', 'am', 'Datum', 'zum']),
      ),
      'Schule endet am',
      'Schulbesuch bis',
      'Datum der Schulentlassung',
    ],
  },
  ausbildungsuchendSeit: {
    labels: mal(
      [
        'Ausbildungsuchend',
        'Ausbildungssuchend',
        'Ausbildungsplatzsuchend',
        'Ausbildungssuche',
        'Ausbildungsuche',
        'Als ausbildungsuchend',
      ],
      ['seit', 'gemeldet seit', 'gemeldet am', 'geführt seit'],
    ),
  },
  zeugnisAm: {
    labels: [
      ...ereignis('Letztes Zeugnis', 'Zeugnis', 'Schulzeugnis', 'Letztes Schulzeugnis'),
      'Zeugnisdatum',
      'Zeugnis vorgelegt am',
      'Letztes Zeugnis vorgelegt am',
    ],
  },
  ausbildungsreif: {
    labels: [
      'Ausbildungsreif',
      'Ausbildungsreife',
      'Ausbildungsreife liegt vor',
      'Ausbildungsreife festgestellt',
      'Ausbildungsreife vorhanden',
      'Ausbildungsreife gegeben',
      'Ist ausbildungsreif',
    ],
  },
  ausbildungswillig: {
    labels: [
      'Ausbildungswillig',
      'Ausbildungswille',
      'Ausbildungsbereitschaft',
      'Ausbildungsbereit',
      'Ausbildungswilligkeit',
      'Ist ausbildungswillig',
    ],
  },
  ausbildungBis: {
    labels: [
      ...mal(ALS_AUSBILDUNG, ['bis', 'endet am', 'Ende', 'voraussichtlich bis']),
      ...mal(['Ende', 'Ende der', 'Voraussichtliches Ende der'], ALS_AUSBILDUNG),
      'Ausbildungsende',
      'Voraussichtliches Ausbildungsende',
      'Ausbildungsvertrag bis',
      'Ausbildungszeit bis',
      'Ausbildungsverhältnis bis',
    ],
    zeitraum: ['Ausbildungszeitraum', 'Ausbildungszeit', 'Ausbildungsdauer', 'Ausbildung Zeitraum'],
  },
  ausbildungsform: {
    labels: [
      'Ausbildungsform',
      'Ausbildungsart',
      'Form der Ausbildung',
      'Art der Ausbildung',
      'Ausbildungstyp',
      'Ausbildung Form',
      'Ausbildung Art',
    ],
  },
  vertreterUnterschrift: {
    labels: [
      'Unterschrift des gesetzlichen Vertreters',
      'Unterschrift gesetzlicher Vertreter',
      'Unterschrift gesetzl. Vertreter',
      'Unterschrift gesetzliche Vertretung',
      'Unterschrift der gesetzlichen Vertretung',
      'Unterschrift gesetzliche/r Vertreter/in',
      'Vom gesetzlichen Vertreter unterschrieben',
      'Gesetzlicher Vertreter hat unterschrieben',
      'Unterschrift Erziehungsberechtigte',
      'Unterschrift der Erziehungsberechtigten',
      'Unterschrift Sorgeberechtigte',
      'Vertreterunterschrift',
      'EGV vom gesetzlichen Vertreter unterschrieben',
    ],
  },
  betreuungDurch: {
    labels: [],
    // Some offices show the colleague's name here; it is neither read nor reported.
    schwach: [
      'Betreuung durch',
      'Betreut durch',
      'Betreut von',
      'In Betreuung bei',
      'Betreuung',
      'Zuständige Betreuung',
      'Zuständige Fachkraft',
      'Fallführung',
      'Fallmanagement durch',
      'Zuständig',
      'Fallmanagement',
    ],
  },
  massnahmen: {
    labels: [
      'Maßnahmen',
      'Maßnahmenliste',
      'Maßnahmeteilnahmen',
      'Maßnahmeteilnahme',
      'Aktuelle Maßnahmen',
      'Maßnahmen CoSach',
      'Teilnahmen',
      'Teilnahmen an Maßnahmen',
      'Förderungen',
      'Eingliederungsmaßnahmen',
      'Laufende Maßnahmen',
    ],
  },
};
