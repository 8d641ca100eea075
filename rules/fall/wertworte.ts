import type { FeldKey, KeysOfType } from './felder.ts';

/** The words that stand for a value, beside the value word itself and the label of FELDER. */
type Worte = Readonly<Record<string, readonly string[]>>;

const KONTAKTART: Worte = {
  persoenlich: [
    'persönliche Vorsprache',
    'persönlicher Kontakt',
    'persönliches Gespräch',
    'pers. Gespräch',
    'pers. Vorsprache',
    'pers.',
    'Vorsprache',
    'Beratungsgespräch',
    'Beratungsgespräch persönlich',
    'Präsenz',
    'Präsenzgespräch',
    'in Präsenz',
    'vor Ort',
    'persönlich vor Ort',
    'Hausbesuch',
    'face to face',
    'persönliche Beratung',
  ],
  telefonisch: [
    'Telefon',
    'Telefonat',
    'Telefongespräch',
    'telefonischer Kontakt',
    'telefonisches Gespräch',
    'telefonische Beratung',
    'telef.',
    'tel.',
    'Anruf',
    'per Telefon',
    'fernmündlich',
  ],
  schriftlich: [
    'Brief',
    'Post',
    'per Post',
    'postalisch',
    'Schreiben',
    'Fax',
    'Anschreiben',
    'schriftlicher Kontakt',
    'schriftl.',
  ],
  mail: [
    'E-Mail',
    'Email',
    'per E-Mail',
    'per Mail',
    'elektronisch',
    'E-Mail-Kontakt',
    'Online-Postfach',
    'Postfachnachricht',
  ],
};

const STAND: Worte = {
  erkannt: ['offen', 'neu', 'festgestellt', 'identifiziert', 'noch nicht bearbeitet'],
  inBearbeitung: ['wird bearbeitet', 'in Arbeit', 'i. B.', 'laufend', 'begonnen'],
  erfolglos: ['erfolglos bearbeitet', 'ohne Erfolg bearbeitet', 'erfolglos beendet'],
  erledigt: [
    'abgeschlossen',
    'behoben',
    'gelöst',
    'erfolgreich bearbeitet',
    'beseitigt',
    'erfolgreich beendet',
  ],
};

const KUNDENKATEGORIE: Worte = Object.fromEntries(
  [...'ABCDESXYZ'].map((k) => [
    k,
    [`Kategorie ${k}`, `Kunde ${k}`, `${k}-Kunde`, `${k}-Kundin`, `Kundenkategorie ${k}`],
  ]),
);

