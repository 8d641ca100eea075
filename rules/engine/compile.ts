/** One version of a concept, compiled: each rule with its conditions as closures. Done once. */
import type { Severity, Source } from '../assessment.ts';
import { circlesOf } from '../concept/circles.ts';
import type {
  Concept,
  ConceptVersion,
  Condition,
  DateExpr,
  DeadlineRule,
  EligibilityRule,
  HintRule,
  NoteRule,
  RoutingRule,
  Rule,
  WarningRule,
} from '../concept/data.ts';
import { kalenderOf } from '../dates/kalender.ts';
import { intervalWords } from '../dates/worte.ts';
import type { FeldKey } from '../fall/felder.ts';
import type { Compiled, CompiledDate, Compiler, Judged } from './compiled.ts';
import { compileCondition } from './conditions/index.ts';
import { compileDate } from './days/index.ts';
import { compileJudged } from './judged.ts';
import { noSlots } from './memory.ts';
import { remembered } from './remembered.ts';
import { compileBlock, compileText, type Paragraph, type Text } from './template.ts';

/** What is the same in every result of a rule. */
export interface Head {
  readonly id: string;
  readonly source: Source;
  readonly interpretation?: string;
}

interface CompiledRule<R extends Rule> {
  readonly rule: R;
  readonly head: Head;
}

interface Titled {
  readonly title: string;
}

export interface CompiledEligibility extends CompiledRule<EligibilityRule>, Titled, Judged {}

export interface CompiledRouting extends CompiledRule<RoutingRule>, Titled, Judged {
  readonly team: string;
  readonly action?: string;
  readonly additional?: Compiled;
  readonly settled?: Compiled;
  readonly caveats: readonly { readonly when: Compiled; readonly text: string }[];
}

export interface CompiledDeadline extends CompiledRule<DeadlineRule>, Titled {
  readonly when: Compiled;
  readonly opens?: CompiledDate;
  readonly due: CompiledDate;
  readonly satisfied?: Compiled;
  readonly lead?: number;
}

export interface CompiledWarning extends CompiledRule<WarningRule> {
  readonly when: Compiled;
  readonly severities: readonly { readonly when: Compiled; readonly severity: Severity }[];
  readonly fields?: readonly { readonly when: Compiled; readonly field: FeldKey }[];
  readonly text: Text;
  readonly blocks: readonly Paragraph[];
}

export interface CompiledHint extends CompiledRule<HintRule> {
  readonly when: Compiled;
  readonly text: Text;
  readonly blocks: readonly Paragraph[];
}

export interface CompiledNote extends CompiledRule<NoteRule>, Titled {
  readonly when: Compiled;
  readonly past: Compiled | undefined;
  readonly blocks: readonly Paragraph[];
  readonly short: readonly Paragraph[];
}

export interface CompiledVersion {
  readonly concept: Concept;
  readonly version: ConceptVersion;
  readonly compiler: Compiler;
  readonly eligibility: readonly CompiledEligibility[];
  readonly routing: readonly CompiledRouting[];
  readonly deadlines: readonly CompiledDeadline[];
  readonly warnings: readonly CompiledWarning[];
  readonly hints: readonly CompiledHint[];
  readonly notes: readonly CompiledNote[];
}

const compiled = new WeakMap<ConceptVersion, CompiledVersion>();

/** The compiled version; the same data is compiled once. */
export function compileVersion(concept: Concept, version: ConceptVersion): CompiledVersion {
  let result = compiled.get(version);
  if (!result) {
    result = compile(concept, version);
    compiled.set(version, result);
  }
  return result;
}

