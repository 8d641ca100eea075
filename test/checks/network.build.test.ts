import { describe, expect, it } from 'vitest';
import { LINE } from '../../entrypoints/faults/fault.ts';
import { builtFiles } from './builds.ts';
import { harmless, networkIn } from './network.ts';
import { ways } from './ways.ts';

const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3', 'chrome-mv3-demo', 'firefox-mv3-demo'];

describe.each(builds)('bundles of %s', (build) => {
  it('contain no way to the network', () => {
    const files = builtFiles(build);
    expect(files.length).toBeGreaterThan(2);
    const found = files.flatMap(({ path, text }) =>
      networkIn(text, path.startsWith('content-scripts/') ? 'page' : 'extension').map(
        (what) => `${path}: ${what}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('are called what a report of a fault may say', () => {
    const scripts = builtFiles(build).filter(({ path }) => path.endsWith('.js'));
    const unknown = scripts.filter(({ path }) => !LINE.test(`${path}:1:1`));
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  it('spare every page the schema library', () => {
    const isSchemaLibrary = ({ text }: { readonly text: string }) => text.includes('_zod');
    const files = builtFiles(build);
    const content = files.filter(({ path }) => path.startsWith('content-scripts/'));
    expect(content).not.toEqual([]);
    expect(content.filter(isSchemaLibrary).map(({ path }) => path)).toEqual([]);
    // It is in the worker: the mark by which it is known still holds.
    expect(files.filter(isSchemaLibrary).map(({ path }) => path)).toContain('background.js');
  });
});

describe('the search itself', () => {
  const controls = (['extension', 'page'] as const).flatMap((where) =>
    ways[where].flatMap(({ name, examples }) => examples.map((code) => ({ where, name, code }))),
  );

  it('finds each way by its name, in what an extension and in what a page runs', () => {
    expect(ways.extension.length).toBeGreaterThan(15);
    const missed = controls.filter(
      ({ where, name, code }) => !networkIn(`const a=1;${code};`, where).includes(name),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    'const u="https://example.org/x"',
    'url(http://example.org/font.woff2)',
    'i.src="//example.org/x"',
    'url(//example.org/x)',
  ])('finds the address in %s', (code) => {
    expect(networkIn(code, 'extension').join()).toContain('//example.org');
  });

  it.each([
    'class A{open(e,t){}};dialog.open();panel.open({tabId:1});const o={open(e){}}',
    'createElementNS("http://www.w3.org/2000/svg","path")',
    'retrieval(1);medieval(2);isFunction(x)',
    'const mapping={location:null};a.data.location=e;location===b',
    'const c={cookies:{get:{minArgs:1}},identity:{launchWebAuthFlow:{}}}',
    'await import(`./ics-1.js`)',
  ])('lets %s pass', (code) => {
    expect(networkIn(code, 'extension')).toEqual([]);
  });

  it('excuses only what is still there', () => {
    const texts = builtFiles('chrome-mv3').map(({ text }) => text);
    const stale = harmless.filter(({ text }) => !texts.some((one) => one.search(text) !== -1));
    expect(stale.map(({ why }) => why)).toEqual([]);
    // The message that is excused is one that is not sent.
    expect(texts.join('\n')).toContain('noScriptStartedPostMessage:!0');
  });
});