/** Per enum field: value word → further words. Compared folded and as a whole. */
export const ENUM_WORTE: Readonly<Record<KeysOfType<'enum'>, Worte>> = {
  rechtskreis: {
    'SGB II': [
      'SGB 2',
      '2',
      'II',
      'Grundsicherung',
      'Rechtskreis SGB II',
      'Grundsicherung für Arbeitsuchende',
    ],
    'SGB III': ['SGB 3', '3', 'III', 'Arbeitsförderung', 'Rechtskreis SGB III'],
  },
  kundenstatus: {
    alo: ['arbeitslos', 'arbeitslos gemeldet', 'Arbeitslose', 'Arbeitsloser', 'arbeitslos (alo)'],
    asu: [
      'arbeitsuchend',
      'arbeitssuchend',
      'arbeitsuchend gemeldet',
      'Arbeitsuchender',
      'Arbeitsuchende',
      'nicht arbeitslos arbeitsuchend',
      'arbeitsuchend nicht arbeitslos',
    ],
    rasu: ['ratsuchend', 'Ratsuchender', 'Ratsuchende'],
    nichtGesetzt: ['nicht gesetzt', 'kein Status', 'ohne Status', 'keiner', 'keine', 'kein'],
  },
  berufsabschluss: {
    ausbildung: [
      'Berufsausbildung',
      'abgeschlossene Berufsausbildung',
      'abgeschlossene Ausbildung',
      'Ausbildung abgeschlossen',
      'betriebliche Ausbildung',
      'schulische Ausbildung',
      'duale Ausbildung',
      'Lehre',
      'Ausbildungsabschluss',
      'betriebliche Berufsausbildung',
      'Berufsfachschule',
      'Fachschule',
      'Berufsausbildung abgeschlossen',
    ],
    studium: [
      'Hochschule',
      'Hochschulabschluss',
      'Hochschulstudium',
      'abgeschlossenes Studium',
      'Studium abgeschlossen',
      'Studienabschluss',
      'Universität',
      'Fachhochschule',
      'Fachhochschulabschluss',
      'Bachelor',
      'Master',
      'Diplom',
      'akademischer Abschluss',
    ],
    keiner: [
      'kein',
      'keine',
      'ohne',
      'kein Berufsabschluss',
      'kein Abschluss',
      'ohne Abschluss',
      'ohne Berufsabschluss',
      'ohne Ausbildung',
      'ohne Berufsausbildung',
      'keine Ausbildung',
      'keine Berufsausbildung',
      'keine abgeschlossene Berufsausbildung',
      'ohne abgeschlossene Berufsausbildung',
      'nicht vorhanden',
      'ungelernt',
    ],
  },
  integrationsprognose: {
    marktnah: ['arbeitsmarktnah', 'markt-nah', 'nah', 'integrationsnah'],
    marktfern: ['arbeitsmarktfern', 'markt-fern', 'fern', 'integrationsfern'],
  },
  anlaufstelle: {
    eingangszone: ['EZ', 'Empfang/Eingangszone', 'Eingangszone (EZ)'],
    mi: [
      'M&I',
      'M+I',
      'MuI',
      'Markt & Integration',
      'Markt u. Integration',
      'Markt und Integration (M&I)',
      'Arbeitsvermittlung',
      'Vermittlung',
    ],
    amm: [
      'Arbeitsmarktmanager',
      'Arbeitsmarktmanagement',
      'AMM (Arbeitsmarktmanager)',
      'Arbeitsmarktmanagement (AMM)',
    ],
  },
  betreuungsstufe: {
    IN: [
      'IN integrationsfähig',
      'integrationsfähig',
      'integrationsnah',
      'integrationsfähige Kunden',
    ],
    IK: ['Förderbedarf', 'Kunden mit Förderbedarf', 'Kunde mit Förderbedarf'],
    IG: [
      'Stabilisierungsbedarf',
      'Kunden mit Stabilisierungsbedarf',
      'Kunde mit Stabilisierungsbedarf',
    ],
    IF: ['integrationsfern', 'integrationsferne Kunden', 'integrationsferner Kunde'],
  },
  kundenkategorie: KUNDENKATEGORIE,
  vorherigeKategorie: KUNDENKATEGORIE,
  letzterKontaktArt: KONTAKTART,
  zielgruppeU25: {
    schueler: ['Schülerin', 'Schüler/in', 'Schülerinnen und Schüler', 'SuS'],
    ausbildungsuchend: [
      'ausbildungssuchend',
      'Ausbildungssuchende',
      'Ausbildungsuchende',
      'Ausbildungsuchende/r',
      'Ausbildungssuchender',
      'Ausbildungsuchender',
      'Ausbildungsplatzsuchende',
    ],
    ausbildungsabsolvent: [
      'Ausbildungsabsolventin',
      'Ausbildungsabsolventen',
      'Ausbildungsabsolvent/in',
      'Absolvent',
      'Absolventin',
    ],
    vermittlungskunde: ['Vermittlungskundin', 'Vermittlungskunden', 'Vermittlungskunde/in'],
    aktivierungskunde: ['Aktivierungskundin', 'Aktivierungskunden', 'Aktivierungskunde/in'],
  },
  schulform: {
    oberschule: [],
    gesamtschule: [],
    freieSchule: [
      'Freie Schule',
      'Schule in freier Trägerschaft',
      'Freie Schule (Waldorf)',
      'Waldorfschule',
      'Privatschule',
    ],
    foerderschule: [
      'Schule mit Förderschwerpunkt',
      'Sonderschule',
      'Förderzentrum',
      'sonderpädagogische Schule',
    ],
    gymnasium: ['Gymn.'],
  },
  ausbildungsform: {
    betrieblich: ['betriebliche Ausbildung', 'dual', 'duale Ausbildung', 'im Betrieb'],
    ausserbetrieblich: [
      'außerbetriebliche Ausbildung',
      'BaE',
      'außerbetrieblich (BaE)',
      'überbetrieblich',
    ],
  },
  betreuungDurch: {
    fmU25: [
      'FM U25',
      'Fallmanager U25',
      'Fallmanagerin U25',
      'Fallmanagement U25',
      'U25',
      'FM unter 25',
    ],
    fmArbeitsmarktnah: [
      'FM arbeitsmarktnah',
      'Fallmanager arbeitsmarktnah',
      'Fallmanagerin arbeitsmarktnah',
      'Fallmanagement arbeitsmarktnah',
      'FM für arbeitsmarktnahe Kunden',
      'FM arbeitsmarktnahe Kunden',
      'arbeitsmarktnah',
    ],
    fmArbeitsmarktfern: [
      'FM arbeitsmarktfern',
      'Fallmanager arbeitsmarktfern',
      'Fallmanagerin arbeitsmarktfern',
      'Fallmanagement arbeitsmarktfern',
      'FM für arbeitsmarktferne Kunden',
      'FM arbeitsmarktferne Kunden',
      'arbeitsmarktfern',
    ],
    berufsberater: ['Berufsberaterin', 'Berufsberatung', 'Berufsberater/in', 'BB'],
  },
};

