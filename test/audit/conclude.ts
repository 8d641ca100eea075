import { readFile } from 'node:fs/promises';
import { add, type Counts, projects, reportFile } from '../setup/vitest-counts.ts';
import { askRegistry, judgeShipped } from './advisories.ts';
import { claims } from './claims.ts';
import { judge } from './judge.ts';
import { resultsOf } from './results.ts';
import { tableOf } from './table.ts';

async function lastResults() {
  const texts = await Promise.all(
    projects.map((project) => readFile(reportFile(project), 'utf8').catch(() => undefined)),
  );
  return texts.flatMap((text) => (text === undefined ? [] : resultsOf(JSON.parse(text))));
}

/**
 * Prints the table from the reports that the tests have just written; counts the claims. The registry may have
 * been asked before.
 */
export async function conclude(
  say: (text: string) => void,
  asked: Promise<string> = askRegistry(),
): Promise<Counts> {
  const results = await lastResults();
  const judged = [...claims.map((claim) => judge(claim, results)), await judgeShipped(await asked)];
  say(tableOf(judged));
  return judged
    .filter(({ holds }) => holds !== null)
    .map(({ holds }) => (holds === true ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }))
    .reduce(add, { passed: 0, failed: 0 });
}
