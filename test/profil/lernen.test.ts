import { expect, it } from 'vitest';
import { learn } from '../../rules/profil/lernen.ts';
import type { Anchor } from '../../rules/profil/profil.ts';

const place: Anchor = {
  label: 'Stufe',
  headings: ['Betreuung', 'Fall …'],
  over: 1,
  kind: 'field',
  position: 1,
  of: 1,
};
const page = { origin: 'https://fachverfahren.example', names: [] };

it('what was said of a place is replaced, though something else stands over the mask today', () => {
  const before = learn(undefined, { ...page, anchor: place, as: 'betreuungsstufe' });
  const today = { ...place, headings: [...place.headings, 'Wartung am Wochenende'], over: 2 };
  const { mappings, exclusions } = learn(before, { ...page, anchor: today, as: 'nothing' });
  expect(mappings).toEqual([]);
  expect(exclusions).toEqual([today]);
});

it('what was said of another place stays', () => {
  const before = learn(undefined, { ...page, anchor: place, as: 'betreuungsstufe' });
  const other = { ...place, headings: ['Vorjahr', 'Fall …'] };
  const { mappings } = learn(before, { ...page, anchor: other, as: 'nothing' });
  expect(mappings).toHaveLength(1);
});
