/** Warnings, hints and the Vermerk. */
import { beispieleAm, ohne } from '../../../concept/beispiel.ts';
import type { Fall } from '../../../fall/felder.ts';
import { dreiHemmnisse, erwachsen, jung } from './faelle.ts';

/** No team, no Weisung: the Rechtskreis is another, and nothing calls for one. */
const ohneAnlass: Fall = {
  ...erwachsen,
  rechtskreis: 'SGB III',
  integrationsprognose: null,
  massnahmen: [],
  alleinerziehend: false,
  elternzeit: false,
  pflegezeit: false,
  gesundheitlicheEinschraenkung: false,
  erwerbsfaehigkeitZweifelhaft: false,
  kommunikationDeutsch: true,
  kommunaleEingliederungGeplant: false,
  rechtsbehelfOffen: false,
};

export const hinweise = beispieleAm('2026-11-20', [
  // datenqualitaet
  {
    regel: 'datenqualitaet',
    titel: 'Maßnahme endet vor ihrem Beginn',
    fall: {
      ...erwachsen,
      massnahmen: [{ art: 'MAT', beginn: '2026-05-01', ende: '2026-04-30' }],
    },
    ergibt: 'met',
    schwere: 'warning',
    enthaelt: '30.04.2026',
    grenze: 'Ende vor Beginn',
  },
  {
    regel: 'datenqualitaet',
    titel: 'Maßnahme von einem Tag',
    fall: {
      ...erwachsen,
      massnahmen: [{ art: 'MAT', beginn: '2026-05-01', ende: '2026-05-01' }],
    },
    ergibt: 'notMet',
    grenze: 'Ende vor Beginn',
  },
  {
    regel: 'datenqualitaet',
    titel: 'Geburtsdatum liegt nach dem Stichtag',
    fall: { ...erwachsen, geburtsdatum: '2026-11-21' },
    ergibt: 'met',
    enthaelt: '21.11.2026',
    grenze: 'Geburtsdatum am Stichtag',
  },
  {
    regel: 'datenqualitaet',
    titel: 'Geburtsdatum am Stichtag',
    fall: { ...erwachsen, geburtsdatum: '2026-11-20' },
    ergibt: 'notMet',
    grenze: 'Geburtsdatum am Stichtag',
  },
  {
    regel: 'datenqualitaet',
    titel: 'grobe Daten, die zusammenpassen können',
    fall: { ...erwachsen, massnahmen: [{ art: 'MAT', beginn: '2026-05-31', ende: '2026-05' }] },
    ergibt: 'notMet',
  },
  { regel: 'datenqualitaet', titel: 'nichts bekannt', fall: {}, ergibt: 'notMet' },

  // jba-termin
  {
    regel: 'jba-termin',
    titel: 'Zielgruppe der JBA',
    fall: jung,
    ergibt: 'met',
    enthaelt: 'Termin',
  },
  { regel: 'jba-termin', titel: 'ab 25', fall: erwachsen, ergibt: 'notMet' },
  {
    regel: 'jba-termin',
    titel: 'Abschluss nicht bekannt',
    fall: ohne(jung, 'berufsabschluss'),
    ergibt: 'unknown',
  },

  // u25-mit-abschluss
  {
    regel: 'u25-mit-abschluss',
    titel: 'unter 25 mit Ausbildung, nicht geflüchtet',
    fall: { ...jung, berufsabschluss: 'ausbildung' },
    ergibt: 'met',
    enthaelt: 'lässt das Rahmenkonzept offen',
  },
  {
    regel: 'u25-mit-abschluss',
    titel: 'unter 25 ohne Berufsabschluss',
    fall: jung,
    ergibt: 'notMet',
  },
  {
    regel: 'u25-mit-abschluss',
    titel: 'mit Ausbildung und geflüchtet: JBA',
    fall: { ...jung, berufsabschluss: 'ausbildung', gefluechtet: true },
    ergibt: 'notMet',
  },
  {
    regel: 'u25-mit-abschluss',
    titel: 'ob geflüchtet, ist nicht bekannt',
    fall: { ...ohne(jung, 'gefluechtet'), berufsabschluss: 'ausbildung' },
    ergibt: 'unknown',
  },
  {
    regel: 'u25-mit-abschluss',
    titel: 'mit Ausbildung am Tag vor dem 25. Geburtstag',
    fall: { ...erwachsen, geburtsdatum: '2001-11-21' },
    ergibt: 'met',
    grenze: '25. Geburtstag',
  },
  {
    regel: 'u25-mit-abschluss',
    titel: 'mit Ausbildung am 25. Geburtstag',
    fall: { ...erwachsen, geburtsdatum: '2001-11-20' },
    ergibt: 'notMet',
    grenze: '25. Geburtstag',
  },

  // berufsabschluss-leer
  {
    regel: 'berufsabschluss-leer',
    titel: 'unter 25, das Feld ist leer',
    fall: { ...jung, berufsabschluss: null },
    ergibt: 'met',
    enthaelt: 'betreut die JBA',
  },
  {
    regel: 'berufsabschluss-leer',
    titel: 'keiner ist eine Angabe',
    fall: jung,
    ergibt: 'notMet',
  },
  {
    regel: 'berufsabschluss-leer',
    titel: 'leer und geflüchtet: JBA, mit oder ohne Abschluss',
    fall: { ...jung, berufsabschluss: null, gefluechtet: true },
    ergibt: 'notMet',
  },
  {
    regel: 'berufsabschluss-leer',
    titel: 'nicht bekannt, ob das Feld leer ist',
    fall: ohne(jung, 'berufsabschluss'),
    ergibt: 'unknown',
  },
  {
    regel: 'berufsabschluss-leer',
    titel: 'leer am Tag vor dem 25. Geburtstag',
    fall: { ...erwachsen, berufsabschluss: null, geburtsdatum: '2001-11-21' },
    ergibt: 'met',
    grenze: 'leer bis zum 25. Geburtstag',
  },
  {
    regel: 'berufsabschluss-leer',
    titel: 'leer am 25. Geburtstag',
    fall: { ...erwachsen, berufsabschluss: null, geburtsdatum: '2001-11-20' },
    ergibt: 'notMet',
    grenze: 'leer bis zum 25. Geburtstag',
  },

  // zaf-schwerpunkte
  {
    regel: 'zaf-schwerpunkte',
    titel: 'ab 25 und geflüchtet',
    fall: { ...erwachsen, gefluechtet: true },
    ergibt: 'met',
    enthaelt: 'Kompetenzen',
  },
  { regel: 'zaf-schwerpunkte', titel: 'nicht geflüchtet', fall: erwachsen, ergibt: 'notMet' },
  {
    regel: 'zaf-schwerpunkte',
    titel: 'nicht bekannt',
    fall: ohne(erwachsen, 'gefluechtet'),
    ergibt: 'unknown',
  },

  // fbw-reha-agentur
  {
    regel: 'fbw-reha-agentur',
    titel: 'schwerbehindert, am ersten Tag der neuen Zuständigkeit',
    stichtag: '2025-01-01',
    fall: { ...erwachsen, rehaOderSb: true },
    ergibt: 'met',
    enthaelt: 'Agentur für Arbeit',
    grenze: '1. Januar 2025',
  },
  {
    regel: 'fbw-reha-agentur',
    titel: 'schwerbehindert, am Tag davor',
    stichtag: '2024-12-31',
    fall: { ...erwachsen, rehaOderSb: true },
    ergibt: 'notMet',
    grenze: '1. Januar 2025',
  },
  {
    regel: 'fbw-reha-agentur',
    titel: 'weder Reha noch schwerbehindert',
    fall: erwachsen,
    ergibt: 'notMet',
  },
  {
    regel: 'fbw-reha-agentur',
    titel: 'nicht bekannt',
    fall: ohne(erwachsen, 'rehaOderSb'),
    ergibt: 'unknown',
  },

  // weisungen
  {
    regel: 'weisungen',
    titel: 'Kunde des Jobcenters: Beratungsintervalle',
    fall: { rechtskreis: 'SGB II' },
    ergibt: 'met',
    enthaelt: '09/2017 Beratungsintervalle',
  },
  {
    regel: 'weisungen',
    titel: 'ein Team ist zuständig',
    fall: ohne(erwachsen, 'rechtskreis'),
    ergibt: 'met',
    enthaelt: '09/2017 Beratungsintervalle',
  },
  {
    regel: 'weisungen',
    titel: 'Fallmanagement',
    fall: { hemmnisse: dreiHemmnisse },
    ergibt: 'met',
    enthaelt: '02/2015 Fallmanagement',
  },
  {
    regel: 'weisungen',
    titel: 'Maßnahme beginnt am Stichtag: Absolventenmanagement',
    fall: {
      ...ohneAnlass,
      massnahmen: [{ art: 'FbW', beginn: '2026-11-20', ende: '2027-11-19' }],
    },
    ergibt: 'met',
    enthaelt: '07/2017 Absolventenmanagement',
    grenze: 'Maßnahme hat begonnen',
  },
  {
    regel: 'weisungen',
    titel: 'Maßnahme beginnt am Tag nach dem Stichtag',
    fall: {
      ...ohneAnlass,
      massnahmen: [{ art: 'FbW', beginn: '2026-11-21', ende: '2027-11-19' }],
    },
    ergibt: 'notMet',
    grenze: 'Maßnahme hat begonnen',
  },
  {
    regel: 'weisungen',
    titel: 'abgebrochene Maßnahme',
    fall: {
      ...ohneAnlass,
      massnahmen: [{ art: 'FbW', beginn: '2026-01-05', ende: '2027-01-04', abgebrochen: true }],
    },
    ergibt: 'notMet',
  },
  {
    regel: 'weisungen',
    titel: 'schwerbehindert: EGZ',
    fall: { ...ohneAnlass, rehaOderSb: true },
    ergibt: 'met',
    enthaelt: '15/2016 EGZ',
  },
  {
    regel: 'weisungen',
    titel: 'alleinerziehend: Kinderbetreuung',
    fall: { ...ohneAnlass, alleinerziehend: true },
    ergibt: 'met',
    enthaelt: '15/2016 Kinderbetreuung',
  },
  {
    regel: 'weisungen',
    titel: 'gesundheitlich eingeschränkt: Ärztlicher Dienst',
    fall: { ...ohneAnlass, gesundheitlicheEinschraenkung: true },
    ergibt: 'met',
    enthaelt: '01/2012 Einschaltung ÄD',
  },
  {
    regel: 'weisungen',
    titel: 'Verständigung auf Deutsch nicht möglich',
    fall: { ...ohneAnlass, kommunikationDeutsch: false },
    ergibt: 'met',
    enthaelt: 'Übersetzungsdienstleistungen',
  },
  {
    regel: 'weisungen',
    titel: 'kommunale Eingliederungsleistung geplant',
    fall: { ...ohneAnlass, kommunaleEingliederungGeplant: true },
    ergibt: 'met',
    enthaelt: '16/2016 Schuldnerberatung',
  },
  { regel: 'weisungen', titel: 'kein Anlass', fall: ohneAnlass, ergibt: 'notMet' },
  { regel: 'weisungen', titel: 'nichts bekannt', fall: {}, ergibt: 'unknown' },

  // verfahren-44a, verfahren-sgg
  {
    regel: 'verfahren-44a',
    titel: 'Erwerbsfähigkeit zweifelhaft',
    fall: { ...erwachsen, erwerbsfaehigkeitZweifelhaft: true },
    ergibt: 'met',
    enthaelt: '§ 44a',
  },
  {
    regel: 'verfahren-44a',
    titel: 'nicht zweifelhaft',
    fall: { ...erwachsen, erwerbsfaehigkeitZweifelhaft: false },
    ergibt: 'notMet',
  },
  { regel: 'verfahren-44a', titel: 'nicht bekannt', fall: erwachsen, ergibt: 'unknown' },
  {
    regel: 'verfahren-sgg',
    titel: 'Widerspruch offen',
    fall: { ...erwachsen, rechtsbehelfOffen: true },
    ergibt: 'met',
    enthaelt: 'Widerspruch',
  },
  {
    regel: 'verfahren-sgg',
    titel: 'kein Rechtsbehelf',
    fall: { ...erwachsen, rechtsbehelfOffen: false },
    ergibt: 'notMet',
  },
  { regel: 'verfahren-sgg', titel: 'nicht bekannt', fall: erwachsen, ergibt: 'unknown' },
]);

