/** "Fristen": when what is due, drawn and in a list, and how each was counted. */
import type { PanelState } from '../../entrypoints/background/protocol.ts';
import type { PanelActions } from './actions.ts';
import { Criteria } from './Criteria.tsx';
import { Due } from './Due.tsx';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { type Frist, fristenOf } from './model/deadlines.ts';
import { keyed } from './model/keys.ts';
import { anchorOf, conceptsOf, keyOf, massnahmeLabel, ruleOf } from './model/results.ts';
import { deadlineSign } from './model/words.ts';
import { Reasons } from './Reasons.tsx';
import { SaveToCalendar } from './SaveToCalendar.tsx';
import { Section } from './Section.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly state: PanelState;
  readonly fall: NonNullable<PanelState['fall']>;
  readonly save: PanelActions['saveCalendar'];
}

export function Deadlines({ state, fall, save }: Props) {
  const { stichtag, today, feiertage } = state;
  const { running, unknown, done } = fristenOf(fall.assessment);
  if (running.length + unknown.length + done.length === 0) return null;
  const several = conceptsOf(fall.assessment).length > 1;
  const draw = (frist: Frist) => (
    <Row
      key={keyOf(frist.concept, frist.result)}
      fall={fall}
      frist={frist}
      stichtag={stichtag}
      several={several}
      save={save}
    />
  );
  return (
    <Section id="fristen" title="Fristen">
      <Timeline
        fristen={running}
        stichtag={stichtag}
        isToday={stichtag === today}
        feiertage={feiertage}
      />
      {running.length > 0 ? running.map(draw) : <p class="line muted">Derzeit läuft keine.</p>}
      <Rest rows={unknown} words="offen, weil Angaben fehlen" draw={draw} />
      <Rest rows={done} words="erledigt" draw={draw} />
      {running.length > 1 && <SaveToCalendar fall={fall} fristen={running} save={save} />}
    </Section>
  );
}

interface RestProps {
  readonly rows: readonly Frist[];
  readonly words: string;
  readonly draw: (row: Frist) => preact.JSX.Element;
}

function Rest({ rows, words, draw }: RestProps) {
  if (rows.length === 0) return null;
  return (
    <Fold
      class="fold-quiet"
      summary={
        <span class="muted">
          {rows.length} {words}
        </span>
      }
    >
      {rows.map(draw)}
    </Fold>
  );
}

interface RowProps {
  readonly fall: Props['fall'];
  readonly frist: Frist;
  readonly stichtag: string;
  /** With several concepts, it is part of the answer whose it is. */
  readonly several: boolean;
  readonly save: Props['save'];
}

function Row({ fall, frist, stichtag, several, save }: RowProps) {
  const { concept, result } = frist;
  const sign = deadlineSign(result);
  const massnahme = massnahmeLabel(fall, result.item);
  return (
    <div
      class="row"
      id={anchorOf(concept, result)}
      data-rule={ruleOf(concept, result)}
      data-item={result.item}
      data-state={result.state}
      data-due={result.due ?? ''}
    >
      <Fold
        summary={
          <>
            <Mark sign={sign} />
            <span>
              <span class="row-title">{result.title}</span>
              {massnahme && <span class="row-sub">{massnahme}</span>}
              <span class="row-sub">
                <span class={`tone-${sign.tone}`}>{sign.word}</span>
                {result.state !== 'done' && <Due deadline={result} stichtag={stichtag} />}
              </span>
              {several && <span class="row-sub muted">{concept.result.title}</span>}
            </span>
          </>
        }
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
        <Criteria criteria={result.criteria} />
        <Reasons source={result.source} interpretation={result.interpretation} />
        <SaveToCalendar fall={fall} fristen={[frist]} save={save} />
      </Fold>
    </div>
  );
}
