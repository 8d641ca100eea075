/** "Zuständiges Team": the recommendation, what would overturn it, what comes in addition, why not the rest. */
import type { FallView } from '../../entrypoints/background/protocol.ts';
import type { RoutingResult } from '../../rules/assessment.ts';
import { ByConcept } from './ByConcept.tsx';
import { Criteria } from './Criteria.tsx';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { anchorOf, type Concept, conceptsOf, keyOf, ruleOf } from './model/results.ts';
import { teamsOf } from './model/teams.ts';
import { count, recommendationSign, type Sign, VERDICTS } from './model/words.ts';
import { Reasons } from './Reasons.tsx';
import { Section } from './Section.tsx';

export function Routing({ fall }: { readonly fall: FallView }) {
  const concepts = conceptsOf(fall.assessment).filter(({ result }) => result.routing.length > 0);
  if (concepts.length === 0) return null;
  return (
    <Section id="team" title="Zuständiges Team">
      <ByConcept concepts={concepts}>{(concept) => <OfConcept concept={concept} />}</ByConcept>
    </Section>
  );
}

/** So many open ways are in view at once. */
const FEW = 3;

const ADDITIONAL: Sign = { word: 'zusätzlich', icon: 'forward', tone: 'success' };
const LATER: Sign = { word: 'passt auch, nachrangig', icon: 'success', tone: 'neutral' };

function OfConcept({ concept }: { readonly concept: Concept }) {
  const teams = teamsOf(concept.result.routing);
  const { recommended, before } = teams;
  const draw = (row: RoutingResult, sign: Sign = VERDICTS[row.verdict]) => (
    <Row key={keyOf(concept, row)} concept={concept} row={row} sign={sign} />
  );
  return (
    <>
      {recommended ? (
        <div class={before.length > 0 ? 'card card-provisional' : 'card'}>
          {draw(recommended, recommendationSign(recommended, before.length > 0))}
        </div>
      ) : (
        <p class="line">
          {before.length > 0 ? 'Noch keine Empfehlung möglich.' : 'Kein Team wird empfohlen.'}
        </p>
      )}
      {before.length > 0 && (
        <Fold
          class="fold-quiet"
          open={before.length <= FEW}
          summary={
            <span class="muted">
              {recommended ? 'Geht vor, ist aber noch offen' : 'Noch offen'} ({before.length})
            </span>
          }
        >
          {before.map((row) => draw(row))}
        </Fold>
      )}
      {teams.additional.map((row) => draw(row, ADDITIONAL))}
      {teams.others.map((row) => draw(row, row.verdict === 'met' ? LATER : undefined))}
      <Rest rows={teams.not} one="Weg passt nicht" many="Wege passen nicht" draw={draw} />
      <Rest
        rows={teams.idle}
        one="Weg betrifft diesen Fall nicht"
        many="Wege betreffen diesen Fall nicht"
        draw={draw}
      />
    </>
  );
}

interface RestProps {
  readonly rows: readonly RoutingResult[];
  readonly one: string;
  readonly many: string;
  readonly draw: (row: RoutingResult) => preact.JSX.Element;
}

function Rest({ rows, one, many, draw }: RestProps) {
  if (rows.length === 0) return null;
  return (
    <Fold class="fold-quiet" summary={<span class="muted">{count(rows.length, one, many)}</span>}>
      {rows.map((row) => draw(row))}
    </Fold>
  );
}

interface RowProps {
  readonly concept: Concept;
  readonly row: RoutingResult;
  readonly sign: Sign;
}

function Row({ concept, row, sign }: RowProps) {
  return (
    <div
      class="row"
      id={anchorOf(concept, row)}
      data-rule={ruleOf(concept, row)}
      data-item={row.item}
      data-verdict={row.verdict}
    >
      <Fold
        summary={
          <>
            <Mark sign={sign} />
            <span>
              <span class="row-title">{row.team}</span>
              {row.title !== row.team && <span class="row-sub">{row.title}</span>}
              <span class={`row-sub tone-${sign.tone}`}>
                {sign.word}
                {row.action && row.verdict !== 'notMet' && (
                  <span class="row-action">: {row.action}</span>
                )}
              </span>
            </span>
          </>
        }
      >
        <Criteria criteria={row.criteria} />
        <Reasons source={row.source} interpretation={row.interpretation} />
      </Fold>
    </div>
  );
}
