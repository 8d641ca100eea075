/**
 * The concept check: what no compiler sees. It finds rules that can never be met or hang on nothing,
 * names that lead nowhere, deadlines without a start, texts with empty places, gaps between versions,
 * and rules without examples. Each finding says where it is and what to do.
 */

import type { Beispiel } from '../concept/beispiel.ts';
import { circlesOf } from '../concept/circles.ts';
import type { Block, Concept, ConceptVersion, RoutingRule, Rule } from '../concept/data.ts';
import { parseConcept } from '../concept/schema.ts';
import { paramsOf, refOf, visitRule } from '../concept/visit.ts';
import { isoOf } from '../dates/day.ts';
import { parseSpan } from '../dates/span.ts';
import { compileVersion } from '../engine/compile.ts';
import { compilePlaceholder } from '../engine/template.ts';
import { feldOf } from '../fall/felder.ts';
import { canBeOpen } from './open.ts';
import { canBeMet } from './satisfiable.ts';
import { statedParams } from './stated.ts';

export interface Finding {
  readonly concept: string;
  /** Id of the rule, or the part of the concept. */
  readonly place: string;
  readonly text: string;
}

/** Everything that is wrong with a concept and its examples; empty where nothing is. */
export function checkConcept(concept: Concept, beispiele: readonly Beispiel[]): Finding[] {
  const finding = (place: string, text: string): Finding => ({ concept: concept.id, place, text });
  const parsed = parseConcept(concept);
  // What does not fit the schema can't be walked: the other checks would stumble over it.
  if ('problems' in parsed) return parsed.problems.map((problem) => finding('Schema', problem));
  return [
    ...checkVersions(concept).map((text) => finding('Fassungen', text)),
    ...concept.versions.flatMap((version) => checkVersion(concept, version, finding)),
    ...checkBeispiele(concept, beispiele).map(({ place, text }) => finding(place, text)),
  ];
}

type Place = (place: string, text: string) => Finding;

function checkVersion(concept: Concept, version: ConceptVersion, finding: Place): Finding[] {
  const names = checkNames(version, finding);
  // Compiling needs every name to lead somewhere.
  if (names.length > 0) return names;
  return [
    ...version.rules.flatMap((rule) =>
      [
        ...checkReach(concept, version, rule),
        ...checkTexts(concept, version, rule),
        ...checkStated(version, rule),
        ...(rule.kind === 'deadline' ? checkStart(rule) : []),
      ].map((text) => finding(rule.id, text)),
    ),
    ...checkTies(version, finding),
  ];
}

/** Ids that are there twice; parameters, rules and teams that are named but not there. */
function checkNames(version: ConceptVersion, finding: Place): Finding[] {
  const ids = version.rules.map(({ id }) => id);
  const inCircle = circlesOf(version);
  const judged = version.rules
    .filter(({ kind }) => kind === 'eligibility' || kind === 'routing')
    .map(({ id }) => id);
  return version.rules.flatMap((rule, index) => {
    const problems: string[] = [];
    if (inCircle.includes(rule.id)) problems.push('Sie verweist im Kreis auf sich selbst.');
    if (ids.indexOf(rule.id) !== index) problems.push('Diese Kennung gibt es zweimal.');
    if (rule.section.trim() === '') problems.push('Die Quelle fehlt: Abschnitt des Dokuments.');
    if (rule.kind === 'routing' && !Object.hasOwn(version.teams, rule.team)) {
      problems.push(`Das Team „${rule.team}“ ist nicht angegeben.`);
    }
    const needParams = (params: readonly { param: string }[]) => {
      for (const { param } of params) {
        if (!Object.hasOwn(version.params, param)) {
          problems.push(`Den Parameter „${param}“ gibt es nicht.`);
        }
      }
    };
    const needRule = (id: string) => {
      if (!judged.includes(id))
        problems.push(`Die Regel „${id}“ gibt es nicht (Eignung oder Zuständigkeit).`);
    };
    visitRule(rule, {
      condition(condition) {
        needParams(paramsOf(condition));
        if (condition.op === 'rule') needRule(condition.id);
      },
      date: (expr) => needParams(paramsOf(expr)),
    });
    if (rule.kind === 'deadline' && rule.lead) needParams([rule.lead]);
    const deadline = rule.kind === 'routing' ? rule.deadline : undefined;
    if (deadline && !version.rules.some(({ id, kind }) => id === deadline && kind === 'deadline')) {
      problems.push(`Die Frist „${deadline}“ gibt es nicht.`);
    }
    for (const block of blocksOf(rule)) if ('criteria' in block) needRule(block.criteria);
    for (const id of rule.kind === 'note' ? (rule.serves ?? []) : []) {
      if (!ids.includes(id)) problems.push(`Die Regel „${id}“, der sie dient, gibt es nicht.`);
    }
    return [...new Set(problems)].map((text) => finding(rule.id, text));
  });
}

