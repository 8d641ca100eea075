/** Lists that one element holds with all its entries: line by line, or each as a term and what describes it. */
import { mitSpaltenwort } from '../../../../rules/fall/listen/beschriftet.ts';
import { kannPostenSein, postenInZeile } from '../../../../rules/fall/listen/posten.ts';
import { zeilenAusAllen } from '../../../../rules/fall/listen/postenzeilen.ts';
import { textspalten, zellen } from '../../../../rules/fall/listen/textspalten.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Box } from '../found/box.ts';
import { looseTable } from '../found/finds.ts';
import { type Part, textLines } from '../found/parts.ts';
import { textsIn } from './labelled.ts';
import { asScreen } from './screen.ts';

const LONGEST = 4000;

/** `box` of what is `inside` an element as a list, where a heading makes one of it; itself where it is none. */
export function asWhole(box: Box, inside: readonly Box[]): Box {
  const screen = asScreen(box, inside);
  if (screen !== null) return screen;
  const { element, parts, controls, hasTables } = box;
  if (parts === null || hasTables || controls.length > 0 || box.text.length > LONGEST) return box;
  if (!mayBeOne(box, inside)) return box;
  const said = textspaltenIn(box, inside) ?? rowsFrom(entriesIn(box, inside));
  if (said === null) return box;
  return box.with(looseTable(element, said, box.finds));
}

const mayBeOne = ({ element, text }: Box, inside: readonly Box[]): boolean =>
  (element.localName === 'dl' || inside.some(isLineEnd) || isPlain(inside)) && kannPostenSein(text);

const isLineEnd = ({ mark }: Box): boolean => mark === 'break';

/** A text with lines of its own. */
const isPlain = ([only, more]: readonly Box[]): boolean =>
  only?.mark === 'text' && more === undefined && (only.parts ?? []).some(hasLines);

const hasLines = (part: Part): boolean => part.kind === 'text' && /\S\s*\n\s*\S/.test(part.text);

const isKept = (element: Element): boolean =>
  getComputedStyle(element).whiteSpace.startsWith('pre');

/** The lines of a text that is drawn with them. */
function keptLines({ element }: Box, inside: readonly Box[]): readonly string[] | null {
  const [part] = inside[0]?.parts ?? [];
  return isPlain(inside) && part?.kind === 'text' && isKept(element)
    ? part.text.split('\n').filter((line) => line.trim() !== '')
    : null;
}

/** Columns that the spaces of a text draw. */
function textspaltenIn(box: Box, inside: readonly Box[]) {
  const lines = keptLines(box, inside);
  return lines === null ? null : textspalten(lines);
}

/** The texts of each entry; null where some stand in none. */
function entriesIn(box: Box, inside: readonly Box[]): readonly (readonly string[])[] | null {
  if (box.element.localName === 'dl') return termsIn(inside);
  const lines = keptLines(box, inside);
  // A name in a column of its own is one of its own, however many the others have.
  if (lines !== null) return lines.map(zellen);
  const areLines = inside.every((one) => one.inline || isLineEnd(one));
  return areLines ? textLines(box.parts ?? []).map((line) => [line]) : null;
}

function termsIn(inside: readonly Box[]): readonly (readonly string[])[] | null {
  const entries: string[][] = [];
  for (const { element, mark, parts } of inside) {
    if (mark === 'text' || mark === 'break') continue;
    const texts = textsIn(parts ?? []);
    if (element.localName === 'dt') entries.push([...texts]);
    else if (element.localName === 'dd') entries.at(-1)?.push(...texts);
    else return null;
  }
  return entries;
}

function rowsFrom(entries: readonly (readonly string[])[] | null) {
  if (entries === null || entries.length < 2) return null;
  return zeilenAusAllen(
    entries.map((texts) =>
      mitSpaltenwort(texts) || istLabel(texts[0] ?? '') ? null : postenInZeile(texts),
    ),
  );
}
