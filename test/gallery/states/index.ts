/** The panel's states, each under the name that the gallery and the tests call it by. */

import type { Trouble } from '../../../components/panel/Trouble.tsx';
import type { Viewed } from '../../../entrypoints/background/show/view.ts';
import type { FallView, PanelState } from '../../../entrypoints/background/views.ts';
import type { Assessment, ConceptResult, MissingField } from '../../../rules/assessment.ts';
import { VORGABE } from '../../../rules/einstellungen/einstellungen.ts';
import { FELDER, type FeldKey } from '../../../rules/fall/felder.ts';
import { offersFor, type Pointed } from '../../../rules/profil/zeigen.ts';
import { partReasons } from '../../../rules/weighing/parts.ts';
import { AMM_BY_A_DAY, AMM_MET, AMM_OPEN, bakPruefung, place, source } from './amm.ts';
import { ALL_CONCEPTS, conceptChoice, demoFall } from './demofall.ts';
import { CANDIDATE } from './felder.ts';
import { UCKERMARK } from './uckermark.ts';

export interface Shown {
  readonly state: PanelState | null;
  /** What the panel may ask for, by the key of the result. */
  readonly reasons?: Viewed['reasons'];
  readonly trouble?: Trouble;
  readonly busy?: boolean;
}

const TODAY = '2026-11-20';

function assess(
  concepts: Assessment['concepts'],
  missing: readonly MissingField[] = [],
): Assessment {
  return { date: TODAY, concepts, missing, problems: [] };
}

const amm = (result: ConceptResult, missing: readonly MissingField[] = []) =>
  assess({ 'heilbronn-amm': result }, missing);

function fallOf(whole: Assessment, change: Partial<FallView> = {}): Viewed {
  const { assessment, reasons } = partReasons(whole);
  const fall = {
    id: '623A104718',
    kundennummer: '623A104718',
    felder: CANDIDATE,
    problems: [],
    zugefuegt: [],
    erledigt: {},
    assessment,
    ...change,
  };
  return { fall, reasons };
}

const CONCEPTS: PanelState['concepts'] = [
  { id: 'heilbronn-amm', title: 'Arbeitsmarktmanagement (AMM) Heilbronn', active: true },
  { id: 'uckermark-fallmanagement', title: 'Fallmanagement Uckermark', active: false },
];

const FEIERTAGE: PanelState['feiertage'] = [
  { date: '2026-11-01', name: 'Allerheiligen' },
  { date: '2026-12-25', name: '1. Weihnachtstag' },
  { date: '2026-12-26', name: '2. Weihnachtstag' },
  { date: '2027-01-01', name: 'Neujahrstag' },
  { date: '2027-01-06', name: 'Heilige Drei Könige' },
];

const SESSION: PanelState['sitzung'] = {
  faelle: [],
  seite: '623A104718',
  zuletzt: '623A104718',
  offen: [],
  vergessen: false,
  vergessenNachStunden: 8,
  verdraengt: { grenze: 0, voll: 0 },
  nichtBehalten: null,
};

const at = (hour: number, minute: number) => new Date(2026, 10, 20, hour, minute).getTime();

const CASES: PanelState['sitzung']['faelle'] = [
  { id: '987D654321', kundennummer: '987D654321', gesehen: at(10, 41) },
  { id: '623A104718', kundennummer: '623A104718', gesehen: at(10, 32) },
  { id: '#1', kundennummer: null, gesehen: at(9, 58) },
  { id: '555D100200', kundennummer: '555D100200', gesehen: at(8, 5) },
];

const ADDED: FallView['zugefuegt'] = [
  { key: 'text 1', mask: 'Eingefügter Text', herkunft: 'eingefuegt', at: at(10, 20) },
  { key: '/fall Profil', mask: 'Profil', herkunft: 'zugeordnet', at: at(10, 15) },
];

