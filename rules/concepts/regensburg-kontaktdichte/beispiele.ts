/** Examples of the Konzept zur Kontaktdichte: read by domain people, run by test/concepts/beispiele.test.ts. */
import { beispieleAm } from '../../concept/beispiel.ts';
import type { Fall } from '../../fall/felder.ts';
import { erstkontaktBeispiele } from './beispiele-erstkontakt.ts';
import { kontaktBeispiele } from './beispiele-kontakte.ts';
import { massnahmenBeispiele } from './beispiele-massnahmen.ts';

const inKunde: Fall = { betreuungsstufe: 'IN' };
const ikKunde: Fall = { betreuungsstufe: 'IK' };
const igKunde: Fall = { betreuungsstufe: 'IG' };
const ifKunde: Fall = { betreuungsstufe: 'IF' };
const ohneStufe: Fall = { betreuungsstufe: null };
const igInStabilisierung: Fall = {
  ...igKunde,
  kundenstatus: 'asu',
  stabilisierungsmassnahme: true,
};
/** Both reviews have a date. */
const geprueft: Fall = {
  bewerberangebotGeprueftAm: '2026-10-01',
  betreuungsstufeGeprueftAm: '2026-10-01',
};

const pruefungen = beispieleAm('2026-11-20', [
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'IN: am letzten Tag der drei Monate',
    grenze: 'IN drei Monate',
    fall: { ...inKunde, bewerberangebotGeprueftAm: '2026-08-20' },
    ergibt: 'met',
    frist: { opens: null, due: '2026-11-20', satisfied: 'notMet', state: 'dueSoon' },
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'IN: am Tag nach den drei Monaten',
    grenze: 'IN drei Monate',
    fall: { ...inKunde, bewerberangebotGeprueftAm: '2026-08-19' },
    ergibt: 'met',
    frist: { due: '2026-11-19', state: 'overdue' },
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'IK: drei Monate ab dem Monatsletzten',
    fall: { ...ikKunde, bewerberangebotGeprueftAm: '2026-08-31' },
    ergibt: 'met',
    frist: { due: '2026-11-30', state: 'dueSoon' },
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'IG: am letzten Tag der sechs Monate',
    grenze: 'IG sechs Monate',
    fall: { ...igKunde, bewerberangebotGeprueftAm: '2026-05-20' },
    ergibt: 'met',
    frist: { due: '2026-11-20', state: 'dueSoon' },
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'IG: am Tag nach den sechs Monaten',
    grenze: 'IG sechs Monate',
    fall: { ...igKunde, bewerberangebotGeprueftAm: '2026-05-19' },
    ergibt: 'met',
    frist: { due: '2026-11-19', state: 'overdue' },
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'IF: sechs Monate',
    fall: { ...ifKunde, bewerberangebotGeprueftAm: '2026-08-20' },
    ergibt: 'met',
    frist: { due: '2027-02-20', actBy: '2027-02-19', state: 'open' },
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'noch nie geprüft: keine Frist, dafür eine Warnung',
    fall: { ...inKunde, bewerberangebotGeprueftAm: null },
    ergibt: 'met',
    frist: null,
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'noch nie geprüft, Betreuungsstufe nicht bekannt: keine Frist, welche es auch ist',
    fall: { bewerberangebotGeprueftAm: null },
    ergibt: 'unknown',
    frist: null,
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'Tag der Prüfung nicht bekannt',
    fall: inKunde,
    ergibt: 'met',
    frist: { due: null, state: 'unknown' },
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'keine Betreuungsstufe gesetzt',
    fall: { ...ohneStufe, ...geprueft },
    ergibt: 'notMet',
    frist: null,
  },
  {
    regel: 'pruefung-bewerberangebot',
    titel: 'Betreuungsstufe nicht bekannt: auch der Tag ist offen',
    fall: geprueft,
    ergibt: 'unknown',
    frist: { due: null, state: 'unknown' },
  },

  {
    regel: 'pruefung-betreuungsstufe',
    titel: 'am letzten Tag der sechs Monate',
    grenze: 'sechs Monate',
    fall: { ...inKunde, betreuungsstufeGeprueftAm: '2026-05-20' },
    ergibt: 'met',
    frist: { opens: null, due: '2026-11-20', satisfied: 'notMet', state: 'dueSoon' },
  },
  {
    regel: 'pruefung-betreuungsstufe',
    titel: 'am Tag nach den sechs Monaten',
    grenze: 'sechs Monate',
    fall: { ...ikKunde, betreuungsstufeGeprueftAm: '2026-05-19' },
    ergibt: 'met',
    frist: { due: '2026-11-19', state: 'overdue' },
  },
  {
    regel: 'pruefung-betreuungsstufe',
    titel: 'fällig an einem Sonntag: zu tun am Freitag davor',
    fall: { ...igKunde, betreuungsstufeGeprueftAm: '2026-05-29' },
    ergibt: 'met',
    frist: { due: '2026-11-29', actBy: '2026-11-27', state: 'dueSoon' },
  },
  {
    regel: 'pruefung-betreuungsstufe',
    titel: 'IF: ebenfalls sechs Monate',
    fall: { ...ifKunde, betreuungsstufeGeprueftAm: '2026-10-01' },
    ergibt: 'met',
    frist: { due: '2027-04-01', state: 'open' },
  },
  {
    regel: 'pruefung-betreuungsstufe',
    titel: 'noch nie geprüft: keine Frist, dafür eine Warnung',
    fall: { ...inKunde, betreuungsstufeGeprueftAm: null },
    ergibt: 'met',
    frist: null,
  },
  {
    regel: 'pruefung-betreuungsstufe',
    titel: 'keine Betreuungsstufe gesetzt',
    fall: { ...ohneStufe, ...geprueft },
    ergibt: 'notMet',
    frist: null,
  },
  {
    regel: 'pruefung-betreuungsstufe',
    titel: 'Betreuungsstufe nicht bekannt: der Tag steht dennoch fest',
    fall: geprueft,
    ergibt: 'unknown',
    frist: { due: '2027-04-01', state: 'unknown' },
  },

  {
    regel: 'pruefung-fehlt',
    titel: 'Bewerberangebot nie geprüft',
    fall: { ...inKunde, ...geprueft, bewerberangebotGeprueftAm: null },
    ergibt: 'met',
    schwere: 'warning',
    enthaelt: 'Bewerberangebot geprüft am',
  },
  {
    regel: 'pruefung-fehlt',
    titel: 'Betreuungsstufe nie geprüft',
    fall: { ...ifKunde, ...geprueft, betreuungsstufeGeprueftAm: null },
    ergibt: 'met',
    enthaelt: 'Betreuungsstufe geprüft am',
  },
  {
    regel: 'pruefung-fehlt',
    titel: 'eine fehlt, von der anderen ist nichts bekannt',
    fall: { ...inKunde, betreuungsstufeGeprueftAm: null },
    ergibt: 'met',
    enthaelt: 'Betreuungsstufe geprüft am',
  },
  {
    regel: 'pruefung-fehlt',
    titel: 'auch bei IK',
    fall: { ...ikKunde, ...geprueft, bewerberangebotGeprueftAm: null },
    ergibt: 'met',
  },
  {
    regel: 'pruefung-fehlt',
    titel: 'auch bei IG',
    fall: { ...igKunde, ...geprueft, bewerberangebotGeprueftAm: null },
    ergibt: 'met',
  },
  {
    regel: 'pruefung-fehlt',
    titel: 'beide geprüft',
    fall: { ...inKunde, ...geprueft },
    ergibt: 'notMet',
  },
  {
    regel: 'pruefung-fehlt',
    titel: 'eine geprüft, von der anderen ist nichts bekannt',
    fall: { ...inKunde, bewerberangebotGeprueftAm: '2026-10-01' },
    ergibt: 'unknown',
  },
  {
    regel: 'pruefung-fehlt',
    titel: 'ohne Betreuungsstufe ist nur diese festzulegen',
    fall: { ...ohneStufe, bewerberangebotGeprueftAm: null },
    ergibt: 'notMet',
  },

  {
    regel: 'egv-fehlt',
    titel: 'kein Kooperationsplan',
    fall: { ...ifKunde, egvAm: null },
    ergibt: 'met',
    schwere: 'warning',
    enthaelt: 'Kooperationsplan (EGV) fehlt',
  },
  {
    regel: 'egv-fehlt',
    titel: 'ausdrücklich kein begründeter Verzicht',
    fall: { ...inKunde, egvAm: null, egvVerzichtBegruendet: false },
    ergibt: 'met',
  },
  { regel: 'egv-fehlt', titel: 'auch bei IK', fall: { ...ikKunde, egvAm: null }, ergibt: 'met' },
  { regel: 'egv-fehlt', titel: 'auch bei IG', fall: { ...igKunde, egvAm: null }, ergibt: 'met' },
  {
    regel: 'egv-fehlt',
    titel: 'Verzicht ist begründet',
    fall: { ...inKunde, egvAm: null, egvVerzichtBegruendet: true },
    ergibt: 'notMet',
  },
  {
    regel: 'egv-fehlt',
    titel: 'Kooperationsplan liegt vor',
    fall: { ...ikKunde, egvAm: '2026-06-01' },
    ergibt: 'notMet',
  },
  {
    regel: 'egv-fehlt',
    titel: 'ob einer vorliegt, ist nicht bekannt',
    fall: igKunde,
    ergibt: 'unknown',
  },
  {
    regel: 'egv-fehlt',
    titel: 'ohne Betreuungsstufe keine Meldung',
    fall: { ...ohneStufe, egvAm: null },
    ergibt: 'notMet',
  },
]);

