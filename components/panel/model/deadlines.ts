/** The deadlines of all concepts in one order: a caseworker asks what is due, not who asks for it. */
import type { AssessmentView, DeadlineView } from '../../../entrypoints/background/protocol.ts';
import type { DeadlineState } from '../../../rules/assessment.ts';
import { byDay } from './dates.ts';
import { type Concept, conceptsOf } from './results.ts';

export interface Frist {
  readonly concept: Concept;
  readonly result: DeadlineView;
}

export interface Fristen {
  /** Overdue, soon, running, not yet open; the most urgent first. */
  readonly running: readonly Frist[];
  /** It is not known whether they apply, or when they are due. */
  readonly unknown: readonly Frist[];
  readonly done: readonly Frist[];
}

const ORDER: readonly DeadlineState[] = [
  'overdue',
  'dueSoon',
  'open',
  'notYetOpen',
  'unknown',
  'done',
];

export function fristenOf(assessment: AssessmentView): Fristen {
  const all = conceptsOf(assessment)
    .flatMap((concept) => concept.result.deadlines.map((result) => ({ concept, result })))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.result.state) - ORDER.indexOf(b.result.state) ||
        byDay(a.result.due, b.result.due),
    );
  const of = (...states: readonly DeadlineState[]) =>
    all.filter(({ result }) => states.includes(result.state));
  return {
    running: of('overdue', 'dueSoon', 'open', 'notYetOpen'),
    unknown: of('unknown'),
    done: of('done'),
  };
}
