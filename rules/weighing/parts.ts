/** An Assessment in two parts: what the panel draws at once, and the reasons, by the key of their result. */
import type {
  Assessment,
  ConceptResult,
  Criterion,
  DeadlineResult,
  EligibilityResult,
  RoutingResult,
  WarningResult,
} from '../assessment.ts';
import { fingerprint } from '../fingerprint.ts';
import { type Addressed, keyOf } from './address.ts';
import { whyWords } from './deciding.ts';

/** On what a result hangs, and how its rule was read. The panel asks for it where someone wants to know. */
export interface Reasons {
  readonly criteria: readonly Criterion[];
  readonly interpretation?: string;
}

/** `grounds` changes with any value that the rule's conditions saw. */
type WithoutReasons<Result> = Omit<Result, keyof Reasons> & { readonly grounds: string };

export type RoutingView = WithoutReasons<RoutingResult>;
export type DeadlineView = WithoutReasons<DeadlineResult>;
export type WarningView = WithoutReasons<WarningResult>;
export type EligibilityView = WithoutReasons<EligibilityResult> & {
  /** How many criteria there are, and how many of them are met. */
  readonly kriterien: { readonly all: number; readonly met: number };
  /** On what it hangs, in few words; "" where all is met. */
  readonly why: string;
};

export interface ConceptView
  extends Omit<ConceptResult, 'eligibility' | 'routing' | 'deadlines' | 'warnings'> {
  readonly eligibility: readonly EligibilityView[];
  readonly routing: readonly RoutingView[];
  readonly deadlines: readonly DeadlineView[];
  readonly warnings: readonly WarningView[];
}

/** An Assessment without its reasons: they are most of it, and seldom read. */
export interface AssessmentView extends Omit<Assessment, 'concepts'> {
  readonly concepts: Readonly<Record<string, ConceptView>>;
}

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
