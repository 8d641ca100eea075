import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
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

const report = z.looseObject({
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.looseObject({
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

/** The files in which something did not pass. */
export const failedIn = (json: unknown): string[] =>
  report
    .parse(json)
    .testResults.filter((one) => countsOf({ testResults: [one] }).failed > 0)
    .map(({ name }) => name);

/** The report `json` with what `later` says of the same files. */
export function withLater(json: unknown, later: unknown): unknown {
  const { testResults, ...rest } = report.parse(json);
  const anew = new Map(report.parse(later).testResults.map((one) => [one.name, one]));
  return { ...rest, testResults: testResults.map((one) => anew.get(one.name) ?? one) };
}

/** The projects of vitest.config.ts. */
export const projects = ['unit', 'browser'] as const;
export type Project = (typeof projects)[number];

/** As vitest.config.ts divides them. */
export const projectOf = (file: string): Project =>
  /\.(?:build|browser|e2e)\.test\.tsx?$/.test(file) ? 'browser' : 'unit';

/** Where the JSON report of a project's last run lies. */
export const reportFile = (project: Project): string => join(resultsDir, `vitest-${project}.json`);

/** More files that failed are no accident of a busy machine. */
const MOST_ANEW = 3;

/**
 * Runs a project of vitest.config.ts, or only some paths of it, its report for people on our output, and
 * counts. A test that fails leaves its browser as it is to its second try; so a few files that failed are
 * run once more, in new browsers, and named. What fails then, at once, has failed.
 */
export async function runVitest(project: Project, only: readonly string[] = []): Promise<Counts> {
  let { json, status } = await runOnce(project, only);
  const failed = failedIn(json);
  if (project === 'browser' && failed.length > 0 && failed.length <= MOST_ANEW) {
    say(`! Gescheitert, noch einmal in neuen Browsern: ${failed.map(pathOf).join(', ')}`);
    const later = await runOnce(project, ['--retry=0', ...failed]);
    json = withLater(json, later.json);
    status = later.status;
    await writeFile(reportFile(project), JSON.stringify(json));
  }
  const counts = countsOf(json);
  // Named, so that a test that is not steady is mended rather than forgotten.
  for (const test of repeatedIn(json)) say(`! Erst beim zweiten Versuch bestanden: ${test}`);
  // An error outside of any test makes vitest fail without a test that did.
  return status !== 0 && counts.failed === 0 ? add(counts, { passed: 0, failed: 1 }) : counts;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const pathOf = (file: string) => relative(root, file);

interface Run {
  readonly json: unknown;
  /** Of vitest; null where it could not be started. */
  readonly status: number | null;
}

async function runOnce(project: Project, only: readonly string[]): Promise<Run> {
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
  return { status, json: text === undefined ? { testResults: [] } : JSON.parse(text) };
}
