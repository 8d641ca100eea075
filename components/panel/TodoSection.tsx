/** "Was jetzt zu tun ist": the few things that do not wait, each leading to its result below. */
import type { ComponentChildren } from 'preact';
import type { FallView } from '../../entrypoints/background/protocol.ts';
import type { WarningResult } from '../../rules/assessment.ts';
import { Criteria } from './Criteria.tsx';
import { Due } from './Due.tsx';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { anchorOf, type Concept, massnahmeLabel, ruleOf } from './model/results.ts';
import { teamsOf } from './model/teams.ts';
import { type Todo, todoKey, todoList } from './model/todo.ts';
import { count, deadlineSign, recommendationSign, SEVERITIES, type Sign } from './model/words.ts';
import { Reasons } from './Reasons.tsx';
import { reveal } from './reveal.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly fall: FallView;
  readonly stichtag: string;
}

export function TodoSection({ fall, stichtag }: Props) {
  const { urgent, later, uncertain } = todoList(fall.assessment);
  const draw = (todo: Todo) => (
    <li key={`${todo.kind} ${todoKey(todo)}`}>
      <Item fall={fall} todo={todo} stichtag={stichtag} />
    </li>
  );
  return (
    <Section id="jetzt" title="Was jetzt zu tun ist">
      {urgent.length > 0 ? (
        <ul class="todos">{urgent.map(draw)}</ul>
      ) : (
        <p class="line muted">Nichts Dringendes.</p>
      )}
      {later.length > 0 && (
        <Fold
          class="fold-quiet"
          open={later.length <= 2}
          summary={
            <span class="muted">
              {count(later.length, 'Frist läuft noch', 'Fristen laufen noch')}
            </span>
          }
        >
          <ul class="todos">{later.map(draw)}</ul>
        </Fold>
      )}
      {uncertain > 0 && (
        <p class="line muted">
          {count(uncertain, 'Frist ist', 'Fristen sind')} nicht berechenbar, weil Angaben fehlen.
        </p>
      )}
    </Section>
  );
}

interface ItemProps extends Props {
  readonly todo: Todo;
}

function Item({ fall, todo, stichtag }: ItemProps) {
  const { concept } = todo;
  switch (todo.kind) {
    case 'warning':
      return <WarningItem fall={fall} concept={concept} warning={todo.result} />;
    case 'deadline': {
      const sign = deadlineSign(todo.result);
      return (
        <Link fall={fall} concept={concept} result={todo.result} sign={sign}>
          <span class={`tone-${sign.tone}`}>{sign.word}</span>
          <Due deadline={todo.result} stichtag={stichtag} />
        </Link>
      );
    }
    case 'team': {
      const open = teamsOf(concept.result.routing).before.length > 0;
      const sign = recommendationSign(todo.result, open);
      const { team, action } = todo.result;
      return (
        <Link fall={fall} concept={concept} result={{ ...todo.result, title: team }} sign={sign}>
          <span class={`tone-${sign.tone}`}>{sign.word}</span>
          {action && `: ${action}`}
        </Link>
      );
    }
    case 'note':
      return (
        <Link fall={fall} concept={concept} result={todo.result} sign={NOTE}>
          {NOTE.word}
        </Link>
      );
  }
}

const NOTE: Sign = { word: 'Text zum Kopieren', icon: 'note', tone: 'neutral' };

interface LinkProps {
  readonly fall: FallView;
  readonly concept: Concept;
  readonly result: { readonly id: string; readonly title: string; readonly item?: number };
  readonly sign: Sign;
  readonly children: ComponentChildren;
}

/** A line that leads to its result further down. */
function Link({ fall, concept, result, sign, children }: LinkProps) {
  const massnahme = massnahmeLabel(fall, result.item);
  // With several concepts, it is part of the answer whose it is.
  const several = Object.keys(fall.assessment.concepts).length > 1;
  return (
    <button
      type="button"
      class="todo-link"
      data-todo={ruleOf(concept, result)}
      data-item={result.item}
      onClick={() => reveal(anchorOf(concept, result))}
    >
      <Mark sign={sign} />
      <span>
        <span class="row-title">{result.title}</span>
        {massnahme && <span class="row-sub">{massnahme}</span>}
        <span class="row-sub">{children}</span>
        {several && <span class="row-sub muted">{concept.result.title}</span>}
      </span>
    </button>
  );
}

interface WarningItemProps {
  readonly fall: FallView;
  readonly concept: Concept;
  readonly warning: WarningResult;
}

/** A warning has no other place in the panel: this is its result row. */
function WarningItem({ fall, concept, warning }: WarningItemProps) {
  const sign = SEVERITIES[warning.severity];
  const massnahme = massnahmeLabel(fall, warning.item);
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
        summary={
          <>
            <Mark sign={sign} />
            <span>
              <strong class={`tone-${sign.tone}`}>{sign.word}:</strong> {warning.text}
              {massnahme && <span class="row-sub">{massnahme}</span>}
            </span>
          </>
        }
      >
        <Criteria criteria={warning.criteria} />
        <Reasons source={warning.source} interpretation={warning.interpretation} />
      </Fold>
    </div>
  );
}
