/** Profile, Hemmnisse, the categories X, Y and Z, and the work with arbeitsmarktnahe Kunden. */
import { beispieleAm } from '../../../concept/beispiel.ts';
import type { Fall } from '../../../fall/felder.ts';
import { aKunde, erwachsen, STICHTAG } from './faelle.ts';

const profil = beispieleAm(STICHTAG, [
  {
    regel: 'profil-abgelaufen',
    titel: 'gestern abgelaufen',
    fall: { profilGueltigBis: '2026-11-19' },
    ergibt: 'met',
    enthaelt: '19.11.2026',
    grenze: 'letzter Tag der Gültigkeit',
  },
  {
    regel: 'profil-abgelaufen',
    titel: 'gültig bis heute',
    fall: { profilGueltigBis: '2026-11-20' },
    ergibt: 'notMet',
    grenze: 'letzter Tag der Gültigkeit',
  },
  {
    regel: 'profil-abgelaufen',
    titel: 'kein Ende eingetragen',
    fall: { profilGueltigBis: null },
    ergibt: 'notMet',
  },
  { regel: 'profil-abgelaufen', titel: 'nicht bekannt', fall: {}, ergibt: 'unknown' },

  {
    regel: 'profil-zeitraum-fehlt',
    titel: 'nach der Einstiegsberatung kein Ende eingetragen',
    fall: { esbAm: '2026-11-12', profilGueltigBis: null },
    ergibt: 'met',
    schwere: 'info',
  },
  {
    regel: 'profil-zeitraum-fehlt',
    titel: 'noch kein Gespräch: noch kein Profil',
    fall: { esbAm: null, erstgespraechAm: null, profilGueltigBis: null },
    ergibt: 'notMet',
  },
  {
    regel: 'profil-zeitraum-fehlt',
    titel: 'Ende eingetragen',
    fall: { esbAm: '2026-11-12', profilGueltigBis: '2027-05-12' },
    ergibt: 'notMet',
  },
  {
    regel: 'profil-zeitraum-fehlt',
    titel: 'Ende nicht bekannt',
    fall: { esbAm: '2026-11-12' },
    ergibt: 'unknown',
  },

  {
    regel: 'kategorie-selbststaendig',
    titel: 'selbstständig, aber Kategorie B',
    fall: { selbststaendig: true, kundenkategorie: 'B' },
    ergibt: 'met',
    enthaelt: 'Kategorie B',
  },
  {
    regel: 'kategorie-selbststaendig',
    titel: 'Kategorie S ist gesetzt',
    fall: { selbststaendig: true, kundenkategorie: 'S' },
    ergibt: 'notMet',
  },
  {
    regel: 'kategorie-selbststaendig',
    titel: 'nicht selbstständig',
    fall: erwachsen,
    ergibt: 'notMet',
  },
  {
    regel: 'kategorie-selbststaendig',
    titel: 'nicht bekannt, ob selbstständig',
    fall: { kundenkategorie: 'B' },
    ergibt: 'unknown',
  },

  {
    regel: 'hemmnis-erfassung',
    titel: 'Priorität nicht eingetragen',
    fall: { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt', prioritaet: null }] },
    ergibt: 'met',
  },
  {
    regel: 'hemmnis-erfassung',
    titel: 'Stand nicht eingetragen',
    fall: { hemmnisse: [{ bereich: 'motivation', stand: null, prioritaet: 1 }] },
    ergibt: 'met',
  },
  {
    regel: 'hemmnis-erfassung',
    titel: 'erledigtes Hemmnis ohne Priorität',
    fall: { hemmnisse: [{ bereich: 'motivation', stand: 'erledigt', prioritaet: null }] },
    ergibt: 'notMet',
  },
  {
    regel: 'hemmnis-erfassung',
    titel: 'vollständig',
    fall: { hemmnisse: [{ bereich: 'motivation', stand: 'inBearbeitung', prioritaet: 1 }] },
    ergibt: 'notMet',
  },
  { regel: 'hemmnis-erfassung', titel: 'keine', fall: { hemmnisse: [] }, ergibt: 'notMet' },
  {
    regel: 'hemmnis-erfassung',
    titel: 'Priorität nicht bekannt',
    fall: { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }] },
    ergibt: 'unknown',
  },

  {
    regel: 'hemmnis-reihenfolge',
    titel: 'zwei offene Hemmnisse: Leistungsfähigkeit vor Motivation',
    fall: {
      hemmnisse: [
        { bereich: 'motivation', stand: 'erkannt' },
        { bereich: 'leistungsfaehigkeit', stand: 'erfolglos' },
      ],
    },
    ergibt: 'met',
    enthaelt: 'Leistungsfähigkeit; Motivation und Leistungsbereitschaft; im Einzelfall',
    grenze: 'mehrere',
  },
  {
    regel: 'hemmnis-reihenfolge',
    titel: 'eines offen, eines erledigt',
    fall: {
      hemmnisse: [
        { bereich: 'motivation', stand: 'erkannt' },
        { bereich: 'leistungsfaehigkeit', stand: 'erledigt' },
      ],
    },
    ergibt: 'notMet',
    grenze: 'mehrere',
  },
  {
    regel: 'hemmnis-reihenfolge',
    titel: 'alle Bereiche, soziale Kompetenz nach der Motivation',
    fall: {
      hemmnisse: [
        { bereich: 'beruflicheKompetenz', stand: 'erkannt' },
        { bereich: 'sozialeKompetenz', stand: 'erkannt' },
        { bereich: 'motivation', stand: 'erkannt' },
        { bereich: 'rahmenbedingungen', stand: 'erkannt' },
      ],
    },
    ergibt: 'met',
    enthaelt:
      'Rahmenbedingungen; Motivation und Leistungsbereitschaft; soziale Kompetenzen; berufliche Kompetenzen;',
  },
  {
    regel: 'hemmnis-reihenfolge',
    titel: 'bei einem der Stand nicht bekannt',
    fall: {
      hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }, { bereich: 'rahmenbedingungen' }],
    },
    ergibt: 'unknown',
  },

  {
    regel: 'profillage',
    titel: 'Kategorie C',
    fall: { kundenkategorie: 'C' },
    ergibt: 'met',
    enthaelt: 'integrationsnah',
    grenze: 'integrationsnah oder komplex',
  },
  {
    regel: 'profillage',
    titel: 'Kategorie D',
    fall: { kundenkategorie: 'D' },
    ergibt: 'met',
    enthaelt: 'komplex',
    grenze: 'integrationsnah oder komplex',
  },
  { regel: 'profillage', titel: 'Kategorie X', fall: { kundenkategorie: 'X' }, ergibt: 'notMet' },
  { regel: 'profillage', titel: 'nicht bekannt', fall: {}, ergibt: 'unknown' },
]);

