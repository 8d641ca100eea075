import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOf, productionBuilds } from '../setup/build.ts';
import { tempFolder } from '../setup/ending.ts';
import { outputDir, root } from '../setup/paths.ts';
import { runNodeTool } from '../setup/run-command.ts';
import { filesIn, packageInputs } from './inputs.ts';
import { type PackageInput, packagesOf } from './packages.ts';
import { shippedIn } from './shipped.ts';
import { sha256 } from './updates.ts';
import type { Files } from './zip.ts';

const hashes = (files: Files) =>
  Object.fromEntries([...files].sort().map(([path, bytes]) => [path, sha256(bytes)]));

describe('two builds of one commit', () => {
  const temp = tempFolder('sources');
  let inputs: PackageInput;
  let packages: Files;

  beforeAll(async () => {
    inputs = await packageInputs();
    packages = packagesOf(inputs);
    const name = [...packages.keys()].find((path) => path.endsWith('-firefox-sources.zip')) ?? '';
    for (const [path, bytes] of Object.entries(unzipSync(packages.get(name) ?? new Uint8Array()))) {
      mkdirSync(dirname(join(temp.path, path)), { recursive: true });
      writeFileSync(join(temp.path, path), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(temp.path, 'node_modules'));
  });
  afterAll(() => temp.remove());

  it('have the same bytes: the archive of sources, built in another folder, is what was built here', async () => {
    // As whoever reviews the add-on calls it, but for npm.
    const env = { TZ: 'Pacific/Auckland', LANG: 'C', NODE_ENV: 'development' };
    const build = join(temp.path, 'test', 'setup', 'build.ts');
    const { status, output } = await runNodeTool(build, [], { env });
    expect(status, output).toBe(0);
    for (const name of productionBuilds.map(nameOf)) {
      const there = filesIn(join(temp.path, '.output', name));
      expect(hashes(there)).toEqual(hashes(filesIn(outputDir(name))));
    }
  });

  it('are packed the same', () => {
    expect(hashes(packagesOf(inputs))).toEqual(hashes(packages));
  });

  it('list in their bill of materials what the bundler saw', async () => {
    const bom = [...packages].find(([path]) => path.endsWith('.cdx.json'))?.[1];
    const names = (await shippedIn(['firefox-mv3'])).map(({ name }) => `"name": "${name}"`);
    const text = Buffer.from(bom ?? []).toString();
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(5);
  });
});
