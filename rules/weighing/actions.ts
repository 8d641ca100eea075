/** What is to be done, each thing once, and what of it is in view. */
import { FELDER } from '../fall/felder.ts';
import { mayBeDone } from './deadlines.ts';
import { isWindow, type Todo } from './urgency.ts';

/** One thing to do, and what says the same of it for another reason. */
export interface Action {
  readonly todo: Todo;
  readonly also: readonly Todo[];
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
