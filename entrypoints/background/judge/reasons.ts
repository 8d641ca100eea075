/** An Assessment in two parts: what the panel draws at once, and the reasons, by the key of their result. */
import { whyWords } from '../../../components/panel/model/deciding.ts';
import { type Addressed, keyOf } from '../../../components/panel/model/results.ts';
import type { Assessment, ConceptResult, Criterion } from '../../../rules/assessment.ts';
import { fingerprint } from '../../../rules/fingerprint.ts';
import type { AssessmentView, ConceptView, Reasons } from '../protocol.ts';

export interface Parted {
  readonly assessment: AssessmentView;
  readonly reasons: ReadonlyMap<string, Reasons>;
}

export function partReasons(whole: Assessment): Parted {
  const reasons = new Map<string, Reasons>();
  const concepts = Object.entries(whole.concepts).map(
    ([id, result]) => [id, partConcept(id, result, reasons)] as const,
  );
  return { assessment: { ...whole, concepts: Object.fromEntries(concepts) }, reasons };
}

function partConcept(
  id: string,
  result: ConceptResult,
  reasons: Map<string, Reasons>,
): ConceptView {
  const part = <Result extends Addressed & Reasons>(row: Result) => {
    const { criteria, interpretation, ...view } = row;
    const why = interpretation === undefined ? { criteria } : { criteria, interpretation };
    reasons.set(keyOf({ id }, row), why);
    return { ...view, grounds: groundsOf(criteria) };
  };
  return {
    ...result,
    eligibility: result.eligibility.map((row) => ({
      ...part(row),
      kriterien: {
        all: row.criteria.length,
        met: row.criteria.filter(({ verdict }) => verdict === 'met').length,
      },
      why: whyWords(row),
    })),
    routing: result.routing.map(part),
    deadlines: result.deadlines.map(part),
    warnings: result.warnings.map(part),
  };
}

/** Changes with any value that the conditions saw. */
export const groundsOf = (criteria: readonly Criterion[]): string =>
  fingerprint(JSON.stringify(valuesIn(criteria)));

function valuesIn(criteria: readonly Criterion[]): readonly string[] {
  return criteria.flatMap(({ seen = [], parts = [] }) => [
    ...seen.map(({ field, shown }) => `${field} ${shown}`),
    ...valuesIn(parts),
  ]);
}
