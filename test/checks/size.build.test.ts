import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BEGRIFFE } from '../../rules/fall/vokabular/begriffe.ts';
import { builtFiles } from './builds.ts';

/** As the panel's page names them, in quotes of any kind. */
const SCRIPT = /["'`](?:\.?\/)?((?:chunks\/)?[\w-]+\.js)["'`]/g;

/** The scripts that a page may come to load, at once or later, with their size in kB as they are packed. */
function scriptsOf(build: string, page: string): ReadonlyMap<string, number> {
  const files = new Map(builtFiles(build).map(({ path, text }) => [path, text]));
  const sizes = new Map<string, number>();
  const visit = (path: string) => {
    for (const [, name = ''] of files.get(path)?.matchAll(SCRIPT) ?? []) {
      const found = [name, posix.join(posix.dirname(path), name)].find((each) => files.has(each));
      if (found === undefined || sizes.has(found)) continue;
      sizes.set(found, gzipSync(files.get(found) ?? '').length / 1000);
      visit(found);
    }
  };
  visit(page);
  return sizes;
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, one) => all + one, 0);

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('the panel of %s', (build) => {
  const scripts = scriptsOf(build, 'sidepanel.html');
  const sizeOf = (name: string) =>
    sum([...scripts].flatMap(([path, size]) => (path.includes(`/${name}-`) ? [size] : [])));

  it('loads less than 100 kB of script, whatever one does in it', () => {
    expect(scripts.size).toBeGreaterThan(5);
    expect(sum(scripts.values())).toBeLessThan(100);
  });

  it('loads less than half of that before it shows the case', () => {
    const first = sizeOf('sidepanel');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(45);
  });

  it('fetches with its page all that draws the case in one file, and nothing more once it has asked for it', () => {
    const texts = new Map(builtFiles(build).map(({ path, text }) => [path, text]));
    const page = texts.get('sidepanel.html') ?? '';
    const panel = [...texts.keys()].find((path) => /^chunks\/sidepanel-/.test(path)) ?? '';
    const imports = (texts.get(panel) ?? '').matchAll(/\bfrom ?["']\.\/([\w-]+\.js)["']/g);
    const needed = [panel, ...[...imports].map(([, name]) => `chunks/${name}`)];
    // A file more is a way more through the browser.
    expect(needed).toEqual([panel]);
    expect([...page.matchAll(/"\/(chunks\/[^"]*)"/g)].map(([, path]) => path)).toEqual([panel]);
  });
});

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('what runs in pages of %s', (build) => {
  it('holds the vocabulary as it is looked up, and has no page make it of its labels', () => {
    const content = builtFiles(build).filter(({ path }) => path.startsWith('content-scripts/'));
    expect(content).not.toEqual([]);
    // As somebody wrote them: looked up are their keys.
    const written = BEGRIFFE.kundennummer.labels.filter((label) => / .*\p{Lu}/u.test(label));
    expect(written.length).toBeGreaterThan(5);
    const found = written.filter((label) => content.some(({ text }) => text.includes(label)));
    expect(found).toEqual([]);
  });
});
