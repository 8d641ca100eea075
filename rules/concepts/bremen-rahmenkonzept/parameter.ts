/** The numbers and teams of the Rahmenkonzept. An office changes a number here without touching a rule. */
import type { VersionBuilder } from '../../concept/builders.ts';
import type { Param } from '../../concept/data.ts';

export const params = {
  altersgrenze: {
    value: 25,
    label: 'Alter in Jahren, ab dem jemand zur Zielgruppe Ü25 gehört',
    section: 'II.1.3, II.2',
  },
  handlungsbedarfe: {
    value: 3,
    label: 'Handlungsbedarfe, ab denen das Fallmanagement betreut',
    section: 'II.4.2',
  },
  bezugsfrei: {
    value: { days: 182 },
    label: 'So lange ohne Leistungsbezug, um wieder als Neukunde zu gelten',
    section: 'II.4.3',
  },
  mindestens: {
    value: 1,
    label: 'Begonnene Maßnahmen, ab denen das Absolventenmanagement ein Thema ist',
    section: 'III.1',
  },
} as const satisfies Readonly<Record<string, Param>>;

export const teams = {
  jba: 'Jugendberufsagentur (JBA)',
  ausbildungsvermittlung: 'Ausbildungsvermittlung',
  zaf: 'Zentrale Anlaufstelle Flüchtlinge (ZAF)',
  neukundenprozess: 'Neukundenprozess',
  fallmanagement: 'Fallmanagement',
  rehaSb: 'Beratungs- und Integrationsteam (BIT), IFK für Reha/SB',
  selbststaendige: 'Beratungs- und Integrationsteam (BIT), IFK für Selbstständige',
  jobteam: 'Jobteam',
  bit: 'Beratungs- und Integrationsteam (BIT)',
  betriebsakquise: 'Betriebsakquisiteure (BAK)',
} as const;

/** The builder that the chapters of this concept are written with; it has no terms of its own. */
export type Bauer = VersionBuilder<typeof params, keyof typeof teams, never>;
