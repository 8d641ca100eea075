/** What is to be done now, the most urgent first, and what was ticked off or set aside of it. */
import { conceptsOf } from './concepts.ts';
import { vermerkeOf } from './notes.ts';
import type { AssessmentView } from './parts.ts';
import { todoKey } from './todoKey.ts';
import { dueOf, isWindow, ranked, type Todo, todosOf } from './urgency.ts';

/** What the caseworker says of something to do. */
export type TodoMark =
  | { readonly how: 'done' }
  | { readonly how: 'aside'; readonly reason: string };

/** A case as it was judged, and what was ticked off or set aside of it, by the key of what was to do. */
export interface JudgedFall {
  readonly assessment: AssessmentView;
  readonly erledigt: Readonly<Record<string, TodoMark>>;
}

export interface TodoList {
  readonly open: readonly Todo[];
  /** Ticked off or set aside, and nothing it depends on has changed since. */
  readonly settled: readonly { readonly todo: Todo; readonly mark: TodoMark }[];
}

/** All that is to be done, ticked off or not; of the texts the most fitting first. */
function allOf({ assessment }: JudgedFall): readonly Todo[] {
  const { fitting } = vermerkeOf(assessment);
  const todos = conceptsOf(assessment).flatMap(todosOf);
  const notes = fitting.map(({ concept, note }): Todo => ({ kind: 'note', concept, result: note }));
  return ranked([...todos, ...notes]).map(({ todo }) => todo);
}

const lists = new WeakMap<JudgedFall, TodoList>();

/** Of one look at a case the same list: header, count and section all ask for it. */
export function todoList(fall: JudgedFall): TodoList {
  const known = lists.get(fall);
  if (known) return known;
  const list = listOf(fall);
  lists.set(fall, list);
  return list;
}

function listOf(fall: JudgedFall): TodoList {
  const open: Todo[] = [];
  const settled: { todo: Todo; mark: TodoMark }[] = [];
  let next: Todo | undefined;
  for (const todo of allOf(fall)) {
    const mark = fall.erledigt[todoKey(todo)];
    if (mark) {
      settled.push({ todo, mark });
    } else if (isWindow(todo)) {
      // Of what has time only the next day's: the others follow once it is done.
      next ??= todo;
      if (next === todo || isOfOneDay(next, todo)) open.push(todo);
    } else {
      open.push(todo);
    }
  }
  return { open, settled };
}

/** One talk serves both; who sees but one of them asks the customer in twice. */
function isOfOneDay(one: Todo, other: Todo): boolean {
  const day = dueOf(one);
  return day !== null && day === dueOf(other);
}
