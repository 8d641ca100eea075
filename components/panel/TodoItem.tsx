/** One thing to do, with when and why; it leads to its result further down. */
import type { ComponentChildren } from 'preact';
import type { FallView } from '../../entrypoints/background/views.ts';
import { ersterSatz } from '../../rules/ersterSatz.ts';
import { keyOf, ruleOf } from '../../rules/weighing/address.ts';
import type { Concept } from '../../rules/weighing/concepts.ts';
import type { WarningView } from '../../rules/weighing/parts.ts';
import type { Todo } from '../../rules/weighing/urgency.ts';
import { DueShort } from './Due.tsx';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { anchorOf, massnahmeLabel } from './model/results.ts';
import { todoSign, todoTitle } from './model/todoWords.ts';
import { reveal } from './reveal.ts';
import { Whose } from './Whose.tsx';
import { Why } from './Why.tsx';

interface Props {
  readonly fall: FallView;
  readonly todo: Todo;
  readonly stichtag: string;
  /** It says more of what stands above it: without a sign of its own, unless it is more urgent. */
  readonly quiet?: boolean;
}

export function TodoItem({ fall, todo, stichtag, quiet = false }: Props) {
  const sign = todoSign(todo);
  switch (todo.kind) {
    case 'warning':
      return <Warning fall={fall} concept={todo.concept} warning={todo.result} quiet={quiet} />;
    case 'deadline':
      return (
        <Link fall={fall} todo={todo}>
          <span class={`tone-${sign.tone}`}>{sign.word}</span>
          <DueShort deadline={todo.result} stichtag={stichtag} />
        </Link>
      );
    case 'team':
      return (
        <Link fall={fall} todo={todo}>
          <span class={`tone-${sign.tone}`}>{sign.word}</span>
          {todo.result.action && <span>{`: ${todo.result.action}`}</span>}
        </Link>
      );
    case 'note':
      return <Link fall={fall} todo={todo} />;
  }
}

interface LinkProps {
  readonly fall: FallView;
  readonly todo: Todo;
  readonly children?: ComponentChildren;
}

function Link({ fall, todo, children }: LinkProps) {
  const { concept, result } = todo;
  const massnahme = massnahmeLabel(fall, result.item);
  return (
    <button
      type="button"
      class="todo-link"
      data-todo={ruleOf(concept, result)}
      data-item={result.item}
      onClick={() => reveal(anchorOf(concept, result))}
    >
      <Mark sign={todoSign(todo)} />
      <span>
        <span class="row-title">{todoTitle(todo)}</span>
        {massnahme && <span class="row-sub">{massnahme}</span>}
        <span class="row-sub">
          {children} <Whose fall={fall} concept={concept} />
        </span>
      </span>
    </button>
  );
}

interface WarningProps {
  readonly fall: FallView;
  readonly concept: Concept;
  readonly warning: WarningView;
  readonly quiet: boolean;
}

/** A warning has no other place in the panel: this is its result row. */
function Warning({ fall, concept, warning, quiet }: WarningProps) {
  const isQuiet = quiet && warning.severity !== 'error';
  const sign = todoSign({ kind: 'warning', concept, result: warning });
  const massnahme = massnahmeLabel(fall, warning.item);
  const first = ersterSatz(warning.text);
  const rest = warning.text.slice(first.length).trim();
  return (
    <div
      class="row"
      id={anchorOf(concept, warning)}
      data-rule={ruleOf(concept, warning)}
      data-todo={ruleOf(concept, warning)}
      data-item={warning.item}
      data-severity={warning.severity}
    >
      <Fold
        lazy
        summary={
          <>
            {!isQuiet && <Mark sign={sign} />}
            <span>
              <strong class={isQuiet ? 'sr-only' : `tone-${sign.tone}`}>{sign.word}:</strong>{' '}
              {first}
              {massnahme && <span class="row-sub">{massnahme}</span>}
              <span class="row-sub">
                <Whose fall={fall} concept={concept} />
              </span>
            </span>
          </>
        }
      >
        {rest !== '' && <p class="line">{rest}</p>}
        <Why of={keyOf(concept, warning)} source={warning.source} />
      </Fold>
    </div>
  );
}
