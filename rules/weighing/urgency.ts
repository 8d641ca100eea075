/** How much each thing that a concept says presses: the one order of list, texts and shortcut. */
import type { NoteResult } from '../assessment.ts';
import { byDay } from './byDay.ts';
import type { Concept } from './concepts.ts';
import { dayToAct, mayBeDone } from './deadlines.ts';
import type { DeadlineView, RoutingView, WarningView } from './parts.ts';
import { askedOf } from './teams.ts';

export type Todo =
  | { readonly kind: 'deadline'; readonly concept: Concept; readonly result: DeadlineView }
  | { readonly kind: 'warning'; readonly concept: Concept; readonly result: WarningView }
  | { readonly kind: 'team'; readonly concept: Concept; readonly result: RoutingView }
  | { readonly kind: 'note'; readonly concept: Concept; readonly result: NoteResult };

export interface Ranked {
  readonly todo: Todo;
  /** Lower is more urgent. */
  readonly rank: number;
}

/** What is to be done now, in order, with how much it presses; nothing where it does not ask for anything. */
export function ranked(todos: readonly Todo[]): readonly Ranked[] {
  const asking = todos.flatMap((todo) => {
    const rank = rankOf(todo);
    return rank === undefined ? [] : [{ todo, rank }];
  });
  return inOrder(asking, (one) => one);
}

/** The most urgent first, of equal ones what is to be acted on and then what is due first, else as they stood. */
export function inOrder<One>(
  list: readonly One[],
  urgencyOf: (one: One) => Ranked,
): readonly One[] {
  return list
    .map((one) => ({ one, urgency: urgencyOf(one) }))
    .sort((a, b) => byUrgency(a.urgency, b.urgency))
    .map(({ one }) => one);
}

const byUrgency = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank || byDay(actOf(a.todo), actOf(b.todo)) || byDay(dueOf(a.todo), dueOf(b.todo));

/** All that the concept says may be to be done, but its texts. */
export function todosOf(concept: Concept): readonly Todo[] {
  const { warnings, deadlines } = concept.result;
  return [
    ...warnings.map((result) => ({ kind: 'warning', concept, result }) as const),
    ...deadlines.map((result) => ({ kind: 'deadline', concept, result }) as const),
    ...askedOf(concept.result).map((result) => ({ kind: 'team', concept, result }) as const),
  ];
}

function rankOf(todo: Todo): number | undefined {
  switch (todo.kind) {
    case 'warning':
      return { error: 1, warning: 3, info: 8 }[todo.result.severity];
    case 'deadline':
      return rankOfDeadline(todo.result);
    case 'team':
      return 5;
    case 'note':
      return todo.result.occasion === 'met' ? 7 : undefined;
  }
}

function rankOfDeadline(deadline: DeadlineView): number | undefined {
  const asks = mayBeDone(deadline);
  switch (deadline.state) {
    case 'overdue':
      return asks ? 4 : 0;
    case 'dueSoon':
      return asks ? 4 : 2;
    case 'open':
      return hasBegun(deadline) ? 6 : undefined;
    default:
      return undefined;
  }
}

/** The days in which it is to be done have begun: one may do it now, and nothing presses. Else it only counts down. */
const hasBegun = ({ state, opens }: DeadlineView): boolean => state === 'open' && opens !== null;

export const isWindow = (todo: Todo): boolean => todo.kind === 'deadline' && hasBegun(todo.result);

const actOf = ({ kind, result }: Todo): string | null =>
  kind === 'deadline' ? dayToAct(result) : null;

/** The last day of a deadline; null where it has none, and for all else. */
export const dueOf = ({ kind, result }: Todo): string | null =>
  kind === 'deadline' ? result.due : null;