const LIST_QUESTIONS = [
  ask('massnahmen', 1, ['keine', 'vorhanden']),
  ask('erfolgloseAnrufe', 1, ['keine', 'vorhanden']),
  ask('kontakte', 1, ['keine', 'vorhanden']),
  ask('kundenkategorie', 0.5, []),
];

const LISTS: FallView['felder'] = [
  {
    field: 'massnahmen',
    label: FELDER.massnahmen.label,
    value: [{ art: 'MAT', beginn: '2026-01-15', ende: null }],
    shown: 'MAT (§ 45 SGB III) 15.01.2026',
    origin: 'entered',
    enteredAt: at(10, 2),
  },
];

/** Of two Maßnahmen, one lacks something. */
const LACKING = {
  questions: [
    {
      ...ask('massnahmen', 2, ['Abgebrochen: ja', 'Abgebrochen: nein']),
      lacks: [{ item: 1, columns: ['abgebrochen', 'ende'] }],
    },
  ],
  felder: [
    {
      field: 'massnahmen',
      label: FELDER.massnahmen.label,
      value: [
        { art: 'MAT', beginn: '2026-01-15', ende: null, abgebrochen: false },
        { art: 'FbW', beginn: '2026-03-02', ende: '2026-12' },
      ],
      shown: 'MAT (§ 45 SGB III) 15.01.2026; FbW (§ 81 SGB III) 02.03.2026',
      origin: 'entered',
      enteredAt: at(10, 2),
    },
  ] satisfies FallView['felder'],
};

function shown(viewed: Viewed | null, change: Partial<PanelState> = {}): Shown {
  const state: PanelState = {
    tabId: 7,
    stichtag: TODAY,
    today: TODAY,
    concepts: CONCEPTS,
    page: { granted: true, origin: 'http://127.0.0.1:4711' },
    feiertage: FEIERTAGE,
    updatedTo: null,
    faults: [],
    sitzung: SESSION,
    teaching: null,
    fall: viewed?.fall ?? null,
    einstellungen: { ...VORGABE, konzepteGewaehlt: true, gesperrt: [] },
    expelled: null,
    ausgeblendet: { hinweise: 0, zaehler: false },
    ...change,
  };
  return viewed ? { state, reasons: viewed.reasons } : { state };
}

function ask(field: FeldKey, settles: number, answers: readonly string[]): MissingField {
  const rules = ['heilbronn-amm/uebergabe-eingangszone', 'heilbronn-amm/amm-ueberstellen'];
  return {
    field,
    label: FELDER[field].label,
    settles,
    decides: answers.map((answer, index) => ({ answer, rules: index === 0 ? rules : [] })),
  };
}

const QUESTIONS = [
  ask('rehaOderSb', 2, ['ja', 'nein']),
  ask('ausbildungAbgeschlossenAm', 1, ['vor dem 20.11.2021', 'ab 20.11.2021']),
  ask('praxisMonate24', 0.5, ['unter 6 Monate', 'ab 6 Monate']),
  ask('gesundheitlicheEinschraenkung', 0, ['ja', 'nein']),
  ask('passendePraxisMonate24', 0, []),
];

