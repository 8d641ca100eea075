/**
 * `npm run bench:engine`: how fast the rules are judged, as ratios in one run, and how many answers are
 * right under three-valued logic. Prints a Markdown table; a benchmark, no test.
 */
import { cpus, loadavg } from 'node:os';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
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
import { deckOf, STICHTAG, wholeDeckOf } from './engine/deck.ts';

const CASES = 10_000;
const ROUNDS = 5;

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}, Last ${loadavg()[0]?.toFixed(1)}\n`,
);

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
  return { time: median(times), answers };
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
  const { time, answers } = contestant === handWritten ? limit : await measure(contestant, share);
  rows.push(
    `| ${contestant.name} | ${((1000 * time) / CASES).toFixed(2)} | ${(time / limit.time).toFixed(1)} | ${rightOnes(answers)} |`,
  );
}
console.log(
  `AMM-Eignung, ${CASES} Fälle, ein Fünftel der Angaben fehlt; Median von ${ROUNDS} Durchgängen\n`,
);
console.log(
  '| Auswertung | µs je Fall | mal so lang wie von Hand | richtig nach dreiwertiger Logik |',
);
console.log('| --- | ---: | ---: | ---: |');
console.log(rows.join('\n'));

const COUNTS = [1000, 2000, 4000];
const whole = wholeDeckOf(Math.max(...COUNTS));

/** Milliseconds for `count` cases through all concepts, with everything the panel shows. */
function wholeRun(count: number): number {
  const start = performance.now();
  for (const fall of whole.slice(0, count)) {
    evaluate(fall, { stichtag: STICHTAG, concepts: CONCEPTS });
  }
  return performance.now() - start;
}

wholeRun(1000);
// In turn, so that what else the machine does meets all of them alike.
const rounds = Array.from({ length: ROUNDS }, () => COUNTS.map(wholeRun));
const times = COUNTS.map((_, index) => median(rounds.map((round) => round[index] ?? Number.NaN)));
console.log(
  `\nAlle ${CONCEPTS.length} Konzepte mit voller Begründung, allen Texten und allen Fragen; ein Fünftel der Angaben fehlt; Median von ${ROUNDS} Durchgängen\n`,
);
console.log('| Fälle | ms | ms je Fall | mal so lang |\n| ---: | ---: | ---: | ---: |');
for (const [index, time] of times.entries()) {
  const count = COUNTS[index] ?? Number.NaN;
  console.log(
    `| ${count} | ${time.toFixed(0)} | ${(time / count).toFixed(2)} | ${(time / (times[0] ?? Number.NaN)).toFixed(2)} |`,
  );
}
