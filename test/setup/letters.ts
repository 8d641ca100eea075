/**
 * A pattern that knows all letters (`\p{L}`) takes long to make: for each the browser goes through all that Unicode
 * has, when it loads the script and again where the pattern is first used. So builds have the letters themselves
 * instead: each of Latin, Greek and Cyrillic, and of other scripts whole blocks.
 */

import { type Plugin, parseSync, Visitor } from 'vite';

type Span = readonly [first: number, last: number];

/** With the letters by which names of other scripts are written in Latin. */
const LATIN: readonly Span[] = [
  [0, 0x2af],
  [0x1e00, 0x1eff],
];
const GREEK_AND_CYRILLIC: readonly Span[] = [
  [0x370, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
];

/** As if each were a letter: in other scripts hardly anything else stands in a block of letters. */
const LETTERS: readonly Span[] = [
  [0x370, 0x373],
  [0x376, 0x37d],
  [0x386, 0x386],
  [0x388, 0x481],
  [0x48a, 0x588],
  [0x5d0, 0x65f],
  [0x66e, 0x6d3],
  [0x6fa, 0x1dbf],
  [0x1f00, 0x1ffc],
  [0x2c00, 0x2dde],
  [0x3041, 0xd7a3],
  [0xf900, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
  [0x10000, 0x1cfff],
  [0x20000, 0x323af],
];
const DIGITS: readonly Span[] = [
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0xff10, 0xff19],
];
const CASED = [...LATIN, ...GREEK_AND_CYRILLIC];

interface Property {
  readonly pattern: RegExp;
  /** Where all that has it is known one by one. */
  readonly exact: readonly Span[];
  /** What counts besides. */
  readonly blocks: readonly Span[];
}

const PROPERTIES: Readonly<Record<string, Property>> = {
  L: { pattern: /\p{L}/u, exact: LATIN, blocks: LETTERS },
  Lu: { pattern: /\p{Lu}/u, exact: CASED, blocks: [] },
  Ll: { pattern: /\p{Ll}/u, exact: CASED, blocks: [] },
  Nd: { pattern: /\p{Nd}/u, exact: LATIN, blocks: DIGITS },
};

/** All that has a property, in order; what adjoins is one. */
function spansOf({ pattern, exact, blocks }: Property): readonly Span[] {
  const single = exact.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i)
      .filter((code) => pattern.test(String.fromCodePoint(code)))
      .map((code): Span => [code, code]),
  );
  const all = [...single, ...blocks].toSorted(([one], [other]) => one - other);
  return all.reduce<Span[]>((spans, span) => {
    const before = spans.at(-1);
    if (before?.[1] === span[0] - 1) spans.splice(-1, 1, [before[0], span[1]]);
    else spans.push(span);
    return spans;
  }, []);
}

const written = ([first, last]: Span): string =>
  first === last
    ? String.fromCodePoint(first)
    : `${String.fromCodePoint(first)}-${String.fromCodePoint(last)}`;

/** What stands for a property within brackets. */
const SETS: ReadonlyMap<string, string> = new Map(
  Object.entries(PROPERTIES).map(([name, property]) => [
    name,
    spansOf(property).map(written).join(''),
  ]),
);

/** What is no capital is one where case doesn't matter: not the same as what is none of these. */
const isCased = (name = ''): boolean => name === 'Lu' || name === 'Ll';

/** `pattern` with the letters themselves; a property that is not known here stays as it is. */
export function withLetters(pattern: string): string {
  let isInBrackets = false;
  return pattern.replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/gsu, (all, kind?: string, name?: string) => {
    if (all === '[') isInBrackets = true;
    else if (all === ']') isInBrackets = false;
    const set = SETS.get(name ?? '');
    if (set === undefined || (kind === 'P' && (isInBrackets || isCased(name)))) return all;
    if (isInBrackets) return set;
    return kind === 'p' ? `[${set}]` : `[^${set}]`;
  });
}

/** Our own scripts, with such a pattern in them. */
const OURS = { id: /\/(?:rules|entrypoints|components)\/.*\.tsx?$/, code: /\\[pP]\{/ };

/**
 * Builds with the letters themselves: what runs in pages, and the worker. The extension's own pages have few such
 * patterns, which the browser keeps compiled, and are to stay small.
 */
export const quickLetters: Plugin = {
  name: 'quick-letters',
  apply: ({ build }, { command }) => command === 'build' && Boolean(build?.lib),
  transform: {
    filter: OURS,
    order: 'pre',
    handler(code, id) {
      const pieces: string[] = [];
      let written = 0;
      const visitor = new Visitor({
        Literal(node) {
          if (!('regex' in node)) return;
          const { pattern, flags } = node.regex;
          pieces.push(code.slice(written, node.start), `/${withLetters(pattern)}/${flags}`);
          written = node.end;
        },
      });
      visitor.visit(parseSync(id, code).program);
      return { code: [...pieces, code.slice(written)].join(''), map: null };
    },
  },
};
