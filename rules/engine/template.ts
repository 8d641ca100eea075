/** Texts with placeholders, filled from the case. Nothing is invented: what is open says so. */
import type { Criterion } from '../assessment.ts';
import type { Rule } from '../concept/data.ts';
import { germanOf } from '../dates/day.ts';
import { spanWords } from '../dates/span.ts';
import { labelOf, showValue } from '../fall/anzeige.ts';
import { type FeldKey, isFeldKey } from '../fall/felder.ts';
import { type CompiledBlock, type CompiledVersion, paramWords } from './compile.ts';
import { completedYears } from './conditions/age.ts';
import { type Context, spanOf } from './context.ts';
import { NOT_MET } from './truth.ts';

const PLACEHOLDER = /\{([^{}]+)\}/g;

export interface TextScope {
  readonly version: CompiledVersion;
  readonly context: Context;
  readonly rule: Rule;
  /** Name of the recommended team, where there is one. */
  readonly recommended?: string;
  /** The field on which a warning is raised. */
  readonly field?: FeldKey;
}

export function fill(template: string, scope: TextScope): string {
  const [text = '', ...rest] = piecesOf(template);
  // Names and the words after them take turns.
  let filled = text;
  for (let index = 0; index < rest.length; index += 2) {
    const name = rest[index] ?? '';
    filled += (valueOfPlaceholder(name, scope) ?? `{${name}}`) + (rest[index + 1] ?? '');
  }
  return filled;
}

const pieces = new Map<string, readonly string[]>();
/** More than the texts of all concepts; what an imported one brings on top is taken apart anew. */
const PIECES_KEPT = 5000;

/** A template taken apart: words, name, words, name, words. */
function piecesOf(template: string): readonly string[] {
  let known = pieces.get(template);
  if (!known) {
    known = template.split(PLACEHOLDER);
    if (pieces.size < PIECES_KEPT) pieces.set(template, known);
  }
  return known;
}

/** The text of a placeholder; undefined where it names nothing (the concept check reports that). */
export function valueOfPlaceholder(name: string, scope: TextScope): string | undefined {
  const { version, context, rule } = scope;
  const [kind, key] = name.split(':');
  if (kind === 'param') return paramWords(version.version, key ?? '');
  if (kind === 'begriff') return version.version.begriffe[key ?? ''];
  if (kind === 'wert') {
    const date = version.values(rule)[key ?? ''];
    if (!date) return undefined;
    const value = date.value(context);
    return value ? spanWords(value) : toBeSettled(date.words);
  }
  if (kind === 'massnahme' && key) {
    const value = context.item?.[key];
    return value === undefined
      ? toBeSettled(labelOf('massnahmen', key))
      : showValue('massnahmen', value, key);
  }
  if (name === 'stichtag') return germanOf(context.stichtag);
  if (name === 'quelle') return `${version.version.document}, Abschnitt ${rule.section}`;
  if (name === 'empfehlung') return scope.recommended ?? toBeSettled('zuständiges Team');
  if (name === 'alter') return ageWords(context);
  if (name === 'feld') return scope.field ? labelOf(scope.field) : toBeSettled('Feld');
  if (name === 'probleme') return context.problems.map((problem) => problem.text).join(' ');
  if (!isFeldKey(name)) return undefined;
  const value = context.fall[name];
  return value === undefined ? toBeSettled(labelOf(name)) : showValue(name, value);
}

function ageWords(context: Context): string {
  const birth = spanOf(context.fall.geburtsdatum);
  if (birth && birth.last <= context.stichtag) return completedYears(birth, context.stichtag);
  const age = context.fall.alter;
  return typeof age === 'number' ? String(age) : toBeSettled('Alter');
}

export function toBeSettled(what: string): string {
  return `[noch zu klären: ${what}]`;
}

/** Paragraphs that belong into the text, in order; those whose condition is not met are left out. */
export function fillBlocks(blocks: readonly CompiledBlock[], scope: TextScope): string[] {
  return blocks.flatMap((block) => {
    if (block.when && block.when.verdict(scope.context) === NOT_MET) return [];
    if (block.text !== undefined) return [fill(block.text, scope)];
    const { condition } = scope.version.compiler.rule(block.criteria ?? '');
    return [criteriaLines(condition.explain(scope.context)).join('\n')];
  });
}

/** Each criterion of a rule on a line of its own, with the value that it saw. */
function criteriaLines(criterion: Criterion): string[] {
  const parts = criterion.join === 'all' ? (criterion.parts ?? []) : [criterion];
  return parts.map((part) => `- ${criterionLine(part)}`);
}

function criterionLine(criterion: Criterion): string {
  if (criterion.verdict === 'unknown')
    return `${criterion.text}: ${toBeSettled(openWords(criterion))}`;
  const verdict = criterion.verdict === 'met' ? 'erfüllt' : 'nicht erfüllt';
  const values = criterion.note ? [criterion.note] : decidingValues(criterion);
  return `${criterion.text}: ${verdict}${values.length > 0 ? ` (${values.join('; ')})` : ''}`;
}

/** The values that decided: of an alternative that is met only the met branch. */
function decidingValues(criterion: Criterion): string[] {
  if (criterion.seen)
    return criterion.seen
      .filter((each) => each.known)
      .map((each) => `${each.label}: ${each.shown}`);
  const parts = (criterion.parts ?? []).filter(
    (part) => criterion.join === 'not' || part.verdict === criterion.verdict,
  );
  return [...new Set(parts.flatMap(decidingValues))];
}

function openWords(criterion: Criterion): string {
  const leaves = openLeaves(criterion);
  return leaves.length > 0 ? leaves.join(', ') : criterion.text;
}

function openLeaves(criterion: Criterion): string[] {
  if (criterion.verdict !== 'unknown') return [];
  if (criterion.seen) {
    const unknown = criterion.seen.filter((each) => !each.known);
    return (unknown.length > 0 ? unknown : criterion.seen).map((each) => each.label);
  }
  // What looks at no field can only name itself: the document does not settle it.
  if (!criterion.parts) return [criterion.text];
  return [...new Set(criterion.parts.flatMap(openLeaves))];
}
