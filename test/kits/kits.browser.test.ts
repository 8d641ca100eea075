import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reader, startReader } from '../lesen/reader.ts';
import { pageNames } from './build.ts';
import { expectedOf, scorePage } from './look.ts';
import { type KitServer, startKitServer } from './server.ts';

let reader: Reader;
let server: KitServer;
beforeAll(async () => {
  server = await startKitServer();
  reader = await startReader();
});
afterAll(async () => {
  await reader.close();
  await server.close();
});

test.each(await pageNames())('%s', async (name) => {
  const expected = await expectedOf(name);
  const { missed, wrong, problems, noTraps } = await scorePage(reader, server, name);
  const fields = problems.map((problem) => problem.split(':', 1)[0]).sort();
  expect({ wrong, missed: [...missed].sort(), problems: fields, noTraps }).toEqual({
    wrong: [],
    missed: Object.keys(expected.missed ?? {}).sort(),
    problems: [...(expected.problems ?? [])].sort(),
    noTraps: [],
  });
});
