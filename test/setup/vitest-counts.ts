import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { tempFolder } from './ending.ts';
import { resultsDir, root } from './paths.ts';
import { endsWithUs } from './run-command.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

const report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/** What vitest's JSON report says. Whatever did not pass has failed: skipped, too, and a file that did not load. */
export function countsOf(json: unknown): Counts {
  const counts = report.parse(json).testResults.map(({ status, assertionResults }): Counts => {
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    const failed = assertionResults.length - passed;
    return { passed, failed: failed === 0 && status !== 'passed' ? 1 : failed };
  });
  return counts.reduce(add, { passed: 0, failed: 0 });
}

/** The tests that passed only when repeated, each with what failed at first, in one line. */
export function repeatedIn(json: unknown): string[] {
  return report
    .parse(json)
    .testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
        .map(
          ({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0]}`,
        ),
    );
}

/** The projects of vitest.config.ts. */
export const projects = ['unit', 'browser'] as const;
export type Project = (typeof projects)[number];

/** As vitest.config.ts divides them. */
export const projectOf = (file: string): Project =>
  /\.(?:build|browser|e2e)\.test\.tsx?$/.test(file) ? 'browser' : 'unit';

/** Where the JSON report of a project's last run lies. */
export const reportFile = (project: Project): string => join(resultsDir, `vitest-${project}.json`);

/** Runs a project of vitest.config.ts, or only some paths of it, its report for people on our output, and counts. */
export async function runVitest(project: Project, only: readonly string[] = []): Promise<Counts> {
  const file = reportFile(project);
  await rm(file, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const temp = tempFolder('tests');
  const child = spawn(process.execPath, [vitest, ...args, `--outputFile.json=${file}`, ...only], {
    cwd: root,
    env: {
      ...process.env,
      // vitest gives its workers no time to clean up where it is interrupted: so we do it.
      TMPDIR: temp.path,
      // Colours are for a terminal, not for a log.
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const forget = endsWithUs(child);
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  forget();
  await temp.remove();
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const json: unknown = text === undefined ? { testResults: [] } : JSON.parse(text);
  const counts = countsOf(json);
  // Named, so that a test that is not steady is mended rather than forgotten.
  for (const test of repeatedIn(json)) {
    process.stdout.write(`! Erst beim zweiten Versuch bestanden: ${test}\n`);
  }
  // An error outside of any test makes vitest fail without a test that did.
  return status !== 0 && counts.failed === 0 ? add(counts, { passed: 0, failed: 1 }) : counts;
}