const x: Fall = {
  ...erwachsen,
  kundenkategorie: 'X',
  kundenkategorieSeit: '2026-06-15',
  kundenkategorieGeprueftAm: null,
  wiedervorlageAm: null,
};
const z: Fall = { ...x, kundenkategorie: 'Z' };
const y: Fall = {
  ...x,
  kundenkategorie: 'Y',
  kundenkategorieSeit: '2026-03-02',
  hinderungsgrundBis: '2027-05-15',
};

const wiedervorlagen = beispieleAm(STICHTAG, [
  {
    regel: 'wiedervorlage-x',
    titel: 'sechs Monate nach der Einstufung',
    stichtag: '2026-12-15',
    fall: x,
    ergibt: 'met',
    frist: { due: '2026-12-15', satisfied: 'notMet', state: 'dueSoon' },
    grenze: 'letzter Tag',
  },
  {
    regel: 'wiedervorlage-x',
    titel: 'am Tag danach',
    stichtag: '2026-12-16',
    fall: x,
    ergibt: 'met',
    frist: { state: 'overdue' },
    grenze: 'letzter Tag',
  },
  {
    regel: 'wiedervorlage-x',
    titel: 'seither geprüft: ab der Prüfung',
    fall: { ...x, kundenkategorieGeprueftAm: '2026-10-01' },
    ergibt: 'met',
    frist: { due: '2027-04-01', state: 'open' },
  },
  {
    regel: 'wiedervorlage-x',
    titel: 'Wiedervorlage auf den letzten Tag gesetzt',
    fall: { ...x, wiedervorlageAm: '2026-12-15' },
    ergibt: 'met',
    frist: { satisfied: 'met', state: 'done' },
    grenze: 'Wiedervorlage in der Frist',
  },
  {
    regel: 'wiedervorlage-x',
    titel: 'Wiedervorlage einen Tag zu spät',
    fall: { ...x, wiedervorlageAm: '2026-12-16' },
    ergibt: 'met',
    frist: { satisfied: 'notMet' },
    grenze: 'Wiedervorlage in der Frist',
  },
  {
    regel: 'wiedervorlage-x',
    titel: 'Wiedervorlage heute',
    fall: { ...x, wiedervorlageAm: '2026-11-20' },
    ergibt: 'met',
    frist: { satisfied: 'met', state: 'done' },
    grenze: 'Wiedervorlage noch nicht verstrichen',
  },
  {
    regel: 'wiedervorlage-x',
    titel: 'Wiedervorlage gestern verstrichen',
    fall: { ...x, wiedervorlageAm: '2026-11-19' },
    ergibt: 'met',
    frist: { satisfied: 'notMet', state: 'open' },
    grenze: 'Wiedervorlage noch nicht verstrichen',
  },
  {
    regel: 'wiedervorlage-x',
    titel: 'Wiedervorlage nicht bekannt',
    fall: { kundenkategorie: 'X', kundenkategorieSeit: '2026-06-15' },
    ergibt: 'met',
    frist: { due: '2026-12-15', satisfied: 'unknown', state: 'open' },
  },
  { regel: 'wiedervorlage-x', titel: 'Kategorie Z', fall: z, ergibt: 'notMet', frist: null },
  { regel: 'wiedervorlage-x', titel: 'Kategorie nicht bekannt', fall: {}, ergibt: 'unknown' },

  {
    regel: 'wiedervorlage-z',
    titel: 'am letzten Tag',
    stichtag: '2026-12-15',
    fall: z,
    ergibt: 'met',
    frist: { due: '2026-12-15', satisfied: 'notMet', state: 'dueSoon' },
    grenze: 'letzter Tag',
  },
  {
    regel: 'wiedervorlage-z',
    titel: 'am Tag danach',
    stichtag: '2026-12-16',
    fall: z,
    ergibt: 'met',
    frist: { state: 'overdue' },
    grenze: 'letzter Tag',
  },
  {
    regel: 'wiedervorlage-z',
    titel: 'Wiedervorlage gesetzt',
    fall: { ...z, wiedervorlageAm: '2026-12-01' },
    ergibt: 'met',
    frist: { satisfied: 'met', state: 'done' },
  },
  { regel: 'wiedervorlage-z', titel: 'Kategorie X', fall: x, ergibt: 'notMet' },
  { regel: 'wiedervorlage-z', titel: 'Kategorie nicht bekannt', fall: {}, ergibt: 'unknown' },

  {
    regel: 'wiedervorlage-y',
    titel: 'drei Monate vor dem Ende der Elternzeit liegen früher',
    stichtag: '2027-02-15',
    fall: y,
    ergibt: 'met',
    frist: { due: '2027-02-15', satisfied: 'notMet', state: 'dueSoon' },
    grenze: 'letzter Tag',
  },
  {
    regel: 'wiedervorlage-y',
    titel: 'am Tag danach',
    stichtag: '2027-02-16',
    fall: y,
    ergibt: 'met',
    frist: { state: 'overdue' },
    grenze: 'letzter Tag',
  },
  {
    regel: 'wiedervorlage-y',
    titel: 'das Jahr endet früher',
    fall: { ...y, hinderungsgrundBis: '2027-12-31' },
    ergibt: 'met',
    frist: { due: '2027-03-02', state: 'open' },
  },
  {
    regel: 'wiedervorlage-y',
    titel: 'Ende des Hinderungsgrundes nicht bekannt: nach einem Jahr',
    fall: {
      kundenkategorie: 'Y',
      kundenkategorieSeit: '2026-03-02',
      kundenkategorieGeprueftAm: null,
      wiedervorlageAm: '2027-03-02',
    },
    ergibt: 'met',
    frist: { due: '2027-03-02', satisfied: 'met', state: 'done' },
  },
  { regel: 'wiedervorlage-y', titel: 'Kategorie X', fall: x, ergibt: 'notMet' },
  { regel: 'wiedervorlage-y', titel: 'Kategorie nicht bekannt', fall: {}, ergibt: 'unknown' },

  {
    regel: 'wiedervorlage-fehlt',
    titel: 'Kategorie X, weder Beginn noch Wiedervorlage',
    fall: { ...x, kundenkategorieSeit: null },
    ergibt: 'met',
  },
  {
    regel: 'wiedervorlage-fehlt',
    titel: 'Wiedervorlage steht noch aus',
    fall: { ...x, kundenkategorieSeit: null, wiedervorlageAm: '2026-11-20' },
    ergibt: 'notMet',
    grenze: 'Wiedervorlage noch nicht verstrichen',
  },
  {
    regel: 'wiedervorlage-fehlt',
    titel: 'Wiedervorlage gestern verstrichen',
    fall: { ...x, kundenkategorieSeit: null, wiedervorlageAm: '2026-11-19' },
    ergibt: 'met',
    grenze: 'Wiedervorlage noch nicht verstrichen',
  },
  {
    regel: 'wiedervorlage-fehlt',
    titel: 'Kategorie Y: das Ende des Hinderungsgrundes gibt eine Frist',
    fall: { ...y, kundenkategorieSeit: null },
    ergibt: 'notMet',
  },
  {
    regel: 'wiedervorlage-fehlt',
    titel: 'Beginn nicht bekannt',
    fall: { kundenkategorie: 'X', wiedervorlageAm: null },
    ergibt: 'unknown',
  },
]);

