/**
 * Bundles the gallery, a page that shows the panel in one of its states:
 * `node test/gallery/build.ts [FOLDER]`, then open `index.html?state=NAME` over a local server.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds into `outDir`, a new temporary folder unless one is given, and returns it. */
export async function buildGallery(outDir?: string): Promise<string> {
  const folder = outDir ?? (await mkdtemp(join(tmpdir(), 'konzeptlotse-gallery-')));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [preact()],
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return folder;
}

if (import.meta.main) console.log(await buildGallery(process.argv[2]));
