import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reader, startReader } from '../lesen/reader.ts';
import { expectedOf, scorePage } from './look.ts';
import { type KitServer, startKitServer } from './server.ts';

/** What engines draw differently: shadow roots, frames, places on the page, drawn controls, tables by style. */
const PAGES = [
  'shoelace',
  'frameset-latin1',
  'two-columns',
  'sap',
  'aria-cards',
  'jquery-ui',
  'forms-like',
];

let reader: Reader;
let server: KitServer;
beforeAll(async () => {
  server = await startKitServer();
  reader = await startReader('firefox');
});
afterAll(async () => {
  await reader.close();
  await server.close();
});

test.each(PAGES)('%s in Firefox', async (name) => {
  const expected = await expectedOf(name);
  const { missed, wrong } = await scorePage(reader, server, name);
  expect({ wrong, missed: [...missed].sort() }).toEqual({
    wrong: [],
    missed: Object.keys(expected.missed ?? {}).sort(),
  });
});
