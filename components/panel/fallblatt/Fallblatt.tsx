/** The case on one sheet of A4: what is to be done, when, by whom, and what is open. Nothing to click. */
import type { FallView, PanelState } from '../../../entrypoints/background/views.ts';
import { keyOf } from '../../../rules/weighing/address.ts';
import { type Concept, conceptsOf } from '../../../rules/weighing/concepts.ts';
import { isMixed } from '../../../rules/weighing/concern.ts';
import { fristenOf } from '../../../rules/weighing/deadlines.ts';
import { questionsOf } from '../../../rules/weighing/questions.ts';
import { teamsOf } from '../../../rules/weighing/teams.ts';
import { Heute } from '../heute.ts';
import { germanDate, weekday } from '../model/dates.ts';
import { caseName, factsOf, lackWord, problemsOf } from '../model/fall.ts';
import { headlineOf } from '../model/headline.ts';
import { keyed } from '../model/keys.ts';
import { titleWithMassnahme } from '../model/results.ts';
import { deadlineSign, recommendationSign, shortList, VERDICTS } from '../model/words.ts';
import { More } from './More.tsx';
import { Todos } from './Todos.tsx';

/** How many rows of each are printed; the rest is counted. */
export interface Most {
  readonly todos: number;
  readonly deadlines: number;
  readonly checks: number;
  readonly missing: number;
  readonly problems: number;
}

interface Props {
  readonly fall: FallView;
  readonly state: PanelState;
  readonly most: Most;
}

export function Fallblatt({ fall, state, most }: Props) {
  const { stichtag, today } = state;
  const { parts } = headlineOf(fall, isMixed(fall, state.einstellungen));
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
      <Heute value={today}>
        <Todos fall={fall} stichtag={stichtag} most={most.todos} />
      </Heute>
      <Deadlines fall={fall} most={most.deadlines} />
      <div class="fallblatt-columns">
        <Teams fall={fall} />
        <Missing fall={fall} most={most} />
      </div>
      <Checks fall={fall} most={most.checks} />
      <footer>
        Konzeptlotse empfiehlt und begründet; entscheiden kann nur die Fachkraft. Unbekannt heißt
        nicht Nein.
      </footer>
    </article>
  );
}

interface PartProps {
  readonly fall: FallView;
  readonly most: number;
}

function Deadlines({ fall, most }: PartProps) {
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
          {running.slice(0, most).map(({ concept, result }) => (
            <tr key={keyOf(concept, result)}>
              <td>{titleWithMassnahme(fall, result)}</td>
              <td>{dayWords(result.due)}</td>
              <td>{dayWords(result.onDay ? null : result.actBy)}</td>
              <td class="fallblatt-word">{deadlineSign(result).word}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More all={running.length} most={most} />
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
    [...new Set(rows.map(({ team }) => team))].join(', ');
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

function Missing({ fall, most }: { readonly fall: FallView; readonly most: Most }) {
  const { all: missing } = questionsOf(fall.assessment);
  const problems = problemsOf(fall).map(({ text }) => text);
  if (missing.length + problems.length === 0) return null;
  return (
    <section>
      <h2>Fehlende und unklare Angaben</h2>
      {keyed(problems.slice(0, most.problems), (text) => text).map(([key, text]) => (
        <p key={key}>{text}</p>
      ))}
      <More all={problems.length} most={most.problems} />
      {missing.length > 0 && (
        <p>
          Es fehlt:{' '}
          {missing
            .slice(0, most.missing)
            .map(({ label }) => label)
            .join(', ')}
          {missing.length > most.missing && ` und ${missing.length - most.missing} weitere`}
        </p>
      )}
    </section>
  );
}

function Checks({ fall, most }: PartProps) {
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
          {checks.slice(0, most).map(({ concept, row }) => (
            <tr key={keyOf(concept, row)}>
              <td>{titleWithMassnahme(fall, row)}</td>
              <td>{VERDICTS[row.verdict].word}</td>
              <td>
                {row.verdict === 'unknown' && row.missing.length > 0
                  ? `${lackWord(fall, row.missing)}: ${shortList(row.missing)}`
                  : row.why}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More all={checks.length} most={most} />
    </section>
  );
}
