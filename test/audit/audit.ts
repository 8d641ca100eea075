/** `npm run audit:self`: only the tests that hold a claim, and the table of what came out. */

import { requireBrowsers } from '../setup/browsers.ts';
import { buildExtensions, demoBuilds, productionBuilds } from '../setup/build.ts';
import { projectOf, projects, runVitest } from '../setup/vitest-counts.ts';
import { claims } from './claims.ts';
import { conclude } from './conclude.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const files = [...new Set(claims.flatMap(({ tests }) => tests.map(({ file }) => file)))];

try {
  await requireBrowsers(['chromium', 'firefox'], say);
  await buildExtensions([...productionBuilds, ...demoBuilds], { onlyStale: true, say });
  for (const project of projects) {
    await runVitest(
      project,
      files.filter((file) => projectOf(file) === project),
    );
  }
  const { failed } = await conclude(say);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
