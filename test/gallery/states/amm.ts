/** What heilbronn-amm says of three cases that differ in little. Written by hand, to look like the engine's. */
import type {
  ConceptResult,
  Criterion,
  DeadlineResult,
  EligibilityResult,
  Missing,
  RoutingResult,
  Seen,
  Source,
  Truth,
  Verdict,
} from '../../../rules/assessment.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import { FELDER } from '../../../rules/fall/felder.ts';
import type { Place } from '../../../rules/fall/reading.ts';

const DOCUMENT = 'AMM-Konzept 2021-02, 1. Änderung vom 14.04.2021';
export const PERSON: Place = {
  mask: 'Kundendaten',
  heading: 'Persönliche Daten',
  label: 'Geb.-Datum:',
};

export const source = (section: string): Source => ({ document: DOCUMENT, section });
export const place = (mask: string, label: string, heading?: string): Place =>
  heading === undefined ? { mask, label } : { mask, heading, label };

export function seen(field: FeldKey, shown: string, where: Place): Seen {
  const origin = { kind: 'read', where, shown } as const;
  return { field, label: FELDER[field].label, shown, known: true, origin };
}

export function unseen(field: FeldKey): Seen {
  return { field, label: FELDER[field].label, shown: 'nicht bekannt', known: false };
}

interface Case {
  readonly abschlussAm: string | null;
  readonly abschluss: Truth;
  readonly reha: Truth;
}

function experience({ abschlussAm, abschluss }: Case): Criterion {
  const cv = place('Lebenslauf', 'Berufsabschluss');
  const no = (text: string, degree: string): Criterion => ({
    verdict: 'notMet',
    text,
    join: 'all',
    parts: [
      {
        verdict: 'notMet',
        text: `Berufsabschluss: ${degree}`,
        seen: [seen('berufsabschluss', 'Berufsausbildung', cv)],
      },
      {
        verdict: 'unknown',
        text: 'Mindestens 6 Monate passende Berufspraxis in den letzten 2 Jahren',
        needed: 'ab 6 Monate',
        seen: [unseen('passendePraxisMonate24')],
      },
    ],
  });
  return {
    verdict: abschluss,
    text: 'Beruflich verwertbare Erfahrung',
    join: 'any',
    parts: [
      {
        verdict: abschluss,
        text: 'Ausbildung, aktuell oder mit Praxis',
        join: 'all',
        parts: [
          {
            verdict: 'met',
            text: 'Berufsabschluss: Berufsausbildung',
            seen: [seen('berufsabschluss', 'Berufsausbildung', cv)],
          },
          {
            verdict: abschluss,
            text: 'Abschluss nicht älter als 5 Jahre oder Praxis',
            join: 'any',
            parts: [
              {
                verdict: abschluss,
                text: 'Ausbildung in den letzten 5 Jahren abgeschlossen',
                needed: '20.11.2021 bis 20.11.2026',
                seen: [
                  abschlussAm === null
                    ? unseen('ausbildungAbgeschlossenAm')
                    : seen(
                        'ausbildungAbgeschlossenAm',
                        abschlussAm,
                        place('Lebenslauf', 'Abschluss am'),
                      ),
                ],
              },
              {
                verdict: abschluss === 'met' ? 'notMet' : abschluss,
                text: 'Mindestens 6 Monate Berufspraxis in den letzten 2 Jahren',
                needed: 'ab 6 Monate',
                seen: [
                  abschluss === 'unknown'
                    ? unseen('praxisMonate24')
                    : seen('praxisMonate24', '5 Monate', place('Lebenslauf', 'Praxis (24 Mon.)')),
                ],
              },
            ],
          },
        ],
      },
      no('Studium, aktuell oder mit Praxis', 'Studium'),
      no('Ohne Abschluss, mit Praxis', 'keiner'),
    ],
  };
}

