/** Builds the extension: `node test/setup/build.ts [demo]`. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { outputDir, root } from './paths.ts';
import { seconds } from './progress.ts';
import { runNodeTool } from './run-command.ts';

interface Build {
  readonly browser: 'chrome' | 'edge' | 'firefox';
  readonly mode: 'production' | 'demo';
}

/** What is distributed. */
export const productionBuilds: readonly Build[] = [
  { browser: 'chrome', mode: 'production' },
  { browser: 'edge', mode: 'production' },
  { browser: 'firefox', mode: 'production' },
];

/** The same with this computer's own pages granted beforehand. */
export const demoBuilds: readonly Build[] = [
  { browser: 'chrome', mode: 'demo' },
  { browser: 'firefox', mode: 'demo' },
];

/** A build failed; the message is what the builder said. */
export class BuildFailed extends Error {}

/** The name of its folder in .output. */
export const nameOf = ({ browser, mode }: Build) =>
  `${browser}-mv3${mode === 'demo' ? '-demo' : ''}`;

const sources = [
  'assets',
  'components',
  'entrypoints',
  'rules',
  'test/package/shipped.ts',
  'test/setup/own-browser.ts',
  'test/setup/vocabulary.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Of a file, or of everything in a folder and the folder itself (a file removed changes that). */
async function newestChange(path: string): Promise<number> {
  const { mtimeMs, isDirectory } = await stat(path).then(
    (found) => ({ mtimeMs: found.mtimeMs, isDirectory: found.isDirectory() }),
    () => ({ mtimeMs: 0, isDirectory: false }),
  );
  if (!isDirectory) return mtimeMs;
  const within = await Promise.all(
    (await readdir(path)).map((entry) => newestChange(join(path, entry))),
  );
  return Math.max(mtimeMs, ...within);
}

async function isCurrent(build: Build): Promise<boolean> {
  const built = await newestChange(join(outputDir(nameOf(build)), 'manifest.json'));
  const changes = await Promise.all(sources.map((source) => newestChange(join(root, source))));
  return built > Math.max(...changes);
}

/** Builds what is asked for; with `onlyStale` only what is older than its sources. */
export async function buildExtensions(
  builds: readonly Build[],
  options: { readonly onlyStale?: boolean; readonly say?: (line: string) => void } = {},
): Promise<void> {
  const say = options.say ?? ((line) => process.stderr.write(`${line}\n`));
  const wanted: Build[] = [];
  for (const build of builds) {
    if (!(options.onlyStale === true && (await isCurrent(build)))) wanted.push(build);
  }
  if (wanted.length === 0) return;
  const start = performance.now();
  const names = wanted.map(nameOf).join(', ');
  const args = wanted.map(({ browser, mode }) => `${browser}:${mode}`);
  // Libraries are built in another way for another NODE_ENV; vitest sets one.
  const env = { CI: '1', NO_COLOR: '1', NODE_ENV: 'production' };
  const builder = join(import.meta.dirname, 'build-in-turn.ts');
  const { status, output } = await runNodeTool(builder, args, { env });
  if (status !== 0) throw new BuildFailed(`${output.trim()}\n${names}: ließ sich nicht bauen.`);
  say(`In .output gebaut in ${seconds(start)}: ${names}`);
}

if (import.meta.main) {
  const demo = process.argv.includes('demo');
  try {
    await buildExtensions(demo ? demoBuilds : productionBuilds);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