const AT_AMM: ConceptResult = {
  ...AMM_MET,
  eligibility: AMM_MET.eligibility.map((row) => ({ ...row, verdict: 'notApplicable' })),
  routing: AMM_MET.routing.map((row) =>
    row.id === 'bak-pruefen'
      ? {
          ...row,
          verdict: 'met',
          recommended: true,
          reserve: 'pruefen',
          deadline: 'bak-pruefung',
          action: 'mit der Teamleitung',
          criteria: bakPruefung({ state: 'overdue', satisfied: 'notMet' }).criteria,
        }
      : { ...row, verdict: 'notApplicable', recommended: false },
  ),
  deadlines: [bakPruefung({ state: 'overdue', satisfied: 'notMet' })],
  warnings: [
    {
      id: 'telefontermin-einladung',
      severity: 'warning',
      field: 'erfolgloseAnrufe',
      text: 'Zwei erfolglose Anrufe an verschiedenen Tagen, noch keine Einladung zum Telefontermin.',
      source: source('3'),
      criteria: [
        {
          verdict: 'met',
          text: 'Erfolglose Anrufe an zwei verschiedenen Tagen',
          seen: [
            {
              field: 'erfolgloseAnrufe',
              label: FELDER.erfolgloseAnrufe.label,
              shown: '02.11.2026, 05.11.2026',
              known: true,
              origin: {
                kind: 'read',
                where: place('Kundenhistorie', 'Kontakte'),
                shown: '02.11.2026',
              },
            },
          ],
        },
      ],
    },
  ],
  hints: [
    {
      id: 'fbw-agentur',
      text: 'Über FbW und Reha entscheidet seit dem 01.01.2025 die Agentur für Arbeit.',
      source: source('3'),
    },
  ],
};

const CHECK: ConceptResult = {
  ...AT_AMM,
  warnings: [],
  deadlines: [bakPruefung({ state: 'overdue', satisfied: 'unknown' })],
};

const PROBLEMS: FallView['problems'] = [
  {
    field: 'geburtsdatum',
    text: 'Das Geburtsdatum steht auf zwei Masken verschieden. Verwendet wird die neuere Angabe.',
    found: [
      { shown: '03.07.1990', where: place('Kundendaten', 'Geb.-Datum') },
      { shown: '07.03.1990', where: place('Bewerberprofil', 'geb. am') },
    ],
  },
  {
    field: 'ammSeit',
    text: '„Beim AMM seit“ konnte nicht als Datum gelesen werden. Es wurde nichts angenommen.',
    found: [{ shown: '31.02.2026', where: place('Kundenhistorie', 'Beim AMM seit') }],
  },
];

/** As of many Maßnahmen: each is checked. */
const MANY_CHECKS: ConceptResult = {
  ...AMM_MET,
  eligibility: Array.from({ length: 24 }, (_, item) =>
    AMM_MET.eligibility
      .slice(0, 1)
      .map((row) => ({ ...row, item, verdict: item < 3 ? ('met' as const) : ('notMet' as const) })),
  ).flat(),
};

const NOT_IN_FORCE: ConceptResult = {
  ...AMM_MET,
  inForce: false,
  validity: 'Gilt erst ab 15.04.2021; am Stichtag 01.03.2021 war es noch nicht in Kraft.',
  eligibility: AMM_MET.eligibility.map((row) => ({
    ...row,
    verdict: 'notApplicable',
    criteria: [],
  })),
  routing: [],
  notes: [],
};

const NOT_CONCERNED: ConceptResult = {
  ...AMM_MET,
  eligibility: AMM_MET.eligibility.map((row) => ({ ...row, verdict: 'notApplicable' })),
  routing: AMM_MET.routing.map((row) => ({
    ...row,
    verdict: 'notApplicable',
    recommended: false,
  })),
  notes: [],
};

const demo = (
  id: string,
  concepts: readonly string[],
  change: Partial<PanelState> = {},
  fields?: readonly FeldKey[],
): Shown => {
  const viewed = demoFall(id, concepts, fields, change.today);
  return shown(viewed, {
    concepts: conceptChoice(concepts),
    sitzung: { ...SESSION, seite: viewed.fall.id },
    ...change,
  });
};

const POINTED: Pointed = {
  label: 'Kd.-Merkmal Z',
  headings: ['Betreuung'],
  mask: 'Akte',
  value: 'IK',
  inList: false,
  anchor: { label: 'Kd.-Merkmal Z', headings: ['Betreuung'], kind: 'field', position: 1, of: 1 },
};

