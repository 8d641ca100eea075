/**
 * Bundles the gallery, a page that shows the panel in one of its states:
 * `node test/gallery/build.ts [FOLDER]`, then open `index.html?state=NAME` over a local server.
 */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { tempFolder } from '../setup/ending.ts';
import { madeVocabulary } from '../setup/vocabulary.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds into `outDir`, unless one is given a folder that ends with the process, and returns it. */
export async function buildGallery(outDir?: string): Promise<string> {
  const folder = outDir ?? tempFolder('gallery').path;
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [preact(), madeVocabulary],
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return folder;
}

if (import.meta.main) console.log(await buildGallery(process.argv[2]));
