import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { outputDir } from '../setup/paths.ts';

/** A file of a build that the browser runs or draws. */
export interface BuiltFile {
  /** From the top of the build. */
  readonly path: string;
  readonly text: string;
}

const textual = new Set(['.js', '.html', '.css', '.json']);

/** All text files of a build, by its name in .output. */
export function builtFiles(build: string): readonly BuiltFile[] {
  const folder = outputDir(build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && textual.has(extname(entry.name)))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(folder, path), text: readFileSync(path, 'utf8') };
    });
}
