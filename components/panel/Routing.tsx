/** "Zuständiges Team": the recommendation, what would overturn it, what comes in addition, why not the rest. */
import type { FallView } from '../../entrypoints/background/views.ts';
import { keyOf } from '../../rules/weighing/address.ts';
import { type Concept, conceptsOf } from '../../rules/weighing/concepts.ts';
import type { RoutingView } from '../../rules/weighing/parts.ts';
import { assignedOf, reasonOf, type Teams, teamsOf } from '../../rules/weighing/teams.ts';
import { QuietFold } from './Fold.tsx';
import { recommendationSign, type Sign, VERDICTS } from './model/words.ts';
import { ResultRow } from './ResultRow.tsx';
import { CaseSection } from './Section.tsx';
import { Why } from './Why.tsx';

/** One concept's ways, and one of them. */
interface OfConcept {
  readonly concept: Concept;
  readonly teams: Teams;
}
interface Way {
  readonly concept: Concept;
  readonly row: RoutingView;
  readonly sign: Sign;
}

/** So many open ways are in view at once. */
const FEW = 3;

const ADDITIONAL: Sign = { word: 'zusätzlich', icon: 'forward', tone: 'success' };
const LATER: Sign = { word: 'passt auch, nachrangig', icon: 'success', tone: 'neutral' };

const isMet = ({ verdict }: RoutingView): boolean => verdict === 'met';

export function Routing({ fall }: { readonly fall: FallView }) {
  const all = conceptsOf(fall.assessment)
    .filter(({ result }) => result.routing.length > 0)
    .map((concept) => ({ concept, teams: teamsOf(concept.result.routing) }));
  if (all.length === 0) return null;

  const ways = (
    rowsOf: (teams: Teams) => readonly RoutingView[],
    signOf = (row: RoutingView): Sign => VERDICTS[row.verdict],
  ): readonly Way[] =>
    all.flatMap(({ concept, teams }) =>
      rowsOf(teams).map((row) => ({ concept, row, sign: signOf(row) })),
    );
  const assigned = new Set(all.flatMap(({ concept }) => assignedOf(concept.result.routing)));
  const draw = (way: Way) => <Row key={keyOf(way.concept, way.row)} fall={fall} way={way} />;
  const before = ways((teams) => teams.before);
  // Where too many go before it to be in view, these would seem to be the ones that matter.
  const others = ways((teams) => teams.others.filter((row) => !isMet(row)));

  return (
    <CaseSection fall={fall} id="team" title="Zuständiges Team">
      <Recommended all={all} draw={draw} />
      <Rest ways={before} title="Vorher zu klären" open={before.length <= FEW} draw={draw} />
      {ways(
        (teams) => teams.additional,
        () => ADDITIONAL,
      ).map(draw)}
      {ways(
        ({ others }) => others.filter(isMet),
        (row) => (assigned.has(row) ? recommendationSign(row, false) : LATER),
      ).map(draw)}
      {before.length <= FEW ? (
        others.map(draw)
      ) : (
        <Rest ways={others} title="Ebenfalls offen" draw={draw} />
      )}
      <Rest ways={ways((teams) => teams.not)} title="Passt nicht" draw={draw} />
      <Rest ways={ways((teams) => teams.idle)} title="Betrifft diesen Fall nicht" draw={draw} />
    </CaseSection>
  );
}

interface RecommendedProps {
  readonly all: readonly OfConcept[];
  readonly draw: (way: Way) => preact.JSX.Element;
}

function Recommended({ all, draw }: RecommendedProps) {
  const cards = all.flatMap(({ concept, teams: { recommended, before } }) => {
    if (!recommended) return [];
    return [
      { concept, row: recommended, sign: recommendationSign(recommended, before.length > 0) },
    ];
  });
  if (cards.length > 0) {
    return (
      <>
        {cards.map((way) => (
          <div
            class={way.sign.tone === 'success' ? 'card' : 'card card-provisional'}
            key={way.concept.id}
          >
            {draw(way)}
          </div>
        ))}
      </>
    );
  }
  const open = all.some(({ teams }) => teams.before.length > 0);
  return (
    <p class="line">{open ? 'Noch keine Empfehlung möglich.' : 'Kein Team wird empfohlen.'}</p>
  );
}

interface RestProps {
  readonly ways: readonly Way[];
  readonly title: string;
  readonly open?: boolean;
  readonly draw: (way: Way) => preact.JSX.Element;
}

function Rest({ ways, title, open = false, draw }: RestProps) {
  if (ways.length === 0) return null;
  return (
    <QuietFold open={open} words={`${title} (${ways.length})`}>
      {ways.map(draw)}
    </QuietFold>
  );
}

interface RowProps {
  readonly fall: FallView;
  readonly way: Way;
}

function Row({ fall, way: { concept, row, sign } }: RowProps) {
  return (
    <ResultRow
      fall={fall}
      concept={concept}
      result={row}
      hooks={{ 'data-verdict': row.verdict }}
      sign={sign}
      title={row.team}
      sub={reasonOf(row)}
      detail={<Action row={row} />}
    >
      <Why of={keyOf(concept, row)} source={row.source} />
    </ResultRow>
  );
}

/** What is then to be done: an order only where the way is the right one, and what is left open of it. */
function Action({ row }: { readonly row: RoutingView }) {
  const { action, caveat, settled, verdict } = row;
  if (!action || settled || verdict === 'notMet' || verdict === 'notApplicable') return null;
  return (
    <>
      <span>{verdict === 'met' ? `: ${action}` : ` · wenn erfüllt: ${action}`}</span>
      {row.recommended && caveat && <span class="row-sub">{caveat}</span>}
    </>
  );
}
