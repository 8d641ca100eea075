import type { Plugin } from 'vite';

/**
 * Only the browser's own `browser` is asked for anything. WXT takes whatever has that name, and a page's
 * `<form id="browser">` with an input called `runtime` has it in content scripts too: nothing would be read, in
 * silence.
 */
export const ownBrowser: Plugin = {
  name: 'own-browser',
  apply: 'build',
  load: (id) =>
    /\/@wxt-dev\/browser\/[^?]*\.mjs$/.test(id)
      ? `export const browser = Object.hasOwn(globalThis, 'browser') ? globalThis.browser : globalThis.chrome;`
      : undefined,
};
