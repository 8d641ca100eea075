/**
 * The fields of a Fall: the one list that types, parsing, vocabulary, concepts and panel share.
 * Keys and value words are the contract of the rule catalogue, section 1.
 * Kept free of any schema library, because the content script carries it into every page.
 */

type Values = Readonly<Record<string, string>>;

interface Labelled {
  /** What people read; a noun phrase without a colon. */
  readonly label: string;
}
export interface TextFeld extends Labelled {
  readonly type: 'text';
  /** A rank ("1") or a word ("hoch"): a whole number is taken as one, however pages and files write it. */
  readonly numeric?: true;
}
export interface DateFeld extends Labelled {
  readonly type: 'date';
}
export interface IntegerFeld extends Labelled {
  readonly type: 'integer';
  /** What is counted, for people: "Monate", "Jahre"; empty where the number stands alone. */
  readonly unit: string;
}
export interface BooleanFeld extends Labelled {
  readonly type: 'boolean';
}
export interface EnumFeld<V extends Values = Values> extends Labelled {
  readonly type: 'enum';
  /** Value word → what people read. */
  readonly values: V;
}
export interface DatesFeld extends Labelled {
  readonly type: 'dates';
}
/** The columns of one entry of a list. */
export type Spalten = Readonly<Record<string, SpaltenFeld>>;
export type SpaltenFeld = (TextFeld | DateFeld | BooleanFeld | EnumFeld) & {
  readonly required?: true;
  /** Required, and may be known to be none. */
  readonly nullable?: true;
};
export interface ItemsFeld<S extends Spalten = Spalten> extends Labelled {
  readonly type: 'items';
  readonly columns: S;
}
export type Feld =
  | TextFeld
  | DateFeld
  | IntegerFeld
  | BooleanFeld
  | EnumFeld
  | DatesFeld
  | ItemsFeld;

const text = <L extends string>(label: L) => ({ type: 'text', label }) as const;
const date = <L extends string>(label: L) => ({ type: 'date', label }) as const;
const integer = <L extends string>(label: L, unit = '') =>
  ({ type: 'integer', label, unit }) as const;
const boolean = <L extends string>(label: L) => ({ type: 'boolean', label }) as const;
const choice = <const V extends Values>(label: string, values: V) =>
  ({ type: 'enum', label, values }) as const;
const items = <const S extends Spalten>(label: string, columns: S) =>
  ({ type: 'items', label, columns }) as const;
const required = <const F extends object>(feld: F) => ({ ...feld, required: true }) as const;

const kontaktart = {
  persoenlich: 'persönlich',
  telefonisch: 'telefonisch',
  schriftlich: 'schriftlich',
  mail: 'E-Mail',
} as const;

const kundenkategorie = {
  A: 'A',
  B: 'B',
  C: 'C',
  D: 'D',
  E: 'E',
  S: 'S',
  X: 'X',
  Y: 'Y',
  Z: 'Z',
} as const;