const reaktiviert: Fall = {
  ...erwachsen,
  vorherigeKategorie: 'Y',
  kundenkategorie: 'C',
  kundenkategorieSeit: '2026-11-02',
};

const reaktivierung = beispieleAm(STICHTAG, [
  {
    regel: 'reaktivierung-belehrung',
    titel: 'zuletzt am Tag vor der neuen Kategorie belehrt',
    fall: { ...reaktiviert, belehrungAm: '2026-11-01' },
    ergibt: 'met',
    grenze: 'Belehrung seit der neuen Kategorie',
  },
  {
    regel: 'reaktivierung-belehrung',
    titel: 'am Tag der neuen Kategorie belehrt',
    fall: { ...reaktiviert, belehrungAm: '2026-11-02' },
    ergibt: 'notMet',
    grenze: 'Belehrung seit der neuen Kategorie',
  },
  {
    regel: 'reaktivierung-belehrung',
    titel: 'nie belehrt',
    fall: { ...reaktiviert, belehrungAm: null },
    ergibt: 'met',
  },
  {
    regel: 'reaktivierung-belehrung',
    titel: 'von Y nach X: keine Reaktivierung',
    fall: { ...reaktiviert, kundenkategorie: 'X', belehrungAm: null },
    ergibt: 'notMet',
  },
  {
    regel: 'reaktivierung-belehrung',
    titel: 'von D nach C',
    fall: { ...reaktiviert, vorherigeKategorie: 'D', belehrungAm: null },
    ergibt: 'notMet',
  },
  {
    regel: 'reaktivierung-belehrung',
    titel: 'Belehrung nicht bekannt',
    fall: reaktiviert,
    ergibt: 'unknown',
  },
]);

