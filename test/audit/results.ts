import { relative, sep } from 'node:path';
import { z } from 'zod';
import { root } from '../setup/paths.ts';
import type { NamedTest } from './claims.ts';

/** A test that vitest knows. */
export interface TestResult {
  readonly file: string;
  /** Its own title and those of the groups around it. */
  readonly names: readonly string[];
  /** `passed`, `failed`, or how it came that it did not run. */
  readonly status: string;
}

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ title: z.string(), ancestorTitles: z.array(z.string()), status: z.string() }),
      ),
    }),
  ),
});

/** From vitest's JSON report. */
export const resultsOf = (json: unknown): readonly TestResult[] =>
  report.parse(json).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, ancestorTitles, status }) => ({
      file: relative(root, name).split(sep).join('/'),
      names: [title, ...ancestorTitles],
      status,
    })),
  );

/** Those that a name stands for. */
export const resultsFor = (results: readonly TestResult[], { file, name }: NamedTest) =>
  results.filter((one) => one.file === file && one.names.includes(name));
