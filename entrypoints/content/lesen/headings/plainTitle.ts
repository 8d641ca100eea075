/** Lines that look like any other, over rows of labels and values: what they say of these holds until the next such line. */
import { glaetten, ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { blockOhneFall } from '../../../../rules/fall/vokabular/ueberschriften/blocktitel.ts';
import { istNeutral } from '../../../../rules/fall/vokabular/ueberschriften/neutral.ts';
import type { Box, Heading } from '../found/box.ts';
import { textLines } from '../found/parts.ts';
import { attr, soleChild } from '../page/dom.ts';
import { headingOver } from './lineOver.ts';
import { WEAK } from './weak.ts';

const LONGEST = 80;
const TEXT = /^(?:\d{1,2}[:.]\d{2}(?: Uhr)? )?[^\p{L}\d]*\p{Lu}[^:]*:?$/u;
const LINES: ReadonlySet<string> = new Set(['p', 'div', 'pre', 'center', 'li', 'span', 'font']);

/** One word in another may be what somebody is, behind the name. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div']);

/** What stands beside the line: whether it holds labels and values, of its own or with its neighbours. */
interface Around {
  readonly items: readonly Box[];
  readonly holds: (box: Box) => boolean;
  /** The lines that stand over what comes. */
  readonly open: readonly Box[];
}

/** The heading that the line at `i` is, where it says that what is beneath is not the case, or ends what such a one says. */
export function plainTitle(i: number, { items, holds, open }: Around): Heading | null {
  const item = items[i];
  if (item === undefined || !isTitleLine(items, i)) return null;
  const next = items.slice(i + 1).find((box) => !isGap(box));
  if (next === undefined) return null;
  // In a box of its own it may be said of whatever else.
  const isLeaf = item.mark === 'text' || item.element.firstElementChild === null;
  const over = isLeaf && isBlock(next, holds) ? headingOver(item.text) : null;
  if (over !== null) return { text: over, level: WEAK };
  const sure = blockOhneFall(item.text);
  if (sure === null) {
    const isNext = !istNeutral(item.text) && open.some((one) => isDrawnAs(one, item));
    return isNext && isBlock(next, holds) ? asHeading(item) : null;
  }
  // "von 10:22 Uhr" may stand between.
  const below = items.slice(i + 1).find((box) => isBlock(box, holds));
  if (below === undefined) return null;
  if (sure === 'immer' || isBehindRule(item)) return asHeading(item);
  // Among labels it may be one, and have no value.
  const isAlone =
    BLOCKS.has(item.element.localName) && items.every((one) => one === item || one.label === null);
  return isAlone && below === next && holdsSeveral(next) ? asHeading(item) : null;
}

const isBehindRule = ({ element, mark }: Box): boolean =>
  mark === null && element.previousElementSibling?.localName === 'hr';

const isGap = ({ mark, text, controls, finds }: Box): boolean =>
  mark === 'break' || (text === '' && controls.length === 0 && finds === null);

const asHeading = ({ text }: Box): Heading => ({ text: ohneDoppelpunkt(text), level: WEAK });

const isBlock = (box: Box, holds: (box: Box) => boolean): boolean =>
  box.hasTables || box.hasPairs || box.parts === null || holds(box);

/** A table, or more than one line. */
const holdsSeveral = ({ hasTables, hasPairs, parts }: Box): boolean =>
  hasTables || parts === null || (hasPairs && textLines(parts).length > 1);

/** A few words and nothing else, nor anything beside them. */
function isTitleLine(items: readonly Box[], i: number): boolean {
  const item = items[i];
  if (item === undefined || item.parts === null || item.hasPairs || item.hasTables) return false;
  if (item.mark === 'label' || item.mark === 'value' || item.mark === 'break') return false;
  const { text, element, controls } = item;
  if (text.length > LONGEST || controls.length > 0 || !TEXT.test(text)) return false;
  if (item.inline && [items[i - 1], items[i + 1]].some(isInLine)) return false;
  if (item.mark === 'text') return true;
  return isBare(element, text) && element.closest('a, button, nav, label') === null;
}

const isInLine = (box: Box | undefined): boolean => box?.inline === true && box.mark !== 'break';

/** Whether it, or what alone stands in it, holds one text. */
function isBare(element: Element, text: string): boolean {
  let at = element;
  for (let level = 0; level < 3 && LINES.has(at.localName); level++) {
    const child = soleChild(at);
    if (child instanceof Text) return glaetten(child.data) === text;
    if (!(child instanceof Element)) return false;
    at = child;
  }
  return false;
}

/** Whether both are of one kind: what one such line says ends at the next. */
const isDrawnAs = (one: Box, other: Box): boolean =>
  one.mark === other.mark &&
  one.inline === other.inline &&
  one.element.localName === other.element.localName &&
  attr(one.element, 'class') === attr(other.element, 'class') &&
  attr(one.element, 'style') === attr(other.element, 'style');
