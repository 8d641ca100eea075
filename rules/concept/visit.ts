/** Walking concept data: every condition and every day of a rule, those inside others included. */
import type { Condition, DateExpr, ParamRef, Ref, Rule } from './data.ts';

/** The list of whose entries one is looked at; undefined where it is the case as a whole. */
export type EntryOf = 'massnahmen' | 'hemmnisse' | undefined;

export interface Visitor {
  condition?(condition: Condition, entryOf: EntryOf): void;
  date?(expr: DateExpr, entryOf: EntryOf): void;
}

/** Calls `visitor` for everything that the rule is made of. */
export function visitRule(rule: Rule, visitor: Visitor): void {
  const { forEach } = rule;
  for (const expr of Object.values(rule.values ?? {})) visitDate(expr, forEach, visitor);
  for (const condition of conditionsOf(rule)) visitCondition(condition, forEach, visitor);
  if (rule.kind === 'deadline') {
    visitDate(rule.due, forEach, visitor);
    if (rule.opens) visitDate(rule.opens, forEach, visitor);
  }
}

/** The outermost conditions of a rule. */
function conditionsOf(rule: Rule): Condition[] {
  switch (rule.kind) {
    case 'eligibility':
      return [rule.condition, rule.where, rule.unless].filter((each) => each !== undefined);
    case 'routing': {
      const additional = typeof rule.additional === 'object' ? rule.additional : undefined;
      const more = [rule.where, rule.unless, additional, rule.settled].filter(
        (each) => each !== undefined,
      );
      return [rule.condition, ...more, ...(rule.caveats ?? []).map(({ when }) => when)];
    }
    case 'deadline':
      return [rule.when, ...(rule.satisfied ? [rule.satisfied] : [])];
    case 'warning':
      return [
        rule.when,
        ...[...(rule.severityWhen ?? []), ...(rule.fields ?? [])].map(({ when }) => when),
        ...(rule.blocks ?? []).flatMap(({ when }) => (when ? [when] : [])),
      ];
    case 'hint':
      return [rule.when, ...(rule.blocks ?? []).flatMap(({ when }) => (when ? [when] : []))];
    case 'note':
      return [
        rule.when,
        ...(rule.past ? [rule.past] : []),
        ...[...rule.blocks, ...rule.short].flatMap(({ when }) => (when ? [when] : [])),
      ];
  }
}

function visitCondition(condition: Condition, entryOf: EntryOf, visitor: Visitor): void {
  visitor.condition?.(condition, entryOf);
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) visitCondition(part, entryOf, visitor);
      break;
    case 'not':
    case 'sofernBekannt':
      visitCondition(condition.of, entryOf, visitor);
      break;
    case 'whereKnown':
      visitCondition(condition.judge, entryOf, visitor);
      visitCondition(condition.otherwise, entryOf, visitor);
      break;
    case 'count':
      visitCondition(condition.where, condition.of, visitor);
      break;
    case 'age':
      if (condition.on) visitDate(condition.on, entryOf, visitor);
      break;
    case 'before':
    case 'onOrBefore':
    case 'after':
    case 'onOrAfter':
      visitDate(condition.left, entryOf, visitor);
      visitDate(condition.right, entryOf, visitor);
      break;
    case 'withinLast':
      visitDate(condition.of, entryOf, visitor);
      break;
    case 'passed':
      visitDate(condition.since, entryOf, visitor);
      break;
    case 'contact':
      visitDate(condition.from, entryOf, visitor);
      if (condition.to) visitDate(condition.to, entryOf, visitor);
      break;
    default:
  }
}

function visitDate(expr: DateExpr, entryOf: EntryOf, visitor: Visitor): void {
  visitor.date?.(expr, entryOf);
  switch (expr.op) {
    case 'plus':
    case 'minus':
      visitDate(expr.to, entryOf, visitor);
      break;
    case 'endOf':
      visitDate(expr.from, entryOf, visitor);
      break;
    case 'onlyWhere':
      visitCondition(expr.when, entryOf, visitor);
      visitDate(expr.take, entryOf, visitor);
      break;
    case 'earlier':
    case 'later':
      for (const part of expr.of) visitDate(part, entryOf, visitor);
      break;
    case 'dayBefore':
    case 'dayAfter':
    case 'dayInYear':
      visitDate(expr.of, entryOf, visitor);
      break;
    case 'choose':
      for (const { when, take } of expr.from) {
        visitCondition(when, entryOf, visitor);
        visitDate(take, entryOf, visitor);
      }
      visitDate(expr.otherwise, entryOf, visitor);
      break;
    default:
  }
}

/** The parameters that a condition or day names itself. */
export function paramsOf(node: Condition | DateExpr): ParamRef[] {
  return Object.values(node).filter(
    (value): value is ParamRef => typeof value === 'object' && value !== null && 'param' in value,
  );
}

/** The field that a condition or day names itself, where it names one. */
export function refOf(node: Condition | DateExpr): Ref | undefined {
  const of: unknown = 'of' in node ? node.of : undefined;
  return isRef(of) ? of : undefined;
}

function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'field' in value;
}
