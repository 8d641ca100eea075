import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readRepositoryBytes, repositoryFiles } from '../checks/source-files.ts';
import { nameOf, productionBuilds } from '../setup/build.ts';
import { outputDir } from '../setup/paths.ts';
import type { PackageInput } from './packages.ts';
import { npmSbom, sbomOf } from './sbom.ts';
import { shippedIn } from './shipped.ts';
import type { Files } from './zip.ts';

/** All files of a folder. */
export function filesIn(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, Uint8Array] => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    });
  return new Map(files);
}

/** What builds the extension, and all that proves it: everything that is in the repository. */
const sources = (): Files =>
  new Map(repositoryFiles().map((path) => [path, readRepositoryBytes(path)]));

/** The builds as they lie in .output, with sources and bill of materials. */
export async function packageInputs(): Promise<PackageInput> {
  const names = productionBuilds.map(nameOf);
  return {
    chrome: filesIn(outputDir('chrome-mv3')),
    edge: filesIn(outputDir('edge-mv3')),
    firefox: filesIn(outputDir('firefox-mv3')),
    sources: sources(),
    sbom: sbomOf(await npmSbom(), await shippedIn(names)),
  };
}