export const FELDER = {
  kundennummer: text('Kundennummer'),
  bgNummer: text('BG-Nummer'),
  geburtsdatum: date('Geburtsdatum'),
  alter: integer('Alter', 'Jahre'),
  rechtskreis: choice('Rechtskreis', { 'SGB II': 'SGB II', 'SGB III': 'SGB III' }),
  kundenstatus: choice('Kundenstatus', {
    alo: 'arbeitslos',
    asu: 'arbeitsuchend',
    rasu: 'ratsuchend',
    nichtGesetzt: 'nicht gesetzt',
  }),
  kommunikationDeutsch: boolean('Kommunikation auf Deutsch möglich'),
  gesundheitlicheEinschraenkung: boolean('Gesundheitliche Einschränkung im Zielberuf'),
  rehaOderSb: boolean('Reha oder schwerbehindert'),
  krankengeldbezug: boolean('Krankengeldbezug'),
  elternzeit: boolean('Elternzeit'),
  pflegezeit: boolean('Pflegezeit'),
  svBeschaeftigung: boolean('Sozialversicherungspflichtige Beschäftigung'),
  selbststaendig: boolean('Selbstständig'),
  gefluechtet: boolean('Geflüchtet'),
  langzeitarbeitslos: boolean('Langzeitarbeitslos'),
  berufsabschluss: choice('Berufsabschluss', {
    ausbildung: 'Berufsausbildung',
    studium: 'Studium',
    keiner: 'keiner',
  }),
  ausbildungAbgeschlossenAm: date('Ausbildung abgeschlossen am'),
  studiumAbgeschlossenAm: date('Studium abgeschlossen am'),
  praxisMonate24: integer('Berufspraxis in den letzten 2 Jahren', 'Monate'),
  passendePraxisMonate24: integer(
    'Zum Studium passende Berufspraxis in den letzten 2 Jahren',
    'Monate',
  ),
  integrationsprognose: choice('Integrationsprognose', {
    marktnah: 'marktnah',
    marktfern: 'marktfern',
  }),
  integrationsprognoseGeprueftAm: date('Integrationsprognose geprüft am'),
  anlaufstelle: choice('Anlaufstelle', {
    eingangszone: 'Eingangszone',
    mi: 'Markt und Integration',
    amm: 'Arbeitsmarktmanager (AMM)',
  }),
  ammSeit: date('Beim AMM seit'),
  bakGeprueftAm: date('Übergabe an BAK geprüft am'),
  vermittlungZeitnahRealistisch: boolean('Zeitnahe Vermittlung realistisch'),
  neukunde: boolean('Neukunde'),
  erfolgloseAnrufe: { type: 'dates', label: 'Erfolglose Anrufe' },
  telefonterminEingeladenAm: date('Zum Telefontermin eingeladen am'),
  telefonterminErreicht: boolean('Beim Telefontermin erreicht'),
  betreuungsstufe: choice('Betreuungsstufe', {
    IN: 'IN (integrationsnah)',
    IK: 'IK (Förderbedarf)',
    IG: 'IG (Stabilisierungsbedarf)',
    IF: 'IF (integrationsfern)',
  }),
  betreuungsstufeGeprueftAm: date('Betreuungsstufe geprüft am'),
  bewerberangebotGeprueftAm: date('Bewerberangebot geprüft am'),
  kommunaleEingliederungGeplant: boolean('Maßnahme nach § 16a SGB II geplant'),
  stabilisierungsmassnahme: boolean('In einer Stabilisierungsmaßnahme'),
  kundenkategorie: choice('Kundenkategorie', kundenkategorie),
  kundenkategorieSeit: date('Kundenkategorie seit'),
  kundenkategorieGeprueftAm: date('Kundenkategorie geprüft am'),
  vorherigeKategorie: choice('Vorherige Kundenkategorie', kundenkategorie),
  hinderungsgrundBis: date('Hinderungsgrund bis'),
  hemmnisse: items('Hemmnisse', {
    bereich: required(
      choice('Bereich', {
        beruflicheKompetenz: 'Berufliche Kompetenz',
        motivation: 'Motivation',
        sozialeKompetenz: 'Soziale Kompetenz',
        leistungsfaehigkeit: 'Leistungsfähigkeit',
        rahmenbedingungen: 'Rahmenbedingungen',
      }),
    ),
    stand: choice('Stand', {
      erkannt: 'erkannt',
      inBearbeitung: 'in Bearbeitung',
      erfolglos: 'erfolglos bearbeitet',
      erledigt: 'erledigt',
    }),
    prioritaet: { ...text('Priorität'), numeric: true },
  }),
  antragstellungAm: date('Vollständiger Antrag am'),
  bewilligungAm: date('Erstbewilligung am'),
  fortzahlungsantragAm: date('Nächster Fortzahlungsantrag am'),
  alg2VorAntragBis: date('Früherer Leistungsbezug vor dem Antrag bis'),
  alg2Jemals: boolean('Schon einmal Leistungen nach dem SGB II bezogen'),
  alg2ZuletztBis: date('Leistungsbezug zuletzt bis'),
  zuzug: boolean('Zuzug aus einem anderen Jobcenter'),
  algAufstocker: boolean('Bezieht daneben Arbeitslosengeld'),
  algBezugBis: date('Arbeitslosengeld bis'),
  esbAm: date('Einstiegsberatung (ESB) am'),
  belehrungAm: date('Belehrung am'),
  erstgespraechAm: date('Erstgespräch am'),
  naechsterTerminAm: date('Nächster Termin am'),
  esbWahrgenommen: boolean('Einladung zur ESB wahrgenommen'),
  egvAm: date('Kooperationsplan (EGV) vom'),
  egvGueltigBis: date('Kooperationsplan (EGV) gültig bis'),
  egvVerzichtBegruendet: boolean('Verzicht auf Kooperationsplan (EGV) begründet'),
  profilGueltigBis: date('Profil gültig bis'),
  kontakte: items('Kontakte', {
    am: required(date('Datum')),
    art: choice('Art', kontaktart),
  }),
  letzterKontaktAm: date('Letzter Kontakt am'),
  letzterKontaktArt: choice('Art des letzten Kontakts', kontaktart),
  wiedervorlageAm: date('Wiedervorlage am'),
  arbeitsmarktnahSeit: date('An FM für arbeitsmarktnahe Kunden übergeben am'),
  einladungArbeitsmarktnahAm: date('Einladung durch FM für arbeitsmarktnahe Kunden am'),
  einzelfallbeurteilungAm: date('Einzelfallbeurteilung am'),
  alleinerziehend: boolean('Alleinerziehend'),
  bgGemischt: boolean('Bedarfsgemeinschaft mit Personen unter und über 25'),
  erwerbsfaehigkeitZweifelhaft: boolean('Erwerbsfähigkeit zweifelhaft'),
  rechtsbehelfOffen: boolean('Widerspruch oder Klage offen'),
  stellensuchlaufAm: date('Stellensuchlauf am'),
  zielgruppeU25: choice('Zielgruppe U25', {
    schueler: 'Schüler',
    ausbildungsuchend: 'Ausbildungsuchend',
    ausbildungsabsolvent: 'Ausbildungsabsolvent',
    vermittlungskunde: 'Vermittlungskunde',
    aktivierungskunde: 'Aktivierungskunde',
  }),
  schulform: choice('Schulform', {
    oberschule: 'Oberschule',
    gesamtschule: 'Gesamtschule',
    freieSchule: 'Freie Schule',
    foerderschule: 'Förderschule',
    gymnasium: 'Gymnasium',
  }),
  klassenstufe: integer('Klassenstufe'),
  schulentlassungAm: date('Schulentlassung am'),
  ausbildungsuchendSeit: date('Ausbildungsuchend seit'),
  zeugnisAm: date('Letztes Zeugnis vom'),
  ausbildungsreif: boolean('Ausbildungsreif'),
  ausbildungswillig: boolean('Ausbildungswillig'),
  ausbildungBis: date('Ausbildung bis'),
  ausbildungsform: choice('Ausbildungsform', {
    betrieblich: 'betrieblich',
    ausserbetrieblich: 'außerbetrieblich',
  }),
  vertreterUnterschrift: boolean('Unterschrift des gesetzlichen Vertreters'),
  betreuungDurch: choice('Betreuung durch', {
    fmU25: 'Fallmanager U25',
    fmArbeitsmarktnah: 'Fallmanager für arbeitsmarktnahe Kunden',
    fmArbeitsmarktfern: 'Fallmanager für arbeitsmarktferne Kunden',
    berufsberater: 'Berufsberater',
  }),
  massnahmen: items('Maßnahmen', {
    art: required(
      choice('Art', {
        MAT: 'MAT (§ 45 SGB III)',
        BaE: 'BaE (§ 76 SGB III)',
        FbW: 'FbW (§ 81 SGB III)',
        reha117: 'Reha-spezifisch (§ 117 SGB III)',
        bvB: 'bvB (§ 51 SGB III)',
        AGH: 'Arbeitsgelegenheit',
        MAbE: 'Aktivierung und berufliche Eingliederung (MAbE)',
        EQ: 'Einstiegsqualifizierung',
        sonstige: 'sonstige',
      }),
    ),
    beginn: required(date('Beginn')),
    // None for one that runs on without an end.
    ende: { ...required(date('Ende')), nullable: true },
    status: text('Status'),
    abgebrochen: boolean('Abgebrochen'),
    ziel: choice('Ziel', {
      integrationInArbeit: '1: Integration in Arbeit',
      sonstiges: 'sonstiges',
    }),
    abschlussorientiert: boolean('Abschlussorientiert'),
    arbeitsbuendnisAm: date('Arbeitsbündnis am'),
    fallkonferenzAm: date('Fallkonferenz am'),
    avmVerzichtBegruendet: boolean('Verzicht auf Absolventenmanagement begründet'),
    id: text('Maßnahmenummer'),
  }),
} as const satisfies Record<string, Feld>;

