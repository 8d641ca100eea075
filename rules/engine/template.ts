/** Texts with placeholders, filled from the case. Nothing is invented: what is open says so. */
import type { Block, Rule } from '../concept/data.ts';
import { germanOf } from '../dates/day.ts';
import { spanWords } from '../dates/span.ts';
import { labelOf, showValue } from '../fall/anzeige.ts';
import { type FeldKey, isFeldKey } from '../fall/felder.ts';
import type { Compiled, Compiler } from './compiled.ts';
import { completedYears } from './conditions/age.ts';
import { type Context, spanOf, valueAt } from './context.ts';
import { criteriaLines, toBeSettled } from './criteriaLines.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { NOT_MET } from './truth.ts';

/** A placeholder, and in it what it names. */
export const PLACEHOLDER = /\{([^{}]+)\}/g;

/** What a text is filled from. */
export interface TextScope {
  readonly context: Context;
  /** Name of the recommended team, where there is one. */
  readonly recommended: string | undefined;
  /** The field on which a warning is raised. */
  readonly field: FeldKey | undefined;
}

/** A text, ready to be filled. */
export type Text = (scope: TextScope) => string;

/** A template taken apart once; a placeholder that names nothing stays as it is (the concept check reports it). */
export function compileText(template: string, rule: Rule, compiler: Compiler): Text {
  // Words and names take turns.
  const pieces = template
    .split(PLACEHOLDER)
    .map((piece, index) =>
      index % 2 === 0 ? piece : (compilePlaceholder(piece, rule, compiler) ?? `{${piece}}`),
    );
  return (scope) => {
    let filled = '';
    for (const piece of pieces) filled += typeof piece === 'string' ? piece : piece(scope);
    return filled;
  };
}

/** What fills a placeholder: the same words for every case, or a text; undefined where it names nothing. */
export function compilePlaceholder(
  name: string,
  rule: Rule,
  compiler: Compiler,
): string | Text | undefined {
  const [kind, key = ''] = name.split(':');
  if (kind === 'param' || kind === 'begriff') {
    const words = compiler.words(`{${name}}`);
    return words === `{${name}}` ? undefined : words;
  }
  if (kind === 'wert') {
    const expr = Object.hasOwn(rule.values ?? {}, key) ? rule.values?.[key] : undefined;
    if (!expr) return undefined;
    const date = compiler.date(expr);
    return ({ context }) => {
      const value = date.value(context);
      return value ? spanWords(value) : toBeSettled(date.words);
    };
  }
  if (kind === 'massnahme') {
    const of = lookupOf({ field: 'massnahmen', column: key });
    return of.feld && valueText(of);
  }
  if (name === 'stichtag') return ({ context }) => germanOf(context.stichtag);
  if (name === 'quelle') return `${compiler.document}, Abschnitt ${rule.section}`;
  if (name === 'empfehlung')
    return ({ recommended }) => recommended ?? toBeSettled('zuständiges Team');
  if (name === 'alter') return ({ context }) => ageWords(context);
  if (name === 'feld') return ({ field }) => (field ? labelOf(field) : toBeSettled('Feld'));
  if (name === 'probleme') {
    return ({ context }) => context.problems.map((problem) => problem.text).join(' ');
  }
  if (!isFeldKey(name)) return undefined;
  return valueText(lookupOf({ field: name }));
}

/** A day known to be none fits no sentence ("seit keins"): like one that is not known, it is asked for. */
function valueText(of: Lookup): Text {
  return ({ context }) => {
    const value = valueAt(context, of);
    const isOpen = value === undefined || (value === null && of.feld?.type === 'date');
    return isOpen ? toBeSettled(of.label) : showValue(of.field, value, of.column);
  };
}

function ageWords(context: Context): string {
  const birth = spanOf(context.fall.geburtsdatum);
  if (birth && birth.last <= context.stichtag) return completedYears(birth, context.stichtag);
  const age = context.fall.alter;
  return typeof age === 'number' ? String(age) : toBeSettled('Alter');
}

/** A paragraph, ready to be filled; undefined where it does not belong into the text of a case. */
export type Paragraph = (scope: TextScope) => string | undefined;

/** A paragraph of a Vermerk: a text, or the criteria of a rule, where its condition is not notMet. */
export function compileBlock(block: Block, rule: Rule, compiler: Compiler): Paragraph {
  const when = block.when && compiler.condition(block.when);
  const write =
    'text' in block
      ? compileText(block.text, rule, compiler)
      : compileCriteria(compiler.rule(block.criteria).condition);
  return (scope) => (when?.verdict(scope.context) === NOT_MET ? undefined : write(scope));
}

function compileCriteria(condition: Compiled): Text {
  return ({ context }) => criteriaLines(condition.explain(context)).join('\n');
}

/** The paragraphs that belong into the text, in order. */
export function paragraphs(blocks: readonly Paragraph[], scope: TextScope): string[] {
  const texts: string[] = [];
  for (const block of blocks) {
    const text = block(scope);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}