function criteria(of: Case): readonly Criterion[] {
  const health = place('Kundendaten', 'Gesundheitliche Einschränkung', 'Gesundheit');
  return [
    {
      verdict: 'met',
      text: 'Alter 25 bis 50 Jahre',
      needed: 'geboren 21.11.1975 bis 20.11.2001',
      seen: [{ ...seen('geburtsdatum', '36 Jahre, aus Geburtsdatum 03.07.1990', PERSON) }],
    },
    {
      verdict: 'met',
      text: 'Kommunikation auf Deutsch möglich',
      seen: [seen('kommunikationDeutsch', 'ja', place('Bewerberprofil', 'Deutschkenntnisse'))],
    },
    {
      verdict: 'met',
      text: 'Keine gesundheitliche Einschränkung im Zielberuf',
      seen: [unseen('gesundheitlicheEinschraenkung')],
      note: 'Sofern bekannt: Es ist keine bekannt, das genügt.',
    },
    {
      verdict: of.reha,
      text: 'Weder Reha noch schwerbehindert',
      seen: [of.reha === 'unknown' ? unseen('rehaOderSb') : seen('rehaOderSb', 'nein', health)],
    },
    {
      verdict: 'met',
      text: 'Kein Krankengeldbezug',
      seen: [seen('krankengeldbezug', 'nein', health)],
    },
    { verdict: 'met', text: 'Keine Elternzeit', seen: [seen('elternzeit', 'nein', health)] },
    { verdict: 'met', text: 'Keine Pflegezeit', seen: [seen('pflegezeit', 'nein', health)] },
    {
      verdict: 'met',
      text: 'Keine sozialversicherungspflichtige Beschäftigung',
      seen: [seen('svBeschaeftigung', 'nein', place('Lebenslauf', 'Beschäftigung'))],
    },
    experience(of),
  ];
}

const EXPERIENCE_READING =
  'Das Dokument nennt für Ungelernte nur Praxis. Als Praxis zählen die letzten 24 Monate vor dem Stichtag.';

const missing = (...fields: FeldKey[]): Missing =>
  fields.map((field) => ({ field, label: FELDER[field].label }));

function eligibility(of: Case, verdict: Verdict, asked: Missing): readonly EligibilityResult[] {
  return [
    {
      id: 'uebergabe-eingangszone',
      title: 'Übergabe an AMM aus der Eingangszone',
      verdict,
      criteria: criteria(of),
      missing: asked,
      source: source('1'),
      interpretation: EXPERIENCE_READING,
    },
    {
      id: 'uebergabe-mi',
      title: 'Übergabe an AMM aus Markt und Integration',
      verdict: 'notApplicable',
      criteria: [
        {
          verdict: 'notMet',
          text: 'Fall liegt nicht in der Eingangszone',
          seen: [seen('anlaufstelle', 'Eingangszone', place('Kundendaten', 'Anlaufstelle'))],
        },
      ],
      missing: [],
      source: source('2'),
    },
  ];
}

function routing(of: Case, verdict: Verdict, asked: Missing): readonly RoutingResult[] {
  const idle = (id: string, team: string, title: string, section: string): RoutingResult => ({
    id,
    team,
    title,
    verdict: 'notApplicable',
    recommended: false,
    additional: false,
    criteria: [],
    missing: [],
    source: source(section),
  });
  return [
    {
      id: 'amm-ueberstellen',
      team: 'Arbeitsmarktmanager (AMM)',
      title: 'Übergabe aus der Eingangszone',
      verdict,
      recommended: verdict === 'met',
      additional: false,
      action: 'per Wiedervorlage überstellen',
      criteria: criteria(of),
      missing: asked,
      source: source('1'),
    },
    idle('amm-vorschlagen', 'Arbeitsmarktmanager (AMM)', 'Vorschlag aus M&I', '2'),
    idle('amm-einzelfall', 'Arbeitsmarktmanager (AMM)', 'Einzelfall nach Gespräch', '2'),
    idle('bak-pruefen', 'BAK', 'Übergabe an BAK prüfen', '3'),
  ];
}