/** The same for the enum columns of the lists. */
export const SPALTEN_WORTE: Readonly<Record<string, Worte>> = {
  'kontakte.art': KONTAKTART,
  'hemmnisse.bereich': {
    beruflicheKompetenz: [
      'berufliche Qualifikation',
      'Qualifikation',
      'berufl. Kompetenz',
      'fachliche Kompetenz',
      'Berufliche Kompetenzen',
      'schulische und berufliche Qualifikation',
    ],
    motivation: [
      'Motivation/Leistungsbereitschaft',
      'Leistungsbereitschaft',
      'Motivation und Leistungsbereitschaft',
    ],
    sozialeKompetenz: [
      'soziale Kompetenzen',
      'Sozialkompetenz',
      'Sozialverhalten',
      'soz. Kompetenz',
    ],
    leistungsfaehigkeit: [
      'gesundheitliche Leistungsfähigkeit',
      'Gesundheit',
      'Leistungsfähigkeit/Gesundheit',
      'Gesundheit/Leistungsfähigkeit',
    ],
    rahmenbedingungen: [
      'persönliche Rahmenbedingungen',
      'spezifische Rahmenbedingungen',
      'Rahmenbedingung',
      'Rahmenbed.',
    ],
  },
  'hemmnisse.stand': STAND,
  'massnahmen.ziel': {
    integrationInArbeit: [
      '1',
      'Integration in Arbeit',
      'Arbeitsaufnahme',
      'Integration in Beschäftigung',
      'Integration in den Arbeitsmarkt',
    ],
    sonstiges: ['sonstige', 'anderes', 'sonstiges Ziel'],
  },
};

/** Words of a Maßnahme's kind that may stand inside a longer name ("FbW – Umschulung Pflege"). */
export const MASSNAHME_WORTE: Worte = {
  MAT: ['MAT', 'Maßnahme bei einem Träger', 'Maßnahmen bei einem Träger'],
  BaE: [
    'BaE',
    'außerbetriebliche Einrichtung',
    'außerbetrieblicher Einrichtung',
    'außerbetriebliche Berufsausbildung',
  ],
  FbW: ['FbW', 'berufliche Weiterbildung', 'beruflichen Weiterbildung', 'Umschulung'],
  reha117: [
    'reha117',
    'Reha-spezifisch',
    'Reha-spezifische',
    'rehaspezifische',
    'rehaspezifisch',
    'Reha §117',
  ],
  bvB: ['bvB', 'berufsvorbereitende Bildungsmaßnahme', 'Berufsvorbereitung'],
  AGH: ['AGH', 'AGH-MAE', 'Arbeitsgelegenheit', 'Arbeitsgelegenheiten'],
  MAbE: [
    'MAbE',
    'Aktivierung und berufliche Eingliederung',
    'Aktivierung und beruflichen Eingliederung',
  ],
  EQ: ['EQ', 'Einstiegsqualifizierung'],
  sonstige: [
    'sonstige',
    'Sonstiges',
    'sonstige Maßnahme',
    'Integrationskurs',
    'Sprachkurs',
    'Berufssprachkurs',
    'Einstiegsgeld',
    'ESG',
    'EGZ',
    'Eingliederungszuschuss',
  ],
};

/** Paragraphs by which a Maßnahme is named where its kind isn't. */
export const MASSNAHME_PARAGRAPHEN: Readonly<Record<string, string>> = {
  '45': 'MAT',
  '76': 'BaE',
  '81': 'FbW',
  '117': 'reha117',
  '51': 'bvB',
  '16d': 'AGH',
  '54a': 'EQ',
};

export const JA: readonly string[] = [
  'ja',
  'j',
  'wahr',
  'true',
  'yes',
  'x',
  'liegt vor',
  'vorhanden',
  'trifft zu',
  'gegeben',
  'zutreffend',
  'aktiv',
  'ja vorhanden',
  'ja liegt vor',
];
export const NEIN: readonly string[] = [
  'nein',
  'n',
  'falsch',
  'false',
  'no',
  'kein',
  'keine',
  'keiner',
  'keins',
  'liegt nicht vor',
  'nicht vorhanden',
  'trifft nicht zu',
  'nicht gegeben',
  'nicht zutreffend',
  'nein nicht vorhanden',
];
export const ZEICHEN_JA: readonly string[] = ['☑', '✓', '✔', '✅', '☒', '🗹'];
export const ZEICHEN_NEIN: readonly string[] = ['☐', '⬜', '▢'];