const hinweise = beispieleAm('2026-11-20', [
  {
    regel: 'if-16a',
    titel: 'Maßnahme nach § 16a geplant',
    fall: { ...ifKunde, kommunaleEingliederungGeplant: true },
    ergibt: 'met',
    enthaelt: '6 Monate',
  },
  {
    regel: 'if-16a',
    titel: 'keine geplant',
    fall: { ...ifKunde, kommunaleEingliederungGeplant: false },
    ergibt: 'notMet',
  },
  {
    regel: 'if-16a',
    titel: 'andere Stufe',
    fall: { ...igKunde, kommunaleEingliederungGeplant: true },
    ergibt: 'notMet',
  },
  { regel: 'if-16a', titel: 'ob geplant, ist nicht bekannt', fall: ifKunde, ergibt: 'unknown' },

  { regel: 'if-aktivierung', titel: 'integrationsfern', fall: ifKunde, ergibt: 'met' },
  { regel: 'if-aktivierung', titel: 'andere Stufe', fall: igKunde, ergibt: 'notMet' },
  { regel: 'if-aktivierung', titel: 'Stufe nicht bekannt', fall: {}, ergibt: 'unknown' },

  {
    regel: 'fortzahlung-verknuepfen',
    titel: 'IF: Antrag morgen',
    grenze: 'Antrag steht bevor',
    fall: { ...ifKunde, fortzahlungsantragAm: '2026-11-21' },
    ergibt: 'met',
    enthaelt: '21.11.2026',
  },
  {
    regel: 'fortzahlung-verknuepfen',
    titel: 'IF: Antrag ist heute, er liegt nicht mehr voraus',
    grenze: 'Antrag steht bevor',
    fall: { ...ifKunde, fortzahlungsantragAm: '2026-11-20' },
    ergibt: 'notMet',
  },
  {
    regel: 'fortzahlung-verknuepfen',
    titel: 'IG mit gestrecktem Intervall',
    fall: { ...igInStabilisierung, fortzahlungsantragAm: '2027-01-15' },
    ergibt: 'met',
  },
  {
    regel: 'fortzahlung-verknuepfen',
    titel: 'IG mit dem gewöhnlichen Intervall',
    fall: { ...igInStabilisierung, kundenstatus: 'alo', fortzahlungsantragAm: '2027-01-15' },
    ergibt: 'notMet',
  },
  {
    regel: 'fortzahlung-verknuepfen',
    titel: 'IN: nicht vorgesehen, auch nicht in einer Stabilisierungsmaßnahme',
    fall: { ...igInStabilisierung, betreuungsstufe: 'IN', fortzahlungsantragAm: '2027-01-15' },
    ergibt: 'notMet',
  },
  {
    regel: 'fortzahlung-verknuepfen',
    titel: 'kein Antrag in Sicht',
    fall: { ...ifKunde, fortzahlungsantragAm: null },
    ergibt: 'notMet',
  },
  {
    regel: 'fortzahlung-verknuepfen',
    titel: 'IG: ob gestreckt werden darf, ist offen',
    fall: { ...igKunde, kundenstatus: 'asu', fortzahlungsantragAm: '2027-01-15' },
    ergibt: 'unknown',
  },

  {
    regel: 'egv-inhalt',
    titel: 'IK: Teilziele',
    fall: ikKunde,
    ergibt: 'met',
    enthaelt: 'Teilziele',
  },
  {
    regel: 'egv-inhalt',
    titel: 'IG: mehrfache Hemmnisse',
    fall: igKunde,
    ergibt: 'met',
    enthaelt: 'mehrfachen Hemmnisse',
  },
  {
    regel: 'egv-inhalt',
    titel: 'IF: was möglich ist',
    fall: ifKunde,
    ergibt: 'met',
    enthaelt: 'die möglich sind',
  },
  { regel: 'egv-inhalt', titel: 'IN: keine Vorgabe', fall: inKunde, ergibt: 'notMet' },
  { regel: 'egv-inhalt', titel: 'Stufe nicht bekannt', fall: {}, ergibt: 'unknown' },

  {
    regel: 'stabilisierungsbedarf',
    titel: 'IG: keine Maßnahme läuft',
    fall: { ...igKunde, stabilisierungsmassnahme: false, massnahmen: [] },
    ergibt: 'met',
    enthaelt: 'Derzeit läuft keine',
  },
  {
    regel: 'stabilisierungsbedarf',
    titel: 'IG: ob eine läuft, ist offen',
    fall: igKunde,
    ergibt: 'met',
    enthaelt: 'Falls keine',
  },
  {
    regel: 'stabilisierungsbedarf',
    titel: 'IG: eine läuft, es bleibt das Profiling',
    fall: igInStabilisierung,
    ergibt: 'met',
    enthaelt: 'Profiling',
  },
  { regel: 'stabilisierungsbedarf', titel: 'andere Stufe', fall: ifKunde, ergibt: 'notMet' },
  { regel: 'stabilisierungsbedarf', titel: 'Stufe nicht bekannt', fall: {}, ergibt: 'unknown' },

  { regel: 'sozialintegrativ', titel: 'IG', fall: igKunde, ergibt: 'met' },
  { regel: 'sozialintegrativ', titel: 'IF', fall: ifKunde, ergibt: 'met' },
  { regel: 'sozialintegrativ', titel: 'IK: nicht vorgesehen', fall: ikKunde, ergibt: 'notMet' },
  { regel: 'sozialintegrativ', titel: 'Stufe nicht bekannt', fall: {}, ergibt: 'unknown' },

  {
    regel: 'instrumente',
    titel: 'IN',
    fall: inKunde,
    ergibt: 'met',
    enthaelt: 'Ziel: Vermittlung in den ersten Arbeitsmarkt.',
  },
  { regel: 'instrumente', titel: 'IK', fall: ikKunde, ergibt: 'met', enthaelt: 'Weiterbildung' },
  { regel: 'instrumente', titel: 'IG', fall: igKunde, ergibt: 'met', enthaelt: 'AGH' },
  {
    regel: 'instrumente',
    titel: 'IF',
    fall: ifKunde,
    ergibt: 'met',
    enthaelt: 'Annäherung an den Arbeitsmarkt',
  },
  { regel: 'instrumente', titel: 'keine Stufe gesetzt', fall: ohneStufe, ergibt: 'notMet' },
  { regel: 'instrumente', titel: 'Stufe nicht bekannt', fall: {}, ergibt: 'unknown' },
]);

