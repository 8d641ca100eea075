import { describe, expect, it } from 'vitest';
import { builtFiles } from './builds.ts';
import { networkIn } from './network.ts';

const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3', 'chrome-mv3-demo', 'firefox-mv3-demo'];

describe.each(builds)('bundles of %s', (build) => {
  it('contain no way to the network', () => {
    const files = builtFiles(build);
    expect(files.length).toBeGreaterThan(2);
    const found = files.flatMap(({ path, text }) =>
      networkIn(text).map((what) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
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
  it.each([
    'fetch("/x")',
    'globalThis.fetch(u)',
    'new XMLHttpRequest',
    'new WebSocket(u)',
    'new EventSource(u)',
    'navigator.sendBeacon(u)',
    'new RTCPeerConnection()',
    'window.open(u)',
    'open("about:blank")',
    'new Function("return 1")',
    'Function("return 1")',
    'eval("1")',
    'importScripts("x.js")',
    'const u="https://example.org/x"',
    'url(http://example.org/font.woff2)',
  ])('finds %s', (code) => {
    expect(networkIn(`const a=1;${code};`)).not.toEqual([]);
  });

  it.each([
    'const prefetch=1;dialog.open();panel.open({tabId:1})',
    'createElementNS("http://www.w3.org/2000/svg","path")',
    'retrieval(1);medieval(2);isFunction(x)',
  ])('lets %s pass', (code) => {
    expect(networkIn(code)).toEqual([]);
  });
});
