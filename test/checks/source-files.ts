import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.ts';

/** Every file that is in the repository or would be with the next `git add`; paths from its top. */
export function repositoryFiles(): readonly string[] {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return [...new Set(list.split('\0').filter((path) => path !== ''))].sort();
}

export const readRepositoryBytes = (path: string): Uint8Array => readFileSync(join(root, path));

export const readRepositoryFile = (path: string): string => readFileSync(join(root, path), 'utf8');

/** TypeScript sources within a folder. */
export const sourcesIn = (folder: string): readonly string[] =>
  repositoryFiles().filter((path) => path.startsWith(`${folder}/`) && /\.tsx?$/.test(path));