function compile(concept: Concept, version: ConceptVersion): CompiledVersion {
  const [circle] = circlesOf(version);
  if (circle !== undefined) {
    throw new Error(`Konzept ${concept.id}: Regel „${circle}“ verweist im Kreis auf sich selbst.`);
  }
  const compiler = compilerOf(concept, version);
  const { condition, date, words } = compiler;
  const of = <K extends Rule['kind']>(kind: K): Extract<Rule, { kind: K }>[] =>
    version.rules.filter((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind);
  const withHead = <R extends Rule>(rule: R): CompiledRule<R> => ({
    rule,
    head: {
      id: rule.id,
      source: { document: version.document, section: rule.section },
      ...(rule.interpretation ? { interpretation: words(rule.interpretation) } : {}),
    },
  });
  const written = (rule: WarningRule | HintRule) => ({
    when: condition(rule.when),
    text: compileText(rule.text, rule, compiler),
    blocks: (rule.blocks ?? []).map((block) => compileBlock(block, rule, compiler)),
  });

  return {
    concept,
    version,
    compiler,
    eligibility: of('eligibility').map((rule) => ({
      ...withHead(rule),
      ...compiler.rule(rule.id),
    })),
    routing: of('routing').map((rule) => ({
      ...withHead(rule),
      ...compiler.rule(rule.id),
      team: teamWords(version, rule.team),
      ...(rule.action ? { action: words(rule.action) } : {}),
      ...(typeof rule.additional === 'object' ? { additional: condition(rule.additional) } : {}),
      ...(rule.settled ? { settled: condition(rule.settled) } : {}),
      caveats: (rule.caveats ?? []).map(({ when, text }) => ({
        when: condition(when),
        text: words(text),
      })),
    })),
    deadlines: of('deadline').map((rule) => ({
      ...withHead(rule),
      title: words(rule.title),
      when: condition(rule.when),
      due: date(rule.due),
      ...(rule.opens ? { opens: date(rule.opens) } : {}),
      ...(rule.satisfied ? { satisfied: condition(rule.satisfied) } : {}),
      ...(rule.lead ? { lead: compiler.number(rule.lead) } : {}),
    })),
    warnings: of('warning').map((rule) => ({
      ...withHead(rule),
      ...written(rule),
      severities: (rule.severityWhen ?? []).map(({ when, severity }) => ({
        when: condition(when),
        severity,
      })),
      ...(rule.fields
        ? { fields: rule.fields.map(({ when, field }) => ({ when: condition(when), field })) }
        : {}),
    })),
    hints: of('hint').map((rule) => ({ ...withHead(rule), ...written(rule) })),
    notes: of('note').map((rule) => ({
      ...withHead(rule),
      title: words(rule.title),
      when: condition(rule.when),
      past: rule.past && condition(rule.past),
      blocks: rule.blocks.map((block) => compileBlock(block, rule, compiler)),
      short: rule.short.map((block) => compileBlock(block, rule, compiler)),
    })),
  };
}

function compilerOf(concept: Concept, version: ConceptVersion): Compiler {
  const slots = noSlots();
  /** By what they say: rules of a concept share many conditions. */
  const conditions = new Map<string, Compiled>();
  const judged = new Map<string, Titled & Judged>();
  const compiler: Compiler = {
    document: version.document,
    kalender: kalenderOf(concept.land, concept.mariaHimmelfahrt),
    slots,
    condition(node: Condition) {
      const key = JSON.stringify(node);
      let known = conditions.get(key);
      if (!known) {
        const worded =
          node.text === undefined ? node : { ...node, text: compiler.words(node.text) };
        known = remembered(compileCondition(worded, compiler), slots);
        conditions.set(key, known);
      }
      return known;
    },
    words: (text) =>
      text.replace(NAMED_WORDS, (whole, kind: string, name: string) => {
        if (kind === 'param') return paramWords(version, name) ?? whole;
        return Object.hasOwn(version.begriffe, name) ? (version.begriffe[name] ?? whole) : whole;
      }),
    date: (expr: DateExpr) => compileDate(expr, compiler),
    number(ref) {
      const value = version.params[ref.param]?.value;
      if (typeof value !== 'number') throw new ConceptError(concept.id, ref.param, 'eine Zahl');
      return value;
    },
    interval(ref) {
      const value = version.params[ref.param]?.value;
      if (typeof value !== 'object') throw new ConceptError(concept.id, ref.param, 'eine Dauer');
      return value;
    },
    rule(id) {
      // Compiled when it is first asked for: rules stand, and refer to each other, in any order.
      let known = judged.get(id);
      if (!known) {
        const rule = version.rules.find((each) => each.id === id && isJudged(each));
        if (!rule || !isJudged(rule)) {
          throw new Error(`Konzept ${concept.id}: Regel „${id}“ gibt es nicht.`);
        }
        known = { title: compiler.words(rule.title), ...compileJudged(rule, compiler) };
        judged.set(id, known);
      }
      return known;
    },
  };
  return compiler;
}

function isJudged(rule: Rule): rule is EligibilityRule | RoutingRule {
  return rule.kind === 'eligibility' || rule.kind === 'routing';
}

const NAMED_WORDS = /\{(param|begriff):([^{}]+)\}/g;

/** The name of a team; its id where there is none of that, as the concept check says. */
export function teamWords({ teams }: ConceptVersion, id: string): string {
  return Object.hasOwn(teams, id) ? (teams[id] ?? id) : id;
}

/** A parameter in words: "25", "6 Monate"; undefined where there is none of that name. */
export function paramWords(version: ConceptVersion, name: string): string | undefined {
  const value = version.params[name]?.value;
  return typeof value === 'object' ? intervalWords(value) : value?.toString();
}

/** A concept refers to a parameter that it does not declare, or that is of another kind. */
class ConceptError extends Error {
  constructor(concept: string, param: string, wanted: string) {
    super(`Konzept ${concept}: Der Parameter „${param}“ muss ${wanted} sein.`);
    this.name = 'ConceptError';
  }
}
