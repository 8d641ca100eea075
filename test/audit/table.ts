import type { Judged } from './judge.ts';

const widths = [38, 46, 34] as const;
const head = ['Behauptung', 'wie geprüft', 'Ergebnis'] as const;

/** Lines of at most `width` characters; a word that is longer is cut. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(' ')
    .flatMap((one) => one.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function row(cells: readonly string[]): string {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? 30));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, at) =>
    wrapped
      .map((cell, index) => (cell[at] ?? '').padEnd(widths[index] ?? 30))
      .join(' │ ')
      .trimEnd(),
  );
  return lines.join('\n');
}

const sign = (holds: boolean | null) => (holds === null ? '–' : holds ? '✓' : '✗');

/** The table for people, as wide as a terminal. */
export function tableOf(judged: readonly Judged[]): string {
  const line = widths.map((width) => '─'.repeat(width)).join('─┼─');
  const rows = judged.map(({ claim, how, holds, result }) =>
    row([claim, how, `${sign(holds)} ${result}`]),
  );
  return [row(head), line, rows.join(`\n${line}\n`)].join('\n');
}
