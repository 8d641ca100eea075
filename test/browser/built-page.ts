/** A page bundled for tests, served under the extension's policy, in one Chromium for a whole test file. */
import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launch } from '../gallery/browser.ts';
import { type Served, serve } from '../gallery/serve.ts';
import { patience } from './wait.ts';

interface Options {
  /** Bundles it into a new folder, which is removed in the end. */
  readonly build: () => Promise<string>;
  /** What each page begins with: its address from the server's root, where it has one at once. */
  readonly path?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Pages that break on purpose complain in their console. */
  readonly mayComplain?: boolean;
  /** One page for all tests of the file instead of one for each: whoever shares it leaves nothing behind. */
  readonly shared?: boolean;
}

export interface BuiltPage {
  /** The page of the test that runs. */
  readonly page: Page;
  /** Of the server, without a slash at its end. */
  readonly url: string;
}

/** Registers what opens and closes it with the test file that calls this. */
export function builtPage(options: Options): BuiltPage {
  const { build, path, size = { width: 900, height: 600 }, mayComplain, shared } = options;
  let folder: string | undefined;
  let served: Served | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  let complaints: string[] = [];

  const there = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('the page is there only while a test runs');
    return one;
  };

  async function open(): Promise<void> {
    page = await there(browser).newPage();
    page.setDefaultTimeout(patience);
    page.on('console', (message) => {
      // Violations of the policy come this way, too.
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport(size);
    if (path !== undefined) await page.goto(`${there(served).url}${path}`);
  }

  beforeAll(async () => {
    folder = await build();
    served = await serve(folder);
    browser = await launch();
    if (shared) await open();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    if (folder) await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    complaints = [];
    if (!shared) await open();
  });
  afterEach(async () => {
    if (!mayComplain) expect(complaints).toEqual([]);
    if (!shared) await page?.close();
  });

  return {
    get page() {
      return there(page);
    },
    get url() {
      return there(served).url;
    },
  };
}
