import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import type { Snapshot } from '../../rules/fall/reading.ts';
import { plainContext } from '../browser/plain.ts';
import { quickLetters } from '../setup/letters.ts';
import { madeVocabulary } from '../setup/vocabulary.ts';

const ENTRY = fileURLToPath(new URL('./bundle.ts', import.meta.url));

/** What a page showed, in a form that leaves the browser. */
export interface Seen {
  readonly snapshot: Snapshot;
  /** Field → `tag#id` of the element its value stands in. */
  readonly elements: Readonly<Record<string, string>>;
}

/** A browser, or a part of one that keeps for itself what its pages keep. */
export type Opener = Pick<BrowserContext, 'newPage' | 'close'>;

/** A real browser with the reader bundled for it. */
export interface Reader {
  readonly browser: Opener;
  /** What `install` puts into a page. */
  readonly code: string;
  /** A page with `html` in it; give it back with `release`, or close it where the next one would feel it. */
  open(html: string): Promise<Page>;
  /** Takes a page back, for the next that is opened: it has another document, and another window, then. */
  release(page: Page): Promise<void>;
  /** Reads what `frame` shows now; throws where less is read if parts that can't matter are only sketched. */
  read(frame: Page | Frame): Promise<Seen>;
  /** Reads small pages one after the other, each in place of the one before. */
  readEach(pages: readonly string[]): Promise<readonly Seen[]>;
  /** Opens, reads, releases. */
  show(html: string): Promise<Seen>;
  /** Puts `lesen` (the module) on the page's window. */
  install(frame: Page | Frame): Promise<void>;
  close(): Promise<void>;
}

/** A module of ours as a script that puts it on a page's window under `name`; `minify`: as short as it is shipped. */
export async function bundle(input: string, name: string, minify = false): Promise<string> {
  const build = await rolldown({ input, plugins: [madeVocabulary, quickLetters] });
  const { output } = await build.generate({ format: 'iife', name, minify });
  await build.close();
  return `${output[0].code}\nglobalThis.${name} = ${name};`;
}

/** What is read of the document, in words that leave the browser. */
const READ = `(() => {
  const { snapshot, elements } = lesen.readPage(document, undefined, true);
  const sketched = lesen.readPage(document);
  if (JSON.stringify(sketched.snapshot) !== JSON.stringify(snapshot))
    throw new Error('read otherwise where parts are only sketched: ' + JSON.stringify([snapshot, sketched.snapshot], null, 1));
  const names = [...elements].map(([field, e]) => [field, e.localName + (e.id ? '#' + e.id : '')]);
  return { snapshot, elements: Object.fromEntries(names) };
})()`;

let made: Promise<string> | undefined;

/** The reader in the browser for plain pages. */
export async function startReader(name: 'chromium' | 'firefox' = 'chromium'): Promise<Reader> {
  const browser = await plainContext(name);
  // Once for all files that a process tests.
  made ??= bundle(ENTRY, 'lesen');
  const code = await made;
  const install = async (frame: Page | Frame) => {
    if (!(await frame.evaluate(`typeof lesen === 'object'`))) await frame.evaluate(code);
  };
  const read = async (frame: Page | Frame): Promise<Seen> => {
    await install(frame);
    return (await frame.evaluate(READ)) as Seen;
  };
  const idle: Page[] = [];
  const open = async (html: string) => {
    const page = idle.pop() ?? (await browser.newPage());
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const release = async (page: Page) => {
    await page.goto('about:blank');
    idle.push(page);
  };
  let small: Promise<Page> | undefined;
  const readEach = async (pages: readonly string[]) => {
    small ??= open('<body></body>');
    const page = await small;
    await install(page);
    return (await page.evaluate(`${JSON.stringify(pages)}.map((html) => {
      // As a parser does it, so that declarative shadow roots come to be.
      document.body.setHTMLUnsafe(html);
      return ${READ};
    })`)) as Seen[];
  };
  const show = async (html: string) => {
    const page = await open(html);
    const seen = await read(page);
    await release(page);
    return seen;
  };
  const close = () => browser.close();
  return { browser, code, open, release, read, readEach, show, install, close };
}

/** The values read, by field. */
export function values({ snapshot }: Seen): Record<string, unknown> {
  return Object.fromEntries(snapshot.readings.map(({ field, value }) => [field, value]));
}
