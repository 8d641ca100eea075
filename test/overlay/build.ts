/** Bundles the pages on which the overlay, and what it does with a page's text fields, is tried. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

export async function buildPages(): Promise<string> {
  const root = fileURLToPath(new URL('./pages/', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'konzeptlotse-overlay-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [preact()],
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
