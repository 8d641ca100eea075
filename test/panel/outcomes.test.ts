import { expect, it } from 'vitest';
import { underWords } from '../../components/panel/diagnose/outcomes.ts';
import type { Outcome } from '../../rules/profil/diagnose.ts';

it.each<[Outcome, readonly string[], string]>([
  ['gelesen', ['Person', 'Ausweis'], ', unter „Person“'],
  ['ueberschrift', ['Person', 'Ausweis'], ', unter „Ausweis › Person“'],
  ['ueberschrift', [], ''],
])('%s under %s is told with the headings that matter', (outcome, headings, words) => {
  const spot = { label: 'Alter', headings, value: '36', kind: 'text', felder: [] } as const;
  expect(underWords({ ...spot, outcome })).toBe(words);
});
