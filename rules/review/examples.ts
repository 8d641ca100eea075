/** Whether each rule of a concept is shown by examples, and each example shows one of its rules. */
import type { Beispiel } from '../concept/beispiel.ts';
import type { Concept, Rule } from '../concept/data.ts';
import type { Objection } from './finding.ts';
import { canBeOpen } from './open.ts';

/** Every rule has an example in which it is met, one in which it is not, one in which it is open. */
export function checkBeispiele(concept: Concept, beispiele: readonly Beispiel[]): Objection[] {
  const rules = new Map(
    concept.versions.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule] as const),
  );
  const missing = [...rules.values()].flatMap((rule) => {
    const own = beispiele.filter(({ regel }) => regel === rule.id);
    const wanted = [
      { words: 'in dem sie erfüllt ist', has: own.some(({ ergibt }) => ergibt === 'met') },
      {
        words: 'in dem sie nicht erfüllt ist',
        has: own.some(({ ergibt }) => ergibt === 'notMet' || ergibt === 'notApplicable'),
      },
      {
        words: 'in dem sie offen ist',
        has: own.some(({ ergibt }) => ergibt === 'unknown') || neverOpen(rule),
      },
    ];
    return wanted
      .filter(({ has }) => !has)
      .map(({ words }) => ({ place: rule.id, text: `Es fehlt ein Beispiel, ${words}.` }));
  });
  const strays = beispiele
    .filter(({ regel }) => !rules.has(regel))
    .map(({ regel }) => ({
      place: regel,
      text: 'Ein Beispiel nennt eine Regel, die es nicht gibt.',
    }));
  const byGrenze = Map.groupBy(
    beispiele.filter(({ grenze }) => grenze !== undefined),
    ({ regel, grenze }) => `${regel}: ${grenze}`,
  );
  const oneSided = [...byGrenze].flatMap(([place, sides]) => {
    if (sides.length < 2) {
      return [{ place, text: 'Die Grenze hat nur ein Beispiel; es fehlt die andere Seite.' }];
    }
    const text = 'Alle Beispiele der Grenze ergeben dasselbe: Sie liegen auf einer Seite.';
    return new Set(sides.map(outcomeOf)).size < 2 ? [{ place, text }] : [];
  });
  return [...missing, ...strays, ...oneSided];
}

/** All that an example says of its result. */
function outcomeOf(beispiel: Beispiel): string {
  const { ergibt, frist, empfohlen, zusaetzlich, schwere, enthaelt } = beispiel;
  return JSON.stringify([ergibt, frist, empfohlen, zusaetzlich, schwere, enthaelt]);
}

/** No example can show it open. */
function neverOpen(rule: Rule): boolean {
  if ('when' in rule) return !canBeOpen(rule.when);
  return !canBeOpen(rule.condition) && !(rule.where && canBeOpen(rule.where));
}
