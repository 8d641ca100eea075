import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Frame, Page, Viewport } from 'puppeteer-core';
import { glaetten } from '../../rules/fall/normalisieren.ts';
import { waitFor } from '../browser/wait.ts';
import { type Opener, type Reader, type Seen, values } from '../lesen/reader.ts';
import { pagesDir } from './build.ts';
import type { Expected } from './page.ts';
import type { KitServer } from './server.ts';

/** What a page is to show, from the file beside it. */
export async function expectedOf(page: string): Promise<Expected> {
  const url = pathToFileURL(join(pagesDir, page, 'expected.ts')).href;
  const { expected }: { expected: Expected } = await import(url);
  return expected;
}

/** Right, missed and wrong fields of one page. */
export interface Score {
  readonly right: readonly string[];
  readonly missed: readonly string[];
  /** Field: what was read, and what stands there. */
  readonly wrong: readonly string[];
  readonly problems: readonly string[];
  /** Traps that are not in the page at all, so that they prove nothing. */
  readonly noTraps: readonly string[];
}

const text = (value: unknown) => (value === undefined ? 'nichts' : JSON.stringify(value));

/** Everything that is in the document, seen or not: markup, values, shadow roots. */
function everything(): string {
  const found: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) found.push(node.data);
    if (node instanceof Element) {
      if (node.localName === 'script' || node.localName === 'style') return;
      for (const { value } of node.attributes) found.push(value);
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
        found.push(node.value);
      if (node instanceof HTMLTemplateElement) walk(node.content);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document);
  return found.join(' ');
}

/** Sets the size of a page. Firefox up to ESR 140 does so, and refuses the orientation that comes with it. */
async function sizeTo(page: Page, size: Viewport): Promise<void> {
  await page.setViewport(size).catch((error: unknown) => {
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  });
  await waitFor('the size', () => page.evaluate((width) => innerWidth === width, size.width));
}

/** Opens a page and waits until it has drawn itself. */
export async function openKitPage(browser: Opener, url: string, expected: Expected): Promise<Page> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await sizeTo(page, { width: 1280, height: 900 });
  const response = await page.goto(url, { waitUntil: 'load' });
  if (!response?.ok()) throw new Error(`${url}: ${await response?.text()}`);
  try {
    await page.waitForSelector('html[data-ready]', { timeout: 15_000 });
  } catch {
    throw new Error(`${url} did not draw itself: ${errors.join('; ')}`);
  }
  await expected.before?.(page);
  return page;
}

function framesOf(page: Page, expected: Expected): (Page | Frame)[] {
  const names = expected.frames ?? [];
  // Not every browser tells a frame's name.
  const isWanted = (frame: Frame) => names.some((name) => frame.url().endsWith(`/${name}.html`));
  return [page, ...page.frames().filter(isWanted)];
}

/** Reads a page as the content script does, and counts; a picture of it goes into the folder `shots`. */
export async function scorePage(
  reader: Reader,
  server: KitServer,
  name: string,
  shots?: string,
): Promise<Score> {
  const expected = await expectedOf(name);
  const page = await openKitPage(reader.browser, server.url(name), expected);
  try {
    const seen: Seen[] = [];
    let all = '';
    for (const frame of framesOf(page, expected)) {
      seen.push(await reader.read(frame));
      all += await frame.evaluate(everything);
    }
    if (shots !== undefined)
      await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
    return score(expected, seen, glaetten(all));
  } finally {
    await page.close();
  }
}

function score(expected: Expected, seen: readonly Seen[], all: string): Score {
  const read: Record<string, unknown> = Object.assign({}, ...seen.map(values));
  const shows: Record<string, unknown> = { ...expected.shows };
  const same = (field: string) => isDeepStrictEqual(read[field], shows[field]);
  const wanted = Object.keys(shows);
  return {
    right: wanted.filter(same),
    missed: wanted.filter((field) => !(field in read)),
    wrong: Object.keys(read)
      .filter((field) => !same(field))
      .map((field) => `${field}: ${text(read[field])} statt ${text(shows[field])}`),
    problems: seen.flatMap(({ snapshot }) =>
      snapshot.problems.map(({ field, text: what }) => `${field ?? '?'}: ${what}`),
    ),
    noTraps: Object.keys(expected.traps ?? {}).filter((trap) => !all.includes(glaetten(trap))),
  };
}
