/** The Vermerke of all concepts, those that fit the case now before those that may. */
import type { AssessmentView } from '../../../entrypoints/background/protocol.ts';
import type { NoteResult } from '../../../rules/assessment.ts';
import { type Concept, conceptsOf } from './results.ts';

export interface Vermerk {
  readonly concept: Concept;
  readonly note: NoteResult;
}

export interface Vermerke {
  readonly fitting: readonly Vermerk[];
  /** Whether their occasion is there is not known. */
  readonly open: readonly Vermerk[];
}

export function vermerkeOf(assessment: AssessmentView): Vermerke {
  const all = conceptsOf(assessment).flatMap((concept) =>
    concept.result.notes.map((note) => ({ concept, note })),
  );
  return {
    fitting: all.filter(({ note }) => note.occasion === 'met'),
    open: all.filter(({ note }) => note.occasion === 'unknown'),
  };
}

/** Its title under a heading that says "Vermerk" already. */
export function noteTitle({ title }: NoteResult): string {
  const [first = '', ...rest] = title.replace(/^Vermerk: /u, '');
  return first.toUpperCase() + rest.join('');
}
