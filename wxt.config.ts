import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { ChunkingContext, CodeSplittingGroup } from 'rolldown';
import { type ConfigEnv, defineConfig, type EntrypointGroup } from 'wxt';
import { managedSchema } from './rules/einstellungen/richtlinie.ts';
import { recordShipped } from './test/package/shipped.ts';
import { quickLetters } from './test/setup/letters.ts';
import { ownBrowser } from './test/setup/own-browser.ts';
import { madeVocabulary } from './test/setup/vocabulary.ts';

/**
 * Extension pages load what they ship and nothing else, and connect to nothing.
 * Builds only: the development server needs more.
 */
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Hosts of the demonstration build (`--mode demo`), granted beforehand: this computer only. */
const demoHosts = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Derived from what reads the policy; Firefox knows no such schema. */
const MANAGED_SCHEMA = 'managed-schema.json';

/** Whether `entry` (the end of its path) imports the module, itself or through others, before it can run. */
const importedBy = (entry: string) => (id: string, modules: ChunkingContext) => {
  const importers = new Set([id]);
  for (const each of importers) {
    if (each.endsWith(entry)) return true;
    for (const next of modules.getModuleInfo(each)?.importers ?? []) importers.add(next);
  }
  return false;
};
const isInFirstLook = importedBy('/sidepanel/index.html');
const isBelow = importedBy('/panel/Below.tsx');

/**
 * Left alone, the bundler makes a file of each set of sharers, some twenty, and each takes its time to open.
 * So all that the panel draws first is one file, and what is drawn below it another.
 */
const panelScripts: CodeSplittingGroup[] = [
  { name: (id, modules) => (isInFirstLook(id, modules) ? 'sidepanel' : null), priority: 1 },
  { name: (id, modules) => (isBelow(id, modules) ? 'below' : null) },
];

/** Each page is built by itself: what two of them shared would be one more file for the panel to wait for. */
function eachByItself(groups: EntrypointGroup[]): void {
  const pages = groups.flatMap((group) => (Array.isArray(group) ? group : []));
  const others = groups.filter((group) => !Array.isArray(group));
  groups.splice(0, groups.length, ...others, ...pages.map((page) => [page]));
}

const chromium = {
  permissions: ['activeTab', 'storage', 'scripting', 'sidePanel'],
  // 119: matchOriginAsFallback in registerContentScripts; 116: sidePanel.open.
  minimum_chrome_version: '120',
  storage: { managed_schema: MANAGED_SCHEMA },
};

const firefox = {
  // clipboardWrite: copying by shortcut, without a click in the page; Chromium needs none for it.
  permissions: ['activeTab', 'storage', 'scripting', 'clipboardWrite'],
  browser_specific_settings: {
    gecko: {
      // Placeholder: whoever signs and distributes the extension names their own, `npm run package -- --gecko-id`.
      id: 'konzeptlotse@example.invalid',
      // 128: optional_host_permissions in MV3; 140: data_collection_permissions.
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

function manifest({ browser, command, mode }: ConfigEnv) {
  return {
    name: 'Konzeptlotse',
    description:
      'Legt die Konzepte eines Jobcenters über sein Fachverfahren: Eignung, Zuständigkeit, Fristen, Vermerk. Sendet nichts.',
    action: { default_title: 'Konzeptlotse öffnen' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'copy-note': {
        suggested_key: { default: 'Alt+Shift+V' },
        description: 'Passenden Vermerk kopieren',
      },
    },
    // One memory for both kinds of window would keep a private one's cases beyond its end.
    incognito: 'not_allowed',
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser === 'firefox' ? firefox : chromium),
    ...(mode === 'demo' ? { host_permissions: demoHosts } : {}),
    ...(command === 'build' ? { content_security_policy: { extension_pages: csp } } : {}),
  };
}

/** Shipped with each build; `npm run notices` writes it. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const shipped = recordShipped(import.meta.dirname);

/**
 * Western letters come within the stylesheet: each file that the panel asks for takes its time, and its words
 * stay unseen until their letters are there.
 */
function isInlined(file: string): boolean {
  const isWestern = /fira-sans-latin-\d+-normal\.woff2$/.test(file);
  if (isWestern) shipped.note(file);
  return isWestern;
}

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest,
  // Nobody wants a browser with a fresh profile to pop up beside the one they work in.
  webExt: { disabled: true },
  hooks: {
    'entrypoints:grouped': (_, groups) => eachByItself(groups),
    'build:publicAssets': ({ config }, files) => {
      files.push({
        absoluteSrc: join(import.meta.dirname, 'assets', NOTICES),
        relativeDest: NOTICES,
      });
      if (config.browser !== 'firefox') {
        files.push({
          contents: JSON.stringify(managedSchema(), null, 2),
          relativeDest: MANAGED_SCHEMA,
        });
      }
    },
    'build:done': ({ config }) =>
      config.command === 'build' ? shipped.write(config.outDir) : undefined,
  },
  vite: () => ({
    plugins: [preact(), madeVocabulary, quickLetters, ownBrowser, shipped.plugin],
    build: {
      assetsInlineLimit: isInlined,
      modulePreload: {
        // It would fetch; the browsers we support preload by themselves.
        polyfill: false,
      },
      rolldownOptions: { output: { codeSplitting: { groups: panelScripts } } },
    },
  }),
});
