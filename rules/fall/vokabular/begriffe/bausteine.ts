/** What the labels of several fields are made of. */

/** Each of `links` followed by each of `rechts`; "" stands for nothing. */
export const mal = (links: readonly string[], rechts: readonly string[]) =>
  links.flatMap((l) => rechts.map((r) => `${l} ${r}`.trim()));

/** How labels say that something took place; "erstellt am" would be the day on which it was written down. */
export const STATTGEFUNDEN = [
  'am erfolgt',
  'durchgeführt',
  'erfolgt am',
  'erfolgte am',
  'fand statt am',
  'gehalten am',
  'geführt',
  'hat stattgefunden am',
  'ist erfolgt am',
  'stattgefunden am',
  'war am',
];

/** The labels of something that happens on a day. */
export const ereignis = (...namen: string[]) => [
  ...mal(namen, ['', 'am', 'vom', 'Datum', 'durchgeführt am', 'geführt am', ...STATTGEFUNDEN]),
  ...mal(['Datum', 'Datum der', 'Datum des'], namen),
];

/** The labels of the day on which something was last examined. */
export const pruefung = (...namen: string[]) => [
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
    'letztmals geprüft am',
    'letztmals überprüft am',
    'zuletzt überprüft am',
    'überprüft am',
  ]),
  ...mal(
    ['Prüfung', 'Letzte Prüfung', 'Prüfdatum', 'Datum Prüfung', 'Datum letzte Prüfung'],
    mal(namen, ['', 'am', 'vom']),
  ),
];

/** EinV, Eingliederungsvereinbarung and Kooperationsplan are the same word to `grundform`. */
export const EGV = [
  'EGV',
  'Letzte EGV',
  ...mal(['Geltende', 'Geltender', 'Aktuelle', 'Aktueller', 'Laufende', 'Laufender'], ['EGV']),
];

export const PROFIL = ['Profil', 'Bewerberprofil', 'Kundenprofil', 'Profiling', 'Profildaten'];

export const ALS_AUSBILDUNG = ['Ausbildung', 'Berufsausbildung'];

/** Labels beside which a place of the house stands, or whoever has the case: the value tells. */
export const WO_ODER_WER = [
  'Zugeordnet zu',
  'Zugeordnet',
  'Zuständiges Team',
  'Betreuendes Team',
  'Zuständige Organisationseinheit',
  'Bearbeitung durch',
  'Aktuell bei',
  'Fall bei',
  ...mal(
    ['Fall liegt', 'Akte liegt', 'Fall', 'Liegt'],
    ['bei', 'derzeit bei', 'aktuell bei', 'zurzeit bei'],
  ),
  'Zuständiger Bereich',
  'Aktueller Bereich',
  'Zuständige Stelle',
  'Zuständig',
  'Zuständig bleibt',
  'Begleitet von',
  'Zuständigkeit',
  'Derzeit bei',
  'Kunde befindet sich bei',
  'Kundin befindet sich bei',
  'Fall befindet sich bei',
  'Befindet sich bei',
  'Fall liegt bei',
  'Fall derzeit bei',
  'Fall liegt derzeit bei',
  'Fall liegt aktuell bei',
  ...mal(
    ['Wo ist', 'Wo liegt', 'Wo befindet sich'],
    mal(['der Fall', 'der Vorgang'], ['', 'gerade', 'derzeit', 'aktuell', 'jetzt']),
  ),
  'Betreut im',
  'Betreut in',
  'Betreut bei',
];
