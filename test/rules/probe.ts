/** A single condition, day or deadline, judged without a concept of its own around it. */
import type { Truth } from '../../rules/assessment.ts';
import { all, defineVersion, no } from '../../rules/concept/builders.ts';
import type { Concept, Condition, DateExpr, Param, Rule } from '../../rules/concept/data.ts';
import { isoOf } from '../../rules/dates/day.ts';
import { isExact } from '../../rules/dates/span.ts';
import { compileVersion } from '../../rules/engine/compile.ts';
import type { OpenFields } from '../../rules/engine/compiled.ts';
import { type Context, contextOf as contextOn, type Origins } from '../../rules/engine/context.ts';
import { dayOfStichtag } from '../../rules/engine/evaluate.ts';
import { word } from '../../rules/engine/truth.ts';
import type { Fall } from '../../rules/fall/felder.ts';

export const STICHTAG = '2026-11-20';

const param = (value: Param['value']): Param => ({ value, label: 'x', section: '1' });
const params = {
  eins: param(1),
  zwei: param(2),
  drei: param(3),
  sechs: param(6),
  alt25: param(25),
  alt50: param(50),
  tage182: param({ days: 182 }),
  wochen4: param({ weeks: 4 }),
  monat: param({ months: 1 }),
  monate6: param({ months: 6 }),
  jahre5: param({ years: 5 }),
  arbeitstage10: param({ workdays: 10 }),
} as const;

/** A parameter of the concept below, by name. */
export const p = (name: keyof typeof params) => ({ param: name });

export function conceptOf(...rules: Rule[]): Concept {
  return {
    id: 'probe',
    title: 'Probe',
    land: 'BB',
    versions: [
      defineVersion({
        document: 'Probe',
        params,
        teams: { team: 'Team', anderes: 'Anderes Team' },
        begriffe: {},
        rules: () => rules,
      }),
    ],
  };
}

const hint: Rule = {
  kind: 'hint',
  id: 'hint',
  section: '1',
  when: all(no('neukunde')),
  text: 'x',
};
const probe = conceptOf(hint);

function contextOf(fall: Fall, stichtag: string, origins: Origins = {}): Context {
  return contextOn(fall, dayOfStichtag(stichtag), compiler().slots, { origins });
}

function compiler() {
  const [version] = probe.versions;
  if (!version) throw new Error('no version');
  return compileVersion(probe, version).compiler;
}

export function verdictOf(
  condition: Condition,
  fall: Fall,
  stichtag = STICHTAG,
  origins: Origins = {},
): Truth {
  const compiled = compiler().condition(condition);
  const context = contextOf(fall, stichtag, origins);
  const verdict = word(compiled.verdict(context));
  // What is explained is what was decided, whatever the condition.
  const explained = compiled.explain(context).verdict;
  if (explained !== verdict) throw new Error(`judged ${verdict}, explained ${explained}`);
  return verdict;
}

/** Fields that could still change the verdict. */
export function openOf(
  condition: Condition,
  fall: Fall,
  stichtag = STICHTAG,
  origins: Origins = {},
): string[] {
  const open: OpenFields = new Set();
  compiler()
    .condition(condition)
    .open(contextOf(fall, stichtag, origins), open);
  return Array.from(open, ({ key }) => key);
}

/** `2026-11-20`, `2026-11-01…2026-11-30`, `none`, `unknown`. */
export function dayFrom(
  expr: DateExpr,
  fall: Fall,
  stichtag = STICHTAG,
  origins: Origins = {},
): string {
  const value = compiler()
    .date(expr)
    .value(contextOf(fall, stichtag, origins));
  if (value === undefined) return 'unknown';
  if (value === null) return 'none';
  return isExact(value) ? isoOf(value.first) : `${isoOf(value.first)}…${isoOf(value.last)}`;
}
