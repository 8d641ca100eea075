/** Lists whose entries are cards, items or rows that say of each value what it is. */
import { beschrifteteZeilen, mitSpaltenwort } from '../../../../rules/fall/listen/beschriftet.ts';
import { istListentitel } from '../../../../rules/fall/vokabular/spaltenkoepfe.ts';
import { nenntAngehoerige } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import type { Box, Heading } from '../found/box.ts';
import { tableOf } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { type Part, textLines } from '../found/parts.ts';
import { overNext } from '../headings/overNext.ts';
import { WEAK, weakHeading } from '../headings/weak.ts';
import { areMadeAlike, isList } from '../page/markup.ts';

const MAX_TITLE = 60;
/** Of a card, in characters. */
const LONGEST = 600;

/** Reads `boxes` in `element` as entries of lists, as far as they are that; returns whether some are. */
export function readLabelled(
  gathering: Gathering,
  element: Element,
  boxes: readonly Box[],
): boolean {
  // Most elements hold no such thing, and are asked for as little as will do.
  if (boxes.length < 2 && !isList(element)) return false;
  let any = false;
  for (let i = 0; i < boxes.length; ) {
    const run = runFrom(boxes, i);
    const [first] = run;
    if (first !== undefined && (run.length > 1 || isList(element))) {
      const start = gathering.mark;
      if (readRun(gathering, element, run)) {
        any = true;
        for (const title of titlesOver(boxes, boxes.indexOf(first)))
          gathering.underSince(title, start);
      }
    }
    i += Math.max(1, first === undefined ? 1 : boxes.indexOf(run.at(-1) ?? first) - i + 1);
  }
  return any;
}

/** Entries that look alike from the one at `i` on; none where that is no entry. */
function runFrom(boxes: readonly Box[], i: number): readonly Box[] {
  const first = boxes[i];
  if (first === undefined || !mayBeEntry(first)) return [];
  const run = [first];
  for (const box of boxes.slice(i + 1)) {
    if (isBetween(box)) continue;
    if (!areMadeAlike(first.element, box.element) || !mayBeEntry(box)) break;
    run.push(box);
  }
  return run;
}

function readRun(gathering: Gathering, element: Element, items: readonly Box[]): boolean {
  const said = beschrifteteZeilen(items.map(({ parts }) => textsIn(parts ?? [])));
  if (said === null) return false;
  for (const item of items) gathering.drop(item);
  gathering.table(
    tableOf(
      element,
      said,
      items.map((item) => item.element),
    ),
  );
  return true;
}

/** What stands over the box at `i` among its siblings, the nearest first. */
function titlesOver(boxes: readonly Box[], i: number): readonly string[] {
  const titles: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let k = i - 1; k >= 0; k--) {
    const own = headingAt(boxes, k);
    const heading = own && overNext(own, boxes, k);
    if (heading === null || heading.level >= level) continue;
    titles.push(heading.text);
    level = heading.level;
  }
  return titles;
}

function headingAt(boxes: readonly Box[], i: number): Heading | null {
  const box = boxes[i];
  if (box === undefined || box.heading !== null) return box?.heading ?? null;
  const heading = weakHeading(boxes, i);
  if (heading !== null || box.mark === 'text') return heading;
  const isTitle = istListentitel(box.text) || (isShort(box) && nenntAngehoerige(box.text));
  return isTitle ? { text: box.text, level: WEAK } : null;
}

const isShort = ({ text }: Box): boolean => text.length <= MAX_TITLE;

/** A rule, a break, a gap in the markup: what stands between two entries and is none. */
export const isBetween = ({ mark, text, element }: Box): boolean =>
  mark === 'break' || element.localName === 'hr' || (mark === 'text' && !/[\p{L}\d]/u.test(text));

const mayBeEntry = ({ mark, parts, controls, hasTables, text }: Box): boolean =>
  mark !== 'text' &&
  mark !== 'break' &&
  parts !== null &&
  controls.length === 0 &&
  !hasTables &&
  text !== '' &&
  text.length <= LONGEST &&
  mitSpaltenwort(textsIn(parts));

/** Word for word: a label and its value are texts of their own, or lines. */
export const textsIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'text' ? textLines([part]) : []));
