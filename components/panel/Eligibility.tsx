/** "Eignung": each check with its verdict and every criterion; one line where all is well. */

import type { FallView } from '../../entrypoints/background/views.ts';
import { anzahl } from '../../rules/anzahl.ts';
import type { Verdict } from '../../rules/assessment.ts';
import { keyOf } from '../../rules/weighing/address.ts';
import { type Concept, conceptsOf } from '../../rules/weighing/concepts.ts';
import type { EligibilityView } from '../../rules/weighing/parts.ts';
import { Fold, QuietFold } from './Fold.tsx';
import { Mark } from './Mark.tsx';
import { lackWord } from './model/fall.ts';
import { massnahmeLabel } from './model/results.ts';
import { criteriaWords, shortList, VERDICTS } from './model/words.ts';
import { ResultRow } from './ResultRow.tsx';
import { CaseSection } from './Section.tsx';
import { Whose } from './Whose.tsx';
import { Why } from './Why.tsx';

interface Check {
  readonly concept: Concept;
  readonly row: EligibilityView;
}

/** So many are in view at once: of a long life with many Maßnahmen there are hundreds. */
const FIRST = 10;

const ORDER: readonly Verdict[] = ['met', 'unknown', 'notMet', 'notApplicable'];

export function Eligibility({ fall }: { readonly fall: FallView }) {
  const concepts = conceptsOf(fall.assessment);
  const checks = concepts
    .flatMap((concept) => concept.result.eligibility.map((row) => ({ concept, row })))
    .sort((a, b) => ORDER.indexOf(a.row.verdict) - ORDER.indexOf(b.row.verdict));
  const silent = concepts.filter(({ result }) => !result.inForce);
  if (checks.length + silent.length === 0) return null;

  const concerned = checks.filter(({ row }) => row.verdict !== 'notApplicable');
  const idle = checks.filter(({ row }) => row.verdict === 'notApplicable');
  const failed = checks.filter(({ row }) => row.verdict === 'notMet');
  const draw = (check: Check) => (
    <Row
      key={keyOf(check.concept, check.row)}
      fall={fall}
      check={check}
      // The one that fails says why at once. What is open stands under "Fehlende Angaben".
      open={failed.length === 1 && failed[0] === check}
    />
  );
  const allWell = concerned.length > 1 && concerned.every(({ row }) => row.verdict === 'met');
  return (
    <CaseSection fall={fall} id="eignung" title="Eignung">
      {silent.map(({ id, result }) => (
        <p class="line" key={id}>
          {result.validity ?? 'Dieses Konzept gilt am Stichtag nicht.'}{' '}
          <Whose fall={fall} concept={{ id, result }} />
        </p>
      ))}
      {allWell ? (
        <Fold
          summary={
            <>
              <Mark sign={VERDICTS.met} />
              <span>
                <span class="row-title">Alle {concerned.length} Prüfungen erfüllt</span>
              </span>
            </>
          }
        >
          {concerned.map(draw)}
        </Fold>
      ) : (
        <>
          {concerned.slice(0, FIRST).map(draw)}
          {concerned.length > FIRST && (
            <QuietFold words={moreWords(concerned.slice(FIRST))}>
              {concerned.slice(FIRST).map(draw)}
            </QuietFold>
          )}
        </>
      )}
      {idle.length > 0 && (
        <QuietFold
          words={`${anzahl(idle.length, 'Prüfung betrifft', 'Prüfungen betreffen')} diesen Fall nicht`}
        >
          {idle.map(draw)}
        </QuietFold>
      )}
    </CaseSection>
  );
}

/** "Weitere Prüfungen: 3 offen, 12 nicht erfüllt". */
function moreWords(checks: readonly Check[]): string {
  const counts = ORDER.flatMap((verdict) => {
    const { length } = checks.filter(({ row }) => row.verdict === verdict);
    return length > 0 ? [`${length} ${VERDICTS[verdict].word}`] : [];
  });
  return `Weitere Prüfungen: ${counts.join(', ')}`;
}

interface RowProps {
  readonly fall: FallView;
  readonly check: Check;
  readonly open: boolean;
}

function Row({ fall, check: { concept, row }, open }: RowProps) {
  return (
    <ResultRow
      fall={fall}
      concept={concept}
      result={row}
      hooks={{ 'data-verdict': row.verdict }}
      sign={VERDICTS[row.verdict]}
      title={row.title}
      sub={massnahmeLabel(fall, row.item)}
      detail={<Detail fall={fall} row={row} />}
      open={open}
    >
      <Why of={keyOf(concept, row)} source={row.source} />
    </ResultRow>
  );
}

/** Of an open check what is missing, of another how much of it is met. */
function Detail({ fall, row }: { readonly fall: FallView; readonly row: EligibilityView }) {
  if (row.verdict === 'unknown' && row.missing.length > 0) {
    return (
      <span class="muted">
        {` · ${lackWord(fall, row.missing)}: `}
        {shortList(row.missing, 1)}
      </span>
    );
  }
  if (row.verdict === 'notMet') {
    return <span class="muted"> · {criteriaWords(row)}</span>;
  }
  return null;
}