function noteText(verdict: Verdict, of: Case): string {
  return [
    'Übergabe an das Arbeitsmarktmanagement (AMM) geprüft am 20.11.2026.',
    '',
    'Kriterien nach AMM-Konzept 2021-02, Abschnitt 1:',
    '- Alter 25 bis 50 Jahre: erfüllt (36 Jahre)',
    '- Kommunikation auf Deutsch möglich: erfüllt',
    `- Weder Reha noch schwerbehindert: ${of.reha === 'unknown' ? 'offen' : 'erfüllt'}`,
    `- Ausbildung abgeschlossen am ${of.abschlussAm ?? '(nicht bekannt)'}`,
    '',
    verdict === 'met'
      ? 'Die Überstellung per Wiedervorlage wird empfohlen.'
      : 'Eine Überstellung wird derzeit nicht empfohlen.',
  ].join('\n');
}

function concept(of: Case, verdict: Verdict, asked: Missing): ConceptResult {
  const text = noteText(verdict, of);
  return {
    title: 'Arbeitsmarktmanagement (AMM) Heilbronn',
    document: DOCUMENT,
    inForce: true,
    eligibility: eligibility(of, verdict, asked),
    routing: routing(of, verdict, asked),
    deadlines: [],
    warnings: [],
    hints: [],
    notes:
      verdict === 'notMet'
        ? []
        : [
            {
              id: 'vermerk-uebergabe',
              title: 'Übergabe an das AMM',
              occasion: verdict === 'met' ? 'met' : 'unknown',
              serves: [],
              past: false,
              text,
              short: text.split('\n')[0] ?? '',
              source: source('2'),
            },
          ],
  };
}

export const AMM_MET = concept(
  { abschlussAm: '24.06.2023', abschluss: 'met', reha: 'met' },
  'met',
  [],
);
export const AMM_BY_A_DAY = concept(
  { abschlussAm: '19.11.2021', abschluss: 'notMet', reha: 'met' },
  'notMet',
  [],
);
export const AMM_OPEN = concept(
  { abschlussAm: null, abschluss: 'unknown', reha: 'unknown' },
  'unknown',
  missing('rehaOderSb', 'ausbildungAbgeschlossenAm', 'praxisMonate24'),
);

const since = place('Kundenhistorie', 'Beim AMM seit');

/** Half a year with the AMM is over; whether the BAK was asked is known, or not. */
export function bakPruefung(
  change: Partial<DeadlineResult> & Pick<DeadlineResult, 'state' | 'satisfied'>,
): DeadlineResult {
  return {
    id: 'bak-pruefung',
    title: 'Übergabe an BAK prüfen',
    applies: 'met',
    opens: null,
    due: '2026-11-15',
    actBy: '2026-11-13',
    field: 'ammSeit',
    counted: [
      'Beginn: 15.05.2026 (Beim AMM seit).',
      'Dazu 6 Monate: 15.11.2026.',
      'Der 15.11.2026 ist ein Sonntag; letzter Arbeitstag davor ist der 13.11.2026.',
    ],
    criteria: [
      {
        verdict: 'met',
        text: 'Fall liegt beim AMM',
        seen: [
          seen('anlaufstelle', 'Arbeitsmarktmanager (AMM)', place('Kundendaten', 'Anlaufstelle')),
        ],
      },
      {
        verdict: change.satisfied,
        text: 'Übergabe an BAK seitdem geprüft',
        needed: 'nach dem 15.05.2026',
        seen: [
          change.satisfied === 'unknown'
            ? unseen('bakGeprueftAm')
            : seen('bakGeprueftAm', 'keine', since),
        ],
      },
    ],
    missing: [],
    source: source('3'),
    interpretation: 'Die sechs Monate werden vom Tag der Übernahme an gerechnet.',
    ...change,
  };
}