const arbeitsmarktnah = beispieleAm(STICHTAG, [
  {
    regel: 'stellensuchlauf',
    titel: 'eine Woche nach dem letzten Suchlauf',
    stichtag: '2026-11-23',
    fall: { ...aKunde, stellensuchlaufAm: '2026-11-16' },
    ergibt: 'met',
    frist: { due: '2026-11-23', satisfied: 'notMet', state: 'dueSoon' },
    grenze: 'letzter Tag',
  },
  {
    regel: 'stellensuchlauf',
    titel: 'am Tag danach',
    stichtag: '2026-11-24',
    fall: { ...aKunde, stellensuchlaufAm: '2026-11-16' },
    ergibt: 'met',
    frist: { state: 'overdue' },
    grenze: 'letzter Tag',
  },
  {
    regel: 'stellensuchlauf',
    titel: 'zwei Tage vorher: bald fällig',
    stichtag: '2026-11-21',
    fall: { ...aKunde, stellensuchlaufAm: '2026-11-16' },
    ergibt: 'met',
    frist: { state: 'dueSoon' },
    grenze: 'bald fällig',
  },
  {
    regel: 'stellensuchlauf',
    titel: 'drei Tage vorher: noch offen',
    fall: { ...aKunde, stellensuchlaufAm: '2026-11-16' },
    ergibt: 'met',
    frist: { state: 'open' },
    grenze: 'bald fällig',
  },
  {
    regel: 'stellensuchlauf',
    titel: 'fällig an einem Sonntag: zu planen für den Freitag davor',
    fall: { ...aKunde, stellensuchlaufAm: '2026-11-15' },
    ergibt: 'met',
    frist: { due: '2026-11-22', actBy: '2026-11-20', state: 'dueSoon' },
  },
  {
    regel: 'stellensuchlauf',
    titel: 'Kategorie C',
    fall: { ...erwachsen, stellensuchlaufAm: '2026-11-16' },
    ergibt: 'notMet',
  },
  {
    regel: 'stellensuchlauf',
    titel: 'Kategorie nicht bekannt',
    fall: { geburtsdatum: '1990-07-03' },
    ergibt: 'unknown',
  },
  {
    regel: 'stellensuchlauf-fehlt',
    titel: 'kein Suchlauf eingetragen',
    fall: { ...aKunde, stellensuchlaufAm: null },
    ergibt: 'met',
  },
  {
    regel: 'stellensuchlauf-fehlt',
    titel: 'Suchlauf eingetragen',
    fall: { ...aKunde, stellensuchlaufAm: '2026-11-16' },
    ergibt: 'notMet',
  },
  { regel: 'stellensuchlauf-fehlt', titel: 'nicht bekannt', fall: aKunde, ergibt: 'unknown' },
  { regel: 'suchlauf-vor-gespraech', titel: 'arbeitsmarktnah', fall: aKunde, ergibt: 'met' },
  { regel: 'suchlauf-vor-gespraech', titel: 'Kategorie C', fall: erwachsen, ergibt: 'notMet' },
  { regel: 'suchlauf-vor-gespraech', titel: 'nicht bekannt', fall: {}, ergibt: 'unknown' },
  { regel: 'bg-abstimmung', titel: 'arbeitsmarktnah', fall: aKunde, ergibt: 'met' },
  { regel: 'bg-abstimmung', titel: 'Kategorie C', fall: erwachsen, ergibt: 'notMet' },
  { regel: 'bg-abstimmung', titel: 'nicht bekannt', fall: {}, ergibt: 'unknown' },
]);

export const beispieleKategorien = [
  ...profil,
  ...wiedervorlagen,
  ...reaktivierung,
  ...arbeitsmarktnah,
];
