/** "Eignung": each check with its verdict and every criterion. */
import type { FallView } from '../../entrypoints/background/protocol.ts';
import type { EligibilityResult } from '../../rules/assessment.ts';
import { ByConcept } from './ByConcept.tsx';
import { Criteria, criteriaWords } from './Criteria.tsx';
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
import { count, shortList, VERDICTS } from './model/words.ts';
import { Reasons } from './Reasons.tsx';
import { Section } from './Section.tsx';

export function Eligibility({ fall }: { readonly fall: FallView }) {
  const concepts = conceptsOf(fall.assessment).filter(
    ({ result }) => result.eligibility.length > 0 || !result.inForce,
  );
  if (concepts.length === 0) return null;
  return (
    <Section id="eignung" title="Eignung">
      <ByConcept concepts={concepts}>
        {(concept) => <OfConcept fall={fall} concept={concept} />}
      </ByConcept>
    </Section>
  );
}

interface OfConceptProps {
  readonly fall: FallView;
  readonly concept: Concept;
}

function OfConcept({ fall, concept }: OfConceptProps) {
  const { eligibility, inForce, validity } = concept.result;
  const rows = eligibility.filter((row) => row.verdict !== 'notApplicable');
  const idle = eligibility.filter((row) => row.verdict === 'notApplicable');
  const draw = (row: EligibilityResult) => (
    <Row key={keyOf(concept, row)} fall={fall} concept={concept} row={row} />
  );
  return (
    <>
      {!inForce && <p class="line">{validity ?? 'Dieses Konzept gilt am Stichtag nicht.'}</p>}
      {rows.map(draw)}
      {idle.length > 0 && (
        <Fold
          class="fold-quiet"
          summary={
            <span class="muted">
              {count(idle.length, 'Prüfung betrifft', 'Prüfungen betreffen')} diesen Fall nicht
            </span>
          }
        >
          {idle.map(draw)}
        </Fold>
      )}
    </>
  );
}

interface RowProps extends OfConceptProps {
  readonly row: EligibilityResult;
}

function Row({ fall, concept, row }: RowProps) {
  const sign = VERDICTS[row.verdict];
  // What is open stands under "Fehlende Angaben"; unfolded here it would bury the rest.
  const alone = concept.result.eligibility.filter((each) => each.verdict === 'notMet').length === 1;
  const massnahme = massnahmeLabel(fall, row.item);
  return (
    <div
      class="row"
      id={anchorOf(concept, row)}
      data-rule={ruleOf(concept, row)}
      data-item={row.item}
      data-verdict={row.verdict}
    >
      <Fold
        open={row.verdict === 'notMet' && alone}
        summary={
          <>
            <Mark sign={sign} />
            <span>
              <span class="row-title">{row.title}</span>
              {massnahme && <span class="row-sub">{massnahme}</span>}
              <span class={`row-sub tone-${sign.tone}`}>
                {sign.word}
                {row.verdict !== 'notApplicable' && (
                  <span class="muted"> · {criteriaWords(row.criteria)}</span>
                )}
              </span>
              {row.verdict === 'unknown' && row.missing.length > 0 && (
                <span class="row-sub muted">es fehlt: {shortList(row.missing)}</span>
              )}
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
