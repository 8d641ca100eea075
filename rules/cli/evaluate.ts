/**
 * The command line: `npm run --silent evaluate -- FILE --date YYYY-MM-DD [--concept ID]…`
 * FILE holds one Fall or an array of them as JSON, `-` is standard input. Prints one Assessment or an
 * array in that order. Exit status 2, a line per problem on stderr and nothing on stdout, where the
 * input is no Fall or an argument is wrong.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Concept } from '../concept/data.ts';
import { CONCEPTS } from '../concepts/index.ts';
import { isExact, parseSpan } from '../dates/span.ts';
import { evaluate } from '../engine/evaluate.ts';
import { parseFall } from '../fall/fall.ts';
import type { Fall } from '../fall/felder.ts';

const USAGE = 'Aufruf: npm run --silent evaluate -- DATEI --date JJJJ-MM-TT [--concept ID]…';

/** What is wrong with the call or its input, a line each. */
class InputError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'InputError';
    this.lines = lines;
  }
}

/** What the command line says and ends with. */
export interface Answer {
  readonly status: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The answer to `args`; `read` gives the text of a file, or throws. */
export function answer(args: readonly string[], read: (file: string) => string): Answer {
  try {
    return { status: 0, stdout: `${evaluated(args, read)}\n`, stderr: '' };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { status: 2, stdout: '', stderr: `${error.lines.join('\n')}\n` };
  }
}

function evaluated(args: readonly string[], read: (file: string) => string): string {
  const { file, date, concepts } = parseCall(args);
  const input = parseJson(readText(file, read), file);
  const options = { stichtag: date, concepts };
  if (!Array.isArray(input)) return JSON.stringify(evaluate(fallOf(input, ''), options), null, 2);
  const { faelle, lines } = faelleOf(input);
  if (lines.length > 0) throw new InputError(lines);
  return JSON.stringify(
    faelle.map((fall) => evaluate(fall, options)),
    null,
    2,
  );
}

function parseCall(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) {
    throw new InputError([`Genau eine Datei wird erwartet. ${USAGE}`]);
  }
  const { date } = values;
  if (date === undefined) throw new InputError([`--date fehlt. ${USAGE}`]);
  const span = parseSpan(date);
  if (!span || !isExact(span)) {
    throw new InputError([`--date: „${date}“ ist kein Tag des Kalenders (erwartet JJJJ-MM-TT).`]);
  }
  return { file, date, concepts: chosen(values.concept) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: { type: 'string' }, concept: { type: 'string', multiple: true } },
    });
  } catch (error) {
    throw new InputError([`${messageOf(error)}. ${USAGE}`]);
  }
}

function chosen(ids: readonly string[] | undefined): readonly Concept[] {
  if (!ids) return CONCEPTS;
  const unknown = ids.filter((id) => !CONCEPTS.some((concept) => concept.id === id));
  if (unknown.length > 0) {
    const known = CONCEPTS.map((concept) => concept.id).join(', ');
    throw new InputError(
      unknown.map((id) => `--concept: „${id}“ gibt es nicht (es gibt: ${known}).`),
    );
  }
  return CONCEPTS.filter((concept) => ids.includes(concept.id));
}

function readText(file: string, read: (file: string) => string): string {
  try {
    return read(file);
  } catch (error) {
    throw new InputError([`${file}: kann nicht gelesen werden (${messageOf(error)}).`]);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    // Without the mark of byte order that editors on Windows put in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError([`${file}: kein JSON${placeIn(messageOf(error))}.`]);
  }
}

/** Of the message of a parser, which quotes lines of the file, only the place; "" where it names none. */
function placeIn(message: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line && column ? ` (Zeile ${line}, Spalte ${column})` : '';
}

function fallOf(input: unknown, prefix: string): Fall {
  const result = parseFall(input);
  if ('fall' in result) return result.fall;
  throw new InputError(result.problems.map(({ path, text }) => line(prefix, path, text)));
}

function faelleOf(inputs: readonly unknown[]): { faelle: Fall[]; lines: string[] } {
  const faelle: Fall[] = [];
  const lines: string[] = [];
  for (const [index, input] of inputs.entries()) {
    try {
      faelle.push(fallOf(input, `[${index}]`));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      lines.push(...error.lines);
    }
  }
  return { faelle, lines };
}

function line(prefix: string, path: string, text: string): string {
  const place = prefix && path ? `${prefix}.${path}` : prefix || path;
  return place ? `${place}: ${text}` : text;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

if (import.meta.main) {
  // Whoever reads the output may stop before its end: `… | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const { status, stdout, stderr } = answer(process.argv.slice(2), (file) =>
    readFileSync(file === '-' ? 0 : file, 'utf8'),
  );
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
