/** Examples of what is recommended for a stage without a date. */
import { beispieleAm } from '../../../concept/beispiel.ts';
import { ifKunde, igInStabilisierung, igKunde, ikKunde, inKunde, ohneStufe } from './faelle.ts';

export const hinweisBeispiele = beispieleAm('2026-11-20', [
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