/** A rule that can never be met, or that no field reaches. */
function checkReach(concept: Concept, version: ConceptVersion, rule: Rule): string[] {
  const compiled = compileVersion(concept, version);
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
  let columnWithoutItem = false;
  let insideCount = 0;
  visitRule(rule, {
    condition(each) {
      if (each.op === 'problems') looksAtProblems = true;
      if (each.op === 'count') insideCount += 1;
      if (refOf(each)?.column !== undefined && !rule.forEach) columnWithoutItem = true;
    },
    date(each) {
      if (refOf(each)?.column !== undefined && !rule.forEach) columnWithoutItem = true;
    },
  });
  if (compiled.compiler.condition(condition).refs.length === 0 && !looksAtProblems) {
    problems.push('Kein Feld erreicht die Regel: Sie hängt von nichts ab.');
  }
  if (columnWithoutItem && insideCount === 0) {
    problems.push('Sie sieht auf eine Spalte der Maßnahmen, läuft aber nicht je Maßnahme.');
  }
  return problems;
}

/** A deadline that nothing starts: its day hangs on no field, or on one that must be none. */
function checkStart(rule: Extract<Rule, { kind: 'deadline' }>): string[] {
  const starts = new Set<string>();
  visitRule(
    { ...rule, kind: 'deadline', when: { op: 'noContact' } },
    {
      date: (expr) =>
        void starts.add(refOf(expr)?.field ?? (expr.op.startsWith('last') ? expr.op : '')),
    },
  );
  starts.delete('');
  if (starts.size === 0) return ['Die Frist hat keinen Beginn: Ihr Tag hängt von keinem Feld ab.'];
  const [only] = starts;
  const { when } = rule;
  const demanded = when.op === 'all' ? when.of : [when];
  const excluded = demanded.some((each) => each.op === 'none' && each.of.field === only);
  return starts.size === 1 && excluded
    ? [`Die Frist hat keinen Beginn: Sie gilt nur, wo „${only}“ leer ist, und zählt ab „${only}“.`]
    : [];
}

/** Placeholders that nothing fills. */
function checkTexts(concept: Concept, version: ConceptVersion, rule: Rule): string[] {
  const { compiler } = compileVersion(concept, version);
  return textsOf(rule).flatMap((text) =>
    [...text.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = '']) => {
      const [kind, column] = name.split(':');
      if (kind === 'massnahme' && column) {
        if (feldOf('massnahmen', column) === undefined) return [unfilled(name)];
        return rule.forEach ? [] : [`Der Platzhalter {${name}} braucht eine Regel je Maßnahme.`];
      }
      return compilePlaceholder(name, rule, compiler) === undefined ? [unfilled(name)] : [];
    }),
  );
}

/** Numbers written out that are parameters: they would stay behind when the parameter is changed. */
function checkStated(version: ConceptVersion, rule: Rule): string[] {
  const found = [...wordsOf(rule), ...textsOf(rule)].flatMap((text) =>
    statedParams(text, rule, version).map(
      ({ param, words }) =>
        `Ein Text nennt die Zahl des Parameters „${param}“ (${words}): stattdessen {param:${param}} schreiben.`,
    ),
  );
  return [...new Set(found)];
}

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

function unfilled(name: string): string {
  return `Den Platzhalter {${name}} füllt nichts.`;
}

function textsOf(rule: Rule): string[] {
  const texts = blocksOf(rule).flatMap((block) => ('text' in block ? [block.text] : []));
  return 'text' in rule ? [rule.text, ...texts] : texts;
}

function blocksOf(rule: Rule): readonly Block[] {
  if (rule.kind === 'note') return [...rule.blocks, ...rule.short];
  return rule.kind === 'warning' || rule.kind === 'hint' ? (rule.blocks ?? []) : [];
}

/** Routing rows that always come out alike: the later one can never be the recommendation. */
function checkTies(version: ConceptVersion, finding: Place): Finding[] {
  const rows = version.rules.filter(
    (rule): rule is RoutingRule => rule.kind === 'routing' && rule.additional === undefined,
  );
  const judgement = (rule: RoutingRule) =>
    JSON.stringify([rule.condition, rule.where ?? null, rule.unless ?? null]);
  return rows.flatMap((rule, index) => {
    const earlier = rows.slice(0, index).find((other) => judgement(other) === judgement(rule));
    return earlier
      ? [
          finding(
            rule.id,
            `Sie ist immer zugleich mit „${earlier.id}“ erfüllt und wird nie empfohlen.`,
          ),
        ]
      : [];
  });
}

/** Days on which no version holds, or two do. */
function checkVersions(concept: Concept): string[] {
  const ordered = concept.versions.toSorted((a, b) =>
    (a.validFrom ?? '').localeCompare(b.validFrom ?? ''),
  );
  return ordered.flatMap((version, index) => {
    const next = ordered[index + 1];
    if (!next) return [];
    const following = version.validTo === undefined ? undefined : dayAfter(version.validTo);
    if (following === next.validFrom) return [];
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

/** Every rule has an example in which it is met, one in which it is not, one in which it is open. */
function checkBeispiele(
  concept: Concept,
  beispiele: readonly Beispiel[],
): { place: string; text: string }[] {
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
  const oneSided = [...byGrenze].flatMap(([name, sides]) =>
    sides.length < 2
      ? [{ place: name, text: 'Die Grenze hat nur ein Beispiel; es fehlt die andere Seite.' }]
      : [],
  );
  return [...missing, ...strays, ...oneSided];
}

/** No example can show it open. */
function neverOpen(rule: Rule): boolean {
  if ('when' in rule) return !canBeOpen(rule.when);
  return !canBeOpen(rule.condition) && !(rule.where && canBeOpen(rule.where));
}
