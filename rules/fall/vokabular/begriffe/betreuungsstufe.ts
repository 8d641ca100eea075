/** The Betreuungsstufe, and what is examined with it. */
import { mal, pruefung } from './bausteine.ts';
import type { Begriffe } from './begriff.ts';

const BETREUUNGSSTUFE = ['Betreuungsstufe', 'Betreuungsstufen', 'Betr.-Stufe'];

export const BETREUUNGSSTUFE_BEGRIFFE = {
  betreuungsstufe: {
    labels: [
      'Betreuungsstufe (Kontaktdichte)',
      'Einstufung Betreuung',
      ...mal(['', 'Aktuelle'], BETREUUNGSSTUFE),
      'Stufe der Betreuung',
    ],
    unter: {
      headings: [
        'Betreuung',
        'Betreuungsstufe',
        'Kontaktdichte',
        'Einstufung',
        'Arbeitsmarktprofil',
        'Profiling',
        'Status und Einstufung',
      ],
      labels: ['Stufe', 'Aktuelle Stufe', 'Einstufung', 'aktuell', 'derzeit', 'gesetzt'],
    },
    schwach: ['Kontaktdichtestufe', 'Integrationsstufe'],
  },
  betreuungsstufeGeprueftAm: {
    labels: pruefung(...BETREUUNGSSTUFE, 'Stufe'),
    // A category is one, too.
    unter: { headings: BETREUUNGSSTUFE, labels: pruefung('Einstufung') },
  },
  bewerberangebotGeprueftAm: {
    labels: pruefung(
      'Bewerberangebot',
      'Bewerberangebots',
      'Bewerberangebote',
      'Bew.-Angebot',
      'Bew.-Angeb.',
      'Bewerberangeb.',
      'BewA',
      'Stellengesuch',
    ),
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
        'Leistungen nach § 16a',
        'Kommunale Leistungen (§ 16a)',
        'Kommunale Leistungen nach § 16a SGB II',
        '§ 16a SGB II-Maßnahme',
        'Kommunale Eingliederungsleistungen nach § 16a SGB II',
        'Leistung § 16a SGB II',
        '§ 16a-Leistung',
        'Kommunale Eingliederung',
        'Kommunale Eingliederungsleistung',
        'Kommunale Eingliederungsleistungen',
        'Kommunale Eingliederungsleistungen (§ 16a SGB II)',
        'Kommunale Eingliederung (§ 16a SGB II)',
        'Kommunale Eingliederungsmaßnahme',
        'Kommunale Leistungen § 16a SGB II',
        ...mal(
          ['Flankierende Leistung', 'Flankierende Leistungen'],
          ['nach § 16a', 'nach § 16a SGB II'],
        ),
      ],
      ['geplant', 'beabsichtigt', 'vorgesehen'],
    ),
    nurWahr: [
      'Schuldnerberatung geplant',
      'Suchtberatung geplant',
      'Psychosoziale Betreuung geplant',
    ],
  },
  stabilisierungsmassnahme: {
    labels: [
      'Stabilisierende Maßnahme',
      'In stabilisierender Maßnahme',
      'Laufende Stabilisierungsmaßnahme',
      'In einer Stabilisierungsmaßnahme',
      'In Stabilisierungsmaßnahme',
      'Teilnahme Stabilisierungsmaßnahme',
      'Stabilisierungsmaßnahme',
      'Teilnahme an Stabilisierungsmaßnahme',
      'Teilnahme an einer Stabilisierungsmaßnahme',
      'Nimmt an Stabilisierungsmaßnahme teil',
      'Stabilisierungsmaßnahme läuft',
    ],
  },
} satisfies Readonly<Record<string, Begriffe>>;
