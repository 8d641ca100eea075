/** What is to be done now, the most urgent first. */
import type {
  Assessment,
  DeadlineResult,
  NoteResult,
  RoutingResult,
  WarningResult,
} from '../../../rules/assessment.ts';
import { type Concept, conceptsOf, keyOf } from './results.ts';
import { mayBeDone } from './words.ts';

export type Todo =
  | { readonly kind: 'deadline'; readonly concept: Concept; readonly result: DeadlineResult }
  | { readonly kind: 'warning'; readonly concept: Concept; readonly result: WarningResult }
  | { readonly kind: 'team'; readonly concept: Concept; readonly result: RoutingResult }
  | { readonly kind: 'note'; readonly concept: Concept; readonly result: NoteResult };

export interface TodoList {
  readonly urgent: readonly Todo[];
  /** Deadlines that run but are not near. */
  readonly later: readonly Todo[];
  /** Deadlines that might be urgent, if one only knew. */
  readonly uncertain: number;
}

const RANK_LATER = 8;

/** Lower is more urgent; undefined: nothing to do. */
function rankOf(todo: Todo): number | undefined {
  switch (todo.kind) {
    case 'warning':
      return { error: 0, warning: 3, info: 7 }[todo.result.severity];
    case 'deadline':
      return rankOfDeadline(todo.result);
    case 'team':
      return todo.result.recommended ? 5 : undefined;
    case 'note':
      return todo.result.occasion === 'met' ? 6 : undefined;
  }
}

function rankOfDeadline(deadline: DeadlineResult): number | undefined {
  const asks = mayBeDone(deadline);
  switch (deadline.state) {
    case 'overdue':
      return asks ? 4 : 1;
    case 'dueSoon':
      return asks ? 4 : 2;
    case 'open':
      return RANK_LATER;
    default:
      return undefined;
  }
}

const dueOf = (todo: Todo): string =>
  todo.kind === 'deadline' ? (todo.result.actBy ?? todo.result.due ?? '9999') : '';

export function todoList(assessment: Assessment): TodoList {
  const ranked: { readonly todo: Todo; readonly rank: number }[] = [];
  let uncertain = 0;
  for (const concept of conceptsOf(assessment)) {
    const { warnings, deadlines, routing, notes } = concept.result;
    const todos: Todo[] = [
      ...warnings.map((result) => ({ kind: 'warning', concept, result }) as const),
      ...deadlines.map((result) => ({ kind: 'deadline', concept, result }) as const),
      ...routing.map((result) => ({ kind: 'team', concept, result }) as const),
      ...notes.map((result) => ({ kind: 'note', concept, result }) as const),
    ];
    for (const todo of todos) {
      const rank = rankOf(todo);
      if (rank !== undefined) ranked.push({ todo, rank });
      else if (todo.kind === 'deadline' && todo.result.state === 'unknown') uncertain += 1;
    }
  }
  ranked.sort((a, b) => a.rank - b.rank || (dueOf(a.todo) < dueOf(b.todo) ? -1 : 1));
  return {
    urgent: ranked.filter(({ rank }) => rank < RANK_LATER).map(({ todo }) => todo),
    later: ranked.filter(({ rank }) => rank === RANK_LATER).map(({ todo }) => todo),
    uncertain,
  };
}

export function todoKey(todo: Todo): string {
  return keyOf(todo.concept, todo.result);
}
