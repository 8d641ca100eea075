/** Texts to copy. */
import { beispieleAm } from '../../../concept/beispiel.ts';
import { aKunde, erwachsen, jung, neufall, ohneKontakt, STICHTAG } from './faelle.ts';

const nachEsb = { ...neufall, esbAm: '2026-11-12', kundenkategorie: 'C' } as const;
const hemmnisse = [
  { bereich: 'rahmenbedingungen', stand: 'erledigt', prioritaet: 1 } as const,
  { bereich: 'motivation', stand: 'inBearbeitung', prioritaet: 2 } as const,
];

export const beispieleVermerke = beispieleAm(STICHTAG, [
  {
    regel: 'vermerk-esb-ergebnis',
    titel: 'Einstiegsberatung geführt',
    fall: nachEsb,
    ergibt: 'met',
    enthaelt: 'Zukünftig zuständig ist: Fallmanager für arbeitsmarktferne Kunden.',
  },
  {
    regel: 'vermerk-esb-ergebnis',
    titel: 'Kategorie noch nicht festgelegt',
    fall: { ...nachEsb, kundenkategorie: null },
    ergibt: 'met',
    enthaelt: '[noch zu klären: Kundenkategorie]',
  },
  {
    regel: 'vermerk-esb-ergebnis',
    titel: 'mit den Gründen der Zuständigkeit',
    fall: { ...nachEsb, kundenkategorie: 'A' },
    ergibt: 'met',
    enthaelt: 'Kundenkategorie: A: erfüllt',
  },
  { regel: 'vermerk-esb-ergebnis', titel: 'noch nicht geführt', fall: neufall, ergibt: 'notMet' },
  { regel: 'vermerk-esb-ergebnis', titel: 'nicht bekannt', fall: erwachsen, ergibt: 'unknown' },

  {
    regel: 'vermerk-esb-nicht-erforderlich',
    titel: 'kein Neufall',
    fall: { ...neufall, alg2VorAntragBis: '2026-10-31', alg2Jemals: true },
    ergibt: 'met',
    enthaelt: 'keine Einstiegsberatung erforderlich',
  },
  {
    regel: 'vermerk-esb-nicht-erforderlich',
    titel: 'Neufall',
    fall: neufall,
    ergibt: 'notMet',
  },
  {
    regel: 'vermerk-esb-nicht-erforderlich',
    titel: 'sicher kein Antrag gestellt',
    fall: { ...erwachsen, alg2ZuletztBis: '2027-03-31', antragstellungAm: null },
    ergibt: 'notMet',
  },
  {
    regel: 'vermerk-esb-nicht-erforderlich',
    titel: 'nicht bekannt, ob Neufall',
    fall: { ...erwachsen, antragstellungAm: '2026-11-10' },
    ergibt: 'unknown',
    enthaelt: 'steht noch nicht fest',
  },

  {
    regel: 'vermerk-uebergabe-arbeitsmarktnah',
    titel: 'ohne Einstiegsberatung',
    fall: { ...aKunde, esbAm: null },
    ergibt: 'met',
    enthaelt: 'Eine Einstiegsberatung ist nicht eingetragen.',
  },
  {
    regel: 'vermerk-uebergabe-arbeitsmarktnah',
    titel: 'A-Kunde nach der Einstiegsberatung',
    fall: { ...nachEsb, kundenkategorie: 'A' },
    ergibt: 'met',
    enthaelt: 'Nach der Einstiegsberatung vom 12.11.2026',
  },
  {
    regel: 'vermerk-uebergabe-arbeitsmarktnah',
    titel: 'unter 25: keine Übergabe',
    fall: { ...jung, kundenkategorie: 'A' },
    ergibt: 'notMet',
  },
  {
    regel: 'vermerk-uebergabe-arbeitsmarktnah',
    titel: 'Kategorie nicht bekannt',
    fall: { geburtsdatum: '1990-07-03' },
    ergibt: 'unknown',
  },

  {
    regel: 'vermerk-ende-arbeitsmarktnah',
    titel: 'am letzten Tag der sechs Monate',
    fall: { ...aKunde, arbeitsmarktnahSeit: '2026-05-20', hemmnisse },
    ergibt: 'met',
    enthaelt: 'enden am 20.11.2026',
    grenze: 'sechs Monate vorbei',
  },
  {
    regel: 'vermerk-ende-arbeitsmarktnah',
    titel: 'am Tag danach',
    stichtag: '2026-11-21',
    fall: { ...aKunde, arbeitsmarktnahSeit: '2026-05-20', hemmnisse },
    ergibt: 'met',
    enthaelt: 'endeten am 20.11.2026',
    grenze: 'sechs Monate vorbei',
  },
  {
    regel: 'vermerk-ende-arbeitsmarktnah',
    titel: 'nicht übergeben',
    fall: { ...aKunde, arbeitsmarktnahSeit: null },
    ergibt: 'notMet',
  },
  {
    regel: 'vermerk-ende-arbeitsmarktnah',
    titel: 'nicht bekannt',
    fall: { geburtsdatum: '1990-07-03' },
    ergibt: 'unknown',
  },

  {
    regel: 'vermerk-wechsel-arbeitsmarktnah',
    titel: 'mit dem abgebauten Hemmnis',
    fall: { ...aKunde, betreuungDurch: 'fmArbeitsmarktfern', hemmnisse },
    ergibt: 'met',
    enthaelt: 'Abgebaut ist ein Hemmnis im Bereich: Rahmenbedingungen.',
  },
  {
    regel: 'vermerk-wechsel-arbeitsmarktnah',
    titel: 'kein abgebautes Hemmnis bekannt',
    fall: { ...aKunde, betreuungDurch: 'fmArbeitsmarktfern' },
    ergibt: 'met',
    enthaelt: '[noch zu klären: welche Hemmnisse abgebaut sind]',
  },
  {
    regel: 'vermerk-wechsel-arbeitsmarktnah',
    titel: 'schon arbeitsmarktnah betreut',
    fall: { ...aKunde, betreuungDurch: 'fmArbeitsmarktnah' },
    ergibt: 'notMet',
  },
  {
    regel: 'vermerk-wechsel-arbeitsmarktnah',
    titel: 'Betreuung nicht bekannt',
    fall: aKunde,
    ergibt: 'unknown',
  },

  {
    regel: 'uebergabeprotokoll',
    titel: 'am 25. Geburtstag',
    fall: { ...jung, geburtsdatum: '2001-11-20', betreuungDurch: 'fmU25' },
    ergibt: 'met',
    enthaelt: 'Künftig zuständig: Fallmanager für arbeitsmarktferne Kunden.',
    grenze: '25. Geburtstag',
  },
  {
    regel: 'uebergabeprotokoll',
    titel: 'ohne Kooperationsplan',
    fall: { ...erwachsen, betreuungDurch: 'fmU25', egvAm: null, egvGueltigBis: null },
    ergibt: 'met',
    enthaelt: 'Kooperationsplan (EGV) ist nicht eingetragen.',
  },
  {
    regel: 'uebergabeprotokoll',
    titel: 'am Tag vor dem 25. Geburtstag',
    fall: { ...jung, geburtsdatum: '2001-11-21', betreuungDurch: 'fmU25' },
    ergibt: 'notMet',
    grenze: '25. Geburtstag',
  },
  {
    regel: 'uebergabeprotokoll',
    titel: 'am 25. Geburtstag beim Berufsberater',
    fall: { ...jung, geburtsdatum: '2001-11-20', betreuungDurch: 'berufsberater' },
    ergibt: 'met',
  },
  {
    regel: 'uebergabeprotokoll',
    titel: 'Betreuung nicht bekannt',
    fall: erwachsen,
    ergibt: 'unknown',
  },

  {
    regel: 'vermerk-egv-auswertung',
    titel: 'ohne Ende, wie ein Kooperationsplan es sein darf',
    fall: { ...erwachsen, egvAm: '2026-06-15', egvGueltigBis: null },
    ergibt: 'met',
    enthaelt: 'Kooperationsplan (EGV) vom 15.06.2026, ohne eingetragenes Ende.',
  },
  {
    regel: 'vermerk-egv-auswertung',
    titel: 'liegt vor',
    fall: { ...erwachsen, egvAm: '2026-06-15', egvGueltigBis: '2026-12-15' },
    ergibt: 'met',
    enthaelt: 'Kooperationsplan (EGV) vom 15.06.2026, gültig bis 15.12.2026',
  },
  {
    regel: 'vermerk-egv-auswertung',
    titel: 'es gibt keinen',
    fall: { ...erwachsen, egvAm: null },
    ergibt: 'notMet',
  },
  { regel: 'vermerk-egv-auswertung', titel: 'nicht bekannt', fall: erwachsen, ergibt: 'unknown' },

  {
    regel: 'kundenkontakt',
    titel: 'letzter Kontakt ist von heute: er wird festgehalten',
    grenze: 'Tag des Kontakts',
    fall: { ...erwachsen, letzterKontaktAm: '2026-11-20' },
    ergibt: 'met',
    enthaelt: 'Kundenkontakt vom 20.11.2026',
  },
  {
    regel: 'kundenkontakt',
    titel: 'letzter Kontakt ist von gestern: welcher festgehalten wird, ist offen',
    grenze: 'Tag des Kontakts',
    fall: { ...erwachsen, letzterKontaktAm: '2026-11-19' },
    ergibt: 'met',
    enthaelt: 'Kundenkontakt vom [noch zu klären: Tag des Kontakts]',
  },
  {
    regel: 'kundenkontakt',
    titel: 'letzter Kontakt und nächster Termin bekannt',
    fall: { ...erwachsen, letzterKontaktAm: '2026-11-18', naechsterTerminAm: '2027-05-11' },
    ergibt: 'met',
    enthaelt: 'Nächster Termin: 11.05.2027.',
  },
  {
    regel: 'kundenkontakt',
    titel: 'kein nächster Termin',
    fall: { ...erwachsen, letzterKontaktAm: '2026-11-18', naechsterTerminAm: null },
    ergibt: 'met',
    enthaelt: '[noch zu klären: nächster Termin]',
  },
  {
    regel: 'kundenkontakt',
    titel: 'der erste Kontakt, noch keiner eingetragen',
    fall: { ...erwachsen, ...ohneKontakt },
    ergibt: 'met',
  },
  {
    regel: 'kundenkontakt',
    titel: 'Kategorie X, sicher kein Kontakt',
    fall: { ...erwachsen, ...ohneKontakt, kundenkategorie: 'X' },
    ergibt: 'notMet',
  },
  { regel: 'kundenkontakt', titel: 'nichts bekannt', fall: {}, ergibt: 'unknown' },

  {
    regel: 'formblatt',
    titel: 'ohne Ende, wie ein Kooperationsplan es sein darf',
    fall: { ...jung, egvAm: '2026-06-15', egvGueltigBis: null },
    ergibt: 'met',
    enthaelt: 'Kooperationsplan (EGV) vom 15.06.2026, ohne eingetragenes Ende.',
  },
  {
    regel: 'formblatt',
    titel: 'unter 25',
    fall: { ...jung, geburtsdatum: '2001-11-21', egvAm: '2026-06-15' },
    ergibt: 'met',
    enthaelt: 'Das mache ich',
    grenze: '25. Geburtstag',
  },
  {
    regel: 'formblatt',
    titel: 'am 25. Geburtstag',
    fall: { ...jung, geburtsdatum: '2001-11-20', egvAm: '2026-06-15' },
    ergibt: 'notMet',
    grenze: '25. Geburtstag',
  },
  { regel: 'formblatt', titel: 'nicht bekannt', fall: jung, ergibt: 'unknown' },

  {
    regel: 'vermerk-matching',
    titel: 'arbeitsmarktnah',
    fall: { ...aKunde, stellensuchlaufAm: '2026-11-16' },
    ergibt: 'met',
    enthaelt: 'Letzter Stellensuchlauf: 16.11.2026.',
  },
  { regel: 'vermerk-matching', titel: 'Kategorie C', fall: erwachsen, ergibt: 'notMet' },
  { regel: 'vermerk-matching', titel: 'nicht bekannt', fall: {}, ergibt: 'unknown' },
]);
