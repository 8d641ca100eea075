/** Contacts, Wiedervorlage, and what is to be discussed by when. */
import { ereignis, mal, STATTGEFUNDEN } from './bausteine.ts';
import type { Begriffe } from './begriff.ts';

const LETZTER_KONTAKT = [
  'Letzter Kontakt',
  'Letzter Kundenkontakt',
  'Letztes Gespräch',
  'Letztes Beratungsgespräch',
  'Letzte Beratung',
  'Letzte Vorsprache',
  'Kontakt zuletzt',
  'Letzte Kontaktaufnahme',
  'Letztes Kundengespräch',
  'Letztmaliger Kontakt',
  'Jüngster Kontakt',
];

const FM_ARBEITSMARKTNAH = [
  'FM arbeitsmarktnah',
  'FM für arbeitsmarktnahe Kunden',
  'Fallmanager arbeitsmarktnah',
  'Fallmanager für arbeitsmarktnahe Kunden',
  'Fallmanager arbeitsmarktnahe Kunden',
  'FM arbeitsmarktnahe Kunden',
];

const UEBERGABE_ARBEITSMARKTNAH = [
  ...mal(['An', 'An den'], mal(FM_ARBEITSMARKTNAH, ['übergeben am', 'abgegeben am'])),
  ...mal(['Übergeben an', 'Übergeben an den', 'Abgegeben an'], mal(FM_ARBEITSMARKTNAH, ['am', ''])),
  ...mal(['Übergabe an', 'Übergabe an den', 'Übergabe'], mal(FM_ARBEITSMARKTNAH, ['am', ''])),
  ...mal(FM_ARBEITSMARKTNAH, ['seit']),
];

export const KONTAKT = {
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
      'Datum des letzten Kundenkontakts',
      'Zuletzt persönlich gesprochen am',
      ...mal(LETZTER_KONTAKT, STATTGEFUNDEN),
      'Zuletzt gesprochen am',
      'Zuletzt Kontakt am',
      'Letzter Beratungskontakt',
      'Letzter Beratungskontakt am',
      'Letzter Kontakt mit Kunde',
      'Letzter Kontakt mit Kunde am',
      'Letzter Kontakt zum Kunden',
      'Letzter Kontakt zum Kunden am',
      'Letzter Gesprächskontakt',
      'Zuletzt vorgesprochen am',
      'Zuletzt beraten am',
      'Zuletzt kontaktiert am',
      ...mal(LETZTER_KONTAKT, ['', 'am', 'vom', 'Datum', 'am / Art', 'am / per', 'Datum / Art']),
      ...mal(['Datum'], LETZTER_KONTAKT),
      ...mal(['Datum des letzten'], ['Kontakts', 'Kontaktes', 'Gesprächs', 'Beratungsgesprächs']),
    ],
    unter: { headings: ['Kontakt', 'Kontakte'], labels: ['letzter'] },
  },
  letzterKontaktArt: {
    labels: [
      'Kontaktart letzter Kontakt',
      'Letzte Kontaktform',
      'Art des letzten Gesprächs',
      'Form des letzten Gesprächs',
      'Weg des letzten Kontakts',
      'Kanal des letzten Kontakts',
      'Art der letzten Vorsprache',
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
    schwach: [
      'Kontakt erfolgte',
      'Letzter Kontakt erfolgte',
      'Kontaktart',
      'Kontaktform',
      'Kontaktweg',
      'Kontaktkanal',
      'Form des Kontakts',
      'Art des Kontakts',
      'Art des Kontaktes',
      'Art der Kontaktaufnahme',
      'Weg des Kontakts',
      // What stands before it in its form: "letzter: 25.08.2026", "Art: persönlich".
      ...mal(['letzter'], ['Art', 'Form']),
    ],
    unter: { headings: LETZTER_KONTAKT, labels: ['durch', 'per'] },
  },
  wiedervorlageAm: {
    labels: [
      ...mal(
        ['Wiedervorlage', 'Nächste Wiedervorlage', 'WV', 'WVL', 'Wiedervorl.', 'Nächste WV'],
        ['', 'am', 'zum', 'Datum', 'Termin', 'fällig am'],
      ),
      'Zur Wiedervorlage am',
      'Überprüfung (Wiedervorlage)',
      'Nächste Überprüfung (Wiedervorlage)',
    ],
  },
  arbeitsmarktnahSeit: {
    labels: [
      'Übergabe an arbeitsmarktnahes FM am',
      'Übergabe an arbeitsmarktnahen FM am',
      ...UEBERGABE_ARBEITSMARKTNAH,
      'Arbeitsmarktnah seit',
      'Arbeitsmarktnah betreut seit',
      'Arbeitsmarktnahe Betreuung seit',
      'Übergabe arbeitsmarktnah am',
      'Arbeitsmarktnah übergeben am',
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
    // Right behind the handover "FM" can only be the one to whom it went.
    unter: {
      headings: [...UEBERGABE_ARBEITSMARKTNAH, ...FM_ARBEITSMARKTNAH, 'Übergabe arbeitsmarktnah'],
      labels: mal(
        [
          'Einladung FM',
          'Einladung durch FM',
          'Eingeladen durch FM',
          'Schriftliche Einladung',
          'Schriftliche Einladung FM',
        ],
        ['', 'am', 'vom', 'versandt am', 'verschickt am'],
      ),
    },
  },
  einzelfallbeurteilungAm: {
    labels: [
      'Beurteilung Einzelfall',
      'Beurteilung Einzelfall am',
      ...mal(
        ['Beurteilung des Einzelfalls', 'Beurteilung im Einzelfall', 'Einzelfallprüfung'],
        ['', 'am', 'vom'],
      ),
      ...ereignis('Einzelfallbeurteilung'),
    ],
  },
} satisfies Readonly<Record<string, Begriffe>>;