/** Per boolean field: words of its own. */
export const BOOLEAN_WORTE: Readonly<
  Partial<Record<FeldKey, { readonly ja?: readonly string[]; readonly nein?: readonly string[] }>>
> = {
  kommunikationDeutsch: {
    ja: ['möglich', 'ausreichend'],
    nein: ['nicht möglich', 'nicht ausreichend'],
  },
  rehaOderSb: {
    ja: [
      'Reha',
      'SB',
      'schwerbehindert',
      'Rehabilitand',
      'Rehabilitandin',
      'gleichgestellt',
      'Reha und SB',
      'Reha/SB',
    ],
  },
  vermittlungZeitnahRealistisch: {
    ja: ['realistisch', 'möglich'],
    nein: ['nicht realistisch', 'nicht möglich', 'unrealistisch'],
  },
  telefonterminErreicht: {
    ja: ['erreicht', 'wahrgenommen'],
    nein: ['nicht erreicht', 'nicht wahrgenommen'],
  },
  esbWahrgenommen: {
    ja: ['wahrgenommen', 'erschienen'],
    nein: ['nicht wahrgenommen', 'nicht erschienen'],
  },
  neukunde: { ja: ['Neukunde', 'Neukundin', 'neu'], nein: ['Bestandskunde', 'Bestandskundin'] },
  kommunaleEingliederungGeplant: { ja: ['geplant'], nein: ['nicht geplant'] },
  ausbildungsreif: {
    ja: ['ausbildungsreif', 'festgestellt'],
    nein: ['nicht ausbildungsreif', 'noch nicht'],
  },
  ausbildungswillig: { ja: ['ausbildungswillig'], nein: ['nicht ausbildungswillig'] },
  erwerbsfaehigkeitZweifelhaft: { ja: ['zweifelhaft'], nein: ['nicht zweifelhaft'] },
  rechtsbehelfOffen: { ja: ['offen', 'anhängig'], nein: ['kein offener'] },
  vertreterUnterschrift: {
    ja: ['liegt vor', 'unterschrieben'],
    nein: ['fehlt', 'liegt nicht vor', 'nicht unterschrieben'],
  },
  bgGemischt: { ja: ['gemischt'], nein: ['nicht gemischt'] },
};

/** Shown where a field is there and has no value. */
export const NICHTS: readonly string[] = [
  'kein',
  'keine',
  'keiner',
  'keines',
  'keins',
  'nicht gesetzt',
  'nicht vergeben',
  'nicht festgelegt',
  'nicht vorhanden',
  'entfällt',
  'leer',
  'ohne',
  'nie',
  'niemals',
  'noch nie',
  'noch keine',
  'noch keiner',
  'noch keiner vereinbart',
  'bisher keine',
  'bisher keiner',
  'kein Eintrag',
  'keine Einträge',
  'keine Einträge vorhanden',
  'keine Daten vorhanden',
  'kein Datum',
  'kein Termin',
  'kein Kontakt',
  'kein Termin vereinbart',
  'nicht abgeschlossen',
  'nicht belegt',
  'keine vorhanden',
  'keiner vorhanden',
];

/** Placeholders of a control nobody has filled in: as good as empty. */
export const PLATZHALTER: readonly string[] = [
  'bitte wählen',
  'bitte auswählen',
  'auswählen',
  'bitte eingeben',
  'wählen',
  'Auswahl',
  'keine Auswahl',
  'Datum wählen',
  'Datum auswählen',
  'TT.MM.JJJJ',
  'TT.MM.JJ',
  'MM.JJJJ',
  'MM/JJJJ',
  'JJJJ',
  'dd.mm.yyyy',
];

/** Shown where nobody knows: neither a value nor none. */
export const UNBEKANNT: readonly string[] = [
  'unbekannt',
  'nicht bekannt',
  'k. A.',
  'keine Angabe',
  'keine Angaben',
  'ohne Angabe',
  'nicht erfasst',
  'nicht erhoben',
  'noch nicht erfasst',
  'noch nicht erhoben',
  'ungeklärt',
  'ungeprüft',
  'noch nicht geprüft',
  'wird geladen',
  'lädt',
  'Laden',
  'n. a.',
  'n/a',
];
