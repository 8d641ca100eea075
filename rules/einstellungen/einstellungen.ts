/**
 * What an office sets, or its IT for it. Nothing of any case. Kept free of any schema library: what draws
 * the settings imports it.
 */

/** The words for the Kooperationsplan of § 15 SGB II, until 30.06.2023 the Eingliederungsvereinbarung. */
export const BEGRIFFE_EGV = [
  'Kooperationsplan (EGV)',
  'Kooperationsplan',
  'EGV',
  'Eingliederungsvereinbarung',
] as const;
export type BegriffEgv = (typeof BEGRIFFE_EGV)[number];

/** What is marked beside a field in the page. */
export const MARKEN = {
  warnung: 'Warnungen, zum Beispiel ein fehlender Kooperationsplan',
  ueberfaellig: 'Überschrittene Fristen',
  baldFaellig: 'Fristen, die bald ablaufen',
  pruefen: 'Fristen, bei denen offen ist, ob sie erledigt sind',
  unklar: 'Widersprüche und was nicht sicher zu lesen ist',
} as const;
export type Marke = keyof typeof MARKEN;

/** What can be switched off: all that leaves the panel, reaches into the page, or looks at the page as a whole. */
export const FUNKTIONEN = {
  marken: 'Markierungen neben Feldern der Seite',
  zaehler: 'Zähler am Rand der Seite und am Symbol',
  einfuegen: 'Vermerk in die Seite einfügen',
  kalender: 'Fristen als Kalenderdatei speichern',
  drucken: 'Fallblatt drucken',
  zuordnen: 'Feld zuordnen',
  diagnose: '„Was wurde gelesen?“ und der Bericht dazu',
} as const;
export type Funktion = keyof typeof FUNKTIONEN;

export interface Einstellungen {
  /** Name of the office; "" where none is set. */
  readonly dienststelle: string;
  /** Ids of the concepts that hold here; null: nobody has chosen yet, so all do. */
  readonly konzepte: readonly string[] | null;
  readonly begriffEgv: BegriffEgv;
  /** So many days before its last Arbeitstag a deadline is due soon, where its concept says nothing else. */
  readonly vorlaufTage: number;
  /** What is marked in pages. */
  readonly marken: readonly Marke[];
  readonly abgeschaltet: readonly Funktion[];
  /** Hours after which a case that was not seen any more is forgotten. */
  readonly vergessenNachStunden: number;
  /** Origins that may be granted, less their ports; null: any. Only a policy sets it. */
  readonly fachverfahren: readonly string[] | null;
}

export type Schluessel = keyof Einstellungen;

export const VORGABE: Einstellungen = {
  dienststelle: '',
  konzepte: null,
  begriffEgv: 'Kooperationsplan (EGV)',
  vorlaufTage: 14,
  marken: ['warnung', 'ueberfaellig', 'baldFaellig', 'pruefen', 'unklar'],
  abgeschaltet: [],
  // A working day: what was open in the morning is still there in the afternoon, and gone overnight.
  vergessenNachStunden: 8,
  fachverfahren: null,
};

/** The least and the greatest of what is a number. */
export const GRENZEN = { vorlaufTage: [1, 90], vergessenNachStunden: [1, 24] } as const;

/** As the settings and their problems call them. */
export const TITEL: Readonly<Record<Schluessel, string>> = {
  dienststelle: 'Name der Dienststelle',
  konzepte: 'Konzepte',
  begriffEgv: 'Begriff für den Kooperationsplan',
  vorlaufTage: 'Vorlauf in Tagen',
  marken: 'Hinweise in der Seite',
  abgeschaltet: 'Abgeschaltete Funktionen',
  vergessenNachStunden: 'Vergessen nach Stunden',
  fachverfahren: 'Zugelassene Fachverfahren',
};

/** What may be locked without being set: a setting, or the site profiles. */
export type Sperre = Schluessel | 'profile';

/** Some of the settings. */
export type Teil = { readonly [K in Schluessel]?: Einstellungen[K] };

/** The keys of a record whose keys are known: `Object.keys` forgets that. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record).filter((key): key is K => Object.hasOwn(record, key));
}
