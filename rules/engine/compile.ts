/** One version of a concept, compiled: each rule with its conditions as closures. Done once. */
import type { Criterion, Severity } from '../assessment.ts';
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
import { compileCondition } from './conditions/index.ts';
import type { Compiled, CompiledDate, Compiler, Context, OpenFields } from './context.ts';
import { compileDate } from './dateExprs.ts';
import { both, MET, NOT_MET, type T3, UNKNOWN, word } from './truth.ts';

/** A rule that judges: whether it applies, and its verdict where it does. */
export interface Judged {
  /** Does not apply where `unless` is met or `where` is notMet. */
  applies(context: Context): boolean;
  /** As a condition: notMet where it does not apply. */
  readonly condition: Compiled;
  /** Open fields of the row: also of what decides whether it applies. */
  open(context: Context, into: OpenFields): void;
}

export interface CompiledDeadline {
  readonly rule: DeadlineRule;
  readonly when: Compiled;
  readonly opens?: CompiledDate;
  readonly due: CompiledDate;
  readonly satisfied?: Compiled;
  readonly lead?: number;
}

export interface CompiledBlock {
  readonly text?: string;
  readonly criteria?: string;
  readonly when?: Compiled;
}

export interface CompiledVersion {
  readonly concept: Concept;
  readonly version: ConceptVersion;
  readonly compiler: Compiler;
  readonly eligibility: readonly (Judged & { readonly rule: EligibilityRule })[];
  readonly routing: readonly (Judged & {
    readonly rule: RoutingRule;
    readonly additional?: Compiled;
  })[];
  readonly deadlines: readonly CompiledDeadline[];
  readonly warnings: readonly {
    readonly rule: WarningRule;
    readonly when: Compiled;
    readonly severities: readonly { readonly when: Compiled; readonly severity: Severity }[];
    readonly fields: readonly { readonly when: Compiled; readonly field: FeldKey }[];
    readonly blocks: readonly CompiledBlock[];
  }[];
  readonly hints: readonly {
    readonly rule: HintRule;
    readonly when: Compiled;
    readonly blocks: readonly CompiledBlock[];
  }[];
  readonly notes: readonly {
    readonly rule: NoteRule;
    readonly when: Compiled;
    readonly blocks: readonly CompiledBlock[];
    readonly short: readonly CompiledBlock[];
  }[];
  /** Named days of a rule's texts. */
  values(rule: Rule): Readonly<Record<string, CompiledDate>>;
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
  const judgedRules = new Map<Rule, Judged>();
  /** Texts of the concept, filled once: they are the same for every case. */
  const said = new Map<string, string>();
  const compiler: Compiler = {
    kalender: kalenderOf(concept.land, concept.mariaHimmelfahrt),
    condition: (node: Condition) =>
      compileCondition(
        node.text === undefined ? node : { ...node, text: compiler.words(node.text) },
        compiler,
      ),
    words(text) {
      let filled = said.get(text);
      if (filled === undefined) {
        filled = text.replace(NAMED_WORDS, (whole, kind: string, name: string) => {
          const words = kind === 'param' ? paramWords(version, name) : version.begriffe[name];
          return words ?? whole;
        });
        said.set(text, filled);
      }
      return filled;
    },
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
      const rule = version.rules.find((each) => each.id === id && isJudged(each));
      if (!rule || !isJudged(rule)) {
        throw new Error(`Konzept ${concept.id}: Regel „${id}“ gibt es nicht.`);
      }
      // Compiled when it is first asked for: rules stand, and refer to each other, in any order.
      const { condition } = judged(rule);
      return { title: compiler.words(rule.title), condition };
    },
  };
  const of = <K extends Rule['kind']>(kind: K): Extract<Rule, { kind: K }>[] =>
    version.rules.filter((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind);

  function judged<R extends EligibilityRule | RoutingRule>(rule: R): Judged & { rule: R } {
    const known = judgedRules.get(rule) ?? compileJudged(rule, compiler);
    judgedRules.set(rule, known);
    return { rule, ...known };
  }

  const valuesOf = new Map<Rule, Readonly<Record<string, CompiledDate>>>();
  for (const rule of version.rules) {
    const entries = Object.entries(rule.values ?? {});
    valuesOf.set(
      rule,
      Object.fromEntries(entries.map(([name, expr]) => [name, compiler.date(expr)])),
    );
  }
  const block = (each: NoteRule['blocks'][number]): CompiledBlock => ({
    ...('text' in each ? { text: each.text } : { criteria: each.criteria }),
    ...(each.when ? { when: compiler.condition(each.when) } : {}),
  });

  return {
    concept,
    version,
    compiler,
    eligibility: of('eligibility').map(judged),
    routing: of('routing').map((rule) => ({
      ...judged(rule),
      ...(typeof rule.additional === 'object'
        ? { additional: compiler.condition(rule.additional) }
        : {}),
    })),
    deadlines: of('deadline').map((rule) => ({
      rule,
      when: compiler.condition(rule.when),
      due: compiler.date(rule.due),
      ...(rule.opens ? { opens: compiler.date(rule.opens) } : {}),
      ...(rule.satisfied ? { satisfied: compiler.condition(rule.satisfied) } : {}),
      ...(rule.lead ? { lead: compiler.number(rule.lead) } : {}),
    })),
    warnings: of('warning').map((rule) => ({
      rule,
      when: compiler.condition(rule.when),
      severities: (rule.severityWhen ?? []).map(({ when, severity }) => ({
        when: compiler.condition(when),
        severity,
      })),
      fields: (rule.fields ?? []).map(({ when, field }) => ({
        when: compiler.condition(when),
        field,
      })),
      blocks: (rule.blocks ?? []).map(block),
    })),
    hints: of('hint').map((rule) => ({
      rule,
      when: compiler.condition(rule.when),
      blocks: (rule.blocks ?? []).map(block),
    })),
    notes: of('note').map((rule) => ({
      rule,
      when: compiler.condition(rule.when),
      blocks: rule.blocks.map(block),
      short: rule.short.map(block),
    })),
    values: (rule) => valuesOf.get(rule) ?? {},
  };
}

