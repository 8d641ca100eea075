/**
 * What a build ships of others: asked of the bundler, which knows each file that went in, rather than
 * of package.json, which only knows what was asked for.
 */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { outputDir } from '../setup/paths.ts';

/** A package of which a build contains something. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
}

const shipped = z.array(z.strictObject({ name: z.string(), version: z.string() }));
const manifest = z.object({ name: z.string(), version: z.string() });

/** Where the record of a build lies: beside it, not in it. */
const recordOf = (build: string) => `${outputDir(build)}.shipped.json`;

const byName = (a: Shipped, b: Shipped) => (a.name < b.name ? -1 : 1);

/** What the builds of these names in .output ship, by name; rejects where one was not built. */
export async function shippedIn(builds: readonly string[]): Promise<readonly Shipped[]> {
  const all = await Promise.all(
    builds.map(async (build) => shipped.parse(JSON.parse(await readFile(recordOf(build), 'utf8')))),
  );
  const each = new Map(all.flat().map((one) => [`${one.name}@${one.version}`, one]));
  return [...each.values()].sort(byName);
}

/** What the bundler adds itself, by the beginning of the names it gives to that. */
const helpers: Readonly<Record<string, string>> = {
  '\0rolldown/': 'rolldown',
  '\0vite/': 'vite',
  '\0virtual:wxt-': 'wxt',
};

/** The folder of the package that a module is from; undefined: it is ours. Throws where nobody knows. */
export function packageFolder(id: string, root: string): string | undefined {
  const modules = join(root, 'node_modules');
  if (id.startsWith('\0')) {
    const helper = Object.entries(helpers).find(([prefix]) => id.startsWith(prefix));
    if (!helper) throw new Error(`${JSON.stringify(id)}: of no known package`);
    return join(modules, helper[1]);
  }
  const path = id.split('?')[0] ?? id;
  const found = /^(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.groups?.folder;
  return found;
}

function readShipped(folder: string): Shipped {
  const { name, version } = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  return { name, version };
}

interface Chunk {
  readonly type: string;
  readonly moduleIds?: readonly string[];
  readonly originalFileNames?: readonly string[];
}

/**
 * Notes what a build is made of. `plugin` is Vite's, one for all of its steps; `note` is told of a file that
 * goes into a stylesheet, of which the bundler knows nothing; `write` is called when the build is done.
 */
export function recordShipped(root: string) {
  const folders = new Set<string>();
  const note = (id: string) => {
    const folder = packageFolder(id, root);
    if (folder !== undefined) folders.add(folder);
  };
  return {
    note,
    plugin: {
      name: 'konzeptlotse:shipped',
      generateBundle(_options: unknown, bundle: Readonly<Record<string, Chunk>>) {
        for (const { moduleIds = [], originalFileNames = [] } of Object.values(bundle)) {
          for (const id of moduleIds) note(id);
          for (const file of originalFileNames) note(join(root, file));
        }
      },
    },
    write: async (outDir: string) => {
      const packages = [...folders].map(readShipped).sort(byName);
      await writeFile(`${outDir}.shipped.json`, `${JSON.stringify(packages, null, 2)}\n`);
    },
  };
}
