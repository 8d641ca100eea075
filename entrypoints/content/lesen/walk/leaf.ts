import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { sagtLeer } from '../../../../rules/fall/werte/listenleer.ts';
import type { Box } from '../found/box.ts';
import { together } from '../found/finds.ts';
import { Gathering } from '../found/gathering.ts';
import { joinParts } from '../found/parts.ts';
import { readNumbered } from '../headings/numbered.ts';
import { asWhole } from '../lists/whole.ts';
import { isClippedAway } from '../page/cuts.ts';
import { firstChild, hasAttributes, soleChild } from '../page/dom.ts';
import { mayBeNamed } from '../page/markup.ts';
import { showsText } from '../page/visible.ts';
import { readAlone } from '../pairs/sentences.ts';
import { isFieldTable } from '../tables/fieldTable.ts';
import { nameBox, textBox } from './boxes.ts';
import { closed } from './closed.ts';
import type { Seen } from './seen.ts';

/** What is in them belongs to something else, or is not shown as it stands. */
const NO_LEAVES = new Set(['label', 'slot', 'details']);

/** The box of an element with one text in it or nothing, as most are; null for all others. */
export function leafBox({ element, role, style, display, around }: Seen): Box | null {
  const { localName } = element;
  if (around !== null || NO_LEAVES.has(localName)) return null;
  if (nameBox(element, role) !== null) return null;
  const text = soleChild(element);
  if (!(text === null ? firstChild(element) === null : text instanceof Text)) return null;
  if (mayBeNamed(element, role) || isFieldTable(element, role, style)) return null;
  const isShown =
    text instanceof Text &&
    text.data.trim() !== '' &&
    showsText(style) &&
    !(hasAttributes(element) && isClippedAway(style));
  const boxes = isShown ? [textBox(element, text.data)] : [];
  const gathering = new Gathering(boxes);
  if (isShown) readAlone(gathering, element, boxes[0]);
  if (isShown) readNumbered(gathering, element, role, boxes[0]?.text ?? '');
  const saysNothing = isShown && /kein/i.test(text.data) && sagtLeer(glaetten(text.data));
  const box = closed({
    element,
    role,
    display,
    boxes,
    parts: joinParts(boxes),
    found: saysNothing
      ? together([gathering.all(), { kind: 'nothing', element }])
      : gathering.all(),
  });
  return isShown && text.data.includes('\n') ? asWhole(box, boxes) : box;
}
