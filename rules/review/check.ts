/**
 * The concept check: what no compiler sees. It finds rules that can never be met or hang on nothing,
 * names that lead nowhere, deadlines without a start, texts with empty places, gaps between versions,
 * and rules without examples. Each finding says where it is and what to do.
 */

import type { Beispiel } from '../concept/beispiel.ts';
import type {
  Concept,
  ConceptVersion,
  Condition,
  DateExpr,
  RoutingRule,
  Rule,
} from '../concept/data.ts';
import { parseConcept } from '../concept/schema.ts';
import { type EntryOf, refOf, visitRule } from '../concept/visit.ts';
import { isoOf } from '../dates/day.ts';
import { parseSpan } from '../dates/span.ts';
import { type CompiledVersion, compileVersion } from '../engine/compile.ts';
import { lookupOf } from '../engine/lookup.ts';
import { inOrder } from '../engine/version.ts';
import { labelOf } from '../fall/anzeige.ts';
import { checkBeispiele } from './examples.ts';
import type { Finding, Objection } from './finding.ts';
import { checkNames } from './names.ts';
import { canBeMet } from './satisfiable.ts';
import { blocksOf, checkTexts } from './texts.ts';

/** Everything that is wrong with a concept and its examples; empty where nothing is. */
export function checkConcept(concept: Concept, beispiele: readonly Beispiel[]): Finding[] {
  return objectionsTo(concept, beispiele).map((each) => ({ concept: concept.id, ...each }));
}

function objectionsTo(concept: Concept, beispiele: readonly Beispiel[]): Objection[] {
  const parsed = parseConcept(concept);
  // What does not fit the schema can't be walked: the other checks would stumble over it.
  if ('problems' in parsed) return parsed.problems.map((text) => ({ place: 'Schema', text }));
  return [
    ...checkVersions(concept).map((text) => ({ place: 'Fassungen', text })),
    ...concept.versions.flatMap((version) => checkVersion(concept, version)),
    ...checkBeispiele(concept, beispiele),
  ];
}

function checkVersion(concept: Concept, version: ConceptVersion): Objection[] {
  const names = checkNames(version);
  // Compiling needs every name to lead somewhere.
  if (names.length > 0) return names;
  const compiled = compileVersion(concept, version);
  return [
    ...version.rules.flatMap((rule) =>
      [
        ...checkReach(rule, compiled),
        ...checkEntries(rule, compiled),
        ...checkTexts(rule, compiled),
        ...(rule.kind === 'deadline' ? checkStart(rule, compiled) : []),
      ].map((text) => ({ place: rule.id, text })),
    ),
    ...checkTies(version),
  ];
}

/** A rule that can never be met, or that no field reaches. */
function checkReach(rule: Rule, { compiler, version }: CompiledVersion): string[] {
  const condition = 'when' in rule ? rule.when : rule.condition;
  const parts = [
    condition,
    ...('where' in rule && rule.where ? [rule.where] : []),
    ...('unless' in rule && rule.unless ? [{ op: 'not', of: rule.unless } as const] : []),
  ];
  const problems: string[] = [];
  if (!canBeMet({ op: 'all', of: parts }, version)) {
    problems.push('Die Regel kann nie erfüllt sein: Ihre Bedingungen schließen einander aus.');
  }
  let looksAtProblems = false;
  visitRule(rule, {
    condition({ op }) {
      if (op === 'problems') looksAtProblems = true;
    },
  });
  if (compiler.condition(condition).refs.length === 0 && !looksAtProblems) {
    problems.push('Kein Feld erreicht die Regel: Sie hängt von nichts ab.');
  }
  return problems;
}

/** Columns, and rules per Maßnahme, that no entry is there for: always open, or read from another list's. */
function checkEntries(rule: Rule, { version }: CompiledVersion): string[] {
  const problems = new Set<string>();
  const refer = (id: string, entryOf: EntryOf) => {
    const other = version.rules.find((each) => each.id === id);
    if (other?.forEach && other.forEach !== entryOf) {
      problems.add(`Sie verweist auf „${id}“, wo es um keine Maßnahme geht.`);
    }
  };
  const look = (node: Condition | DateExpr, entryOf: EntryOf) => {
    const ref = refOf(node);
    if (ref?.column !== undefined && ref.field !== entryOf) {
      problems.add(
        `Sie sieht auf eine Spalte von „${labelOf(ref.field)}“, wo es um keinen Eintrag dieser Liste geht.`,
      );
    }
    if (node.op === 'rule') refer(node.id, entryOf);
  };
  visitRule(rule, { condition: look, date: look });
  for (const block of blocksOf(rule)) if ('criteria' in block) refer(block.criteria, rule.forEach);
  return [...problems];
}

/** A deadline that nothing starts: its day hangs on no field, or on one that must be none. */
function checkStart(
  { due, when }: Extract<Rule, { kind: 'deadline' }>,
  { compiler }: CompiledVersion,
): string[] {
  const [only, ...others] = new Set(compiler.date(due).refs);
  if (!only) return ['Die Frist hat keinen Beginn: Ihr Tag hängt von keinem Feld ab.'];
  const demanded = when.op === 'all' ? when.of : [when];
  const isNone = demanded.some((each) => each.op === 'none' && lookupOf(each.of) === only);
  return others.length === 0 && isNone
    ? [
        `Die Frist hat keinen Beginn: Sie gilt nur, wo „${only.key}“ leer ist, und zählt ab „${only.key}“.`,
      ]
    : [];
}

/** Routing rows that always come out alike: the later one can never be the recommendation. */
function checkTies(version: ConceptVersion): Objection[] {
  const rows = version.rules.filter(
    (rule): rule is RoutingRule => rule.kind === 'routing' && rule.additional === undefined,
  );
  const judgement = (rule: RoutingRule) =>
    JSON.stringify([rule.condition, rule.where ?? null, rule.unless ?? null]);
  return rows.flatMap((rule, index) => {
    const earlier = rows.slice(0, index).find((other) => judgement(other) === judgement(rule));
    if (!earlier) return [];
    const text = `Sie ist immer zugleich mit „${earlier.id}“ erfüllt und wird nie empfohlen.`;
    return [{ place: rule.id, text }];
  });
}

/** Days on which no version holds, or two do; versions that hold on none. */
function checkVersions(concept: Concept): string[] {
  const ordered = inOrder(concept);
  return ordered.flatMap(({ validFrom = '', validTo }, index) => {
    if (validTo !== undefined && validTo < validFrom) {
      return [`Die Fassung ab ${validFrom} endet, bevor sie beginnt.`];
    }
    const next = ordered[index + 1];
    if (!next) return [];
    const following = validTo === undefined ? undefined : dayAfter(validTo);
    if (following !== undefined && following === next.validFrom) return [];
    if (following === undefined || following > (next.validFrom ?? '')) {
      return [`Zwei Fassungen gelten zugleich ab ${next.validFrom ?? 'jeher'}.`];
    }
    return [`Vom ${following} bis vor dem ${next.validFrom} gilt keine Fassung.`];
  });
}

function dayAfter(iso: string): string {
  const span = parseSpan(iso);
  return span ? isoOf(span.last + 1) : iso;
}
