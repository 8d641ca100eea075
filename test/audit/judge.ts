import type { Claim, NamedTest } from './claims.ts';
import { resultsFor, type TestResult } from './results.ts';

export interface Judged {
  readonly claim: string;
  readonly how: string;
  /** null: nobody can say here, and that is no fault of ours. */
  readonly holds: boolean | null;
  /** For people. */
  readonly result: string;
}

function complaint(results: readonly TestResult[], test: NamedTest): readonly string[] {
  const found = resultsFor(results, test);
  const where = `${test.file}: „${test.name}“`;
  if (found.length === 0) return [`nicht gelaufen: ${where}`];
  if (found.some(({ status }) => status === 'failed')) return [`widerlegt: ${where}`];
  return found.every(({ status }) => status === 'passed') ? [] : [`ausgelassen: ${where}`];
}

/** A claim holds where all its tests ran and passed; one that is missing or left out does not hold it. */
export function judge({ claim, how, tests }: Claim, results: readonly TestResult[]): Judged {
  const complaints = tests.flatMap((test) => complaint(results, test));
  if (tests.length === 0) complaints.push('kein Test');
  const count = tests.flatMap((test) => resultsFor(results, test)).length;
  return complaints.length === 0
    ? { claim, how, holds: true, result: `hält (${count} ${count === 1 ? 'Test' : 'Tests'})` }
    : { claim, how, holds: false, result: complaints.join('; ') };
}
