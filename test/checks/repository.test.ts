import { describe, expect, it } from 'vitest';
import { readRepositoryFile, repositoryFiles } from './source-files.ts';

/** Everything at the top, with what it is for. */
const topLevel: Readonly<Record<string, string>> = {
  assets: 'icon, styles, fonts',
  components: 'what is drawn',
  docs: 'for offices',
  entrypoints: 'what the browser starts',
  rules: 'the domain',
  test: 'tests, demonstration, setup',
  '.ci': 'what the build server calls',
  '.gitignore': 'git',
  '.npmrc': 'npm',
  'biome.json': 'formatter and linter',
  LICENSE: 'EUPL-1.2',
  'package-lock.json': 'npm',
  'package.json': 'npm',
  'README.md': 'for people',
  'tsconfig.json': 'TypeScript',
  'vitest.config.ts': 'vitest',
  'wxt.config.ts': 'WXT',
};

describe('the repository', () => {
  it('has at its top only what is known', () => {
    const found = new Set(repositoryFiles().map((path) => path.split('/')[0] ?? ''));
    expect([...found].filter((name) => !Object.hasOwn(topLevel, name))).toEqual([]);
  });

  it('names no machine: no path, no address of a workplace', () => {
    // Put together, so that this file does not find itself.
    const folders = ['work', 'home', 'root', 'Users', 'tmp', 'mnt', 'opt'].join('|');
    const machine = new RegExp(`(?<![\\w.:/*)\\]-])/(?:${folders})/\\w|\\bfile://|[A-Z]:\\\\\\w`);
    const binary = /\.(?:png|svg|woff2?|ico)$/;
    const found = repositoryFiles()
      .filter((path) => !binary.test(path))
      .flatMap((path) =>
        readRepositoryFile(path)
          .split('\n')
          .flatMap((line, index) => (machine.test(line) ? [`${path}:${index + 1}: ${line}`] : [])),
      );
    expect(found).toEqual([]);
  });

  it('holds no private key', () => {
    const marks = ['-----BEGIN', 'PRIVATE KEY-----'];
    const found = repositoryFiles().filter((path) => {
      const text = readRepositoryFile(path);
      return marks.every((mark) => text.includes(mark)) && !path.endsWith('repository.test.ts');
    });
    expect(found).toEqual([]);
  });

  it('locks packages without saying where they came from', () => {
    const lock = readRepositoryFile('package-lock.json');
    expect(lock).toContain('"integrity"');
    expect(lock).not.toContain('"resolved"');
  });
});
