import { expect, it } from 'vitest';
import type { Criterion } from '../../rules/assessment.ts';
import { all, defineVersion, is, named, not, yes } from '../../rules/concept/builders.ts';
import type { Condition } from '../../rules/concept/data.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { inOneLine } from '../../rules/weighing/deciding.ts';

/** How `condition` is explained of a case of Kategorie X. */
function explained(condition: Condition): Criterion | undefined {
  const version = defineVersion({
    document: 'Probe',
    params: {},
    teams: {},
    begriffe: {},
    rules: ({ eligibility }) => [
      eligibility({ id: 'probe', title: 'Probe', section: '1', condition }),
    ],
  });
  const concept = { id: 'probe', title: 'Probe', land: 'BW' as const, versions: [version] };
  const { concepts } = evaluate(
    { kundenkategorie: 'X' },
    { stichtag: '2026-11-20', concepts: [concept] },
  );
  return concepts.probe?.eligibility[0]?.criteria[0];
}

it('a negation of one condition is one line, with the value and one verdict', () => {
  const criterion = explained(
    named('Kundenkategorie nicht X, Y oder Z', not(is('kundenkategorie', 'X', 'Y', 'Z'))),
  );
  expect(criterion && inOneLine(criterion)).toMatchObject({
    verdict: 'notMet',
    text: 'Kundenkategorie nicht X, Y oder Z',
    seen: [{ field: 'kundenkategorie', shown: 'X' }],
  });
  expect(criterion && inOneLine(criterion)).not.toHaveProperty('parts');
});

it('a negation of several conditions, and what is none, stay as they are', () => {
  const both = explained(not(all(is('kundenkategorie', 'X'), yes('neukunde'))));
  expect(both && inOneLine(both)).toBe(both);
  const plain = explained(is('kundenkategorie', 'X'));
  expect(plain && inOneLine(plain)).toBe(plain);
});
