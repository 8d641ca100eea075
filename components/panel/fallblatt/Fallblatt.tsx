/** The case on one sheet of A4: what is to be done, when, by whom, and what is open. Nothing to click. */
import type { FallView, PanelState } from '../../../entrypoints/background/protocol.ts';
import { Due } from '../Due.tsx';
import { germanDate, weekday } from '../model/dates.ts';
import { fristenOf } from '../model/deadlines.ts';
import { caseName, factsOf, problemsOf } from '../model/fall.ts';
import { headlineOf } from '../model/headline.ts';
import { keyed } from '../model/keys.ts';
import { type Concept, conceptsOf, keyOf, massnahmeLabel } from '../model/results.ts';
import { teamsOf } from '../model/teams.ts';
import { actionsOf, type Todo, todoKey, todoList } from '../model/todo.ts';
import { todoSign, todoTitle } from '../model/todoWords.ts';
import { deadlineSign, recommendationSign, shortList, VERDICTS } from '../model/words.ts';

interface Props {
  readonly fall: FallView;
  readonly state: PanelState;
}

/** As many rows as leave room for the rest on one sheet. */
const MOST = { todos: 12, deadlines: 10, checks: 8, missing: 14, problems: 3 };

export function Fallblatt({ fall, state }: Props) {
  const { stichtag, today } = state;
  const { parts } = headlineOf(fall);
  return (
    <article class="fallblatt" lang="de">
      <header>
        <h1>Fallblatt {caseName(fall)}</h1>
        <p>{factsOf(fall, stichtag).join(' · ')}</p>
        <p>
          Stichtag {germanDate(stichtag)}
          {stichtag === today ? '' : `, gedruckt am ${germanDate(today)}`} ·{' '}
          {conceptsOf(fall.assessment)
            .map(({ result }) => result.title)
            .join(', ')}
        </p>
        <p class="fallblatt-verdict">{parts.join(' · ')}</p>
      </header>
      <Todos fall={fall} stichtag={stichtag} />
      <Deadlines fall={fall} />
      <div class="fallblatt-columns">
        <Teams fall={fall} />
        <Missing fall={fall} />
      </div>
      <Checks fall={fall} />
      <footer>
        Konzeptlotse empfiehlt und begründet; entscheiden kann nur die Fachkraft. Unbekannt heißt
        nicht Nein.
      </footer>
    </article>
  );
}

function Todos({ fall, stichtag }: { readonly fall: FallView; readonly stichtag: string }) {
  const open = actionsOf(todoList(fall).open);
  return (
    <section>
      <h2>Was jetzt zu tun ist</h2>
      {open.length === 0 && <p>Nichts Dringendes.</p>}
      <ul class="fallblatt-todos">
        {open.slice(0, MOST.todos).map(({ todo, also }) => (
          <li key={todoKey(todo)}>
            <strong>{printedTitle(todo)}</strong>
            <TodoDetail todo={todo} stichtag={stichtag} />
            {also.map((each) => (
              <div key={todoKey(each)}>
                {printedTitle(each)}
                <TodoDetail todo={each} stichtag={stichtag} />
              </div>
            ))}
          </li>
        ))}
      </ul>
      <More all={open.length} most={MOST.todos} />
    </section>
  );
}

/** Without its sign, a warning needs the word for how much it presses. */
const printedTitle = (todo: Todo) =>
  todo.kind === 'warning' ? `${todoSign(todo).word}: ${todoTitle(todo)}` : todoTitle(todo);

function TodoDetail({ todo, stichtag }: { readonly todo: Todo; readonly stichtag: string }) {
  switch (todo.kind) {
    case 'deadline':
      return (
        <>
          {' '}
          {todoSign(todo).word}
          <Due deadline={todo.result} stichtag={stichtag} />
        </>
      );
    case 'team':
      return (
        <>
          {' '}
          {todoSign(todo).word}
          {todo.result.action && `: ${todo.result.action}`}
        </>
      );
    default:
      return null;
  }
}

