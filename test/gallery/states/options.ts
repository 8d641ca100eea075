/** The settings' states, each under the name that the gallery and the tests call it by. */
import type { OptionsState } from '../../../components/options/model.ts';
import { CONCEPTS } from '../../../rules/concepts/index.ts';
import { VORGABE } from '../../../rules/einstellungen/einstellungen.ts';
import { liesEigene } from '../../../rules/einstellungen/schema.ts';
import type { Anchor, SiteProfile } from '../../../rules/profil/profil.ts';

const anchor = (label: string, heading: string): Anchor => ({
  label,
  headings: [heading],
  kind: 'field',
  position: 1,
  of: 1,
});

const PROFIL: SiteProfile = {
  name: 'fachverfahren.jobcenter-beispielstadt.de',
  active: true,
  addresses: [{ origin: 'https://fachverfahren.jobcenter-beispielstadt.de', path: '/fall' }],
  mappings: [
    { field: 'betreuungsstufe', anchor: anchor('Kd.-Merkmal Z', 'Betreuung') },
    { field: 'egvGueltigBis', anchor: anchor('Läuft ab', 'Vereinbarung') },
  ],
  exclusions: [anchor('Läuft ab', 'Ausweis')],
  caseKey: anchor('Nr.', 'Fall'),
  masks: [{ name: 'Stammblatt', heading: 'Fallübersicht' }],
};

const START: OptionsState = {
  werte: VORGABE,
  gesperrt: [],
  probleme: { richtlinie: [], eigene: [] },
  konzepte: CONCEPTS.map(({ id, title, about = '', versions }) => ({
    id,
    title,
    about,
    document: versions[0]?.document ?? '',
  })),
  profiles: [],
  vorgegebeneProfile: [],
  withoutPill: [],
  hosts: [],
  kuerzel: [
    { keys: 'Alt+Umschalt+K', does: 'Seitenleiste öffnen' },
    { keys: '', does: 'Passenden Vermerk kopieren' },
  ],
  browser: 'chrome',
  version: '0.1.0',
};

const HOST = {
  pattern: 'https://fachverfahren.jobcenter-beispielstadt.de/*',
  fixed: false,
  barred: false,
};

const IN_USE: OptionsState = {
  ...START,
  werte: {
    ...VORGABE,
    dienststelle: 'Jobcenter Beispielstadt',
    konzepte: ['heilbronn-amm', 'regensburg-kontaktdichte'],
    begriffEgv: 'Kooperationsplan',
    vorlaufTage: 21,
    abgeschaltet: ['kalender'],
  },
  hosts: [HOST],
  profiles: [
    { id: '1', profile: PROFIL },
    { id: '2', profile: { ...PROFIL, name: 'Nordverfahren', active: false } },
  ],
  withoutPill: ['https://fachverfahren.jobcenter-beispielstadt.de'],
};

export const OPTIONS_STATES: Readonly<Record<string, OptionsState>> = {
  'einstellungen-leer': START,
  'einstellungen-in-gebrauch': IN_USE,
  'einstellungen-vorgegeben': {
    ...IN_USE,
    werte: { ...IN_USE.werte, fachverfahren: ['https://fachverfahren.jobcenter-beispielstadt.de'] },
    gesperrt: [
      'dienststelle',
      'konzepte',
      'begriffEgv',
      'vorlaufTage',
      'marken',
      'abgeschaltet',
      'vergessenNachStunden',
      'fachverfahren',
      'profile',
    ],
    hosts: [HOST, { pattern: 'http://test.example/*', fixed: false, barred: true }],
    vorgegebeneProfile: [{ ...PROFIL, name: 'Vorgegeben' }],
    browser: 'firefox',
  },
  'einstellungen-defekt': {
    ...START,
    gesperrt: ['konzepte'],
    werte: { ...VORGABE, konzepte: ['heilbronn-amm'] },
    probleme: {
      richtlinie: [
        'konzepte[1]: erwartet wird „heilbronn-amm“ oder „uckermark-fallmanagement“.',
        'vergessenNachStunden: erwartet wird eine ganze Zahl von 1 bis 24.',
      ],
      eigene: liesEigene({ marken: 'alle', konzepte: ['heilbronn-amm', 'nord'] }).probleme,
    },
    browser: 'edge',
  },
};
