/** Boxes of web components that tell only the browser what they are and whether they are on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patience } from '../browser/wait.ts';
import { type Reader, startReader, values } from './reader.ts';

const defined = `<script>
  for (const name of ['x-toggle-check', 'x-switch', 'x-radio'])
    customElements.define(name, class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<span><slot></slot></span><i>◯</i>';
        this.states = this.attachInternals().states;
        if (this.hasAttribute('data-on')) this.states.add('checked');
      }
    });
</script>`;

const PAGES: readonly (readonly [string, string, Record<string, unknown>])[] = [
  [
    'those that are on say so, and where they do the others are off',
    '<x-toggle-check data-on>Neukunde</x-toggle-check><x-toggle-check>Elternzeit</x-toggle-check><div>Geflüchtet</div><div><x-radio>ja</x-radio><x-radio data-on>nein</x-radio></div>',
    { neukunde: true, elternzeit: false, gefluechtet: false },
  ],
  [
    'where none says that it is on, nobody knows that one is off',
    '<x-toggle-check>Neukunde</x-toggle-check><x-toggle-check>Elternzeit</x-toggle-check><div>Geflüchtet</div><div><x-radio>ja</x-radio><x-radio>nein</x-radio></div>',
    {},
  ],
  [
    'what one began as it need not be any more',
    '<x-switch data-on>Pflegezeit</x-switch><x-switch checked>Elternzeit</x-switch>',
    { pflegezeit: true },
  ],
  [
    'one beside another is no value of it',
    '<x-toggle-check>Neukunde</x-toggle-check><x-toggle-check>ja</x-toggle-check>',
    {},
  ],
];

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(browser);
  });
  afterAll(() => reader.close());

  test.each(PAGES)('%s', async (_, html, expected) => {
    expect(values(await reader.show(html + defined))).toEqual(expected);
  });

  test('one that is switched off is read again, though nothing in the document says so', async () => {
    const page = await reader.open(
      `<x-switch data-on>Pflegezeit</x-switch><x-switch data-on>Elternzeit</x-switch>${defined}`,
    );
    await reader.install(page);
    await page.evaluate(`
      lesen.followPage(document, ({ snapshot }) => { window.told = JSON.stringify(snapshot); }, { signal: new AbortController().signal, quietMs: 60 });
    `);
    await page.waitForFunction('window.told?.includes("elternzeit")', { timeout: patience });
    const before = await page.evaluate('window.told');
    await page.evaluate(`document.querySelectorAll('x-switch')[1].states.delete('checked')`);
    await page.waitForFunction(`window.told !== ${JSON.stringify(before)}`, { timeout: patience });
    await reader.release(page);
  });
});
