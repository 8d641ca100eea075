import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Concept,
  ConceptVersion,
  Condition,
  DateExpr,
  Rule,
} from '../../rules/concept/data.ts';
import { parseConcept } from '../../rules/concept/schema.ts';
import { visitRule } from '../../rules/concept/visit.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { dayOf, isoOf } from '../../rules/dates/day.ts';
import { isExact, parseSpan } from '../../rules/dates/span.ts';
import { compileVersion } from '../../rules/engine/compile.ts';
import { contextOf, contextOfEntry } from '../../rules/engine/context.ts';
import { judgeDeadline } from '../../rules/engine/deadline.ts';
import { dayOfStichtag, evaluate } from '../../rules/engine/evaluate.ts';
import { type Lookup, lookupOf } from '../../rules/engine/lookup.ts';
import { UNKNOWN } from '../../rules/engine/truth.ts';
import { pickVersion } from '../../rules/engine/version.ts';
import { type Fall, type FeldKey, isFeldKey } from '../../rules/fall/felder.ts';
import { judgeRule } from '../../rules/review/judge.ts';
import { aKnownFall, aStichtag, lessOf } from './cases.ts';

const CONTACTS: readonly FeldKey[] = [
  'kontakte',
  'letzterKontaktAm',
  'letzterKontaktArt',
  'esbAm',
  'erstgespraechAm',
  'egvAm',
  'bewilligungAm',
];

/**
 * Fields of which more knowledge may move a rule's verdict. The catalogue (section 2) says of each
 * mechanism that what is not known stands for something there, so learning it may turn the result:
 * - `sofernBekannt`: not known counts as met.
 * - `whereKnown`: not known hands the judgement to other fields ("where that is absent").
 * - `unless`: a row whose exception is not known is judged as if it applied; another rule that refers
 *   to it sees that verdict.
 * - `earlier`, `later`: parts that are not known drop out, so the day moves when they become known.
 * - `choose`: a branch that is open is passed over, unless a coarse date leaves it so.
 * - `lastContact`, `lastTalk`: of contacts, ESB and Erstgespräch those not known drop out, and a coarse
 *   one counts as held up to the Stichtag.
 * All other fields may be forgotten and blurred at will. Two exceptions lie in the values, so the cases
 * leave them out (cases.ts): `alter` counts only where `geburtsdatum` is absent, and a birth date ahead
 * of the Stichtag is a mistake from which nothing follows, while its year alone may be no mistake.
 */
function fieldsThatMayTurn(concept: Concept, version: ConceptVersion, rule: Rule): Set<string> {
  const { compiler } = compileVersion(concept, version);
  const found = new Set<string>();
  const seen = new Set<string>();
  const add = (refs: readonly Lookup[]) => {
    for (const { key, field } of refs) found.add(key).add(field);
  };
  function walk(each: Rule): void {
    if (seen.has(each.id)) return;
    seen.add(each.id);
    if ('unless' in each && each.unless) add(compiler.condition(each.unless).refs);
    visitRule(each, { condition: ofCondition, date: ofDate });
  }
  function ofCondition(condition: Condition): void {
    if (condition.op === 'sofernBekannt') add(compiler.condition(condition.of).refs);
    if (condition.op === 'whereKnown') add([lookupOf(condition.of)]);
    if (condition.op === 'rule') {
      const other = version.rules.find(({ id }) => id === condition.id);
      if (other) walk(other);
    }
  }
  function ofDate(expr: DateExpr): void {
    if (expr.op === 'earlier' || expr.op === 'later') add(compiler.date(expr).refs);
    if (expr.op === 'choose') for (const { when } of expr.from) add(compiler.condition(when).refs);
    if (expr.op === 'lastContact' || expr.op === 'lastTalk') {
      add(CONTACTS.map((field) => lookupOf({ field })));
    }
  }
  walk(rule);
  return found;
}

/** Fields that a rule looks at at all: a case of these alone finds its boundaries sooner. */
function fieldsOf(concept: Concept, version: ConceptVersion, rule: Rule): FeldKey[] {
  const { compiler } = compileVersion(concept, version);
  const found = new Set<FeldKey>();
  const add = (refs: readonly Lookup[]) => {
    for (const { field } of refs) found.add(field);
  };
  visitRule(rule, {
    condition: (condition) => add(compiler.condition(condition).refs),
    date: (expr) => add(compiler.date(expr).refs),
  });
  return [...found];
}

