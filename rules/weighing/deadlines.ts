/** The deadlines of all concepts in one order: a caseworker asks what is due, not who asks for it. */
import type { DeadlineState } from '../assessment.ts';
import { byDay } from './byDay.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import type { AssessmentView, DeadlineView } from './parts.ts';

export interface Frist {
  readonly concept: Concept;
  readonly result: DeadlineView;
}

export interface Fristen {
  /** Overdue, soon, then what runs or has yet to begin, by its day. */
  readonly running: readonly Frist[];
  /** It is not known whether they apply, or when they are due. */
  readonly unknown: readonly Frist[];
  readonly done: readonly Frist[];
}

/** What has not begun is due no later for it: with what runs it stands in one order, by its day. */
const ORDER: Readonly<Record<DeadlineState, number>> = {
  overdue: 0,
  dueSoon: 1,
  open: 2,
  notYetOpen: 2,
  unknown: 3,
  done: 4,
};

export function fristenOf(assessment: AssessmentView): Fristen {
  const all = conceptsOf(assessment)
    .flatMap((concept) => concept.result.deadlines.map((result) => ({ concept, result })))
    .sort(
      (a, b) => ORDER[a.result.state] - ORDER[b.result.state] || byDay(a.result.due, b.result.due),
    );
  const of = (...states: readonly DeadlineState[]) =>
    all.filter(({ result }) => states.includes(result.state));
  return {
    running: of('overdue', 'dueSoon', 'open', 'notYetOpen'),
    unknown: of('unknown'),
    done: of('done'),
  };
}

/** The day on which one has to act: the last Arbeitstag up to the due date, or that itself where no earlier day counts. */
export const dayToAct = ({
  due,
  actBy,
  onDay,
}: Pick<DeadlineView, 'due' | 'actBy' | 'onDay'>): string | null => (onDay ? due : (actBy ?? due));

/**
 * Whether it may be done although the calendar says that it is due: what would satisfy it is not known,
 * or no contact was read at all, so that a newer one may have moved it on.
 */
export function mayBeDone({ satisfied, missing }: DeadlineView): boolean {
  return satisfied === 'unknown' || missing.some(({ field }) => field === 'kontakte');
}
