/** Decks of cases for the benchmark: the same at every run, a fifth of the fields missing. */
import { isoOf } from '../../../rules/dates/day.ts';
import { dayOfStichtag } from '../../../rules/engine/evaluate.ts';
import type { Fall } from '../../../rules/fall/felder.ts';
import { FAELLE } from '../../fachverfahren/faelle.ts';

export const STICHTAG = '2026-11-20';
const MISSING = 0.2;

/** Park and Miller's minimal generator: enough to shuffle cases, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** `count` cases around the criteria of the AMM-Konzept. */
export function deckOf(count: number): Fall[] {
  const random = generator(20_261_120);
  const today = dayOfStichtag(STICHTAG);
  const daysAgo = (least: number, most: number) =>
    isoOf(today - Math.floor(least + random() * (most - least)));
  const chance = (share: number) => random() < share;
  const pick = <T>(...values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0];

  return Array.from({ length: count }, () => {
    const whole: Fall = {
      geburtsdatum: daysAgo(20 * 365, 56 * 365),
      kommunikationDeutsch: chance(0.9),
      gesundheitlicheEinschraenkung: chance(0.1),
      rehaOderSb: chance(0.05),
      krankengeldbezug: chance(0.05),
      elternzeit: chance(0.05),
      pflegezeit: chance(0.05),
      svBeschaeftigung: chance(0.1),
      berufsabschluss: pick('ausbildung', 'studium', 'keiner'),
      ausbildungAbgeschlossenAm: daysAgo(0, 10 * 365),
      studiumAbgeschlossenAm: daysAgo(0, 10 * 365),
      praxisMonate24: Math.floor(random() * 13),
      passendePraxisMonate24: Math.floor(random() * 13),
    };
    return thinned(whole, random);
  });
}

/** `count` cases for all five concepts: the demonstration cases in turn, every time with other fields missing. */
export function wholeDeckOf(count: number): Fall[] {
  const random = generator(20_261_120);
  return Array.from({ length: count }, (_, index) =>
    thinned(FAELLE[index % FAELLE.length]?.fall ?? {}, random),
  );
}

function thinned(fall: Fall, random: () => number): Fall {
  return Object.fromEntries(Object.entries(fall).filter(() => random() >= MISSING));
}
