/**
 * Whether a condition can ever be met. Conditions are taken apart into alternatives, each a list of
 * demands on single fields; an alternative is possible unless two of its demands exclude each other.
 * Days are not compared with each other: what is called possible here may still be impossible, but
 * what is called impossible is so.
 */
import type { ConceptVersion, Condition, ParamRef, Ref } from '../concept/data.ts';

/** What one alternative demands of one field. */
interface Demand {
  readonly key: string;
  /** Words it may be: enum values, "ja", "nein", "keine"; undefined where it must only not be one of `not`. */
  readonly among?: readonly string[];
  readonly not?: readonly string[];
  /** For numbers, and age in years. */
  readonly least?: number;
  readonly most?: number;
}
type Alternative = readonly Demand[];

/** Beyond so many alternatives the answer is "possible": the check must end. */
const MOST_ALTERNATIVES = 4000;

export function canBeMet(condition: Condition, version: ConceptVersion): boolean {
  return alternatives(condition, true, version).some(isPossible);
}

function alternatives(node: Condition, wanted: boolean, version: ConceptVersion): Alternative[] {
  switch (node.op) {
    case 'all':
    case 'any': {
      const parts = node.of.map((part) => alternatives(part, wanted, version));
      return (node.op === 'all') === wanted ? product(parts) : parts.flat();
    }
    case 'not':
      return alternatives(node.of, !wanted, version);
    case 'sofernBekannt':
      // Not known is always possible, and counts as met.
      return wanted ? [[]] : alternatives(node.of, false, version);
    case 'whereKnown':
      return [
        ...alternatives(node.judge, wanted, version),
        ...alternatives(node.otherwise, wanted, version),
      ];
    case 'unsettled':
      return [];
    case 'is':
      return [
        [{ key: keyOf(node.of), ...(wanted ? { among: node.values } : { not: node.values }) }],
      ];
    case 'yes':
    case 'no':
      return [[{ key: keyOf(node.of), among: [(node.op === 'yes') === wanted ? 'ja' : 'nein'] }]];
    case 'none':
      return [[{ key: keyOf(node.of), ...(wanted ? { among: ['keine'] } : { not: ['keine'] }) }]];
    case 'atLeast':
    case 'atMost': {
      const limit = numberOf(node.number, version);
      if (limit === undefined) return [[]];
      return [[bounds(keyOf(node.of), node.op === 'atLeast', limit, wanted)]];
    }
    case 'age':
      return ages(node, wanted, version);
    case 'rule':
      return ofRule(node.id, wanted, version);
    default:
      return [[]];
  }
}

function numberOf(param: ParamRef | undefined, version: ConceptVersion): number | undefined {
  const value = param && version.params[param.param]?.value;
  return typeof value === 'number' ? value : undefined;
}

type AgeCondition = Extract<Condition, { readonly op: 'age' }>;

function ages(node: AgeCondition, wanted: boolean, version: ConceptVersion): Alternative[] {
  // An age on another day says nothing of the one today.
  if (node.on) return [[]];
  const upTo = numberOf(node.upTo, version);
  const least = numberOf(node.from, version);
  const most = upTo ?? (numberOf(node.under, version) ?? Number.POSITIVE_INFINITY) - 1;
  if (wanted) return [[{ key: 'alter', most, ...(least === undefined ? {} : { least }) }]];
  return [
    ...(least === undefined ? [] : [[{ key: 'alter', most: least - 1 }]]),
    ...(Number.isFinite(most) ? [[{ key: 'alter', least: most + 1 }]] : []),
  ];
}

/** Of a rule that is met: it applies, and what it asks for is so. */
function ofRule(id: string, wanted: boolean, version: ConceptVersion): Alternative[] {
  const rule = version.rules.find((each) => each.id === id);
  if (rule?.kind !== 'eligibility' && rule?.kind !== 'routing') return [[]];
  const whole: Condition = {
    op: 'all',
    of: [
      rule.condition,
      ...(rule.where ? [rule.where] : []),
      ...(rule.unless ? [{ op: 'not', of: rule.unless } as const] : []),
    ],
  };
  return alternatives(whole, wanted, version);
}

function bounds(key: string, atLeast: boolean, limit: number, wanted: boolean): Demand {
  if (atLeast) return wanted ? { key, least: limit } : { key, most: limit - 1 };
  return wanted ? { key, most: limit } : { key, least: limit + 1 };
}

/** Every choice of one alternative from each part; `[[]]` (no demand at all) where there are too many. */
function product(parts: readonly Alternative[][]): Alternative[] {
  let result: Alternative[] = [[]];
  for (const part of parts) {
    if (result.length * part.length > MOST_ALTERNATIVES) return [[]];
    result = result.flatMap((left) => part.map((right) => [...left, ...right])).filter(isPossible);
  }
  return result;
}

function isPossible(alternative: Alternative): boolean {
  const byKey = Map.groupBy(alternative, ({ key }) => key);
  return [...byKey.values()].every((demands) => {
    const least = Math.max(...demands.map((each) => each.least ?? Number.NEGATIVE_INFINITY));
    const most = Math.min(...demands.map((each) => each.most ?? Number.POSITIVE_INFINITY));
    if (least > most) return false;
    const sets = demands.flatMap(({ among }) => (among ? [among] : []));
    const excluded = demands.flatMap(({ not }) => not ?? []);
    const [first, ...others] = sets;
    if (!first) return true;
    return first.some(
      (word) => !excluded.includes(word) && others.every((words) => words.includes(word)),
    );
  });
}

function keyOf({ field, column }: Ref): string {
  return column === undefined ? field : `${field}.${column}`;
}
