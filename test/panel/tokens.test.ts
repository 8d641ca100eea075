/** `assets/tokens.css` carries a few of KERN's tokens; they say what the installed KERN says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const kern = readFileSync(
  createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css'),
  'utf8',
);
const ours = readFileSync(new URL('../../assets/tokens.css', import.meta.url), 'utf8');

/** The custom properties set in the rule that starts at `start`. */
function declarations(css: string, start: number): ReadonlyMap<string, string> {
  const body = css.slice(start, css.indexOf('}', start));
  const found = body.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value.trim()]));
}

function primitives(): ReadonlyMap<string, string> {
  const rules = kern.matchAll(/^:root \{/gm);
  return new Map([...rules].flatMap(({ index }) => [...declarations(kern, index)]));
}

const colours = primitives();

function resolve(value: string, theme: ReadonlyMap<string, string>): string {
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return name === undefined ? value : resolve(theme.get(name) ?? colours.get(name) ?? '', theme);
}

/** "oklch(50.70% 0.1 …)" and "oklch(50.7% 0.1 …)" are one colour. */
function plain(colour: string): string {
  return colour.replaceAll(/\d+(\.\d+)?/g, (number) => String(Number(number)));
}

describe.each([
  ['light', ours.indexOf(':root'), kern.indexOf('[data-kern-theme=light],\n.kern-light {\n  /*')],
  ['dark', ours.lastIndexOf(':root'), kern.indexOf('[data-kern-theme=dark],\n.kern-dark {\n  /*')],
])('tokens, %s', (_scheme, ourStart, kernStart) => {
  const theme = declarations(kern, kernStart);
  it.each([...declarations(ours, ourStart)])('%s', (name, value) => {
    expect(plain(value)).toBe(plain(resolve(theme.get(name) ?? '', theme)));
  });
});
