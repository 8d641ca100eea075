/** "Was jetzt zu tun ist" on paper: each with a box to tick, and what was ticked off or set aside already. */
import type { FallView } from '../../../entrypoints/background/views.ts';
import { ersterSatz } from '../../../rules/ersterSatz.ts';
import { actionsOf } from '../../../rules/weighing/actions.ts';
import { conceptsOf } from '../../../rules/weighing/concepts.ts';
import { type Settled, settledOf } from '../../../rules/weighing/settled.ts';
import { todoList } from '../../../rules/weighing/todo.ts';
import { todoKey } from '../../../rules/weighing/todoKey.ts';
import type { Todo } from '../../../rules/weighing/urgency.ts';
import { Due } from '../Due.tsx';
import { calmSentence } from '../model/calm.ts';
import { massnahmeLabel } from '../model/results.ts';
import { todoSign, todoTitle } from '../model/todoWords.ts';
import { More } from './More.tsx';

interface Props {
  readonly fall: FallView;
  readonly stichtag: string;
  /** So many are printed; the rest is counted. */
  readonly most: number;
}

export function Todos({ fall, stichtag, most }: Props) {
  const list = todoList(fall);
  const actions = actionsOf(list.open);
  const several = conceptsOf(fall.assessment).length > 1;
  const draw = (todo: Todo, isFirst: boolean) => {
    const title = printedTitle(todo);
    const massnahme = massnahmeLabel(fall, todo.result.item);
    return (
      <>
        {isFirst ? <strong>{title}</strong> : title}
        {todo.kind === 'warning' && todo.result.text.slice(ersterSatz(todo.result.text).length)}
        {massnahme && ` · ${massnahme}`}
        <TodoDetail todo={todo} stichtag={stichtag} />
        {several && ` (${todo.concept.result.title})`}
      </>
    );
  };
  return (
    <section>
      <h2>Was jetzt zu tun ist</h2>
      {actions.length === 0 && <p>{calmSentence(fall)}</p>}
      <ul class="fallblatt-todos">
        {actions.slice(0, most).map(({ todo, also }) => (
          <li key={todoKey(todo)}>
            {draw(todo, true)}
            {also.map((each) => (
              <div key={todoKey(each)}>{draw(each, false)}</div>
            ))}
          </li>
        ))}
      </ul>
      <More all={actions.length} most={most} />
      <SettledLine settled={settledOf(list)} />
    </section>
  );
}

/** Of a warning its first sentence; without its sign, it needs the word for how much it presses. */
const printedTitle = (todo: Todo) =>
  todo.kind === 'warning'
    ? `${todoSign(todo).word}: ${ersterSatz(todoTitle(todo))}`
    : todoTitle(todo);

function TodoDetail({ todo, stichtag }: { readonly todo: Todo; readonly stichtag: string }) {
  switch (todo.kind) {
    case 'deadline':
      return (
        <>
          {' · '}
          {todoSign(todo).word}
          <Due deadline={todo.result} stichtag={stichtag} />
        </>
      );
    case 'team':
      return (
        <>
          {' · '}
          {todoSign(todo).word}
          {todo.result.action && `: ${todo.result.action}`}
        </>
      );
    default:
      return null;
  }
}

/** Whoever gets the sheet is to know that it was looked at, and why nothing was done. */
function SettledLine({ settled }: { readonly settled: readonly Settled[] }) {
  if (settled.length === 0) return null;
  const words = settled.map(({ todo, mark }) => {
    const title = ersterSatz(todoTitle(todo)).replace(/\.$/u, '');
    return `${title} (${mark.how === 'done' ? 'erledigt' : `zurückgestellt: ${mark.reason}`})`;
  });
  return <p>Erledigt oder zurückgestellt: {words.join(', ')}</p>;
}
