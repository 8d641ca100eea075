import { buildExtensions, demoBuilds, productionBuilds } from './build.ts';

/** vitest calls it once before the tests that look at a build. */
export default function setup(): Promise<void> {
  return buildExtensions([...productionBuilds, ...demoBuilds], { onlyStale: true });
}
