import { expect, it } from 'vitest';
import { reasonOf } from '../../rules/weighing/teams.ts';

it.each([
  ['Jobteam', 'Jobteam', undefined],
  ['Zentrale Anlaufstelle Flüchtlinge (ZAF)', 'Zentrale Anlaufstelle Flüchtlinge', undefined],
  ['BAK', 'Übergabe an BAK prüfen', 'Übergabe an BAK prüfen'],
])('team "%s", title "%s": beside the team stands %s', (team, title, beside) => {
  expect(reasonOf({ team, title })).toBe(beside);
});
