/** What of a case asks someone to act: the one count of panel, page and toolbar. */
import type { FallView } from '../../../entrypoints/background/protocol.ts';
import type { Severity } from '../../../rules/assessment.ts';
import { actionsOf, isPoint, todoList } from './todo.ts';
import { mayBeDone } from './words.ts';

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

/** Without what was ticked off or set aside. What asks for the same is one point. */
export function handlungsbedarf(fall: FallView): Handlungsbedarf {
  const { open } = todoList(fall);
  const points = actionsOf(open)
    .filter(isPoint)
    .map(({ todo }) => todo);
  const deadlines = points.flatMap((todo) => (todo.kind === 'deadline' ? [todo.result] : []));
  const warningsOf = (severity: Severity) =>
    points.filter((todo) => todo.kind === 'warning' && todo.result.severity === severity).length;
  const sure = deadlines.filter((deadline) => !mayBeDone(deadline));
  const overdue = sure.filter(({ state }) => state === 'overdue').length;
  return {
    overdue,
    dueSoon: sure.length - overdue,
    check: deadlines.length - sure.length,
    urgent: warningsOf('error'),
    warnings: warningsOf('warning'),
    severe:
      overdue > 0 ||
      open.some((todo) => todo.kind === 'warning' && todo.result.severity === 'error'),
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
