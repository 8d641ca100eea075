/**
 * The AMM eligibility (section 1) in each engine. The others get facts that are derived for them
 * beforehand, age and days since the Abschluss as numbers, which favours them: ours and the
 * hand-written rule work on the case as it is.
 */
import { evaluate as evaluateFeel } from 'feelin';
import { LogicEngine } from 'json-logic-engine';
import { Engine as RulesEngine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { heilbronnAmm } from '../../../rules/concepts/heilbronn-amm/concept.ts';
import { isoOf, shift } from '../../../rules/dates/day.ts';
import { compileVersion } from '../../../rules/engine/compile.ts';
import { contextOf } from '../../../rules/engine/context.ts';
import { dayOfStichtag } from '../../../rules/engine/evaluate.ts';
import { MET, NOT_MET, type T3, UNKNOWN } from '../../../rules/engine/truth.ts';
import { pickVersion } from '../../../rules/engine/version.ts';
import type { Fall } from '../../../rules/fall/felder.ts';
import { STICHTAG } from './deck.ts';

/** Answers for a deck: true, false, or null for not known. */
export type Answer = boolean | null;
export interface Contestant {
  readonly name: string;
  /** One answer a case; whatever can be prepared is prepared before. */
  readonly run: (deck: readonly Fall[]) => Answer[] | Promise<Answer[]>;
}

const today = dayOfStichtag(STICHTAG);
const ANSWERS: Record<T3, Answer> = { [MET]: true, [NOT_MET]: false, [UNKNOWN]: null };

// Ours

const { version } = pickVersion(heilbronnAmm, STICHTAG);
const {
  eligibility: [ownRule],
  compiler: { slots },
} = compileVersion(heilbronnAmm, version);
if (!ownRule) throw new Error('the concept has no eligibility');
const EXPLAINED: Record<string, Answer> = { met: true, notMet: false, unknown: null };

export const ours: Contestant = {
  name: 'Konzeptlotse, nur Ergebnis',
  run: (deck) =>
    deck.map((fall) => ANSWERS[ownRule.condition.verdict(contextOf(fall, today, slots))]),
};
export const oursExplained: Contestant = {
  name: 'Konzeptlotse, mit Begründung',
  run: (deck) =>
    deck.map(
      (fall) => EXPLAINED[ownRule.condition.explain(contextOf(fall, today, slots)).verdict] ?? null,
    ),
};

// By hand: the limit. Days are compared as text, cut-offs computed once.

const cutOff = isoOf(shift(today, { years: 5 }, -1));
const youngest = isoOf(shift(today, { years: 25 }, -1));
const tooOld = isoOf(shift(today, { years: 51 }, -1));

const is = (value: boolean | undefined, wanted: boolean): T3 =>
  value === undefined ? UNKNOWN : value === wanted ? MET : NOT_MET;
const not = (value: boolean | undefined): T3 => is(value, false);
const since = (date: string | null | undefined): T3 =>
  date === undefined
    ? UNKNOWN
    : date !== null && date >= cutOff && date <= STICHTAG
      ? MET
      : NOT_MET;
const months = (value: number | null | undefined): T3 =>
  value === undefined ? UNKNOWN : value !== null && value >= 6 ? MET : NOT_MET;
const least = (a: T3, b: T3): T3 => (a < b ? a : b);
const most = (a: T3, b: T3): T3 => (a > b ? a : b);
const word = (fall: Fall, wanted: string): T3 =>
  fall.berufsabschluss === undefined ? UNKNOWN : fall.berufsabschluss === wanted ? MET : NOT_MET;

function byHand(fall: Fall): T3 {
  const born = fall.geburtsdatum;
  let truth: T3 =
    born === undefined || born === null
      ? UNKNOWN
      : born <= youngest && born > tooOld
        ? MET
        : NOT_MET;
  if (fall.gesundheitlicheEinschraenkung === true) return NOT_MET;
  truth = least(truth, is(fall.kommunikationDeutsch, true));
  truth = least(truth, not(fall.rehaOderSb));
  truth = least(truth, not(fall.krankengeldbezug));
  truth = least(truth, not(fall.elternzeit));
  truth = least(truth, not(fall.pflegezeit));
  truth = least(truth, not(fall.svBeschaeftigung));
  if (truth === NOT_MET) return NOT_MET;
  const training = least(
    word(fall, 'ausbildung'),
    most(since(fall.ausbildungAbgeschlossenAm), months(fall.praxisMonate24)),
  );
  const degree = least(
    word(fall, 'studium'),
    most(since(fall.studiumAbgeschlossenAm), months(fall.passendePraxisMonate24)),
  );
  const without = least(word(fall, 'keiner'), months(fall.praxisMonate24));
  return least(truth, most(most(training, degree), without));
}

export const handWritten: Contestant = {
  name: 'von Hand in TypeScript (die Grenze)',
  run: (deck) => deck.map((fall) => ANSWERS[byHand(fall)]),
};

// The others: facts as numbers and booleans; what is missing stays missing.

interface Facts {
  readonly alter?: number;
  readonly deutsch?: boolean;
  readonly gesund?: boolean;
  readonly reha?: boolean;
  readonly krankengeld?: boolean;
  readonly elternzeit?: boolean;
  readonly pflegezeit?: boolean;
  readonly sv?: boolean;
  readonly abschluss?: string;
  /** 0 on the last day of the five years, more after it. */
  readonly ausbildung?: number;
  readonly studium?: number;
  readonly praxis?: number;
  readonly passend?: number;
}

const dayNumber = (iso: string) => dayOfStichtag(iso);
const cutOffDay = shift(today, { years: 5 }, -1);

function factsOf(fall: Fall): Facts {
  const born = fall.geburtsdatum;
  const years = () => {
    const year = Number(STICHTAG.slice(0, 4)) - Number((born ?? '').slice(0, 4));
    return (born ?? '').slice(5) <= STICHTAG.slice(5) ? year : year - 1;
  };
  const facts = {
    alter: born ? years() : undefined,
    deutsch: fall.kommunikationDeutsch,
    gesund: fall.gesundheitlicheEinschraenkung,
    reha: fall.rehaOderSb,
    krankengeld: fall.krankengeldbezug,
    elternzeit: fall.elternzeit,
    pflegezeit: fall.pflegezeit,
    sv: fall.svBeschaeftigung,
    abschluss: fall.berufsabschluss ?? undefined,
    ausbildung: fall.ausbildungAbgeschlossenAm
      ? dayNumber(fall.ausbildungAbgeschlossenAm) - cutOffDay
      : undefined,
    studium: fall.studiumAbgeschlossenAm
      ? dayNumber(fall.studiumAbgeschlossenAm) - cutOffDay
      : undefined,
    praxis: fall.praxisMonate24 ?? undefined,
    passend: fall.passendePraxisMonate24 ?? undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const feelRule = `
  alter >= 25 and alter <= 50 and deutsch and not(reha) and not(krankengeld) and
  not(elternzeit) and not(pflegezeit) and not(sv) and
  (if gesund = true then false else true) and
  (((if abschluss = null then null else abschluss = "ausbildung") and (ausbildung >= 0 or praxis >= 6)) or
   ((if abschluss = null then null else abschluss = "studium") and (studium >= 0 or passend >= 6)) or
   ((if abschluss = null then null else abschluss = "keiner") and praxis >= 6))`;

export const feelin: Contestant = {
  name: 'feelin 8',
  run: (deck) =>
    deck.map((fall) => {
      const { value } = evaluateFeel(feelRule, { ...factsOf(fall) });
      return typeof value === 'boolean' ? value : null;
    }),
};

const nein = (name: string) => `${name} = non`;
const publicodesRules = {
  alter: null,
  deutsch: null,
  gesund: { 'par défaut': 'non' },
  reha: null,
  krankengeld: null,
  elternzeit: null,
  pflegezeit: null,
  sv: null,
  abschluss: null,
  ausbildung: null,
  studium: null,
  praxis: null,
  passend: null,
  ok: {
    'toutes ces conditions': [
      'alter >= 25',
      'alter <= 50',
      'deutsch = oui',
      ...['gesund', 'reha', 'krankengeld', 'elternzeit', 'pflegezeit', 'sv'].map(nein),
      {
        'une de ces conditions': [
          {
            'toutes ces conditions': [
              "abschluss = 'ausbildung'",
              { 'une de ces conditions': ['ausbildung >= 0', 'praxis >= 6'] },
            ],
          },
          {
            'toutes ces conditions': [
              "abschluss = 'studium'",
              { 'une de ces conditions': ['studium >= 0', 'passend >= 6'] },
            ],
          },
          { 'toutes ces conditions': ["abschluss = 'keiner'", 'praxis >= 6'] },
        ],
      },
    ],
  },
};
const publicodesEngine = new Publicodes(publicodesRules, {
  logger: { log: () => {}, warn: () => {}, error: console.error },
});
const publicodesValue = (value: string | number | boolean) => {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' ? `'${value}'` : value;
};

export const publicodes: Contestant = {
  name: 'publicodes 1',
  run: (deck) =>
    deck.map((fall) => {
      const situation = Object.fromEntries(
        Object.entries(factsOf(fall)).map(([name, value]) => [name, publicodesValue(value)]),
      );
      const { nodeValue } = publicodesEngine.setSituation(situation).evaluate('ok');
      return typeof nodeValue === 'boolean' ? nodeValue : null;
    }),
};

const fact = (name: string) => ({ var: name });
const no = (name: string) => ({ '==': [fact(name), false] });
const logicRule = {
  and: [
    { '>=': [fact('alter'), 25] },
    { '<=': [fact('alter'), 50] },
    { '==': [fact('deutsch'), true] },
    { '!=': [fact('gesund'), true] },
    ...['reha', 'krankengeld', 'elternzeit', 'pflegezeit', 'sv'].map(no),
    {
      or: [
        {
          and: [
            { '==': [fact('abschluss'), 'ausbildung'] },
            { or: [{ '>=': [fact('ausbildung'), 0] }, { '>=': [fact('praxis'), 6] }] },
          ],
        },
        {
          and: [
            { '==': [fact('abschluss'), 'studium'] },
            { or: [{ '>=': [fact('studium'), 0] }, { '>=': [fact('passend'), 6] }] },
          ],
        },
        { and: [{ '==': [fact('abschluss'), 'keiner'] }, { '>=': [fact('praxis'), 6] }] },
      ],
    },
  ],
};
const logicFunction = new LogicEngine().build(logicRule);

export const jsonLogicEngine: Contestant = {
  name: 'json-logic-engine 5',
  run: (deck) =>
    deck.map((fall) => {
      const value: unknown = logicFunction(factsOf(fall));
      return typeof value === 'boolean' ? value : null;
    }),
};

const when = (name: string, operator: string, value: string | number | boolean) => ({
  fact: name,
  operator,
  value,
});
const rulesEngine = new RulesEngine([], { allowUndefinedFacts: true });
rulesEngine.addRule({
  conditions: {
    all: [
      when('alter', 'greaterThanInclusive', 25),
      when('alter', 'lessThanInclusive', 50),
      when('deutsch', 'equal', true),
      when('gesund', 'notEqual', true),
      ...['reha', 'krankengeld', 'elternzeit', 'pflegezeit', 'sv'].map((name) =>
        when(name, 'equal', false),
      ),
      {
        any: [
          {
            all: [
              when('abschluss', 'equal', 'ausbildung'),
              {
                any: [
                  when('ausbildung', 'greaterThanInclusive', 0),
                  when('praxis', 'greaterThanInclusive', 6),
                ],
              },
            ],
          },
          {
            all: [
              when('abschluss', 'equal', 'studium'),
              {
                any: [
                  when('studium', 'greaterThanInclusive', 0),
                  when('passend', 'greaterThanInclusive', 6),
                ],
              },
            ],
          },
          {
            all: [when('abschluss', 'equal', 'keiner'), when('praxis', 'greaterThanInclusive', 6)],
          },
        ],
      },
    ],
  },
  event: { type: 'ok' },
});

export const jsonRulesEngine: Contestant = {
  name: 'json-rules-engine 7',
  async run(deck) {
    const answers: Answer[] = [];
    for (const fall of deck) {
      const { events } = await rulesEngine.run({ ...factsOf(fall) });
      answers.push(events.length > 0);
    }
    return answers;
  },
};
