import { expect, test } from 'vitest';
import { FELD_KEYS } from '../../rules/fall/felder.ts';
import { pageNames } from './build.ts';
import { expectedOf } from './look.ts';

test('each field of the catalogue stands on some page', async () => {
  const pages = await Promise.all((await pageNames()).map(expectedOf));
  const shown = new Set(pages.flatMap(({ shows }) => Object.keys(shows)));
  expect(FELD_KEYS.filter((field) => !shown.has(field))).toEqual([]);
});
