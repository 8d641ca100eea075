/** A second concept beside the first: an expired EGV, windows, several teams, rules per Maßnahme. */
import type { ConceptResult, RoutingResult, Source } from '../../../rules/assessment.ts';
import { place, seen, unseen } from './amm.ts';

const source = (section: string): Source => ({
  document: 'Handlungskonzept Fallmanagement, 4. Überarbeitung',
  section,
});

const egv = seen('egvGueltigBis', '15.10.2026', place('Eingliederungsvereinbarung', 'gültig bis'));
const category = seen('kundenkategorie', 'B', place('Bewerberprofil', 'Kategorie'));

function team(id: string, name: string, change: Partial<RoutingResult>): RoutingResult {
  return {
    id,
    team: name,
    title: name,
    verdict: 'notMet',
    recommended: false,
    additional: false,
    criteria: [{ verdict: 'notMet', text: 'Kundenkategorie A', seen: [category] }],
    missing: [],
    source: source('3'),
    ...change,
  };
}

export const UCKERMARK: ConceptResult = {
  title: 'Fallmanagement Uckermark',
  document: 'Handlungskonzept Fallmanagement, 4. Überarbeitung',
  inForce: true,
  eligibility: [
    {
      id: 'egv-erforderlich',
      title: 'Kooperationsplan (EGV) erforderlich',
      verdict: 'met',
      criteria: [{ verdict: 'met', text: 'Kategorie nicht X, Y oder Z', seen: [category] }],
      missing: [],
      source: source('4.1.4'),
    },
  ],
  routing: [
    team('fm-gefluechtete', 'Fallmanager für Geflüchtete', {
      verdict: 'unknown',
      criteria: [{ verdict: 'unknown', text: 'Geflüchtet', seen: [unseen('gefluechtet')] }],
      missing: [{ field: 'gefluechtet', label: 'Geflüchtet' }],
    }),
    team('fm-arbeitsmarktnah', 'Fallmanager für arbeitsmarktnahe Kunden', {}),
    team('fm-arbeitsmarktfern', 'Fallmanager für arbeitsmarktferne Kunden', {
      verdict: 'met',
      recommended: true,
      action: 'Fall überstellen',
      criteria: [{ verdict: 'met', text: '25 oder älter, Kategorie nicht A', seen: [category] }],
    }),
    team('fallkonferenz', 'Fallkonferenz mit dem Maßnahmeträger', {
      verdict: 'met',
      additional: true,
      action: 'Termin vereinbaren',
      criteria: [],
    }),
  ],
  deadlines: [
    {
      id: 'egv-fortschreibung',
      title: 'Kooperationsplan (EGV) fortschreiben',
      applies: 'met',
      opens: null,
      due: '2026-11-29',
      actBy: '2026-11-27',
      satisfied: 'notMet',
      state: 'dueSoon',
      counted: ['Ende der Gültigkeit plus 45 Tage.'],
      criteria: [],
      missing: [],
      source: source('4.1.4'),
    },
    {
      id: 'kontakt',
      title: 'Nächster persönlicher Kontakt',
      applies: 'met',
      opens: '2026-11-02',
      due: '2027-02-02',
      actBy: '2027-02-02',
      satisfied: 'notMet',
      state: 'open',
      counted: ['Letzter Kontakt 02.11.2026, dazu 3 Monate.'],
      criteria: [],
      missing: [],
      source: source('4.2'),
    },
    {
      id: 'profil',
      title: 'Profil aktualisieren',
      applies: 'unknown',
      opens: null,
      due: null,
      actBy: null,
      satisfied: 'unknown',
      state: 'unknown',
      counted: [],
      criteria: [],
      missing: [{ field: 'profilGueltigBis', label: 'Profil gültig bis' }],
      source: source('4.3'),
    },
    {
      id: 'esb',
      title: 'Einstiegsberatung',
      applies: 'met',
      opens: null,
      due: '2026-09-01',
      actBy: '2026-09-01',
      satisfied: 'met',
      state: 'done',
      counted: ['Erledigt am 28.08.2026.'],
      criteria: [],
      missing: [],
      source: source('3'),
    },
  ],
  warnings: [
    {
      id: 'egv-abgelaufen',
      severity: 'error',
      field: 'egvGueltigBis',
      text: 'Kooperationsplan (EGV) ist am 15.10.2026 abgelaufen.',
      source: source('4.1.4'),
      criteria: [
        {
          verdict: 'met',
          text: 'Ende der Gültigkeit vor dem Stichtag',
          needed: 'vor 20.11.2026',
          seen: [egv],
        },
      ],
    },
    {
      id: 'unterlagen',
      severity: 'info',
      text: 'Fortzahlungsantrag läuft am 31.01.2027 aus.',
      source: source('5'),
      criteria: [],
    },
  ],
  hints: [
    {
      id: 'fbw-agentur',
      text: 'Über FbW und Reha entscheidet seit dem 01.01.2025 die Agentur für Arbeit.',
      source: source('5.1'),
    },
  ],
  notes: [
    {
      id: 'vermerk-kooperationsplan',
      title: 'Kooperationsplan fortgeschrieben',
      occasion: 'met',
      serves: [],
      past: false,
      text: 'Der Kooperationsplan wurde am 20.11.2026 besprochen.\nNächster Schritt: Bewerbungsunterlagen bis 04.12.2026.',
      short: 'Der Kooperationsplan wurde am 20.11.2026 besprochen.',
      source: source('4.1.4'),
    },
  ],
};
