import { expect, it } from 'vitest';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';

it.each(FAELLE.map((demo) => [demo.id, demo] as const))(
  '%s: no list of a Vermerk is torn by an empty line, and no paragraph runs into a list',
  (_, { fall }) => {
    const { concepts } = evaluate(fall, { stichtag: DEMO_STICHTAG, concepts: CONCEPTS });
    for (const { text } of Object.values(concepts).flatMap(({ notes }) => notes)) {
      expect(text).not.toMatch(/^- .*\n\n- /m);
      expect(text).not.toMatch(/^- .*\n(?!- |\n)./m);
    }
  },
);
