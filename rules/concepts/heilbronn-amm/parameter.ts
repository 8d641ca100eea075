/** The numbers and teams of the AMM-Konzept. An office changes a number here without touching a rule. */
import type { VersionBuilder } from '../../concept/builders.ts';
import type { Param } from '../../concept/data.ts';

export const params = {
  alterVon: { value: 25, label: 'Mindestalter in Jahren', section: '1, 2' },
  alterBis: { value: 50, label: 'Höchstalter in Jahren, einschließlich', section: '1, 2' },
  abschlussFrist: {
    value: { years: 5 },
    label: 'So lange darf der Abschluss höchstens zurückliegen',
    section: '1, 2',
  },
  praxisMonate: {
    value: 6,
    label: 'Monate Berufspraxis in den letzten 2 Jahren',
    section: '1, 2',
  },
  betreuungsdauer: {
    value: { months: 6 },
    label: 'Betreuung durch den AMM bis zur Prüfung der Übergabe an BAK',
    section: '3',
  },
  anruftage: {
    value: 2,
    label: 'Verschiedene Tage mit erfolglosem Anruf vor der Einladung',
    section: '3',
  },
  nachlauf: {
    value: { months: 1 },
    label: 'So lange nach der Übernahme steht ihr Vermerk vorn',
    section: 'Auslegung, das Konzept nennt keine Zahl',
  },
} as const satisfies Readonly<Record<string, Param>>;

export const teams = {
  amm: 'Arbeitsmarktmanager (AMM)',
  bak: 'BAK',
  abgebend: 'Abgabe aus dem AMM',
} as const;

/** The builder that the chapters of this concept are written with; it has no terms of its own. */
export type Bauer = VersionBuilder<typeof params, keyof typeof teams, never>;
