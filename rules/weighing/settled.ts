/** What was ticked off or set aside, each thing once. */
import { type Action, actionsOf } from './actions.ts';
import type { TodoList, TodoMark } from './todo.ts';

export interface Settled extends Action {
  readonly mark: TodoMark;
}

/** A deadline and the warning of the same were settled with one click, and are fetched back with one. */
export function settledOf({ settled }: TodoList): readonly Settled[] {
  const alike = Map.groupBy(settled, ({ mark }) =>
    mark.how === 'done' ? mark.how : `${mark.how} ${mark.reason}`,
  );
  return [...alike.values()].flatMap((group) =>
    group
      .slice(0, 1)
      .flatMap(({ mark }) =>
        actionsOf(group.map(({ todo }) => todo)).map((action) => ({ ...action, mark })),
      ),
  );
}
