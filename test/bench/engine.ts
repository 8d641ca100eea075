/**
 * `npm run bench:engine`: how fast the rules are judged, as ratios in one run, and how many answers are
 * right under three-valued logic. Prints a Markdown table; a benchmark, no test.
 */
import { cpus } from 'node:os';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import {
  type Answer,
  type Contestant,
  feelin,
  handWritten,
  jsonLogicEngine,
  jsonRulesEngine,
  ours,
  oursExplained,
  publicodes,
} from './engine/contestants.ts';
import { deckOf, STICHTAG } from './engine/deck.ts';

const CASES = 10_000;
const ROUNDS = 5;

const deck = deckOf(CASES);
const truth = await handWritten.run(deck);

/** Median milliseconds for the deck; slow contestants get a part of it, and the time is scaled. */
async function measure(contestant: Contestant, share: number) {
  const part = deck.slice(0, CASES * share);
  const answers = await contestant.run(part);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await contestant.run(part);
    times.push((performance.now() - start) / share);
  }
  return { median: times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN, answers };
}

function rightOnes(answers: readonly Answer[]): string {
  const right = answers.filter((answer, index) => answer === truth[index]).length;
  return `${((100 * right) / answers.length).toFixed(1)} % von ${answers.length}`;
}

const limit = await measure(handWritten, 1);
const rows: string[] = [];
for (const [contestant, share] of [
  [handWritten, 1],
  [ours, 1],
  [oursExplained, 1],
  [jsonLogicEngine, 1],
  [jsonRulesEngine, 0.1],
  [publicodes, 0.1],
  [feelin, 0.1],
] as const) {
  const { median, answers } = contestant === handWritten ? limit : await measure(contestant, share);
  rows.push(
    `| ${contestant.name} | ${((1000 * median) / CASES).toFixed(2)} | ${(median / limit.median).toFixed(1)} | ${rightOnes(answers)} |`,
  );
}
console.log(
  `AMM-Eignung, ${CASES} Fälle, ein Fünftel der Angaben fehlt; ${cpus()[0]?.model ?? ''}, Node ${process.version}\n`,
);
console.log(
  '| Auswertung | µs je Fall | mal so lang wie von Hand | richtig nach dreiwertiger Logik |',
);
console.log('| --- | ---: | ---: | ---: |');
console.log(rows.join('\n'));

/** Milliseconds for `count` cases through all concepts, with everything the panel shows. */
function wholeRun(count: number): number {
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    const fall = FAELLE[index % FAELLE.length]?.fall;
    if (fall) evaluate(fall, { stichtag: STICHTAG, concepts: CONCEPTS });
  }
  return performance.now() - start;
}

wholeRun(500);
console.log(`\nAlle ${CONCEPTS.length} Konzepte mit voller Begründung:\n`);
console.log('| Fälle | ms | ms je Fall |\n| ---: | ---: | ---: |');
for (const count of [500, 1000, 2000, 4000]) {
  const time = wholeRun(count);
  console.log(`| ${count} | ${time.toFixed(0)} | ${(time / count).toFixed(2)} |`);
}
