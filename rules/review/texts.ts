/** The words of a rule: places in them that stay empty, and numbers that should be parameters. */
import type { Block, Rule } from '../concept/data.ts';
import { visitRule } from '../concept/visit.ts';
import type { CompiledVersion } from '../engine/compile.ts';
import { compilePlaceholder, PLACEHOLDER } from '../engine/template.ts';
import { statedParams } from './stated.ts';

/** What is wrong with the words of a rule, a sentence each. */
export function checkTexts(rule: Rule, { compiler, version }: CompiledVersion): string[] {
  const texts = textsOf(rule);
  const words = wordsOf(rule);
  const problems = [
    ...placeholdersIn(texts).flatMap((name) => {
      if (name.startsWith('massnahme:') && !rule.forEach) {
        return [`Der Platzhalter {${name}} braucht eine Regel je Maßnahme.`];
      }
      return compilePlaceholder(name, rule, compiler) === undefined ? [unfilled(name)] : [];
    }),
    // They are the same for every case: only what the office set is filled in.
    ...placeholdersIn(words.map(compiler.words)).map(unfilled),
    ...[...words, ...texts].flatMap((text) =>
      statedParams(text, rule, version).map(
        (stated) =>
          `Ein Text nennt die Zahl des Parameters „${stated.param}“ (${stated.words}): stattdessen {param:${stated.param}} schreiben.`,
      ),
    ),
  ];
  return [...new Set(problems)];
}

const placeholdersIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name));

const unfilled = (name: string): string => `Den Platzhalter {${name}} füllt nichts.`;

/** What is said of the rule itself: title, what is to do, what is left open, reading, named conditions. */
function wordsOf(rule: Rule): string[] {
  const words = [
    'title' in rule ? rule.title : undefined,
    'action' in rule ? rule.action : undefined,
    ...(rule.kind === 'routing' ? (rule.caveats ?? []).map(({ text }) => text) : []),
    rule.interpretation,
  ];
  visitRule(rule, { condition: ({ text }) => void words.push(text) });
  return words.filter((each) => each !== undefined);
}

/** What is said of a case. */
function textsOf(rule: Rule): string[] {
  const texts = blocksOf(rule).flatMap((block) => ('text' in block ? [block.text] : []));
  return 'text' in rule ? [rule.text, ...texts] : texts;
}

/** All paragraphs of a rule. */
export function blocksOf(rule: Rule): readonly Block[] {
  if (rule.kind === 'note') return [...rule.blocks, ...rule.short];
  return rule.kind === 'warning' || rule.kind === 'hint' ? (rule.blocks ?? []) : [];
}