export const STATES: Readonly<Record<string, Shown>> = {
  geeignet: shown(fallOf(amm(AMM_MET))),
  'um-einen-tag': shown(fallOf(amm(AMM_BY_A_DAY))),
  offen: shown(fallOf(amm(AMM_OPEN, QUESTIONS))),
  /** As `offen`, once the month of what is asked for was read. */
  'monat-bekannt': shown(
    fallOf(amm(AMM_OPEN, QUESTIONS), {
      felder: CANDIDATE.map((feld) =>
        feld.field === 'ausbildungAbgeschlossenAm'
          ? { ...feld, value: '2021-11', shown: '11/2021' }
          : feld,
      ),
    }),
  ),
  ueberfaellig: shown(fallOf(amm(AT_AMM))),
  pruefen: shown(fallOf(amm(CHECK))),
  'viele-pruefungen': shown(fallOf(amm(MANY_CHECKS))),
  'zwei-konzepte': shown(
    fallOf(assess({ 'heilbronn-amm': AMM_OPEN, 'uckermark-fallmanagement': UCKERMARK }, QUESTIONS)),
  ),
  'alle-abschnitte': shown(
    fallOf(
      assess({ 'heilbronn-amm': AMM_OPEN, 'uckermark-fallmanagement': UCKERMARK }, QUESTIONS),
      {
        problems: PROBLEMS,
      },
    ),
  ),
  'alle-konzepte': demo('amm-ueber-sechs-monate', ALL_CONCEPTS),
  /** All concepts, of a case with Maßnahmen: as much as there is of a real one. */
  'sehr-viel': demo('fbw-vor-dem-ende', ALL_CONCEPTS),
  'egv-fehlt': demo('egv-fehlt', ['uckermark-fallmanagement']),
  'egv-abgelaufen': demo('egv-abgelaufen', [
    'uckermark-fallmanagement',
    'regensburg-kontaktdichte',
  ]),
  'fristen-ungeklaert': demo('egv-abgelaufen', ['regensburg-kontaktdichte'], {}, [
    'betreuungsstufe',
    'kundenstatus',
  ]),
  'massnahme-endet': demo('fbw-vor-dem-ende', [
    'herford-absolventenmanagement',
    'regensburg-kontaktdichte',
  ]),
  widerspruch: shown(fallOf(amm(AMM_MET), { problems: PROBLEMS })),
  stichtag: demo('egv-abgelaufen', ['uckermark-fallmanagement'], { today: '2026-11-02' }),
  'nicht-in-kraft': shown(fallOf(amm(NOT_IN_FORCE)), { stichtag: '2021-03-01' }),
  'nicht-zugeordnet': shown(
    fallOf(amm(AMM_OPEN, QUESTIONS), {
      id: null,
      kundennummer: null,
      felder: CANDIDATE.filter((each) => each.field !== 'kundennummer').slice(0, 4),
    }),
  ),
  'nicht-zugeordnet-mit-faellen': shown(
    fallOf(amm(AMM_OPEN, QUESTIONS), {
      id: null,
      kundennummer: null,
      felder: CANDIDATE.slice(1, 4),
    }),
    { sitzung: { ...SESSION, seite: null, faelle: CASES, offen: ['Bewerberprofil'] } },
  ),
  'anderer-fall': shown(fallOf(amm(AMM_OPEN, QUESTIONS)), {
    sitzung: { ...SESSION, seite: '987D654321', faelle: CASES, verdraengt: { grenze: 3, voll: 1 } },
  }),
  'teil-offen': shown(fallOf(amm(AMM_MET), { zugefuegt: ADDED }), {
    sitzung: { ...SESSION, faelle: CASES, offen: ['Maßnahmen'], nichtBehalten: 'voll' },
  }),
  'meldet-zu-oft': shown(fallOf(amm(AMM_MET)), {
    sitzung: { ...SESSION, faelle: CASES, nichtBehalten: 'zuOft' },
  }),
  'in-der-seite-ausgeblendet': shown(fallOf(amm(AMM_MET)), {
    ausgeblendet: { hinweise: 2, zaehler: true },
  }),
  'von-hand': shown(
    fallOf(amm(AMM_OPEN, LIST_QUESTIONS), { id: '#1', kundennummer: null, felder: LISTS }),
    {
      page: { granted: false },
      sitzung: { ...SESSION, seite: null, faelle: CASES.slice(2) },
    },
  ),
  'liste-mit-luecke': shown(fallOf(amm(AMM_OPEN, LACKING.questions), { felder: LACKING.felder })),
  vergessen: shown(null, { sitzung: { ...SESSION, seite: null, vergessen: true } }),
  'kein-konzept': shown(fallOf(assess({})), {
    concepts: CONCEPTS.map((concept) => ({ ...concept, active: false })),
  }),
  'nichts-gelesen': shown(null),
  'nicht-erlaubt': shown(null, {
    page: { granted: false, origin: 'https://fachverfahren.jobcenter-beispielstadt.de' },
  }),
  'unbekannte-seite': shown(null, { page: { granted: false } }),
  laden: { state: null },
  'zuordnen-zeigen': shown(fallOf(amm(AMM_MET)), {
    teaching: { step: 'pointing', at: { label: 'Kd.-Merkmal Z', value: 'IK' } },
  }),
  'zuordnen-gezeigt': shown(fallOf(amm(AMM_MET)), {
    teaching: {
      step: 'pointed',
      pointed: POINTED,
      anchor: 'Betreuung › Kd.-Merkmal Z',
      offers: offersFor(POINTED),
    },
  }),
  'zuordnen-ohne-ort': shown(fallOf(amm(AMM_MET)), {
    teaching: {
      step: 'pointed',
      pointed: { ...POINTED, anchor: null },
      anchor: null,
      offers: [],
    },
  }),
  'zuordnen-fertig': shown(fallOf(amm(AMM_MET)), {
    teaching: {
      step: 'taught',
      text: 'Hier steht „Betreuungsstufe“: „Betreuung › Kd.-Merkmal Z“. Gespeichert im Profil „fachverfahren.example“.',
    },
  }),
  'von-it-beschraenkt': shown(fallOf(amm(AT_AMM)), {
    einstellungen: {
      ...VORGABE,
      dienststelle: 'Jobcenter Beispielstadt',
      konzepteGewaehlt: true,
      abgeschaltet: ['einfuegen', 'kalender', 'drucken', 'zuordnen', 'diagnose'],
      gesperrt: ['konzepte'],
    },
  }),
  'nicht-zugelassen': shown(null, {
    page: { granted: false, origin: 'https://www.beispiel.de', barred: true },
  }),
  'noch-nicht-gewaehlt': demo('egv-fehlt', ALL_CONCEPTS, {
    einstellungen: { ...VORGABE, konzepteGewaehlt: false, gesperrt: [] },
  }),
  'nur-unklares': shown(fallOf(amm(AMM_OPEN, QUESTIONS), { felder: [], problems: PROBLEMS })),
  'andere-dienststelle': shown(fallOf(amm(NOT_CONCERNED))),
  aktualisiert: shown(fallOf(amm(AMM_MET)), { updatedTo: '0.2.0' }),
  rechnet: { ...shown(fallOf(amm(AMM_MET))), busy: true },
  fehler: { ...shown(fallOf(amm(AMM_MET))), trouble: 'noAnswer' },
  'etwas-fehlt': shown(fallOf(amm(AMM_MET)), {
    faults: [{ place: 'Hintergrund', kind: 'TypeError', stack: ['background.js:1:2345'] }],
  }),
  'alte-fassung': { ...shown(fallOf(amm(AMM_MET))), trouble: 'outdated' },
  'seite-geschlossen': { ...shown(fallOf(amm(AMM_MET))), trouble: 'tabClosed' },
  'zugriff-abgelehnt': { ...shown(null, { page: { granted: false } }), trouble: 'noGrant' },
};
