import { dirname, join, normalize } from 'node:path/posix';
import { readRepositoryFile } from './source-files.ts';

/** One import or re-export statement. */
export interface Import {
  readonly from: string;
  /** A path from the top of the repository for a file of ours, else the module's name. */
  readonly of: string;
  /** Nothing remains of it at run time. */
  readonly typeOnly: boolean;
}

// `import x from 'y'`, `import 'y'`, `export * from 'y'`, over several lines as well.
const statement =
  /^(?:import|export)\s+(?<types>type\s)?(?:[\w*\s{},$]*?\sfrom\s*)?['"](?<specifier>[^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"](?<specifier>[^'"]+)['"]\s*\)/g;

/** The imports of a file's text. */
export function importsIn(from: string, text: string): readonly Import[] {
  return [...text.matchAll(statement), ...text.matchAll(dynamic)].map(({ groups }) => {
    const specifier = groups?.specifier ?? '';
    const of = specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : specifier;
    return { from, of, typeOnly: groups?.types !== undefined };
  });
}

export const importsOf = (path: string): readonly Import[] =>
  importsIn(path, readRepositoryFile(path));

/** The files that lie on a circle of imports, or between two; types count as well. */
export function inCircles(imports: readonly Import[]): readonly string[] {
  let left = imports;
  for (;;) {
    // Nothing leads back over a file that imports none of them, or that none of them imports.
    const next = left.filter(
      ({ from, of }) =>
        left.some((other) => other.from === of) && left.some((other) => other.of === from),
    );
    if (next.length === left.length) return [...new Set(left.map(({ from }) => from))];
    left = next;
  }
}
