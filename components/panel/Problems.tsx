/** "Unklare Angaben": contradictions, texts that could not be read; each can be settled right there. */
import type { FallView, ProblemView } from '../../entrypoints/background/views.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { Choice } from '../../rules/fall/reading.ts';
import { EditField } from './entry/EditField.tsx';
import { useFocusKept } from './entry/useFocusKept.ts';
import { QuietFold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { feldOf, problemsOf } from './model/fall.ts';
import { placeWords } from './model/words.ts';
import { Section } from './Section.tsx';
import { useLabelOf } from './vorgaben.ts';

interface Props {
  readonly fall: FallView;
  readonly enter: (field: FeldKey, value: unknown) => void;
}

/** So many are in view at once: dates stand below them. */
const FIRST = 3;

export function Problems({ fall, enter }: Props) {
  const problems = problemsOf(fall);
  const { list, answered } = useFocusKept(
    problems.map(keyOf),
    problems.length > 0 ? 'unklar-titel' : 'jetzt-titel',
  );
  if (problems.length === 0) return null;
  const draw = (problem: ProblemView) => (
    <Problem
      key={keyOf(problem)}
      problem={problem}
      value={problem.field && feldOf(fall, problem.field)?.value}
      enter={(field, value) => {
        answered(keyOf(problem));
        enter(field, value);
      }}
    />
  );
  const more = problems.slice(FIRST);
  return (
    <Section id="unklar" title="Unklare Angaben" aside={`${problems.length}`}>
      <div ref={list}>
        <ul class="problems">{problems.slice(0, FIRST).map(draw)}</ul>
        {more.length > 0 && (
          <QuietFold words={`${more.length} weitere`}>
            <ul class="problems">{more.map(draw)}</ul>
          </QuietFold>
        )}
      </div>
    </Section>
  );
}

const keyOf = ({ field, text, found }: ProblemView) =>
  [field ?? '', text, ...found.map(({ where }) => placeWords(where))].join(' ');

const UNCLEAR = { word: 'Unklar', icon: 'warning', tone: 'warning' } as const;

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly enter: Props['enter'];
}

/** What a label that fits several fields may mean: one click says which. */
function Choices({ choices, enter }: ChoicesProps) {
  const labelOf = useLabelOf();
  return (
    <ul class="problem-choices">
      {choices.map(({ field, value }) => (
        <li key={field}>
          <button
            type="button"
            class="link-button"
            data-choice={field}
            onClick={() => enter(field, value)}
          >
            Als „{labelOf(field)}“ übernehmen
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ProblemProps {
  readonly problem: ProblemView;
  /** Of its field, where that has one. */
  readonly value: unknown;
  readonly enter: Props['enter'];
}

function Problem({ problem, value, enter }: ProblemProps) {
  const { field } = problem;
  return (
    <li class="problem" data-problem={field ?? ''}>
      <Mark sign={UNCLEAR} spoken />
      <div>
        <p>{problem.text}</p>
        {problem.found.map(({ shown, where }) => (
          <p class="fact" key={`${shown} ${placeWords(where)}`}>
            {shown && <span class="value">„{shown}“</span>}
            <span class="place">{placeWords(where)}</span>
          </p>
        ))}
        {problem.choices && <Choices choices={problem.choices} enter={enter} />}
        {field && field !== 'kundennummer' && (
          <EditField field={field} value={value} words="Richtig eintragen" enter={enter} />
        )}
      </div>
    </li>
  );
}
