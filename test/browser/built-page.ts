/** A page bundled for tests, served under the extension's policy, in the Chromium for plain pages. */
import type { BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Served, serve } from '../gallery/serve.ts';
import { plainContext } from './plain.ts';
import { patience } from './wait.ts';

interface Options {
  /** Bundles it into a folder; asked once for all files that a process tests. */
  readonly build: () => Promise<string>;
  /** What each page begins with: its address from the server's root. */
  readonly path: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Pages that break on purpose complain in their console. */
  readonly mayComplain?: boolean;
  /** One document for all tests of the file instead of one for each: whoever shares it leaves nothing behind. */
  readonly shared?: boolean;
}

export interface BuiltPage {
  /** The page of the test that runs. */
  readonly page: Page;
  /** Of the server, without a slash at its end. */
  readonly url: string;
}

/** What this process serves already, by what has bundled it. */
const servers = new Map<Options['build'], Promise<Served>>();

function servedBy(build: Options['build']): Promise<Served> {
  const served = servers.get(build) ?? build().then((folder) => serve(folder));
  servers.set(build, served);
  return served;
}

/** Registers what opens and closes it with the test file that calls this. */
export function builtPage(options: Options): BuiltPage {
  const { build, path, size = { width: 900, height: 600 }, mayComplain, shared } = options;
  let served: Served | undefined;
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  let complaints: string[] = [];

  const there = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('the page is there only while a test runs');
    return one;
  };

  async function openTab(): Promise<Page> {
    const tab = await there(context).newPage();
    tab.setDefaultTimeout(patience);
    tab.on('console', (message) => {
      // Violations of the policy come this way, too.
      if (message.type() === 'error') complaints.push(message.text());
    });
    tab.on('pageerror', (error) => complaints.push(String(error)));
    return tab;
  }

  /** A new document, as if in a new tab; that would take twice as long. */
  async function begin(): Promise<void> {
    page ??= await openTab();
    await page.emulateMediaFeatures();
    await page.emulateMediaType();
    await page.setViewport(size);
    await page.goto(`${there(served).url}${path}`);
  }

  beforeAll(async () => {
    served = await servedBy(build);
    context = await plainContext();
    if (shared) await begin();
  }, 60_000);
  afterAll(() => context?.close());
  beforeEach(async () => {
    complaints = [];
    if (!shared) await begin();
  });
  afterEach(async ({ task }) => {
    if (!mayComplain) expect(complaints).toEqual([]);
    if (shared || task.result?.state !== 'fail') return;
    // Whatever it is that it has left there.
    await page?.close();
    page = undefined;
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
