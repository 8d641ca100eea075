/** Bundles the pages on which the overlay, and what it does with a page's text fields, is tried. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { tempFolder } from '../setup/ending.ts';
import { madeVocabulary } from '../setup/vocabulary.ts';

/** Builds into a folder that ends with the process, and returns it. */
export async function buildPages(): Promise<string> {
  const root = fileURLToPath(new URL('./pages/', import.meta.url));
  const outDir = tempFolder('overlay').path;
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [preact(), madeVocabulary],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: ['plain.html', 'hart.html', 'textfelder.html'].map((page) => join(root, page)),
      },
    },
  });
  return outDir;
}