const allRules = CONCEPTS.flatMap((concept) =>
  concept.versions.flatMap((version) =>
    version.rules.map((rule) => [`${concept.id}/${rule.id}`, concept, version, rule] as const),
  ),
);

/** A case of which all is known, and the same of which less is. */
function pair(concept: Concept, version: ConceptVersion, rule: Rule) {
  const fields = fieldsOf(concept, version, rule);
  const keep = fieldsThatMayTurn(concept, version, rule);
  return aStichtag.chain((stichtag) =>
    aKnownFall(dayOfStichtag(stichtag), fields).chain((more) =>
      fc.record({
        stichtag: fc.constant(stichtag),
        more: fc.constant(more),
        less: lessOf(more, keep),
      }),
    ),
  );
}

/** What the rule is asked for in both: the case as a whole, or each Maßnahme that both know. */
function itemsOf(rule: Rule, more: Fall, less: Fall): (number | undefined)[] {
  if (!rule.forEach) return [undefined];
  return (less.massnahmen ?? []).flatMap(({ abgebrochen }, index) =>
    // Not known to be broken off is judged like one that goes on; then it is not listed any more.
    abgebrochen === more.massnahmen?.[index]?.abgebrochen ? [index] : [],
  );
}

describe('more knowledge never turns met into notMet or back', () => {
  it.each(allRules)('%s', (_, concept, version, rule) => {
    fc.assert(
      fc.property(pair(concept, version, rule), ({ stichtag, more, less }) => {
        for (const massnahme of itemsOf(rule, more, less)) {
          const before = judgeRule(concept, rule.id, less, { stichtag, massnahme });
          const after = judgeRule(concept, rule.id, more, { stichtag, massnahme });
          if (before === 'met' || before === 'notMet') {
            // That a row does not apply is no verdict on the person.
            expect(['notApplicable', before]).toContain(after);
          } else if (before === 'notApplicable') expect(after).toBe(before);
        }
      }),
      { numRuns: 60 },
    );
  });

  const deadlines = allRules.filter(([, , , rule]) => rule.kind === 'deadline');
  it.each(deadlines)('%s: neither its day nor that it is done', (_, concept, version, rule) => {
    const compiled = compileVersion(concept, version);
    const deadline = compiled.deadlines.find((each) => each.rule.id === rule.id);
    if (!deadline) throw new Error('no such deadline');
    const { kalender, slots } = compiled.compiler;
    const judge = (fall: Fall, stichtag: string, massnahme: number | undefined) => {
      const whole = contextOf(fall, dayOfStichtag(stichtag), slots);
      const context =
        massnahme === undefined ? whole : contextOfEntry(whole, 'massnahmen', massnahme);
      return judgeDeadline(deadline, context, kalender);
    };
    fc.assert(
      fc.property(pair(concept, version, rule), ({ stichtag, more, less }) => {
        for (const massnahme of itemsOf(rule, more, less)) {
          const before = judge(less, stichtag, massnahme);
          const after = judge(more, stichtag, massnahme);
          if (!before || !after || before.applies === UNKNOWN) continue;
          if (before.due && after.due) {
            expect(before.due.first).toBeLessThanOrEqual(after.due.first);
            expect(before.due.last).toBeGreaterThanOrEqual(after.due.last);
          }
          if (before.satisfied !== UNKNOWN) expect(after.satisfied).toBe(before.satisfied);
          if (before.state !== 'unknown') {
            // What was open may turn out to be done.
            expect([before.state, ...(before.satisfied === UNKNOWN ? ['done'] : [])]).toContain(
              after.state,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('every concept, every case', () => {
  it('as JSON and back it evaluates identically, and fits its own schema', () => {
    const again = CONCEPTS.map((concept): Concept => {
      const parsed = parseConcept(JSON.parse(JSON.stringify(concept)));
      if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
      return parsed.concept;
    });
    expect(JSON.parse(JSON.stringify(CONCEPTS))).toEqual(CONCEPTS);
    expect(again).toEqual(CONCEPTS);
    fc.assert(
      fc.property(caseOnADay(), ({ stichtag, fall }) => {
        expect(evaluate(fall, { stichtag, concepts: again })).toEqual(
          evaluate(fall, { stichtag, concepts: CONCEPTS }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('the order of fields in the Fall does not matter', () => {
    fc.assert(
      fc.property(caseOnADay(), fc.infiniteStream(fc.nat()), ({ stichtag, fall }, random) => {
        const shuffled: Fall = Object.fromEntries(
          Object.entries(fall)
            .map((entry) => ({ entry, at: random.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry),
        );
        expect(evaluate(shuffled, { stichtag, concepts: CONCEPTS })).toEqual(
          evaluate(fall, { stichtag, concepts: CONCEPTS }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('the answer is what JSON can hold, and evaluating leaves the case as it was', () => {
    fc.assert(
      fc.property(caseOnADay(), ({ stichtag, fall }) => {
        const before = JSON.stringify(fall);
        const assessment = evaluate(fall, { stichtag, concepts: CONCEPTS });
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
        expect(JSON.stringify(fall)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('asks only for fields that are not known to the day, or whose lists are not', () => {
    fc.assert(
      fc.property(caseOnADay(), ({ stichtag, fall }) => {
        const { missing } = evaluate(fall, { stichtag, concepts: CONCEPTS });
        for (const { field } of missing) {
          const value = fall[field];
          const span = typeof value === 'string' ? parseSpan(value) : undefined;
          const isList = Array.isArray(value);
          const isBirth = field === 'geburtsdatum';
          expect({ field, open: !value || isList || isBirth || (span && !isExact(span)) }).toEqual({
            field,
            open: true,
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('an open result names at least one field, or the document leaves it open', () => {
    fc.assert(
      fc.property(caseOnADay(), ({ stichtag, fall }) => {
        const { concepts } = evaluate(fall, { stichtag, concepts: CONCEPTS });
        for (const [id, { eligibility, routing }] of Object.entries(concepts)) {
          for (const row of [...eligibility, ...routing]) {
            if (row.verdict !== 'unknown' || leftOpen(id, row.id)) continue;
            expect({ row: `${id}/${row.id}`, missing: row.missing }).not.toEqual({
              row: `${id}/${row.id}`,
              missing: [],
            });
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('recommends at most one team, the first that is met and not in addition', () => {
    fc.assert(
      fc.property(caseOnADay(), ({ stichtag, fall }) => {
        const { concepts } = evaluate(fall, { stichtag, concepts: CONCEPTS });
        for (const { routing } of Object.values(concepts)) {
          const first = routing.find(({ verdict, additional }) => verdict === 'met' && !additional);
          expect(routing.filter(({ recommended }) => recommended)).toEqual(first ? [first] : []);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a deadline is overdue from the day after it was due, never on the day', () => {
    let compared = 0;
    fc.assert(
      fc.property(caseOnADay(), ({ stichtag, fall }) => {
        const { concepts } = evaluate(fall, { stichtag, concepts: CONCEPTS });
        for (const [id, { deadlines }] of Object.entries(concepts)) {
          for (const { id: rule, due, item, actBy } of deadlines) {
            if (due === null || actBy === null) continue;
            expect(actBy <= due).toBe(true);
            const again = (offset: number) => stateOf(fall, id, rule, item, due, offset);
            expect(again(0)).not.toBe('overdue');
            const after = again(1);
            if (after === undefined) continue;
            compared += 1;
            expect(['overdue', 'done', 'unknown']).toContain(after);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

/** The state of a deadline on its own day, or so many days later; undefined where that day moved. */
function stateOf(
  fall: Fall,
  concept: string,
  rule: string,
  item: number | undefined,
  due: string,
  offset: number,
): string | undefined {
  const stichtag = isoOf(dayOfStichtag(due) + offset);
  const concepts = CONCEPTS.filter(({ id }) => id === concept);
  const found = evaluate(fall, { stichtag, concepts }).concepts[concept]?.deadlines.find(
    (each) => each.id === rule && each.item === item,
  );
  return found?.due === due ? found.state : undefined;
}

/** Any case, with more or less of it known. */
function caseOnADay() {
  return aStichtag.chain((stichtag) =>
    aKnownFall(dayOfStichtag(stichtag)).chain((known) =>
      lessOf(known, new Set()).map((fall) => ({ stichtag, fall })),
    ),
  );
}

/** Whether a rule holds a condition that no field settles. */
function leftOpen(concept: string, id: string): boolean {
  let found = false;
  for (const [name, , version, rule] of allRules) {
    if (name !== `${concept}/${id}`) continue;
    const walk = (each: Rule): void =>
      visitRule(each, {
        condition(condition) {
          if (condition.op === 'unsettled') found = true;
          if (condition.op === 'rule') {
            const other = version.rules.find((one) => one.id === condition.id);
            if (other) walk(other);
          }
        },
      });
    walk(rule);
  }
  return found;
}

describe('every day of twenty years', () => {
  const [reich] = fc.sample(aKnownFall(dayOf(2024, 2, 29)), { seed: 20261120, numRuns: 1 });
  const coarse: Fall = JSON.parse(
    JSON.stringify(reich).replaceAll(/"(\d{4}-\d{2})-\d{2}"/g, '"$1"'),
  );

  const cases: readonly Fall[] = [{}, reich ?? {}, coarse];
  const evaluates = (fall: Fall, day: number) => {
    const stichtag = isoOf(day);
    expect(evaluate(fall, { stichtag, concepts: CONCEPTS }).date).toBe(stichtag);
  };

  it('evaluates without error: nothing known, everything, everything to the month, in turn', () => {
    for (let day = dayOf(2015, 1, 1); day <= dayOf(2034, 12, 31); day += 1) {
      evaluates(cases[day % cases.length] ?? {}, day);
    }
  }, 120_000);

  it('leap days, turns of the year, and both ends of each validity: each of these cases', () => {
    const years = Array.from({ length: 20 }, (_, index) => 2015 + index);
    const ends = CONCEPTS.flatMap(({ versions }) => versions)
      .flatMap(({ validFrom, validTo }) => [validFrom, validTo])
      .filter((iso) => iso !== undefined)
      .map(dayOfStichtag);
    const days = [
      ...years.flatMap((year) => [dayOf(year, 3, 1) - 1, dayOf(year, 3, 1), dayOf(year, 12, 31)]),
      ...ends.flatMap((day) => [day - 1, day, day + 1]),
    ];
    for (const day of days) for (const fall of cases) evaluates(fall, day);
  }, 60_000);

  it('no gap: each concept is in force from its first day on, on every day', () => {
    for (const concept of CONCEPTS) {
      const first = concept.versions.map(({ validFrom }) => validFrom ?? '').toSorted()[0] ?? '';
      for (let day = dayOf(2015, 1, 1); day <= dayOf(2034, 12, 31); day += 1) {
        const stichtag = isoOf(day);
        const { inForce } = pickVersion(concept, stichtag);
        if (inForce !== stichtag >= first)
          throw new Error(`${concept.id}, ${stichtag}: ${inForce}`);
      }
    }
  });

  it('the day before the first a concept is empty, its eligibility not applicable', () => {
    for (const concept of CONCEPTS) {
      const first = concept.versions.map(({ validFrom }) => validFrom ?? '').toSorted()[0];
      if (!first) continue;
      const at = (offset: number) =>
        evaluate(reich ?? {}, {
          stichtag: isoOf(dayOfStichtag(first) + offset),
          concepts: [concept],
        }).concepts[concept.id];
      expect(at(0)?.inForce).toBe(true);
      const before = at(-1);
      expect(before).toMatchObject({
        inForce: false,
        routing: [],
        deadlines: [],
        warnings: [],
        hints: [],
        notes: [],
      });
      for (const row of before?.eligibility ?? []) expect(row.verdict).toBe('notApplicable');
    }
  });
});

it('every exception to the property is one that the catalogue makes', () => {
  // The Heilbronn concept has one, "sofern bekannt", and the Anlaufstelle that decides what applies.
  const heilbronn = allRules.filter(([, concept]) => concept.id === 'heilbronn-amm');
  const turning = new Set(
    heilbronn
      .filter(([, , , rule]) => rule.kind === 'eligibility')
      .flatMap(([, concept, version, rule]) => [...fieldsThatMayTurn(concept, version, rule)]),
  );
  expect([...turning].filter(isFeldKey).sort()).toEqual([
    'anlaufstelle',
    'gesundheitlicheEinschraenkung',
  ]);
});
