import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOf, productionBuilds } from '../setup/build.ts';
import { outputDir } from '../setup/paths.ts';
import { noticesFile, noticesOf, worksIn } from './notices.ts';
import { packageFolder, shippedIn } from './shipped.ts';

const builds = productionBuilds.map(nameOf);

/** Whose code or design is in the extension. A new name here is a decision, not an accident. */
const known = [
  '@date-fns/utc',
  '@fontsource/fira-sans',
  '@kern-ux/native',
  '@wxt-dev/browser',
  'date-fns',
  'feiertagejs',
  'ical-generator',
  'preact',
  'vite',
  'wxt',
  'zod',
];

describe('what the extension contains of others', () => {
  it('is from these packages and no others, as the bundler saw it', async () => {
    expect((await shippedIn(builds)).map(({ name }) => name)).toEqual(known);
  });

  it('is named with its licence in the notice file (npm run notices), and each build carries that', async () => {
    const notices = noticesOf(await shippedIn(builds));
    expect(readFileSync(noticesFile, 'utf8')).toBe(notices);
    for (const build of builds) {
      expect(readFileSync(join(outputDir(build), 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toBe(notices);
    }
  });

  it('may be passed on: a licence that nobody has looked at is refused', () => {
    // Shipped by no build; its licence is none of those allowed.
    expect(() => worksIn([{ name: 'webix', version: '11' }])).toThrow('unknown licence');
  });

  it('is found by the file that it comes from', () => {
    const root = join('a', 'b');
    const folder = (id: string) => packageFolder(id, root);
    expect(folder('/a/node_modules/zod/v4/core.js')).toBe('/a/node_modules/zod');
    expect(folder('/a/node_modules/@x/y/z.css?inline')).toBe('/a/node_modules/@x/y');
    expect(folder('/a/node_modules/x/node_modules/y/z.js')).toBe(
      '/a/node_modules/x/node_modules/y',
    );
    expect(folder('\0rolldown/runtime.js')).toBe(join(root, 'node_modules', 'rolldown'));
    expect(folder('/a/b/rules/zod.ts')).toBeUndefined();
    expect(() => folder('\0commonjs/helpers.js')).toThrow('no known package');
  });
});
