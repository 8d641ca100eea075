import { expect, it } from 'vitest';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { questionsOf } from '../../rules/weighing/questions.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { viewOf } from './view.ts';

/** The fields asked for in a case of the demonstration, where one office's concept holds. */
function asked(id: string) {
  const demo = FAELLE.find((each) => each.id === id);
  if (!demo) throw new Error(`no case ${id}`);
  const office = CONCEPTS.filter((concept) => concept.id === 'uckermark-fallmanagement');
  const { assessment } = viewOf(demo.fall, office);
  return {
    fields: questionsOf(assessment).all.map(({ field }) => field),
    missing: assessment.missing.map(({ field }) => field),
  };
}

it('first asks what would overturn the recommended team, whatever settles more', () => {
  const { fields, missing } = asked('egv-fehlt');
  expect(fields.slice(0, 2)).toEqual(['selbststaendig', 'gefluechtet']);
  expect(fields.slice(2)).toEqual(
    missing.filter((field) => field !== 'selbststaendig' && field !== 'gefluechtet'),
  );
});

it('asks last what only deadlines that were met hang on', () => {
  const { fields, missing } = asked('egv-abgelaufen');
  expect(missing[0]).toBe('algAufstocker');
  expect(fields.slice(0, 2)).toEqual(['selbststaendig', 'gefluechtet']);
  expect(fields.slice(-2)).toEqual(['algAufstocker', 'algBezugBis']);
});

it('counts those that decide something alone, and of these none that only deadlines that were met hang on', () => {
  const office = CONCEPTS.filter((concept) => concept.id === 'uckermark-fallmanagement');
  const demo = FAELLE.find((each) => each.id === 'egv-abgelaufen');
  const { assessment } = viewOf(demo?.fall ?? {}, office);
  expect(assessment.missing.map(({ field, settles }) => [field, settles])).toEqual([
    ['algAufstocker', 2],
    ['massnahmen', 1.5],
    ['selbststaendig', 1],
    ['gefluechtet', 1],
    ['ausbildungsform', 0.5],
    ['ausbildungBis', 0.5],
    ['algBezugBis', 0],
  ]);
  expect(questionsOf(assessment).counted.map(({ field }) => field)).toEqual([
    'selbststaendig',
    'gefluechtet',
    'massnahmen',
  ]);
});

it.each(FAELLE.map((demo) => [demo.id, demo] as const))('%s: asks all, each once', (_, demo) => {
  const { assessment } = viewOf(demo.fall);
  expect(new Set(questionsOf(assessment).all)).toEqual(new Set(assessment.missing));
  expect(questionsOf(assessment).all).toHaveLength(assessment.missing.length);
});
