/** What of a case asks someone to act: the one count of panel, page and toolbar. */
import type { Severity } from '../assessment.ts';
import { type Action, actionsOf, isPoint } from './actions.ts';
import { mayBeDone } from './deadlines.ts';
import { type JudgedFall, todoList } from './todo.ts';
import type { Todo } from './urgency.ts';

export interface Handlungsbedarf {
  readonly overdue: number;
  readonly dueSoon: number;
  /** Overdue or due soon by the calendar, but it may be done already. */
  readonly check: number;
  /** Warnings that can't wait. */
  readonly urgent: number;
  /** All others, without mere hints. */
  readonly warnings: number;
  /** Something can't wait: a deadline is surely over, or a warning is urgent. */
  readonly severe: boolean;
}

/** The most urgent first, without what was ticked off or set aside. What asks for the same is one point. */
export const pointsOf = (fall: JudgedFall): readonly Action[] =>
  actionsOf(todoList(fall).open).filter(isPoint);

/** Whether any of them can't wait, be it for another reason than the one it is named by. */
export const areSevere = (points: readonly Action[]): boolean =>
  points.some(({ todo, also }) => [todo, ...also].some(isSevere));

function isSevere({ kind, result }: Todo): boolean {
  if (kind === 'warning') return result.severity === 'error';
  return kind === 'deadline' && result.state === 'overdue' && !mayBeDone(result);
}

export function handlungsbedarf(fall: JudgedFall): Handlungsbedarf {
  const points = pointsOf(fall);
  const leading = points.map(({ todo }) => todo);
  const deadlines = leading.flatMap((todo) => (todo.kind === 'deadline' ? [todo.result] : []));
  const warningsOf = (severity: Severity) =>
    leading.filter((todo) => todo.kind === 'warning' && todo.result.severity === severity).length;
  const sure = deadlines.filter((deadline) => !mayBeDone(deadline));
  const overdue = sure.filter(({ state }) => state === 'overdue').length;
  return {
    overdue,
    dueSoon: sure.length - overdue,
    check: deadlines.length - sure.length,
    urgent: warningsOf('error'),
    warnings: warningsOf('warning'),
    severe: areSevere(points),
  };
}

/** How many points there are to act on. */
export function punkteZuTun({
  overdue,
  dueSoon,
  check,
  urgent,
  warnings,
}: Handlungsbedarf): number {
  return overdue + dueSoon + check + urgent + warnings;
}
