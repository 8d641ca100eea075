/**
 * Makes builds in one process: `node test/setup/build-in-turn.ts BROWSER:MODE…`. Half of what a build takes is
 * that a new process has to load and warm up the builder. NODE_ENV has to be set by whoever starts it.
 */
import { build } from 'wxt';
import { root } from './paths.ts';

for (const wanted of process.argv.slice(2)) {
  const [browser = '', mode = ''] = wanted.split(':');
  await build({ root, browser, mode, manifestVersion: 3 });
}
