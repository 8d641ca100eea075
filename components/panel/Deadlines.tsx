/** "Fristen": when what is due, and how that was counted. */
import type { FallView } from '../../entrypoints/background/protocol.ts';
import type { DeadlineResult, DeadlineState } from '../../rules/assessment.ts';
import { ByConcept } from './ByConcept.tsx';
import { Criteria } from './Criteria.tsx';
import { Due } from './Due.tsx';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import {
  anchorOf,
  type Concept,
  conceptsOf,
  keyOf,
  massnahmeLabel,
  ruleOf,
} from './model/results.ts';
import { deadlineSign } from './model/words.ts';
import { Reasons } from './Reasons.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly fall: FallView;
  readonly stichtag: string;
}

export function Deadlines({ fall, stichtag }: Props) {
  const concepts = conceptsOf(fall.assessment).filter(({ result }) => result.deadlines.length > 0);
  if (concepts.length === 0) return null;
  return (
    <Section id="fristen" title="Fristen">
      <ByConcept concepts={concepts}>
        {(concept) => <OfConcept fall={fall} concept={concept} stichtag={stichtag} />}
      </ByConcept>
    </Section>
  );
}

interface OfConceptProps extends Props {
  readonly concept: Concept;
}

function OfConcept({ fall, concept, stichtag }: OfConceptProps) {
  const deadlines = sorted(concept.result.deadlines);
  const unknown = deadlines.filter(({ state }) => state === 'unknown');
  const done = deadlines.filter(({ state }) => state === 'done');
  const draw = (row: DeadlineResult) => (
    <Row key={keyOf(concept, row)} fall={fall} concept={concept} row={row} stichtag={stichtag} />
  );
  return (
    <>
      {deadlines.filter(({ state }) => state !== 'unknown' && state !== 'done').map(draw)}
      {unknown.length > 0 && (
        <Fold
          class="fold-quiet"
          summary={<span class="muted">{unknown.length} nicht berechenbar</span>}
        >
          {unknown.map(draw)}
        </Fold>
      )}
      {done.length > 0 && (
        <Fold class="fold-quiet" summary={<span class="muted">{done.length} erledigt</span>}>
          {done.map(draw)}
        </Fold>
      )}
    </>
  );
}

const ORDER: readonly DeadlineState[] = [
  'overdue',
  'dueSoon',
  'open',
  'unknown',
  'notYetOpen',
  'done',
];

function sorted(deadlines: readonly DeadlineResult[]): readonly DeadlineResult[] {
  return [...deadlines].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      (a.due ?? '9999').localeCompare(b.due ?? '9999'),
  );
}

interface RowProps extends OfConceptProps {
  readonly row: DeadlineResult;
}

function Row({ fall, concept, row, stichtag }: RowProps) {
  const sign = deadlineSign(row);
  const massnahme = massnahmeLabel(fall, row.item);
  return (
    <div
      class="row"
      id={anchorOf(concept, row)}
      data-rule={ruleOf(concept, row)}
      data-item={row.item}
      data-state={row.state}
      data-due={row.due ?? ''}
    >
      <Fold
        summary={
          <>
            <Mark sign={sign} />
            <span>
              <span class="row-title">{row.title}</span>
              {massnahme && <span class="row-sub">{massnahme}</span>}
              <span class="row-sub">
                <span class={`tone-${sign.tone}`}>{sign.word}</span>
                {row.state !== 'done' && <Due deadline={row} stichtag={stichtag} />}
                {row.applies === 'unknown' && <span class="muted"> · gilt vielleicht</span>}
              </span>
            </span>
          </>
        }
      >
        {row.counted.length > 0 && (
          <ul class="counted">
            {row.counted.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {row.missing.length > 0 && (
          <p class="fact">
            <span class="muted">Es fehlt: </span>
            {row.missing.map((each) => each.label).join(', ')}
          </p>
        )}
        <Criteria criteria={row.criteria} />
        <Reasons source={row.source} interpretation={row.interpretation} />
      </Fold>
    </div>
  );
}
