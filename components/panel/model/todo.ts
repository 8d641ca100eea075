/** What is to be done now, the most urgent first, and what was ticked off or set aside of it. */
import type { FallView, TodoMark } from '../../../entrypoints/background/protocol.ts';
import { FELDER } from '../../../rules/fall/felder.ts';
import { fingerprint } from '../../../rules/fingerprint.ts';
import { vermerkeOf } from './notes.ts';
import { conceptsOf, keyOf } from './results.ts';
import { byUrgency, isWindow, ranked, type Todo, todosOf } from './urgency.ts';
import { mayBeDone } from './words.ts';

export interface TodoList {
  readonly open: readonly Todo[];
  /** Ticked off or set aside, and nothing it depends on has changed since. */
  readonly settled: readonly { readonly todo: Todo; readonly mark: TodoMark }[];
}

/** One thing to do, and what says the same of it for another reason. */
export interface Action {
  readonly todo: Todo;
  readonly also: readonly Todo[];
}

/** All that is to be done, ticked off or not; of the texts the most fitting first. */
function allOf({ assessment }: FallView): readonly Todo[] {
  const { fitting } = vermerkeOf(assessment);
  const todos = conceptsOf(assessment).flatMap(todosOf);
  const notes = fitting.map(({ concept, note }): Todo => ({ kind: 'note', concept, result: note }));
  return [...ranked([...todos, ...notes])].sort(byUrgency).map(({ todo }) => todo);
}

const lists = new WeakMap<FallView, TodoList>();

/** Of one look at a case the same list: header, count and section all ask for it. */
export function todoList(fall: FallView): TodoList {
  const known = lists.get(fall);
  if (known) return known;
  const list = listOf(fall);
  lists.set(fall, list);
  return list;
}

function listOf(fall: FallView): TodoList {
  const open: Todo[] = [];
  const settled: { todo: Todo; mark: TodoMark }[] = [];
  let windows = 0;
  for (const todo of allOf(fall)) {
    const mark = fall.erledigt[todoKey(todo)];
    if (mark) settled.push({ todo, mark });
    // Of what has time only the next: the others follow once it is done.
    else if (!isWindow(todo) || ++windows === 1) open.push(todo);
  }
  return { open, settled };
}

/**
 * What is to be done, each thing once: a warning of a field and the one deadline that the same concept has
 * for it ask for the same. It stands where the more urgent of them would. The date leads, but where it may
 * be done already: then the warning is what is sure. A mere hint is a thing of its own. Where another
 * concept warns of the same field, that, too, is the same thing.
 */
export function actionsOf(open: readonly Todo[]): readonly Action[] {
  const actions: Action[] = [];
  for (const action of ofEachConcept(open)) {
    const same = actions.findIndex((earlier) => warnOfTheSame(earlier, action));
    const earlier = actions[same];
    if (earlier) {
      actions[same] = { ...earlier, also: [...earlier.also, action.todo, ...action.also] };
    } else {
      actions.push(action);
    }
  }
  return actions;
}

/** Dates differ from concept to concept; that something is missing or over does not. Lists hold many things. */
function warnOfTheSame(earlier: Action, { todo }: Action): boolean {
  const subject = subjectOf(todo);
  if (todo.kind !== 'warning' || subject === undefined || !isSingle(todo)) return false;
  const warnings = [earlier.todo, ...earlier.also].filter(({ kind }) => kind === 'warning');
  return (
    warnings.length > 0 &&
    warnings.every((one) => one.concept.id !== todo.concept.id && isOf(todo, one))
  );
}

const isOf = ({ result }: Todo, other: Todo): boolean =>
  subjectOf(other) !== undefined &&
  'field' in other.result &&
  'field' in result &&
  other.result.field === result.field;

const isSingle = ({ result: { field, item } }: Todo & { kind: 'warning' }): boolean =>
  field !== undefined && item === undefined && !['items', 'dates'].includes(FELDER[field].type);

function ofEachConcept(open: readonly Todo[]): readonly Action[] {
  const subjects = Map.groupBy(
    open.filter((todo) => subjectOf(todo) !== undefined),
    subjectOf,
  );
  const actions: Action[] = [];
  for (const todo of open) {
    const same = subjects.get(subjectOf(todo)) ?? [todo];
    const [deadline, another] = same.filter(({ kind }) => kind === 'deadline');
    const others = same.filter((one) => one !== deadline);
    if (deadline?.kind !== 'deadline' || another !== undefined || others.length === 0) {
      actions.push({ todo, also: [] });
    } else if (same[0] === todo) {
      const inOrder = mayBeDone(deadline.result) ? [...others, deadline] : [deadline, ...others];
      const [lead = todo, ...also] = inOrder;
      actions.push({ todo: lead, also });
    }
  }
  return actions;
}

/** What a warning or a deadline is about; undefined where nothing else is about the same. */
function subjectOf(todo: Todo): string | undefined {
  const { kind, concept, result } = todo;
  if ((kind !== 'warning' && kind !== 'deadline') || isWindow(todo)) return undefined;
  if (kind === 'warning' && result.severity === 'info') return undefined;
  if (result.field === undefined) return undefined;
  return [concept.id, result.field, result.item ?? ''].join('\n');
}

/** So many things are in view at once; the most urgent are. */
const FIRST = 7;

/**
 * What is in view of it, and what stands folded below. Of the texts only the most fitting is: where
 * several concepts hold there are many, and no date waits for them. Where these are several offices'
 * (`isMixed`), nothing that can wait is in view beside what can't.
 */
export function partsOf(
  actions: readonly Action[],
  isMixed = false,
): {
  readonly first: readonly Action[];
  readonly more: readonly Action[];
} {
  const [text] = actions.filter(isNote);
  const onlyPoints = isMixed && actions.some(isPoint);
  const inView = (action: Action) =>
    onlyPoints ? isPoint(action) : !isNote(action) || action === text;
  const first = actions.filter(inView).slice(0, FIRST);
  return { first, more: actions.filter((action) => !first.includes(action)) };
}

export const isNote = ({ todo }: Action): boolean => todo.kind === 'note';

/** A date waits for it, or something is wrong: what page and toolbar count. It stands before all others. */
export const isPoint = ({ todo }: Action): boolean =>
  (todo.kind === 'deadline' && !isWindow(todo)) ||
  (todo.kind === 'warning' && todo.result.severity !== 'info');

/** How many things there are to do, of the texts only the most fitting, and how many points are among them. */
export function countOf(actions: readonly Action[]): {
  readonly all: number;
  readonly points: number;
} {
  const notes = actions.filter(isNote).length;
  return {
    all: actions.length - notes + Math.min(notes, 1),
    points: actions.filter(isPoint).length,
  };
}

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
