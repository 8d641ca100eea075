/**
 * The numbers and terms of the Fachkonzept, and what its sections are called: it numbers none of them.
 * An office changes a number here without touching a rule.
 */
import type { VersionBuilder } from '../../concept/builders.ts';
import type { Param } from '../../concept/data.ts';

/** The headings, shortened to what one needs to find them. */
export const abschnitt = {
  engererSinn: 'Umsetzung, Absolventenmanagement im engeren Sinne',
  weitererSinn: 'Umsetzung, Absolventenmanagement im weiteren Sinne',
  beide: 'Umsetzung, Absolventenmanagement im engeren und im weiteren Sinne',
  kunden: 'Umsetzung, Zu berücksichtigende Kunden',
  massnahmen: 'Umsetzung, Zu berücksichtigende Maßnahmen',
} as const;

export const params = {
  mindestteilnahme: {
    value: { months: 3 },
    label: 'Mindestdauer der Teilnahme',
    section: abschnitt.kunden,
  },
  engererSinnAb: {
    value: { months: 6 },
    label: 'Ab dieser Dauer der Maßnahme gilt der engere Sinn',
    section: abschnitt.engererSinn,
  },
  weitererSinnAb: {
    value: { months: 3 },
    label: 'Ab dieser Dauer der Maßnahme, bis unter die des engeren Sinns, gilt der weitere Sinn',
    section: abschnitt.weitererSinn,
  },
  fensterVorEnde: {
    value: { days: 91 },
    label: 'Engerer Sinn: Zeitraum vor dem Maßnahmeende',
    section: abschnitt.engererSinn,
  },
  fensterNachEnde: {
    value: { days: 14 },
    label: 'Weiterer Sinn: Zeitraum nach dem Maßnahmeende',
    section: abschnitt.weitererSinn,
  },
  befristungVorEnde: {
    value: { months: 1 },
    label: 'Engerer Sinn: so lange vor dem Maßnahmeende darf die bisherige Vereinbarung enden',
    section: abschnitt.engererSinn,
  },
  begleitungAb: {
    value: { months: 3 },
    label: 'Enge Begleitung ab dieser Dauer der Weiterbildung',
    section: abschnitt.weitererSinn,
  },
  begleitungDauer: {
    value: { months: 6 },
    label: 'So lange mindestens wird nach der Weiterbildung eng begleitet',
    section: abschnitt.weitererSinn,
  },
  nachlauf: {
    value: { days: 91 },
    label: 'So lange nach dem Zeitraum bleiben Warnung, Hinweis und Vermerk stehen',
    section: 'Auslegung, das Konzept nennt keine Zahl',
  },
} as const satisfies Readonly<Record<string, Param>>;

export const begriffe = { egv: 'Kooperationsplan (EGV)' } as const;

/** The builder that the chapters of this concept are written with; it has no teams. */
export type Bauer = VersionBuilder<typeof params, never, keyof typeof begriffe>;
