import { expect, it } from 'vitest';
import { linesWithout } from '../../components/panel/model/lines.ts';
import { snapshotAusText } from '../../rules/fall/text/einfuegen.ts';

it.each([
  ['a line of an unknown label', 'Alter: 30\nLieblingsfarbe: blau', ['Lieblingsfarbe: blau']],
  ['no line that named what is below it', 'Rechtskreis\nSGB II\nAlter\n30', []],
  ['no blank line, nor one of dashes', 'Alter: 30\n\n-----\n', []],
  ['no line with a value that could not be read', 'Geburtsdatum: 31.02.1990', []],
  [
    'no row of a table that was read',
    'Kontakte\nDatum\tArt\n02.11.2026\ttelefonisch\nHinweis für alle',
    ['Hinweis für alle'],
  ],
])('shows %s', (_, text, lines) => {
  expect(linesWithout(text, snapshotAusText(text)).filter((line) => !/^Datum/.test(line))).toEqual(
    lines,
  );
});
