import { readRepositoryFile, repositoryFiles } from '../checks/source-files.ts';
import type { NamedTest } from './claims.ts';

/** `it('…', `, `describe('…', `, `it.each(…)('…', `, in any quotes. */
const calls = (name: string) => ["'", '"', '`'].map((quote) => `(${quote}${name}${quote}`);

// Asked of git once: a hundred claims and more each ask for a file.
const files = new Set(repositoryFiles());

/** A sentence where the file has no test or group of that title, as it is written in the source. */
export function missing({ file, name }: NamedTest): readonly string[] {
  if (!files.has(file)) return [`${file} gibt es nicht`];
  // A title may stand on a line of its own.
  const text = readRepositoryFile(file).replaceAll(/\(\s+/g, '(');
  return calls(name).some((call) => text.includes(call)) ? [] : [`${file} hat kein „${name}“`];
}

/**
 * Footnotes of a page: `[^name]` where a claim stands, `[^name]: test/….ts: „title“; …` at its end.
 * `used` in the order of the text; a definition without a test, or with anything else, is a problem.
 */
export function footnotesOf(page: string): {
  readonly used: ReadonlySet<string>;
  readonly defined: ReadonlyMap<string, readonly NamedTest[]>;
  readonly problems: readonly string[];
} {
  const defined = new Map<string, readonly NamedTest[]>();
  const problems: string[] = [];
  const rest = page.replaceAll(/^\[\^([\w-]+)\]: (.+)$/gm, (_line, key: string, text: string) => {
    const tests = [...text.matchAll(/(test\/[\w./-]+): „([^“]+)“/g)].map(
      ([, file = '', name = '']) => ({ file, name }),
    );
    const whole = tests.map(({ file, name }) => `${file}: „${name}“`).join('; ');
    if (whole === text) defined.set(key, tests);
    else problems.push(`[^${key}] nennt keinen Test`);
    return '';
  });
  const used = new Set([...rest.matchAll(/\[\^([\w-]+)\]/g)].map((match) => match[1] ?? ''));
  return { used, defined, problems };
}