export const vermerk = beispieleAm('2026-11-20', [
  {
    regel: 'vermerk-uebergabe-team',
    titel: 'Jobteam empfohlen',
    fall: erwachsen,
    ergibt: 'met',
    enthaelt: 'Empfohlen wird die Übergabe an: Jobteam.',
  },
  {
    regel: 'vermerk-uebergabe-team',
    titel: 'mit dem Kriterium und seinem Wert',
    fall: erwachsen,
    ergibt: 'met',
    enthaelt: 'Integrationsprognose: marktnah: erfüllt (Integrationsprognose: marktnah)',
  },
  {
    regel: 'vermerk-uebergabe-team',
    titel: 'Neukunde, das Ende des Bezugs vor dem Antrag ist nicht bekannt',
    fall: {
      ...ohne(erwachsen, 'alg2VorAntragBis'),
      alg2Jemals: true,
      alg2ZuletztBis: '2026-05-21',
    },
    ergibt: 'met',
    enthaelt: 'sonst: vor dem Antrag nie oder zuletzt mehr als 182 Tage vorher bezogen): erfüllt',
  },
  {
    regel: 'vermerk-uebergabe-team',
    titel: 'vorläufig: vorher ist Reha/SB zu klären',
    fall: ohne(erwachsen, 'rehaOderSb'),
    ergibt: 'met',
    enthaelt: 'Vorrangig offen: [noch zu klären: Zuständigkeit IFK für Reha/SB].',
  },
  {
    regel: 'vermerk-uebergabe-team',
    titel: 'JBA, dazu das Fallmanagement U25',
    fall: { ...jung, hemmnisse: dreiHemmnisse },
    ergibt: 'met',
    enthaelt: 'Zusätzlich wird empfohlen, das Fallmanagement U25 einzubeziehen.',
  },
  {
    regel: 'vermerk-uebergabe-team',
    titel: 'unter 25 mit Berufsabschluss: der Text sagt, dass es offen ist',
    fall: { ...jung, berufsabschluss: 'ausbildung' },
    ergibt: 'met',
    enthaelt: 'lässt das Rahmenkonzept offen',
  },
  {
    regel: 'vermerk-uebergabe-team',
    titel: 'kein Team',
    fall: { ...erwachsen, integrationsprognose: null },
    ergibt: 'notMet',
  },
  {
    regel: 'vermerk-uebergabe-team',
    titel: 'noch offen',
    fall: ohne(erwachsen, 'integrationsprognose'),
    ergibt: 'unknown',
    enthaelt: 'Welches Team zuständig ist, lässt sich noch nicht sagen',
  },
]);
