/** Headers over people: whom a row of a list is of, or whom a table lists. */

/** Headers over whom a row is of. */
export const VON_WEM = [
  'Kunde',
  'Kundin',
  'Kunde/in',
  'Kundenname',
  'Kundennummer',
  'Kundennr.',
  'Kd.-Nr.',
  'Mitglied',
  'BG-Mitglied',
  'Familienmitglied',
  'BG-Person',
  'Leistungsberechtigte',
  'Leistungsberechtigter',
  'Leistungsberechtigten',
  'ELB',
  'Für',
  'Betrifft',
  'Betroffene',
  'Betroffener',
  'Betroffene Person',
  'Gehört zu',
];

/** The same of a talk: there those who take part may be several. */
export const TEILNEHMER = [
  'Teilnehmer',
  'Teilnehmerin',
  'Teilnehmer/in',
  'Teilnehmende',
  'Teilnehmender',
  'TN',
];

/** Headers of tables that list people; such a table is about others than the customer. */
export const PERSONENSPALTEN = [
  'Name',
  'Vorname',
  'Nachname',
  'Person',
  'Rolle',
  'Beziehung',
  'Verwandtschaft',
  'Verwandtschaftsverhältnis',
  'Stellung',
  'Stellung in der BG',
  'Mitglied',
  'Name, Vorname',
  'Familienname',
];
