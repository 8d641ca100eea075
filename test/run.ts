/**
 * `npm test`: everything, each part with its duration; the last line counts.
 * `npm run check`: only what needs neither build nor browser.
 */
import { join } from 'node:path';
import { askRegistry } from './audit/advisories.ts';
import { conclude } from './audit/conclude.ts';
import { requireBrowsers } from './setup/browsers.ts';
import { buildExtensions, demoBuilds, productionBuilds } from './setup/build.ts';
import { root } from './setup/paths.ts';
import { seconds } from './setup/progress.ts';
import { runNodeTool } from './setup/run-command.ts';
import { add, type Counts, runVitest } from './setup/vitest-counts.ts';

const passed: Counts = { passed: 1, failed: 0 };
const failed: Counts = { passed: 0, failed: 1 };

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const say = (text: string) => process.stdout.write(`${text}\n`);

interface Phase {
  readonly title: string;
  readonly run: () => Promise<Counts>;
}

/** A tool whose exit status is the verdict; its output is shown only where it complains. */
function check(title: string, script: readonly string[], args: readonly string[]): Phase {
  return {
    title,
    run: async () => {
      const { status, output } = await runNodeTool(join(root, 'node_modules', ...script), args);
      if (status === 0) return passed;
      say(output.trim());
      return failed;
    },
  };
}

/** A step that throws where it does not succeed. */
function action(title: string, act: () => Promise<void>): Phase {
  return {
    title,
    run: async () => {
      try {
        await act();
        return passed;
      } catch (error) {
        say(messageOf(error));
        return failed;
      }
    },
  };
}

const checks: readonly Phase[] = [
  check(
    'Format und Stil (biome)',
    ['@biomejs', 'biome', 'bin', 'biome'],
    ['ci', '--error-on-warnings', '--colors=off'],
  ),
  check('Typen (tsc)', ['typescript', 'bin', 'tsc'], ['--noEmit']),
  check('Toter Code (knip)', ['knip', 'bin', 'knip.js'], ['--no-progress']),
];

/** Phases that run beside each other; those of the next step wait for all of them. */
type Step = readonly Phase[];

// A registry takes its time, and where there is none even more: the tests don't wait for it.
const everything = (asked = askRegistry()): readonly Step[] => [
  [action('Browser vorhanden', () => requireBrowsers(['chromium', 'firefox'], say))],
  [
    action('Builds', () => buildExtensions([...productionBuilds, ...demoBuilds], { say })),
    ...checks,
  ],
  [{ title: 'Tests ohne Browser', run: () => runVitest('unit') }],
  [{ title: 'Tests an Builds und in Browsern', run: () => runVitest('browser') }],
  [{ title: 'Was wir behaupten (audit:self)', run: () => conclude(say, asked) }],
];

const quick: readonly Step[] = [
  checks,
  [{ title: 'Ordner und Verbindungen', run: () => runVitest('unit', ['test/checks']) }],
];

async function inTime({ title, run }: Phase): Promise<Counts> {
  say(`▸ ${title}`);
  const began = performance.now();
  const counts = await run();
  const verdict = counts.failed === 0 ? '✓' : '✗';
  say(
    `${verdict} ${title}: ${counts.passed} bestanden, ${counts.failed} nicht (${seconds(began)})`,
  );
  return counts;
}

const steps = process.argv[2] === 'check' ? quick : everything();
const start = performance.now();
let total: Counts = { passed: 0, failed: 0 };
for (const step of steps) total = (await Promise.all(step.map(inTime))).reduce(add, total);
say(`Insgesamt ${seconds(start)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
say(`${total.passed} passed, ${total.failed} failed`);
