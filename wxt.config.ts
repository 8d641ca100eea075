import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { type ConfigEnv, defineConfig } from 'wxt';
import { managedSchema } from './rules/einstellungen/richtlinie.ts';
import { recordShipped } from './test/package/shipped.ts';
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
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Hosts of the demonstration build (`--mode demo`), granted beforehand: this computer only. */
const demoHosts = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Derived from what reads the policy; Firefox knows no such schema. */
const MANAGED_SCHEMA = 'managed-schema.json';

/**
 * What the extension's pages share, in one file. Left alone, the bundler makes one of each set of sharers,
 * some twenty, and each takes its time to open.
 */
const sharedScripts = [
  {
    name: 'drawing',
    minShareCount: 2,
    test: /preact|kern-ux|wxt|vite|date-fns|components\/(Icon|panel\/(?!cases|entry|diagnose|zuordnen))|rules\/(dates|fingerprint|einstellungen\/(begriff|einstellungen)|fall\/(felder|anzeige|normalisieren))|entrypoints\/(background\/today|faults|sidepanel)/,
  },
];

/**
 * The panel's letters are fetched with its page: they would be asked for once the case is laid out, and its
 * words stay unseen until they are there.
 */
const preloadLetters: Plugin = {
  name: 'preload-letters',
  transformIndexHtml: {
    order: 'post',
    handler(_, { path, bundle = {} }) {
      if (!path.endsWith('/sidepanel/index.html')) return [];
      const files = Object.keys(bundle).filter((file) => /fira-sans-latin-.*woff2$/.test(file));
      if (files.length !== 2) throw new Error('the letters of the panel are in other files by now');
      return files.map((file) => ({
        tag: 'link',
        attrs: {
          rel: 'preload',
          as: 'font',
          type: 'font/woff2',
          crossorigin: true,
          href: `/${file}`,
        },
        injectTo: 'head',
      }));
    },
  },
};

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
      // Placeholder: whoever signs and distributes the extension puts an address of theirs here.
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

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest,
  // Nobody wants a browser with a fresh profile to pop up beside the one they work in.
  webExt: { disabled: true },
  hooks: {
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
    plugins: [preact(), preloadLetters, madeVocabulary, shipped.plugin],
    build: {
      modulePreload: {
        // It would fetch; the browsers we support preload by themselves.
        polyfill: false,
        // What is loaded later is small, and its page has asked for what comes first.
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rolldownOptions: { output: { advancedChunks: { groups: sharedScripts } } },
    },
  }),
});
