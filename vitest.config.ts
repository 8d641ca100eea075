import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that need a build of the extension, most of them a browser as well. */
const built = [
  'test/**/*.build.test.ts',
  'test/**/*.browser.test.{ts,tsx}',
  'test/**/*.e2e.test.ts',
];

/**
 * The test files that take longest, longest first. A fresh clone knows no durations, and by size, as vitest has
 * it then, some of them come last, and one worker waits for the other.
 */
const LONGEST = [
  'panel/states',
  'e2e/reading',
  'trust/firefox',
  'trust/tampered',
  'lesen/random',
  'e2e/zuordnen/firefox',
  'kits/kits',
  'lesen/patterns',
  'trust/overheard',
  'e2e/options',
  'e2e/firefox',
  'e2e/zuordnen/zuordnen',
  'trust/disk',
  'package/reproducible',
  'panel/panel',
  'lesen/hostile',
  'lesen/guest',
  'package/rollout',
  'e2e/marker',
  'e2e/policy',
  'e2e/cases',
  'trust/hostile',
  'overlay/hart',
  'lesen/observe',
  'e2e/network',
  'rules/properties',
  'trust/month',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const place = ({ moduleId }: (typeof files)[number]) => {
      const found = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}.`));
      return found === -1 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  // As in wxt.config.ts: components are Preact's.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        // Gives tests of the worker a browser made of memory.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: built,
          setupFiles: 'test/setup/fake-browser.ts',
          // Some compute for seconds or start a program, on cores that others use too. None waits for anything:
          // this ends only what would never end.
          testTimeout: 60_000,
          // The concepts are compiled once for all files rather than for each; in whatever order they come.
          isolate: false,
          // Left alone, vitest keeps one core for itself: on a small machine that is half of all.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: built,
          globalSetup: 'test/setup/builds-for-tests.ts',
          // Processes, so that a signal reaches each and its browser is closed; three, because two that wait for
          // their browsers leave something of two cores.
          pool: 'forks',
          maxWorkers: 3,
          // What one file has loaded serves the next.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A browser on a busy machine now and then answers too late; `npm test` names what needed it.
          retry: 1,
        },
      },
    ],
  },
});
