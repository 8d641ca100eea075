/**
 * The numbers and terms of the Konzept zur Kontaktdichte, and what its sections are called: it numbers
 * none of them. An office changes a number here without touching a rule.
 */
import type { VersionBuilder } from '../../concept/builders.ts';
import type { Param } from '../../concept/data.ts';

/** The headings, shortened to what one needs to find them. */
export const abschnitt = {
  IN: 'Betreuungsstufe „Integrationsfähig“ (IN)',
  IK: 'Betreuungsstufe „Kunden mit Förderbedarf“ (IK)',
  IG: 'Betreuungsstufe „Kunden mit Stabilisierungsbedarf“ (IG)',
  IF: 'Betreuungsstufe „integrationsferne Kunden“ (IF)',
  inUndIk: 'Betreuungsstufen IN und IK',
  ikBisIf: 'Betreuungsstufen IK, IG und IF',
  igUndIf: 'Betreuungsstufen IG und IF',
  alle: 'Betreuungsstufen IN, IK, IG und IF',
  kontaktdichte: 'Kontaktdichte',
} as const;

export const params = {
  kontaktIN: {
    value: { weeks: 4 },
    label: 'IN: Kontakt spätestens nach',
    section: abschnitt.IN,
  },
  kontaktIK: {
    value: { weeks: 10 },
    label: 'IK: Kontakt spätestens nach',
    section: abschnitt.IK,
  },
  kontaktIG: {
    value: { months: 3 },
    label: 'IG: Kontakt spätestens nach',
    section: abschnitt.IG,
  },
  kontaktIGGestreckt: {
    value: { months: 6 },
    label: 'IG, arbeitsuchend und in einer Stabilisierungsmaßnahme: Kontakt spätestens nach',
    section: abschnitt.IG,
  },
  kontaktIF: {
    value: { months: 6 },
    label: 'IF: Kontakt spätestens nach',
    section: abschnitt.IF,
  },
  erstkontakt: {
    value: { weeks: 4 },
    label: 'IN: erster Kontakt nach Erstgespräch und Kooperationsplan',
    section: abschnitt.IN,
  },
  nachlauf: {
    value: { days: 91 },
    label: 'So lange nach ihrem Ende bleibt eine einmalige Frist stehen',
    section: 'Auslegung, das Konzept nennt keine Zahl',
  },
  vorMassnahmeendeAb: {
    value: { weeks: 5 },
    label: 'Kontakt vor dem Maßnahmeende: frühestens',
    section: 'Betreuungsstufen IN und IK („etwa 4 Wochen“)',
  },
  vorMassnahmeendeBis: {
    value: { weeks: 3 },
    label: 'Kontakt vor dem Maßnahmeende: spätestens',
    section: 'Betreuungsstufen IN und IK („etwa 4 Wochen“)',
  },
  nachMassnahmeende: {
    value: { days: 7 },
    label: 'So lange danach zählt ein Kontakt noch als Kontakt zum Maßnahmeende',
    section: 'Auslegung, das Konzept nennt keine Zahl',
  },
  bewerberangebotNah: {
    value: { months: 3 },
    label: 'IN, IK: Bewerberangebot spätestens prüfen nach',
    section: abschnitt.inUndIk,
  },
  bewerberangebotFern: {
    value: { months: 6 },
    label: 'IG, IF: Bewerberangebot spätestens prüfen nach',
    section: abschnitt.igUndIf,
  },
  stufenpruefung: {
    value: { months: 6 },
    label: 'Betreuungsstufe spätestens prüfen nach',
    section: abschnitt.alle,
  },
  eine: { value: 1, label: 'Mindestens eine laufende Arbeitsgelegenheit', section: abschnitt.IG },
} as const satisfies Readonly<Record<string, Param>>;

export const begriffe = { egv: 'Kooperationsplan (EGV)' } as const;

/** The builder that the chapters of this concept are written with; it has no teams. */
export type Bauer = VersionBuilder<typeof params, never, keyof typeof begriffe>;
