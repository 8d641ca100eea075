/** Screens of a terminal: all of a mask in one text with lines of its own, dots leading from its labels to their values. */
import { textpaare } from '../../../../rules/fall/text/textpaare.ts';
import type { Box } from '../found/box.ts';
import { type Finds, looseTable, together, under } from '../found/finds.ts';
import { foundPair } from '../found/gathering.ts';

/** "KD-NR .......: " */
const LEADER = /\S ?\.{3,} ?:/;
const FEWEST = 3;
/** A text this long may have been cut. */
const LONGEST_TEXT = 2000;
/** Where something is to be entered: "EINGABE KD-NR ===> [   ]". */
const COMMAND = /==+>\s*$/;

/** `box` of what is `inside` an element that draws its lines as they stand, read as a screen; null where it is none. */
export function asScreen(box: Box, inside: readonly Box[]): Box | null {
  if (!inside.some(({ text }) => LEADER.test(text))) return null;
  const { element } = box;
  if (!getComputedStyle(element).whiteSpace.startsWith('pre')) return null;
  const text = textOf(inside);
  if (text === null) return null;
  const lines = text.split('\n');
  if (lines.filter((line) => LEADER.test(line)).length < FEWEST) return null;
  const { pairs, tables } = textpaare(lines);
  const finds: (Finds | null)[] = [
    ...pairs.map(({ label, value, headings }) =>
      beneath(headings, foundPair(label, value, element, [])),
    ),
    ...tables.map(({ headings, columns, rows, partOf }) =>
      beneath(headings, {
        ...looseTable(element, { columns, rows }, null),
        ...(partOf === undefined ? {} : { partOf }),
      }),
    ),
  ];
  return box.with(together(finds));
}

/** The nearest of `headings` comes first. */
const beneath = (headings: readonly string[], finds: Finds | null): Finds | null =>
  headings.reduce((all, heading) => under(heading, all), finds);

/** What is written in them, one after the other; null where it is not all text in lines. */
function textOf(inside: readonly Box[]): string | null {
  let text = '';
  for (const { mark, inline, parts } of inside) {
    if (mark === 'apart') continue;
    if (parts === null) return null;
    for (const part of parts) {
      if (part.kind === 'text') text += part.text;
      else if (part.kind === 'break') text += '\n';
      else if (!COMMAND.test(text)) return null;
      if (part.kind === 'text' && part.text.length > LONGEST_TEXT) return null;
    }
    if (!inline && mark !== 'break' && parts.some(({ kind }) => kind === 'text')) return null;
  }
  return text;
}
