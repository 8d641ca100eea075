/**
 * Numbers that a text states although they are parameters of its rule. An office that changes the
 * parameter would leave the text behind, saying what no longer holds.
 */
import type { ConceptVersion, Rule } from '../concept/data.ts';
import { paramsOf, visitRule } from '../concept/visit.ts';
import { paramWords } from '../engine/compile.ts';

/** In order from two. */
const NUMERALS = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** A number in a sentence and the word after it: no part of a day, of a word ("U25") or of a reference ("§ 16a"). */
const NUMBER =
  /(?<![\p{L}\d./:]|§ |Abschnitt )(\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?![\p{L}\d/:]|\.\d)([.\s-]*)(\p{L}*)/giu;

/** Units by how their words begin. */
const UNITS = {
  years: 'jahr',
  months: 'monat',
  weeks: 'woche',
  days: 'tag',
  workdays: 'arbeitstag',
} as const;

/** Parameters whose number stands in the text, each with the number in words ("6 Monate"). */
export function statedParams(
  text: string,
  rule: Rule,
  version: ConceptVersion,
): { param: string; words: string }[] {
  const numbers = [...text.replace(/\{[^{}]*\}/g, '…').matchAll(NUMBER)].map(
    ([, number = '', gap = '', word = '']) => ({
      number: numberOf(number),
      isOrdinal: gap.startsWith('.'),
      word: word.toLowerCase(),
    }),
  );
  return [...namesOf(rule, version)].flatMap((param) => {
    const value = version.params[param]?.value;
    const isStated = numbers.some(({ number, isOrdinal, word }) => {
      if (typeof value !== 'object') {
        // "2. Profil überprüfen" counts paragraphs.
        return number === value && (!isOrdinal || /^(geburtstag|lebensjahr)/.test(word));
      }
      return unitsOf(value).some(([unit, count]) => count === number && word.startsWith(unit));
    });
    return isStated ? [{ param, words: paramWords(version, param) ?? param }] : [];
  });
}

function numberOf(word: string): number {
  const inOrder = NUMERALS.indexOf(word.toLowerCase());
  return inOrder < 0 ? Number(word) : inOrder + 2;
}

function unitsOf(interval: object): [string, unknown][] {
  const entries = Object.entries(interval);
  return Object.entries(UNITS).flatMap(([key, unit]) =>
    entries.filter(([own]) => own === key).map(([, count]): [string, unknown] => [unit, count]),
  );
}

/** The parameters that a rule and the rules it refers to hang on. */
function namesOf(rule: Rule, version: ConceptVersion): Set<string> {
  const names = new Set<string>();
  const add = (params: readonly { readonly param: string }[]) => {
    for (const { param } of params) names.add(param);
  };
  visitRule(rule, {
    condition(condition) {
      add(paramsOf(condition));
      const referred =
        condition.op === 'rule' && version.rules.find(({ id }) => id === condition.id);
      if (referred) for (const name of namesOf(referred, version)) names.add(name);
    },
    date: (expr) => add(paramsOf(expr)),
  });
  return names;
}
