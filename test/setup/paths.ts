import { join, resolve } from 'node:path';

/** The repository. */
export const root = resolve(import.meta.dirname, '..', '..');

/** Where a build lies; `name` as WXT forms it: browser, manifest version, mode. */
export const outputDir = (name: string): string => join(root, '.output', name);

/** What tests and demonstrations leave behind for people; ignored by git. */
export const resultsDir = join(root, 'test-results');
