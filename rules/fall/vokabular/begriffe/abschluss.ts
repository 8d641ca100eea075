/** What someone has learned, and how long they have worked. */
import { ALS_AUSBILDUNG, mal } from './bausteine.ts';
import type { Begriffe } from './begriff.ts';

const ZWEI_JAHRE = ['in den letzten 24 Monaten', '24 Monate', '2 Jahre'];

const PRAXIS = ['Berufspraxis', 'Monate Berufspraxis', 'Berufspraxis Monate'];

/** Of these only with the two years: they are also what someone does now. */
const TAETIGKEIT = [
  'Beschäftigung',
  'Erwerbstätigkeit',
  'Arbeitsmonate',
  'Tätigkeit',
  'Monate in Arbeit',
  'Monate in Beschäftigung',
];

const PASSEND = [
  'Passende',
  'Zum Studium passende',
  'Zum Abschluss passende',
  'Fachlich passende',
  'Davon passende',
  'Davon zum Studium passende',
];

const ALS_STUDIUM = ['Studium', 'Hochschulstudium'];

const ERWORBEN = [
  'Abschluss erworben',
  'Abschluss erworben am',
  'Abschluss erreicht am',
  'Abschluss erlangt am',
];

const ABGESCHLOSSEN = [
  'abgeschlossen am',
  'abgeschlossen seit',
  'erfolgreich abgeschlossen am',
  'Abschluss am',
  'Abschluss (Datum)',
  'Abschlussdatum',
  'Abschlussjahr',
  'Datum Abschluss',
  'Datum des Abschlusses',
  'beendet am',
  ...ERWORBEN,
];

export const ABSCHLUSS = {
  berufsabschluss: {
    labels: [
      'Berufsabschluss (höchster)',
      'Höchster beruflicher Bildungsabschluss',
      'Beruflicher Bildungsabschluss',
      'Abschluss (beruflich)',
      'Höchster Bildungsabschluss (beruflich)',
      'Höchste berufliche Qualifikation',
      'Höchster Abschluss (Beruf)',
      'Höchster Abschluss (beruflich)',
      'Höchste abgeschlossene Ausbildung',
      'Höchste abgeschlossene Berufsausbildung',
      'Höchste Berufsausbildung',
      'Berufsqualifikation',
      'Art des beruflichen Abschlusses',
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
    schwach: [
      'Höchster Abschluss',
      'Berufliche Bildung',
      'Berufsbildung',
      'Abgeschlossene Berufsausbildung',
      'Abgeschlossene Ausbildung',
      'Bildungsstand',
      'Ausbildungsniveau',
      'Berufsausbildung',
      'Qualifikation',
      'Abschluss',
      'Berufliche Qualifikation',
    ],
  },
  // "Berufsabschluss am" is either of the two; whoever shows it leaves it open.
  ausbildungAbgeschlossenAm: {
    labels: [
      'Ausbildungsende (Abschluss)',
      'Datum des Ausbildungsabschlusses',
      'Datum Ausbildungsabschluss',
      'Ausbildungsabschluss Datum',
      'Letzter Ausbildungsabschluss am',
      ...mal(ALS_AUSBILDUNG, ABGESCHLOSSEN),
      ...mal(['Abschluss der'], ALS_AUSBILDUNG),
      ...mal(['Abschluss der', 'Abschluss', 'Abschlussdatum'], mal(ALS_AUSBILDUNG, ['am'])),
      ...mal(['Abschlussdatum', 'Abschlussdatum der'], ALS_AUSBILDUNG),
      'Ausbildungsabschluss am',
      'Ausbildungsabschluss vom',
      'Berufsabschluss am',
      'Berufsabschluss vom',
    ],
    schwach: [
      'Ausbildung abgeschlossen',
      'Berufsausbildung abgeschlossen',
      'Ausbildung Abschluss',
      'Ausbildung beendet',
      'Abschluss Ausbildung',
    ],
    unter: { headings: ALS_AUSBILDUNG, labels: ERWORBEN },
  },
  studiumAbgeschlossenAm: {
    labels: [
      'Datum des Studienabschlusses',
      'Datum Studienabschluss',
      'Hochschulabschluss vom',
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
    schwach: ['Studium abgeschlossen', 'Studium Abschluss', 'Studium beendet', 'Abschluss Studium'],
    unter: { headings: ALS_STUDIUM, labels: ERWORBEN },
  },
  praxisMonate24: {
    labels: [
      'Monate Praxis in 24 Monaten',
      'Monate Berufspraxis in 24 Monaten',
      'Berufspraxismonate in 24 Monaten',
      ...mal([...PRAXIS, ...TAETIGKEIT], ZWEI_JAHRE),
      ...mal(mal(PRAXIS, ZWEI_JAHRE), ['in Monaten', '(Monate)']),
      ...mal(mal(PRAXIS, ['in Monaten']), ZWEI_JAHRE),
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
      'Dem Studium entsprechende Praxis in den letzten 2 Jahren',
      'Davon passend zum Abschluss',
      'Davon ausbildungsadäquat',
      'Davon studiennah',
      'Davon fachnah',
      'Davon im Studienfach',
      'Davon studienbezogen',
      'Studiennahe Berufspraxis',
      'Fachnahe Berufspraxis',
      ...mal(PASSEND, PRAXIS),
      ...mal(mal(PASSEND, PRAXIS), ZWEI_JAHRE),
      ...mal(mal(PASSEND, PRAXIS), ['in Monaten', '(Monate)', '24']),
      'Davon passend',
      'Davon passend zum Studium',
      'Davon zum Studium passend',
      'Davon zum Abschluss passend',
      'Davon zum Abschluss passend (Monate)',
      'Davon passend (Monate)',
      'Davon fachlich passend',
      'Davon einschlägig',
    ],
  },
} satisfies Readonly<Record<string, Begriffe>>;
