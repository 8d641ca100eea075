/**
 * `node test/setup/launch.mjs test/kits/score.ts [--firefox] [--shots FOLDER] [PAGE]…`: right,
 * missed and wrong for each page, in Chromium or Firefox, and a picture of each in FOLDER.
 */
import { parseArgs } from 'node:util';
import { startReader } from '../lesen/reader.ts';
import { closeAll } from '../setup/ending.ts';
import { pageNames } from './build.ts';
import { scorePage } from './look.ts';
import { startKitServer } from './server.ts';

const { values: options, positionals: asked } = parseArgs({
  options: { shots: { type: 'string' }, firefox: { type: 'boolean' } },
  allowPositionals: true,
});
const server = await startKitServer();
const reader = await startReader(options.firefox ? 'firefox' : 'chromium');
const total = { right: 0, missed: 0, wrong: 0 };
try {
  for (const name of asked.length > 0 ? asked : await pageNames()) {
    const began = performance.now();
    try {
      const { right, missed, wrong, problems, noTraps } = await scorePage(
        reader,
        server,
        name,
        options.shots,
      );
      total.right += right.length;
      total.missed += missed.length;
      total.wrong += wrong.length;
      const ms = Math.round(performance.now() - began);
      console.log(
        `${name}: ${right.length} right, ${missed.length} missed, ${wrong.length} wrong (${ms} ms)`,
      );
      if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`);
      for (const one of wrong) console.log(`  wrong: ${one}`);
      for (const one of problems) console.log(`  problem: ${one}`);
      for (const one of noTraps) console.log(`  not in the page: ${one}`);
    } catch (error) {
      console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`${total.right} right, ${total.missed} missed, ${total.wrong} wrong`);
} finally {
  await reader.close();
  await server.close();
  await closeAll();
}
