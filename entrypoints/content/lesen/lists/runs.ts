/** Entries of a list in a row, told in a few words each, that only the heading over them says to be those of a list. */
import { mitSpaltenwort } from '../../../../rules/fall/listen/beschriftet.ts';
import { istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import { kannPostenSein, postenInZeile } from '../../../../rules/fall/listen/posten.ts';
import { type Posten, zeilenAusAllen } from '../../../../rules/fall/listen/postenzeilen.ts';
import { tagefeld } from '../../../../rules/fall/listen/tagefeld.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { istListentitel } from '../../../../rules/fall/vokabular/spaltenkoepfe.ts';
import { Box } from '../found/box.ts';
import { holdsBodies, looseTable, together } from '../found/finds.ts';
import { textLines } from '../found/parts.ts';
import { attr } from '../page/dom.ts';
import { isBetween } from './labelled.ts';

const LONGEST = 300;

/** `boxes` in `element`, with each row of entries as one box: a table where a heading makes one of it, else what they are. */
export function withRuns(element: Element, boxes: readonly Box[]): readonly Box[] {
  // Most elements hold no such thing, and are asked for as little as will do.
  if (boxes.length < 2 || !boxes.some(mayBeEntry)) return boxes;
  const all: Box[] = [];
  let any = false;
  for (let i = 0; i < boxes.length; ) {
    const run = runFrom(boxes, i);
    const one = run.length > 1 && !isLedBy(boxes, i) ? asOne(element, run) : null;
    any ||= one !== null;
    all.push(...(one === null ? boxes.slice(i, i + Math.max(1, run.length)) : [one]));
    i += Math.max(1, run.length);
  }
  return any ? all : boxes;
}

/** Boxes that look alike from the one at `i` on, with the gaps between them; none where that is no entry. */
function runFrom(boxes: readonly Box[], i: number): readonly Box[] {
  const first = boxes[i];
  if (first === undefined || !mayBeEntry(first)) return [];
  let end = i + 1;
  for (let k = i + 1; k < boxes.length; k++) {
    const box = boxes[k];
    if (box === undefined || isBetween(box)) continue;
    if (!areAlike(first, box)) break;
    end = k + 1;
  }
  return boxes.slice(i, end);
}

/** Under a header row they are rows of that; and what looks like them and is no title may say whose they are. */
function isLedBy(boxes: readonly Box[], i: number): boolean {
  const before = boxes.slice(0, i).findLast((box) => !isBetween(box));
  const first = boxes[i];
  if (before === undefined || first === undefined) return false;
  if (before.parts !== null && istListenkopf(textsOf(before))) return true;
  if (before.heading !== null || !areAlike(first, before)) return false;
  return !istListentitel(before.text) && tagefeld(before.text) === null;
}

/** Word for word: kits put gaps around what they draw. */
const textsOf = ({ parts }: Box): readonly string[] =>
  (parts ?? []).flatMap((part) =>
    part.kind === 'text' && part.text.trim() !== '' ? [glaetten(part.text)] : [],
  );

/** Pieces in elements of their own, or lines. */
function entryOf(box: Box): Posten | null {
  if (!mayBeEntry(box)) return null;
  const texts = textsOf(box);
  // What says of each value what it is is told apart by that.
  if (mitSpaltenwort(texts)) return null;
  return postenInZeile(texts) ?? postenInZeile(textLines(box.parts ?? []));
}

function asOne(element: Element, run: readonly Box[]): Box | null {
  const items = run.filter((box) => !isBetween(box));
  const [first] = items;
  const said = items.length > 1 ? zeilenAusAllen(items.map(entryOf)) : null;
  if (said === null || first === undefined) return null;
  const finds = together(run.map((box) => box.finds));
  return new Box({
    element: first.element,
    parts: null,
    finds: looseTable(
      element,
      said,
      finds,
      items.map((item) => item.element),
    ),
    inline: false,
  });
}

const mayBeEntry = ({ mark, parts, controls, finds, hasTables, text }: Box): boolean =>
  mark !== 'text' &&
  mark !== 'break' &&
  parts !== null &&
  !hasTables &&
  !holdsBodies(finds) &&
  text.length <= LONGEST &&
  controls.length === 0 &&
  kannPostenSein(text);

const areAlike = ({ element }: Box, other: Box): boolean =>
  other.mark !== 'text' &&
  other.element.localName === element.localName &&
  sharesClass(attr(element, 'class') ?? '', attr(other.element, 'class') ?? '');

const sharesClass = (one: string, other: string): boolean =>
  one === other ||
  one.split(/\s+/).some((name) => name !== '' && other.split(/\s+/).includes(name));