export type FeldKey = keyof typeof FELDER;
export const FELD_KEYS = Object.keys(FELDER) as FeldKey[];

/** By these a person tells whose case it is that a mask shows. */
export const FALLSCHLUESSEL: readonly FeldKey[] = ['kundennummer', 'bgNummer', 'geburtsdatum'];

/** Whether `key` names a field; a guard for what comes from outside (own keys only). */
export function isFeldKey(key: string): key is FeldKey {
  return Object.hasOwn(FELDER, key);
}

/** What a field is, or with `column` that column of its entries; undefined for a column that its list does not have. */
export function feldOf(field: FeldKey, column?: string): Feld | SpaltenFeld | undefined {
  const feld: Feld = FELDER[field];
  if (column === undefined) return feld;
  return feld.type === 'items' && Object.hasOwn(feld.columns, column)
    ? feld.columns[column]
    : undefined;
}

type Scalar<F> = F extends { type: 'text'; numeric: true }
  ? string | number
  : F extends { type: 'text' | 'date' }
    ? string
    : F extends { type: 'integer' }
      ? number
      : F extends { type: 'boolean' }
        ? boolean
        : F extends EnumFeld<infer V>
          ? keyof V & string
          : never;

type Item<S extends Spalten> = {
  -readonly [C in keyof S as S[C] extends { required: true } ? C : never]:
    | Scalar<S[C]>
    | (S[C] extends { nullable: true } ? null : never);
} & {
  -readonly [C in keyof S as S[C] extends { required: true } ? never : C]?:
    | Scalar<S[C]>
    | (S[C] extends { type: 'boolean' } ? never : null);
};

