/** Bundles the pages that use a kit, each into one script with its styles in it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { root } from '../setup/paths.ts';

const folder = import.meta.dirname;
export const pagesDir = join(folder, 'pages');
const cacheDir = join(root, '.output', 'kits');

/** Kits import their styles; a page carries them in itself. Fonts and pictures are left out. */
const styles: Plugin = {
  name: 'styles',
  load: {
    filter: { id: /\.css$/ },
    async handler(id) {
      const css = JSON.stringify(await readFile(id, 'utf8'));
      const code = `const s = document.createElement('style'); s.textContent = ${css}; document.head.append(s);`;
      return { code, moduleType: 'js', moduleSideEffects: true };
    },
  },
};

/** Vaadin counts its users while developing; our pages talk to nobody. */
const nobodyCounts: Plugin = {
  name: 'nobody-counts',
  load: {
    filter: { id: /vaadin-usage-statistics/ },
    handler: () =>
      'export const usageStatistics = () => {}; export const runIfDevelopmentMode = () => {};',
  },
};

/** The state of everything a bundle is made of. */
async function stateOf(page: string): Promise<string> {
  const hash = createHash('sha256');
  const sources = [
    join(root, 'package-lock.json'),
    join(folder, 'build.ts'),
    join(folder, 'ready.js'),
    join(folder, 'jquery.js'),
    join(pagesDir, page, 'page.js'),
  ];
  for (const source of sources) hash.update(await readFile(source));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(page: string, file: string): Promise<void> {
  const build = await rolldown({
    input: join(pagesDir, page, 'page.js'),
    platform: 'browser',
    logLevel: 'silent',
    plugins: [styles, nobodyCounts],
    moduleTypes: { '.js': 'jsx' },
    transform: {
      jsx: { runtime: 'automatic', importSource: 'react' },
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
    },
    resolve: {
      conditionNames: ['style', 'browser', 'import', 'module', 'default'],
      alias: { vue: join(root, 'node_modules/vue/dist/vue.esm-bundler.js') },
    },
  });
  const { output } = await build.generate({ format: 'es', codeSplitting: false });
  await build.close();
  // Whole or not at all: another run may look at the same moment.
  await writeFile(`${file}.part`, output[0].code);
  await rename(`${file}.part`, file);
}

/** Folders of all pages, in order. */
export async function pageNames(): Promise<readonly string[]> {
  const entries = await readdir(pagesDir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Path of the page's script, built now if its sources changed; null for a page of plain HTML. */
export async function scriptOf(page: string): Promise<string | null> {
  if (!existsSync(join(pagesDir, page, 'page.js'))) return null;
  await mkdir(cacheDir, { recursive: true });
  const file = join(cacheDir, `${page}-${await stateOf(page)}.js`);
  if (!existsSync(file)) await bundle(page, file);
  return file;
}