function Deadlines({ fall }: { readonly fall: FallView }) {
  const { running } = fristenOf(fall.assessment);
  if (running.length === 0) return null;
  return (
    <section>
      <h2>Fristen</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Frist</th>
            <th scope="col">fällig</th>
            <th scope="col">letzter Arbeitstag</th>
            <th scope="col">Stand</th>
          </tr>
        </thead>
        <tbody>
          {running.slice(0, MOST.deadlines).map(({ concept, result }) => (
            <tr key={keyOf(concept, result)}>
              <td>
                {[result.title, massnahmeLabel(fall, result.item)].filter(Boolean).join(', ')}
              </td>
              <td>{dayWords(result.due)}</td>
              <td>{dayWords(result.actBy)}</td>
              <td>{deadlineSign(result).word}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More all={running.length} most={MOST.deadlines} />
    </section>
  );
}

const dayWords = (date: string | null) =>
  date === null ? 'offen' : `${weekday(date)} ${germanDate(date)}`;

function Teams({ fall }: { readonly fall: FallView }) {
  const concepts = conceptsOf(fall.assessment).filter(({ result }) => result.routing.length > 0);
  if (concepts.length === 0) return null;
  return (
    <section>
      <h2>Zuständiges Team</h2>
      {concepts.map((concept) => (
        <Team key={concept.id} concept={concept} several={concepts.length > 1} />
      ))}
    </section>
  );
}

function Team({ concept, several }: { readonly concept: Concept; readonly several: boolean }) {
  const { recommended, before, additional } = teamsOf(concept.result.routing);
  const of = several ? ` (${concept.result.title})` : '';
  const names = (rows: readonly { readonly team: string }[]) =>
    rows.map(({ team }) => team).join(', ');
  return (
    <p>
      {recommended ? (
        <>
          <strong>{recommended.team}</strong>:{' '}
          {recommendationSign(recommended, before.length > 0).word}
          {of}
        </>
      ) : (
        `${before.length > 0 ? 'Noch keine Empfehlung möglich' : 'Kein Team wird empfohlen'}${of}`
      )}
      {before.length > 0 && `. Vorher zu klären: ${names(before)}`}
      {additional.length > 0 && `. Zusätzlich: ${names(additional)}`}
    </p>
  );
}

function Missing({ fall }: { readonly fall: FallView }) {
  const { missing } = fall.assessment;
  const problems = problemsOf(fall).map(({ text }) => text);
  if (missing.length + problems.length === 0) return null;
  return (
    <section>
      <h2>Fehlende und unklare Angaben</h2>
      {keyed(problems.slice(0, MOST.problems), (text) => text).map(([key, text]) => (
        <p key={key}>{text}</p>
      ))}
      <More all={problems.length} most={MOST.problems} />
      {missing.length > 0 && (
        <p>
          Es fehlt:{' '}
          {missing
            .slice(0, MOST.missing)
            .map(({ label }) => label)
            .join(', ')}
          {missing.length > MOST.missing && ` und ${missing.length - MOST.missing} weitere`}
        </p>
      )}
    </section>
  );
}

function Checks({ fall }: { readonly fall: FallView }) {
  const checks = conceptsOf(fall.assessment).flatMap((concept) =>
    concept.result.eligibility
      .filter(({ verdict }) => verdict !== 'notApplicable')
      .map((row) => ({ concept, row })),
  );
  if (checks.length === 0) return null;
  return (
    <section>
      <h2>Eignung</h2>
      <table>
        <tbody>
          {checks.slice(0, MOST.checks).map(({ concept, row }) => (
            <tr key={keyOf(concept, row)}>
              <td>{[row.title, massnahmeLabel(fall, row.item)].filter(Boolean).join(', ')}</td>
              <td>{VERDICTS[row.verdict].word}</td>
              <td>
                {row.verdict === 'unknown' && row.missing.length > 0
                  ? `es fehlt: ${shortList(row.missing)}`
                  : row.why}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More all={checks.length} most={MOST.checks} />
    </section>
  );
}

function More({ all, most }: { readonly all: number; readonly most: number }) {
  return all > most ? <p>und {all - most} weitere</p> : null;
}
