/** What the panel is given of a case of which nothing else is known. */
import { partReasons } from '../../entrypoints/background/judge/reasons.ts';
import type { FallView } from '../../entrypoints/background/protocol.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { DEMO_STICHTAG } from '../fachverfahren/faelle.ts';

export function viewOf(fall: Fall): FallView {
  const { assessment } = partReasons(
    evaluate(fall, { stichtag: DEMO_STICHTAG, concepts: CONCEPTS }),
  );
  const rest = { felder: [], problems: [], zugefuegt: [], erledigt: {} };
  return { id: null, kundennummer: null, ...rest, assessment };
}
