import type { FallView } from '../../entrypoints/background/views.ts';
import { type Concept, conceptsOf } from '../../rules/weighing/concepts.ts';

interface Props {
  readonly fall: FallView;
  readonly concept: Concept;
}

/** With several concepts, it is part of the answer whose it is. */
export function Whose({ fall, concept }: Props) {
  if (conceptsOf(fall.assessment).length < 2) return null;
  return <span class="whose">{concept.result.title}</span>;
}
