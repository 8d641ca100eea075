/** List boxes: choices drawn as a list of lines, of which one may be chosen to be looked at, and all of them are said. */

import { erzaehltTage, zeilenImFeld } from '../../../../rules/fall/listen/listenfeld.ts';
import { istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import type { Labels } from '../controls/labels.ts';
import { named } from '../controls/named.ts';
import { Box } from '../found/box.ts';
import { looseTable, under } from '../found/finds.ts';
import { belongs, placeOf } from '../found/place.ts';
import { queryAll } from '../page/dom.ts';

/** More are no list of a case. */
const MOST = 300;
const LONGEST_NAME = 80;

/**
 * The box of a list box whose lines tell of days: its entries as a table, where they are some that a heading can make a
 * list of; else nothing, whichever is chosen. null for all other choices.
 */
export function readListBox(element: Element, role: string, labels: Labels): Box | null {
  const lines = linesOf(element, role);
  if (lines === null || !erzaehltTage(lines)) return null;
  const control = named(labels, element, 'field', '');
  const name = control === null ? '' : control.label || control.hiddenName;
  const said = control === null ? null : zeilenImFeld(lines);
  if (said === null) return new Box({ element, parts: null, finds: null, inline: false });
  const finds = looseTable(element, said, null);
  return new Box({
    element,
    parts: null,
    finds: name === '' ? finds : under(name, finds),
    inline: false,
  });
}

/** Its lines as they stand there, gaps and all; null for what is no list box. */
function linesOf(element: Element, role: string): readonly string[] | null {
  if (element instanceof HTMLSelectElement)
    return isDrawnAsList(element) && element.options.length <= MOST
      ? [...element.options].map(({ textContent }) => textContent.trim())
      : null;
  if (role !== 'listbox') return null;
  const options = queryAll(element, '[role=option]');
  return options.length > MOST ? null : options.map(({ textContent }) => glaetten(textContent));
}

const isDrawnAsList = ({ size, multiple }: HTMLSelectElement): boolean => size > 1 || multiple;

/** `boxes` of one element, each list box that has no name of its own under what stands right over or before it. */
export function withNames(boxes: readonly Box[]): readonly Box[] {
  // Nearly nothing on a page holds one.
  if (boxes.length < 2 || !boxes.some(isUnnamed)) return boxes;
  const taken = new Set<Box>();
  const named = boxes.map((box, i): Box => {
    if (!isUnnamed(box)) return box;
    const before = boxes.slice(0, i).filter((one) => one.text.trim() !== '' || one.hasTables);
    const header = before.at(-1);
    const isHeader = header !== undefined && isHeaderLine(header);
    if (isHeader) taken.add(header);
    const name = before.at(isHeader ? -2 : -1);
    if (name === undefined || !isName(name) || !standsBy(name, box)) return box;
    if (name.heading === null) taken.add(name);
    return box.with(under(name.text, box.finds));
  });
  return named.filter((box) => !taken.has(box));
}

const isUnnamed = ({ finds, element }: Box): boolean =>
  finds?.kind === 'table' && finds.element === element && finds.instead === null;

/** "Datum  Art  Bemerkung", in letters of one width. */
const isHeaderLine = ({ text, controls, parts }: Box): boolean =>
  parts !== null &&
  controls.length === 0 &&
  /^\p{L}+(?: \p{L}+){1,6}$/u.test(text) &&
  istListenkopf(text.split(' '));

const isName = ({ text, controls, parts, hasTables }: Box): boolean =>
  parts !== null && controls.length === 0 && !hasTables && text.length <= LONGEST_NAME;

function standsBy(name: Box, box: Box): boolean {
  const [label, list] = [placeOf(name), placeOf(box)];
  if (label === null || list === null) return false;
  const isOver = label.bottom <= list.top + 1 && label.left < list.right && label.right > list.left;
  return isOver || belongs(label, list);
}
