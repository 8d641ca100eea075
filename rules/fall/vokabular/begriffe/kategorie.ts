/** The Kundenkategorie, and what hinders. */
import { mal, PROFIL, pruefung } from './bausteine.ts';
import type { Begriffe } from './begriff.ts';

const KATEGORIE = ['Kundenkategorie', 'Kunden-Kat.', 'Kd-Kategorie', 'Kundenkategorisierung'];

const KATEGORIE_IM_KOPF = [
  'Kunde',
  'Kundin',
  'Kundendaten',
  'Kategorisierung',
  ...PROFIL,
  ...KATEGORIE,
];

/** Where a category can only be the customer's. */
const ALLEIN_IM_KOPF = [
  'Fall',
  'Falldaten',
  'Fallkopf',
  'Fallbearbeitung',
  'Person',
  'Einstufung',
  'Fallmanagement',
  'Stammdaten',
  'Personendaten',
  'Kundengruppe',
  'Steuerung',
  'Fallsteuerung',
  'Zuordnung',
];

export const KATEGORIE_BEGRIFFE = {
  kundenkategorie: {
    labels: mal(
      ['', 'Aktuelle'],
      [
        ...KATEGORIE,
        'Kategorie des Kunden',
        'Kategorie der Kundin',
        'Kategorie Kunde',
        'Kategorie Profiling',
        'Profiling-Kategorie',
        'Kategorie laut Profiling',
        'KuKa',
        'KuKat',
      ],
    ).concat(mal(KATEGORIE, ['aktuell'])),
    unter: {
      headings: [...KATEGORIE_IM_KOPF, ...ALLEIN_IM_KOPF],
      labels: ['Kategorie', 'Aktuelle Kategorie'],
    },
    schwach: [
      'Kategorie (Profiling)',
      'Kategorie (ABC)',
      'ABC-Kategorie',
      'Kundensegment',
      'Kategorisierung',
      'Kundentyp',
      'Kundengruppe',
      'Kundengruppe / Kategorie',
      'Kategorie / Kundengruppe',
      'Bewerbertyp',
    ],
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
        'eingestuft seit',
        'zugeordnet seit',
        'eingruppiert seit',
        'gilt seit',
        'besteht seit',
      ],
    ),
    schwach: mal(
      ['Kategorie', 'Kundengruppe'],
      [
        'seit',
        'gilt seit',
        'gültig seit',
        'besteht seit',
        'eingestuft seit',
        'gesetzt am',
        'vergeben am',
        'zugeordnet am',
        'festgelegt am',
      ],
    ).concat(
      'Kategorie ab',
      mal(['in dieser Kategorie', 'in dieser Kundenkategorie'], ['seit', 'seit dem']),
    ),
    unter: {
      headings: KATEGORIE_IM_KOPF,
      labels: ['Kategorie seit', 'Kategorie gesetzt am', 'Kategorie ab'],
    },
  },
  kundenkategorieGeprueftAm: {
    labels: pruefung(...KATEGORIE, 'Kundenkategorie Kategorie', 'Kategorie'),
    unter: {
      headings: KATEGORIE_IM_KOPF,
      labels: ['Kategorie geprüft am', 'Kategorie überprüft am', 'Kategorie zuletzt geprüft am'],
    },
  },
  vorherigeKategorie: {
    labels: [
      'Kategorie zuvor',
      'Kategorie davor',
      'Kategorie vorher',
      ...mal(
        ['Vorherige', 'Frühere', 'Alte', 'Bisherige', 'Vorhergehende', 'Vorige'],
        ['Kundenkategorie', 'Kategorie', 'Kunden-Kat.', 'Kd-Kategorie', 'Kundengruppe'],
      ),
      ...mal(KATEGORIE, [
        'vorher',
        '(vorherige)',
        '(vorher)',
        'bisher',
        'alt',
        '(frühere)',
        'davor',
        'zuvor',
      ]),
    ],
    unter: {
      headings: KATEGORIE_IM_KOPF,
      labels: [
        'Kategorie vorher',
        'Kategorie davor',
        'Kategorie zuvor',
        'vorherige',
        'Vorherige Kategorie',
        'Kategorie (alt)',
        'Kategorie bisher',
      ],
    },
  },
  hinderungsgrundBis: {
    labels: [
      'Hinderungsgrund Ende',
      'Voraussichtliches Ende Hinderungsgrund',
      'Voraussichtliches Ende des Hinderungsgrunds',
      'Voraussichtliches Ende der Elternzeit',
      'Elternzeit voraussichtlich bis',
      'In Elternzeit bis',
      'In Pflegezeit bis',
      'Pflegezeit Ende',
      'Mutterschutz bis',
      'Ende Mutterschutz',
      'Steht der Vermittlung nicht zur Verfügung bis',
      'Hinderungsgrund bis',
      'Hinderungsgrund voraussichtlich bis',
      'Hinderungsgrund befristet bis',
      'Hinderungsgrund endet am',
      'Ende Hinderungsgrund',
      'Ende des Hinderungsgrunds',
      'Ende des Hinderungsgrundes',
      'Vermittlungshindernis bis',
      'Nicht verfügbar bis',
      'Nicht vermittelbar bis',
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
      'Handlungsbedarf in',
      'Problemlagen',
      'Vermittlungsrelevante Handlungsbedarfe',
    ],
  },
} satisfies Readonly<Record<string, Begriffe>>;
