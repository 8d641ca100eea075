/** "Was jetzt zu tun ist": the few things that do not wait, each leading to its result below. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FallView } from '../../entrypoints/background/views.ts';
import { anzahl } from '../../rules/anzahl.ts';
import {
  type Action,
  actionsOf,
  countOf,
  isNote,
  isPoint,
  partsOf,
} from '../../rules/weighing/actions.ts';
import { punkteWort } from '../../rules/weighing/punkte.ts';
import { type Settled, settledOf } from '../../rules/weighing/settled.ts';
import { type TodoMark, todoList } from '../../rules/weighing/todo.ts';
import { todoKey } from '../../rules/weighing/todoKey.ts';
import { Icon } from '../Icon.tsx';
import { useAnnounce } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
import { Calm } from './Calm.tsx';
import { QuietFold } from './Fold.tsx';
import { undecided } from './model/calm.ts';
import { todoTitle } from './model/todoWords.ts';
import { Section } from './Section.tsx';
import { SetAside } from './SetAside.tsx';
import { TodoItem } from './TodoItem.tsx';
import { useIsMixed } from './vorgaben.ts';

interface Props {
  readonly fall: FallView;
  readonly stichtag: string;
  readonly tell: PanelActions['tell'];
}

export function TodoSection({ fall, stichtag, tell }: Props) {
  const list = todoList(fall);
  const { open, settled } = list;
  const [last, setLast] = useState<{ readonly keys: readonly string[]; readonly said: string }>();
  const undo = useRef<HTMLButtonElement>(null);
  const announce = useAnnounce();
  const { id } = fall;
  const undoable =
    last !== undefined && settled.some(({ todo }) => last.keys.includes(todoKey(todo)));

  // What was ticked off took its buttons with it; to undo that is the next thing one may want.
  useLayoutEffect(() => {
    if (undoable) undo.current?.focus({ preventScroll: true });
  }, [undoable, last]);

  function settle({ todo, also }: Action, mark: TodoMark): void {
    const keys = [todo, ...also].map(todoKey);
    const said = `${mark.how === 'done' ? 'Erledigt' : 'Zurückgestellt'}: ${todoTitle(todo)}`;
    setLast({ keys, said });
    announce(said);
    tell({ type: 'todo', fall: id, keys, mark });
  }

  function takeBack(keys: readonly string[]): void {
    setLast(undefined);
    announce('Wieder zu tun');
    tell({ type: 'todo', fall: id, keys, mark: null });
  }

  const draw = (action: Action) => (
    <li key={todoKey(action.todo)} class="todo">
      <TodoItem fall={fall} todo={action.todo} stichtag={stichtag} />
      <Settle title={todoTitle(action.todo)} settle={(mark) => settle(action, mark)} />
      {action.also.map((todo) => (
        <div key={todoKey(todo)} class="todo-also">
          <TodoItem fall={fall} todo={todo} stichtag={stichtag} quiet />
        </div>
      ))}
    </li>
  );
  const actions = actionsOf(open);
  const { first, more } = partsOf(actions, useIsMixed(fall));
  const points = first.filter(isPoint);
  const others = first.filter((action) => !isPoint(action));
  const count = countOf(actions).points;
  const nothing = open.length + settled.length === 0;
  const areBoth = points.length > 0 && others.length > 0;

  return (
    <Section id="jetzt" title="Was jetzt zu tun ist">
      {/* The number of page and toolbar is found again; what no date waits for makes it no longer. */}
      {areBoth && <h3 class="todos-title">{`${count} ${punkteWort(count)}`}</h3>}
      {points.length > 0 && <ul class="todos">{points.map(draw)}</ul>}
      {areBoth && <h3 class="todos-title">Ohne Eile</h3>}
      {others.length > 0 && <ul class="todos">{others.map(draw)}</ul>}
      {open.length === 0 && settled.length > 0 && <p class="line muted">Nichts mehr.</p>}
      {points.length === 0 && (nothing || undecided(fall) > 0) && <Calm fall={fall} />}
      {undoable && (
        <p class="undo">
          <span>{last.said}</span>
          <button type="button" class="link-button" ref={undo} onClick={() => takeBack(last.keys)}>
            Rückgängig
          </button>
        </p>
      )}
      {more.length > 0 && (
        <QuietFold words={moreWords(first, more)}>
          <ul class="todos">{more.map(draw)}</ul>
        </QuietFold>
      )}
      {settled.length > 0 && (
        <SettledOnes
          fall={fall}
          stichtag={stichtag}
          settled={settledOf(list)}
          takeBack={takeBack}
        />
      )}
    </Section>
  );
}

/** "2 weitere, 5 Vermerke": the texts apart, which none of the numbers at the top counts one by one. */
function moreWords(first: readonly Action[], more: readonly Action[]): string {
  const notes = more.filter(isNote).length;
  const others = more.length - notes;
  const words = first.some(isNote)
    ? anzahl(notes, 'weiterer Vermerk', 'weitere Vermerke')
    : anzahl(notes, 'Vermerk', 'Vermerke');
  return [...(others > 0 ? [`${others} weitere`] : []), ...(notes > 0 ? [words] : [])].join(', ');
}

interface SettledProps {
  readonly fall: FallView;
  readonly stichtag: string;
  readonly settled: readonly Settled[];
  readonly takeBack: (keys: readonly string[]) => void;
}

/** What was ticked off or set aside, each to be fetched back. */
function SettledOnes({ fall, stichtag, settled, takeBack }: SettledProps) {
  return (
    <QuietFold words={`${settled.length} erledigt oder zurückgestellt`}>
      <ul class="todos">
        {settled.map(({ todo, also, mark }) => (
          <li key={todoKey(todo)} class="todo todo-settled">
            <div>
              <TodoItem fall={fall} todo={todo} stichtag={stichtag} />
              <p class="row-sub muted todo-mark">
                {mark.how === 'done' ? 'erledigt' : `zurückgestellt: ${mark.reason}`}
              </p>
            </div>
            <button
              type="button"
              class="link-button"
              onClick={() => takeBack([todo, ...also].map(todoKey))}
            >
              Zurückholen
            </button>
          </li>
        ))}
      </ul>
      <p class="fact muted">Gilt für diese Sitzung und bis sich am Fall etwas ändert.</p>
    </QuietFold>
  );
}

interface SettleProps {
  /** What is to be done. */
  readonly title: string;
  readonly settle: (mark: TodoMark) => void;
}

/** Done with one click; set aside with two, since it asks why. */
function Settle({ title, settle }: SettleProps) {
  const [asking, setAsking] = useState(false);
  const asks = useRef<HTMLButtonElement>(null);
  return (
    <>
      <span class="todo-buttons">
        <button
          type="button"
          class="icon-button"
          data-action="done"
          title="Erledigt"
          aria-label={`Erledigt: ${title}`}
          onClick={() => settle({ how: 'done' })}
        >
          <Icon name="check" />
        </button>
        <button
          type="button"
          class="icon-button"
          data-action="aside"
          ref={asks}
          title="Zurückstellen"
          aria-label={`Zurückstellen: ${title}`}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          <Icon name="later" />
        </button>
      </span>
      {asking && (
        <SetAside
          title={title}
          setAside={(reason) => settle({ how: 'aside', reason })}
          cancel={() => {
            asks.current?.focus();
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
