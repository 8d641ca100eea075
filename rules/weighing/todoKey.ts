/** By what something to do is known again once it was ticked off. */
import { fingerprint } from '../fingerprint.ts';
import { keyOf } from './address.ts';
import type { Todo } from './urgency.ts';

/**
 * What a tick holds on to: the rule, and all that its result depends on. Another due date, another
 * value seen, another text, and it is another thing to do.
 */
export function todoKey(todo: Todo): string {
  return `${todo.kind} ${keyOf(todo.concept, todo.result)} ${fingerprint(JSON.stringify(groundsOf(todo)))}`;
}

function groundsOf(todo: Todo): readonly unknown[] {
  switch (todo.kind) {
    case 'deadline': {
      const { state, opens, due, satisfied, grounds } = todo.result;
      return [state, opens, due, satisfied, grounds];
    }
    case 'warning':
      return [todo.result.severity, todo.result.text, todo.result.grounds];
    case 'team':
      return [todo.result.reserve, todo.result.grounds];
    case 'note':
      return [todo.result.text];
  }
}
