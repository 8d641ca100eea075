import { afterAll, beforeAll, expect, test } from 'vitest';
import { FAELLE } from './faelle.ts';
import { html } from './html.ts';
import { type Fachverfahren, startFachverfahren } from './server.ts';

let server: Fachverfahren;
beforeAll(async () => {
  server = await startFachverfahren();
});
afterAll(() => server.close());

const hole = (pfad: string, init: RequestInit = {}) => fetch(`${server.url}${pfad}`, init);

const ADRESSEN = {
  verbis: ['/verbis/fall/#'],
  prosoz: ['/prosoz/daten/#'],
  cosach: ['/cosach/fall/#', '/cosach/fall/#/massnahmen'],
} as const;

test.each(FAELLE)('$id is served by its applications and by no other', async (demo) => {
  for (const app of ['verbis', 'prosoz', 'cosach'] as const) {
    for (const muster of ADRESSEN[app]) {
      const { status } = await hole(muster.replace('#', demo.kundennummer));
      expect(status).toBe(demo.apps.includes(app) ? 200 : 404);
    }
  }
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/prosoz/', 'text/html; charset=utf-8'],
  ['/prosoz/client/start.ts', 'text/javascript; charset=utf-8'],
  ['/prosoz/preact.mjs', 'text/javascript; charset=utf-8'],
  ['/verbis/verbis.css', 'text/css; charset=utf-8'],
])('%s is %s', async (pfad, typ) => {
  const antwort = await hole(pfad);
  expect([antwort.status, antwort.headers.get('content-type')]).toEqual([200, typ]);
});

test.each([
  '/verbis/fall/999D999999',
  '/verbis/fall/',
  '/prosoz/client/../../server.ts',
  '/prosoz/client/..%2f..%2fserver.ts',
  '/package.json',
])('%s is not found', async (pfad) => {
  expect((await hole(pfad)).status).toBe(404);
});

test('only reading is allowed', async () => {
  expect((await hole('/', { method: 'POST' })).status).toBe(405);
});

test('every request is counted', async () => {
  const vorher = server.hits.length;
  await hole('/nichts?frage=1');
  expect(server.hits.slice(vorher)).toEqual([{ method: 'GET', url: '/nichts?frage=1' }]);
});

test('pages name no address but their own', async () => {
  for (const pfad of ['/', '/prosoz/', '/verbis/fall/415D203117', '/cosach/fall/317D104772']) {
    expect(await (await hole(pfad)).text()).not.toMatch(/https?:|\/\/[a-z]/);
  }
});

test('what is put into a page is escaped', () => {
  expect(html`<b title="${'"><script>'}">${"<&'>"}</b>`.quelle).toBe(
    '<b title="&quot;&gt;&lt;script&gt;">&lt;&amp;&#39;&gt;</b>',
  );
});