function isJudged(rule: Rule): rule is EligibilityRule | RoutingRule {
  return rule.kind === 'eligibility' || rule.kind === 'routing';
}

const NAMED_WORDS = /\{(param|begriff):([^{}]+)\}/g;

/** A parameter in words: "25", "6 Monate"; undefined where there is none of that name. */
export function paramWords(version: ConceptVersion, name: string): string | undefined {
  const value = version.params[name]?.value;
  return typeof value === 'object' ? intervalWords(value) : value?.toString();
}

function compileJudged(rule: EligibilityRule | RoutingRule, compiler: Compiler): Judged {
  const unless = rule.unless && compiler.condition(rule.unless);
  const where = rule.where && compiler.condition(rule.where);
  const main = compiler.condition(rule.condition);

  const applies = (context: Context) =>
    unless?.verdict(context) !== MET && where?.verdict(context) !== NOT_MET;
  const compute = (context: Context): T3 => {
    if (!applies(context)) return NOT_MET;
    const truth = main.verdict(context);
    return where ? both(where.verdict(context), truth) : truth;
  };
  const verdict = (context: Context): T3 => {
    let truth = context.memo.get(rule);
    if (truth === undefined) {
      truth = compute(context);
      context.memo.set(rule, truth);
    }
    return truth;
  };
  const explainAnew = (context: Context): Criterion => {
    const inner = main.explain(context);
    const decided = { ...inner, verdict: word(verdict(context)) };
    if (where?.verdict(context) !== UNKNOWN) return decided;
    // That it is open whether the row applies is part of why it is open.
    const parts = inner.join === 'all' && inner.parts ? inner.parts : [inner];
    return {
      verdict: decided.verdict,
      text: inner.text,
      join: 'all',
      parts: [where.explain(context), ...parts],
    };
  };
  const explain = (context: Context): Criterion => {
    let criterion = context.explained.get(rule);
    if (!criterion) {
      criterion = explainAnew(context);
      context.explained.set(rule, criterion);
    }
    return criterion;
  };
  const openConditions = (context: Context, into: OpenFields) => {
    where?.open(context, into);
    main.open(context, into);
  };

  return {
    applies,
    condition: {
      get refs() {
        return [...main.refs, ...(where?.refs ?? []), ...(unless?.refs ?? [])];
      },
      verdict,
      explain,
      open(context, into) {
        if (verdict(context) === UNKNOWN) openConditions(context, into);
      },
    },
    open(context, into) {
      const truth = verdict(context);
      if (truth === UNKNOWN) openConditions(context, into);
      // That a row does not apply after all changes nothing for one that is notMet.
      if (truth !== NOT_MET) unless?.open(context, into);
    },
  };
}

/** A concept refers to a parameter that it does not declare, or that is of another kind. */
export class ConceptError extends Error {
  constructor(concept: string, param: string, wanted: string) {
    super(`Konzept ${concept}: Der Parameter „${param}“ muss ${wanted} sein.`);
    this.name = 'ConceptError';
  }
}
