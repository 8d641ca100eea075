/**
 * The numbers, teams and terms of the Handlungskonzept. An office changes a number here without
 * touching a rule.
 */
import type { VersionBuilder } from '../../concept/builders.ts';
import type { Param } from '../../concept/data.ts';

export const params = {
  elbAb: {
    value: 15,
    label: 'Mindestalter für Einstiegsberatung und Fallmanagement in Jahren',
    section: '3, 5.2.1',
  },
  u25: {
    value: 25,
    label: 'Mit der Vollendung dieses Lebensjahres beginnt der Bereich Ü25',
    section: '3, 4, 5',
  },
  volljaehrig: {
    value: 18,
    label: 'Bis zur Vollendung dieses Lebensjahres unterschreibt der gesetzliche Vertreter mit',
    section: '5.3',
  },
  neufallAbstand: {
    value: { months: 6 },
    label: 'So lange ohne Leistungsbezug, damit wieder ein Neufall vorliegt',
    section: '3',
  },
  esbFrist: {
    value: { workdays: 10 },
    label: 'Einstiegsberatung spätestens nach dem Antrag',
    section: '3, 6.1',
  },
  esbVorAlgEnde: {
    value: { months: 1 },
    label: 'ALG-Aufstocker: Einladung zur Einstiegsberatung vor dem Ende des Arbeitslosengelds',
    section: '3',
  },
  schulabschlussNah: {
    value: { months: 6 },
    label: '„Im letzten Halbjahr“: so lange vor der Schulentlassung',
    section: '3, 5.2.1, 5.2.2',
  },
  erstgespraechFrist: {
    value: { workdays: 10 },
    label: 'Erstgespräch spätestens nach der Bewilligung',
    section: '3, 4.1, 5',
  },
  einladungArbeitsmarktnah: {
    value: { workdays: 5 },
    label: 'Arbeitsmarktnahe Kunden: schriftliche Einladung nach der Übergabe',
    section: '4.2',
  },
  erstgespraechArbeitsmarktnah: {
    value: { workdays: 10 },
    label: 'Arbeitsmarktnahe Kunden: Erstgespräch nach der Übergabe',
    section: '4.2',
  },
  betreuungArbeitsmarktnah: {
    value: { months: 6 },
    label: 'Arbeitsmarktnahe Kunden: Betreuung bis zur Einzelfallbeurteilung',
    section: '4.2, 6.6',
  },
  egvLaufzeit: {
    value: { months: 6 },
    label: 'Spätestens nach dieser Zeit wird der Kooperationsplan (EGV) fortgeschrieben',
    section: '4.1.4',
  },
  folgegespraech: {
    value: { months: 6 },
    label: 'Folgegespräch spätestens nach dem letzten Gespräch',
    section: '4.1.4',
  },
  kontaktA: {
    value: { months: 1 },
    label: 'Kontaktdichte der arbeitsmarktnahen Kunden (A)',
    section: '4.2',
  },
  kontaktB: { value: { months: 3 }, label: 'Kontaktdichte der B-Kunden', section: '4.1.4' },
  kontaktAusbildungsuchend: {
    value: { months: 1 },
    label: 'Kontaktdichte der Ausbildungsuchenden',
    section: '5.2.2',
  },
  stellensuchlauf: {
    value: { weeks: 1 },
    label: 'Abstand der Stellensuchläufe für arbeitsmarktnahe Kunden',
    section: '4.2',
  },
  stellensuchlaufVorlauf: {
    value: 2,
    label: 'Tage, die ein Stellensuchlauf vorher als bald fällig erscheint',
    section: '4.2',
  },
  wiedervorlageXZ: {
    value: { months: 6 },
    label: 'Kategorien X und Z: Wiedervorlage spätestens',
    section: '4.1.1, 5.1',
  },
  wiedervorlageY: {
    value: { years: 1 },
    label: 'Kategorie Y: Wiedervorlage in der Regel',
    section: '4.1.1, 5.1',
  },
  vorEndeHinderungsgrund: {
    value: { months: 3 },
    label: 'Kategorie Y: Wiedervorlage spätestens vor dem Ende des Hinderungsgrundes',
    section: '4.1.1, 5.1',
  },
  klassenstufeBerufsberater: {
    value: 10,
    label: 'Bis zu dieser Klassenstufe betreut der Berufsberater',
    section: '5.2.1',
  },
  zeugnisAbstand: {
    value: { months: 6 },
    label: 'Abstand, in dem Zeugnisse angefordert werden',
    section: '5.2.1',
  },
  beratungsjahrBeginn: {
    value: { months: 9 },
    label: 'Monate vom Jahresanfang bis zum Beginn des Beratungsjahres (9 Monate: 1. Oktober)',
    section: '5.2.2',
  },
  absolventKontakt: {
    value: { months: 3 },
    label: 'Kontaktaufnahme vor dem Ende der außerbetrieblichen Ausbildung',
    section: '5.2.3',
  },
  absolventKontaktBeginn: {
    value: { months: 4 },
    label: 'Frühestens so lange vor dem Ende der Ausbildung zählt ein Kontakt dafür',
    section: '5.2.3',
  },
  absolventKontaktNachlauf: {
    value: { days: 91 },
    label: 'So lange nach dem Ende der Ausbildung bleibt diese Frist stehen',
    section: 'Auslegung, das Konzept nennt keine Zahl',
  },
  absolventBis: {
    value: { months: 6 },
    label:
      'So lange nach dem Ende der Ausbildung bleibt es bei der Zielgruppe Ausbildungsabsolvent',
    section: '5.2.3',
  },
  vermittlungBis: {
    value: { months: 24 },
    label: 'So lange nach dem Berufsabschluss bleibt es bei der Zielgruppe Vermittlungskunde',
    section: '5.2.4',
  },
  buendnisAusbildung: {
    value: { months: 3 },
    label: 'Arbeitsbündnis vor dem Abschluss einer außerbetrieblichen Ausbildung',
    section: '6.4',
  },
  buendnisWeiterbildung: {
    value: { months: 2 },
    label: 'Arbeitsbündnis vor dem Abschluss einer beruflichen Weiterbildung',
    section: '6.4',
  },
  fallkonferenzVorEnde: {
    value: { months: 1 },
    label: 'Frühester Zeitpunkt der Fallkonferenz vor dem Ende einer MAbE',
    section: '6.8',
  },
  eines: { value: 1, label: 'Mindestens ein Eintrag', section: '4.1.1' },
  mehrere: { value: 2, label: 'Mehrere Hemmnisse', section: '4.1.3' },
  nachlauf: {
    value: { months: 1 },
    label: 'So lange nach ihrem Anlass stehen Nachrichten vorn',
    section: 'Auslegung, das Konzept nennt keine Zahl',
  },
} as const satisfies Readonly<Record<string, Param>>;

export const teams = {
  fmSelbststaendige: 'Fallmanager für Selbstständige',
  fmGefluechtete: 'Fallmanager für Geflüchtete',
  berufsberater: 'Berufsberater',
  fmU25MitSbReha: 'Fallmanager U25 mit SB Reha',
  fmU25: 'Fallmanager U25',
  fmArbeitsmarktnah: 'Fallmanager für arbeitsmarktnahe Kunden',
  fmArbeitsmarktfern: 'Fallmanager für arbeitsmarktferne Kunden',
} as const;

export const begriffe = {
  egv: 'Kooperationsplan (EGV)',
  leistung: 'Grundsicherungsgeld',
} as const;

/** The builder that the chapters of this concept are written with. */
export type Bauer = VersionBuilder<typeof params, keyof typeof teams, keyof typeof begriffe>;