/** The value a field has where it is known. */
export type Wert<K extends FeldKey> =
  (typeof FELDER)[K] extends ItemsFeld<infer S>
    ? Item<S>[]
    : (typeof FELDER)[K] extends { type: 'dates' }
      ? string[]
      : Scalar<(typeof FELDER)[K]>;

/** Keys of the fields of one type: lets a builder accept only what a comparison fits. */
export type KeysOfType<T extends Feld['type']> = {
  [K in FeldKey]: (typeof FELDER)[K] extends { type: T } ? K : never;
}[FeldKey];

/** Keys of the fields that can be known to be none: not booleans, and lists say `[]`. */
type NullableKey = Exclude<FeldKey, KeysOfType<'boolean' | 'dates' | 'items'>>;

/**
 * One case. An absent field is not known; `null` is known to be none.
 * Dates are `YYYY-MM-DD`, or coarse: `YYYY-MM`, `YYYY`.
 */
export type Fall = {
  [K in FeldKey]?: Wert<K> | (K extends NullableKey ? null : never);
};

/** The value words of an enum field. */
export type EnumWert<K extends KeysOfType<'enum'>> = Wert<K> & string;

export type Massnahme = Wert<'massnahmen'>[number];
export type Hemmnis = Wert<'hemmnisse'>[number];
