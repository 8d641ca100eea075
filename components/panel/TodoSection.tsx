/** "Was jetzt zu tun ist": the few things that do not wait, each leading to its result below. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FallView, TodoMark } from '../../entrypoints/background/protocol.ts';
import { anzahl } from '../../rules/anzahl.ts';
import { Icon } from '../Icon.tsx';
import { useAnnounce } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
import { Fold } from './Fold.tsx';
import { isNote, partsOf, type Todo, todoKey, todoList } from './model/todo.ts';
import { todoTitle } from './model/todoWords.ts';
import { Section } from './Section.tsx';
import { SetAside } from './SetAside.tsx';
import { TodoItem } from './TodoItem.tsx';

interface Props {
  readonly fall: FallView;
  readonly stichtag: string;
  readonly tell: PanelActions['tell'];
}

export function TodoSection({ fall, stichtag, tell }: Props) {
  const { open, settled } = todoList(fall);
  const [last, setLast] = useState<{ readonly key: string; readonly said: string }>();
  const undo = useRef<HTMLButtonElement>(null);
  const announce = useAnnounce();
  const { id } = fall;
  const undoable = last !== undefined && settled.some(({ todo }) => todoKey(todo) === last.key);

  // What was ticked off took its buttons with it; to undo that is the next thing one may want.
  useEffect(() => {
    if (undoable) undo.current?.focus({ preventScroll: true });
  }, [undoable, last?.key]);

  function settle(todo: Todo, mark: TodoMark): void {
    const key = todoKey(todo);
    const said = `${mark.how === 'done' ? 'Erledigt' : 'Zurückgestellt'}: ${todoTitle(todo)}`;
    setLast({ key, said });
    announce(said);
    tell({ type: 'todo', fall: id, key, mark });
  }

  function takeBack(key: string): void {
    setLast(undefined);
    announce('Wieder zu tun');
    tell({ type: 'todo', fall: id, key, mark: null });
  }

  const draw = (todo: Todo) => (
    <li key={todoKey(todo)} class="todo">
      <TodoItem fall={fall} todo={todo} stichtag={stichtag} />
      <Settle todo={todo} settle={(mark) => settle(todo, mark)} />
    </li>
  );
  const { first, more } = partsOf(open);

  return (
    <Section id="jetzt" title="Was jetzt zu tun ist">
      {open.length > 0 ? (
        <ul class="todos">{first.map(draw)}</ul>
      ) : (
        <p class="line muted">{settled.length > 0 ? 'Nichts mehr.' : 'Nichts Dringendes.'}</p>
      )}
      {undoable && (
        <p class="undo">
          <span>{last.said}</span>
          <button type="button" class="link-button" ref={undo} onClick={() => takeBack(last.key)}>
            Rückgängig
          </button>
        </p>
      )}
      {more.length > 0 && (
        <Fold class="fold-quiet" summary={<span class="muted">{moreWords(first, more)}</span>}>
          <ul class="todos">{more.map(draw)}</ul>
        </Fold>
      )}
      {settled.length > 0 && (
        <Fold
          class="fold-quiet"
          summary={<span class="muted">{settled.length} erledigt oder zurückgestellt</span>}
        >
          <ul class="todos">
            {settled.map(({ todo, mark }) => (
              <li key={todoKey(todo)} class="todo todo-settled">
                <div>
                  <TodoItem fall={fall} todo={todo} stichtag={stichtag} />
                  <p class="row-sub muted todo-mark">
                    {mark.how === 'done' ? 'erledigt' : `zurückgestellt: ${mark.reason}`}
                  </p>
                </div>
                <button type="button" class="link-button" onClick={() => takeBack(todoKey(todo))}>
                  Zurückholen
                </button>
              </li>
            ))}
          </ul>
          <p class="fact muted">Gilt für diese Sitzung und bis sich am Fall etwas ändert.</p>
        </Fold>
      )}
    </Section>
  );
}

function moreWords(first: readonly Todo[], more: readonly Todo[]): string {
  if (!more.every(isNote)) return `${more.length} weitere`;
  return first.some(isNote)
    ? anzahl(more.length, 'weiterer Vermerk', 'weitere Vermerke')
    : anzahl(more.length, 'Vermerk', 'Vermerke');
}

interface SettleProps {
  readonly todo: Todo;
  readonly settle: (mark: TodoMark) => void;
}

/** Done with one click; set aside with two, since it asks why. */
function Settle({ todo, settle }: SettleProps) {
  const [asking, setAsking] = useState(false);
  const title = todoTitle(todo);
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
          cancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
