/** The Vermerke of all concepts, those that fit the case now before those that may, the most fitting first. */
import type { NoteResult } from '../assessment.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import type { AssessmentView } from './parts.ts';
import { inOrder, type Ranked, ranked, todosOf } from './urgency.ts';

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
  const vermerke = conceptsOf(assessment).flatMap((concept) =>
    concept.result.notes.map((note) => ({ concept, note })),
  );
  const all = inOrder(vermerke, fitOf);
  return {
    fitting: all.filter(({ note }) => note.occasion === 'met'),
    open: all.filter(({ note }) => note.occasion === 'unknown'),
  };
}

/** After all that something is to be done about. */
const OF_ITS_OWN = 100;
const LAST = 101;

/** A text is wanted as soon as the most urgent thing that it records; what is over, or not meant here, last. */
function fitOf({ concept, note }: Vermerk): Ranked {
  const isServed = ({ id, item }: { readonly id: string; readonly item?: number }) =>
    note.serves.includes(id) &&
    (item === undefined || note.item === undefined || item === note.item);
  const served = todosOf(concept).filter(({ result }) => isServed(result));
  const [first] = ranked(served);
  const own = (rank: number): Ranked => ({ todo: { kind: 'note', concept, result: note }, rank });
  // What is due waits for no day on which something else was; a team that was told long ago is not told again.
  if (first && (first.todo.kind !== 'team' || !note.past)) return first;
  const { eligibility, routing } = concept.result;
  const judged = [...eligibility, ...routing].filter(isServed);
  const isMeant = judged.length === 0 || judged.some(({ verdict }) => IS_MEANT.has(verdict));
  return own(note.past || !isMeant ? LAST : OF_ITS_OWN);
}

const IS_MEANT: ReadonlySet<string> = new Set(['met', 'unknown']);

/** Its title under a heading that says "Vermerk" already. */
export function noteTitle({ title }: NoteResult): string {
  const [first = '', ...rest] = title.replace(/^Vermerk: /u, '');
  return first.toUpperCase() + rest.join('');
}
