import { readRepositoryFile, repositoryFiles } from '../checks/source-files.ts';
import type { NamedTest } from './claims.ts';

/** `it('…', `, `describe('…', `, `it.each(…)('…', `, in any quotes. */
const calls = (name: string) => ["'", '"', '`'].map((quote) => `(${quote}${name}${quote}`);

/** A sentence where the file has no test or group of that title, as it is written in the source. */
export function missing({ file, name }: NamedTest): readonly string[] {
  if (!repositoryFiles().includes(file)) return [`${file} gibt es nicht`];
  // A title may stand on a line of its own.
  const text = readRepositoryFile(file).replaceAll(/\(\s+/g, '(');
  return calls(name).some((call) => text.includes(call)) ? [] : [`${file} hat kein „${name}“`];
}
