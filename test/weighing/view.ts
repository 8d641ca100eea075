/** What the panel is given of a case of which nothing else is known. */

import type { FallView } from '../../entrypoints/background/views.ts';
import type { Concept } from '../../rules/concept/data.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { partReasons } from '../../rules/weighing/parts.ts';
import { DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';

export function viewOf(fall: Fall, concepts: readonly Concept[] = CONCEPTS): FallView {
  const { assessment } = partReasons(evaluate(fall, { stichtag: DEMO_STICHTAG, concepts }));
  const rest = { felder: [], problems: [], zugefuegt: [], erledigt: {} };
  return { id: null, kundennummer: null, ...rest, assessment };
}

/** A case of the demonstration as only these concepts see it; all of them where none is named. */
export function demoView(id: string, ...concepts: readonly string[]): FallView {
  const demo = FAELLE.find((each) => each.id === id);
  if (!demo) throw new Error(`no case ${id} in the demonstration`);
  const chosen = CONCEPTS.filter((each) => concepts.length === 0 || concepts.includes(each.id));
  return viewOf(demo.fall, chosen);
}