const vermerke = beispieleAm('2026-11-20', [
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: nächster Kontakt vier Wochen nach dem letzten',
    fall: { ...inKunde, letzterKontaktAm: '2026-10-30', naechsterTerminAm: null },
    ergibt: 'met',
    enthaelt: 'Letzter Kontakt: 30.10.2026. Der nächste ist bis spätestens 27.11.2026 zu halten.',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: Termin heute ist noch ein nächster',
    grenze: 'nächster Termin',
    fall: { ...inKunde, letzterKontaktAm: '2026-10-30', naechsterTerminAm: '2026-11-20' },
    ergibt: 'met',
    enthaelt: 'Nächster Termin: 20.11.2026.',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: Termin von gestern ist keiner mehr',
    grenze: 'nächster Termin',
    fall: { ...inKunde, letzterKontaktAm: '2026-10-30', naechsterTerminAm: '2026-11-19' },
    ergibt: 'met',
    enthaelt: 'Nächster Termin: [noch zu klären: Tag und Form].',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IN: noch kein Kontakt, gerechnet ab dem Kooperationsplan',
    fall: {
      ...inKunde,
      kontakte: [],
      esbAm: null,
      erstgespraechAm: null,
      egvAm: '2026-11-06',
      bewilligungAm: null,
    },
    ergibt: 'met',
    enthaelt: 'ist der erste bis spätestens 04.12.2026 zu halten.',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'IK: keine Vereinbarung vorgesehen',
    fall: ikKunde,
    ergibt: 'notMet',
  },
  {
    regel: 'vermerk-kontaktform',
    titel: 'Stufe nicht bekannt',
    fall: {},
    ergibt: 'unknown',
    enthaelt: '[noch zu klären: Betreuungsstufe]',
  },
]);

export const beispiele = [
  ...kontaktBeispiele,
  ...erstkontaktBeispiele,
  ...massnahmenBeispiele,
  ...pruefungen,
  ...hinweise,
  ...vermerke,
];
