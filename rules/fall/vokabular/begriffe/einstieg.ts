/** Einstiegsberatung, instruction and first conversation. */
import { ereignis, mal } from './bausteine.ts';
import type { Begriffe } from './begriff.ts';

const ESB = ['ESB', 'Einstiegsberatung', 'Einstiegsberatung (ESB)', 'ESB (Einstiegsberatung)'];

export const EINSTIEG = {
  esbAm: {
    labels: [
      ...ereignis(...ESB, 'Einstiegsberatungsgespräch'),
      'ESB-Gespräch am',
      'Gespräch ESB am',
    ],
  },
  belehrungAm: {
    labels: [
      'RFB erteilt am',
      'RFB erteilt',
      'Belehrung (RFB)',
      'Belehrung (ESB) am',
      ...mal(['Vollumfängliche Belehrung', 'Vollständige Belehrung'], ['', 'am', 'erfolgt am']),
      'Belehrung erfolgt',
      'Rechtsfolgen belehrt am',
      ...mal(
        ['Belehrung', 'Rechtsfolgenbelehrung', 'Mitwirkungsbelehrung'],
        [
          'erteilt am',
          'erteilt',
          'ausgehändigt am',
          'übergeben am',
          'unterschrieben am',
          'unterschrieben',
        ],
      ),
      'Belehrt',
      'RFB',
      'RFB am',
      'RFB vom',
      'Über Rechtsfolgen belehrt am',
      'Belehrung nach § 31 SGB II am',
      'Belehrung zu Rechtsfolgen am',
      ...ereignis('Belehrung', 'Rechtsfolgenbelehrung', 'Rechtsbelehrung', 'Erstbelehrung'),
      'Belehrt am',
      'Belehrung über Mitwirkungspflichten am',
      'Belehrung Mitwirkungspflichten',
      'Belehrung über Rechte und Pflichten',
      'Belehrung über Rechte und Pflichten am',
      'Belehrung über die Rechtsfolgen',
      'Belehrung über die Rechtsfolgen am',
    ],
  },
  erstgespraechAm: {
    labels: [
      'Datum des Erstgesprächs',
      'Termin des Erstgesprächs',
      'Tag des Erstgesprächs',
      ...ereignis('Erstgespräch', 'Erstberatungsgespräch'),
      'Erstberatung',
      'Erstberatung am',
      'Erstberatung vom',
      'Datum Erstberatung',
      'Erstgespräch mit IFK',
      'Erstgespräch mit IFK am',
      ...mal(
        ['Erstgespräch', 'Erstgespräch mit'],
        mal(['FM', 'dem FM', 'pAp', 'dem pAp', 'persönlicher Ansprechpartner'], ['', 'am']),
      ),
      'Erstgespräch beim FM',
      'Erstgespräch beim FM am',
      'Erstgespräch Vermittlung am',
    ],
  },
  naechsterTerminAm: {
    labels: mal(
      [
        'Nächster Termin',
        'N. Termin',
        'Nächst. Term.',
        'Nst. Termin',
        'Neuer Termin',
        'Nächster Gesprächstermin',
        'Nächster Beratungstermin',
        'Nächstes Gespräch',
        'Nächste Vorsprache',
        'Nächster Vorsprachetermin',
        'Nächstes Beratungsgespräch',
        'Nächste Beratung',
        'Nächster Kundentermin',
        'Nächster Meldetermin',
        // "Nächste Einladung am" may be the day on which it is to be sent.
        'Nächster Einladungstermin',
        'Nächster vereinbarter Termin',
        'Nächster Kontakt',
        'Folgetermin',
        'Folgegespräch',
        'Termin (nächster)',
        'Beratungstermin (nächster)',
        'Gesprächstermin (nächster)',
        ...mal(
          ['Gespräch', 'Termin', 'Beratung', 'Beratungsgespräch', 'Vorsprache'],
          ['nächstmals'],
        ),
      ],
      [
        '',
        'am',
        'Datum',
        'geplant am',
        'vereinbart für',
        'geplant für',
        'ist am',
        'findet statt am',
      ],
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
      ['wahrgenommen', 'gefolgt', 'befolgt', 'nachgekommen', 'Folge geleistet', 'erschienen'],
    ).concat(['Zur ESB erschienen', 'Zur Einstiegsberatung erschienen']),
    unter: {
      headings: ESB,
      labels: [
        'Einladung wahrgenommen',
        'Einladung gefolgt',
        'Einladung befolgt',
        'Termin wahrgenommen',
        'wahrgenommen',
        'Teilnahme',
        'teilgenommen',
        'erschienen',
      ],
    },
  },
} satisfies Readonly<Record<string, Begriffe>>;
