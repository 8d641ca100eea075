/** "Fristen": when what is due, drawn and in a list, and how each was counted. */
import type { PanelState } from '../../entrypoints/background/views.ts';
import { keyOf } from '../../rules/weighing/address.ts';
import { type Frist, fristenOf } from '../../rules/weighing/deadlines.ts';
import type { PanelActions } from './actions.ts';
import { Due } from './Due.tsx';
import { QuietFold } from './Fold.tsx';
import { keyed } from './model/keys.ts';
import { massnahmeLabel } from './model/results.ts';
import { deadlineSign } from './model/words.ts';
import { ResultRow } from './ResultRow.tsx';
import { SaveToCalendar } from './SaveToCalendar.tsx';
import { CaseSection } from './Section.tsx';
import { Timeline } from './Timeline.tsx';
import { Why } from './Why.tsx';

interface Props {
  readonly state: PanelState;
  readonly fall: NonNullable<PanelState['fall']>;
  readonly save: PanelActions['saveCalendar'];
}

/** So many are in view at once. */
const FIRST = 5;

export function Deadlines({ state, fall, save }: Props) {
  const { stichtag, today, feiertage } = state;
  const { running, unknown, done } = fristenOf(fall.assessment);
  // What is overdue or near is never folded away.
  const first = running.filter(
    ({ result }, index) =>
      index < FIRST || result.state === 'overdue' || result.state === 'dueSoon',
  );
  const later = running.slice(first.length);
  if (running.length + unknown.length + done.length === 0) return null;
  const draw = (frist: Frist) => (
    <Row
      key={keyOf(frist.concept, frist.result)}
      fall={fall}
      frist={frist}
      stichtag={stichtag}
      save={save}
    />
  );
  return (
    <CaseSection fall={fall} id="fristen" title="Fristen">
      <Timeline
        fristen={running}
        stichtag={stichtag}
        isToday={stichtag === today}
        feiertage={feiertage}
      />
      {first.map(draw)}
      {running.length === 0 && (
        <p class="line muted">
          {unknown.length > 0 ? 'Ob eine läuft, steht noch nicht fest.' : 'Derzeit läuft keine.'}
        </p>
      )}
      <Rest rows={later} words="weitere" draw={draw} />
      <Rest rows={unknown} words="noch nicht zu beurteilen, weil Angaben fehlen" draw={draw} />
      <Rest rows={done} words="erledigt" draw={draw} />
      {running.length > 1 && <SaveToCalendar fall={fall} fristen={running} save={save} />}
    </CaseSection>
  );
}

interface RestProps {
  readonly rows: readonly Frist[];
  readonly words: string;
  readonly draw: (row: Frist) => preact.JSX.Element;
}

function Rest({ rows, words, draw }: RestProps) {
  if (rows.length === 0) return null;
  return <QuietFold words={`${rows.length} ${words}`}>{rows.map(draw)}</QuietFold>;
}

interface RowProps {
  readonly fall: Props['fall'];
  readonly frist: Frist;
  readonly stichtag: string;
  readonly save: Props['save'];
}

function Row({ fall, frist, stichtag, save }: RowProps) {
  const { concept, result } = frist;
  return (
    <ResultRow
      fall={fall}
      concept={concept}
      result={result}
      hooks={{ 'data-state': result.state, 'data-due': result.due ?? '' }}
      sign={deadlineSign(result)}
      title={result.title}
      sub={massnahmeLabel(fall, result.item)}
      detail={result.state !== 'done' && <Due deadline={result} stichtag={stichtag} />}
    >
      {result.counted.length > 0 && (
        <ul class="counted">
          {keyed(result.counted, (line) => line).map(([key, line]) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
      )}
      {result.missing.length > 0 && (
        <p class="fact">
          <span class="muted">Es fehlt: </span>
          {result.missing.map((each) => each.label).join(', ')}
        </p>
      )}
      <Why of={keyOf(concept, result)} source={result.source} />
      <SaveToCalendar fall={fall} fristen={[frist]} save={save} />
    </ResultRow>
  );
}
