/**
 * Lists that are none of a case's, told by their header row: nothing comes of them, whatever is in their
 * rows, so nobody has to read it.
 */

import { istFremderKopf, istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import {
  firstChild,
  hasAttr,
  hasAttributes,
  nextSibling,
  openRoot,
  soleChild,
} from '../page/dom.ts';
import type { Pace, Work } from '../work.ts';
import type { Plain } from './plain.ts';

const MOST_ROWS = 2000;
const MOST_COLUMNS = 60;
const LONGEST_HEADER = 200;
/** More than a row of a list holds. */
const MOST_NODES = 600;
/** A table in a cell, however it is made, has at least two rows of two cells. */
const SMALLEST_TABLE = 6;

const SECTIONS = new Set('thead tbody tfoot'.split(' '));
const OUTSIDE_ROWS = new Set('caption colgroup script template'.split(' '));
/** What counts even in a list, or begins another one. */
const COUNTS = new Set('table th h1 nav slot'.split(' '));

/**
 * Whether the `<table>`, which is seen, is surely a list with several rows, and none of a case's. In steps:
 * it may be long. `isBarren`: whether no text of an element can matter. `isAwaited`: whether somebody goes by a
 * header of that name.
 */
export function* isForeignList(
  table: Element,
  pace: Pace,
  plain: Plain,
  isBarren: (element: Element) => boolean,
  isAwaited: (header: string) => boolean,
): Work<boolean> {
  const rows = rowsOf(table);
  const [header, ...body] = rows ?? [];
  if (header === undefined || !isForeignHeader(header, table, plain, isAwaited)) return false;
  if (body.length <= MOST_SIDEWAYS && istListenkopf(rows?.map(firstTextIn) ?? [])) return false;
  let seen = 0;
  for (const row of body) {
    if (pace.isDue()) yield;
    const cells = cellsOf(row, 'td');
    if (cells === null || !isRow(row, cells, isBarren)) return false;
    if (seen < 2 && !isInHead(row) && hasTwo(cells, table, plain)) seen++;
  }
  // One row under a header is a form laid out sideways.
  return seen === 2;
}

/** A list laid out sideways has a row for each of its columns. */
const MOST_SIDEWAYS = 12;

const firstTextIn = ({ firstElementChild: first }: Element): string =>
  glaetten((first?.textContent ?? '').slice(0, LONGEST_HEADER));

/** All of its rows; null where it is built otherwise. */
function rowsOf(table: Element): Element[] | null {
  const rows: Element[] = [];
  let others = 0;
  const collect = (at: Element, isSection: boolean): boolean => {
    for (let child = firstChild(at); child !== null; child = nextSibling(child)) {
      if (!(child instanceof Element)) continue;
      const { localName } = child;
      if (hasAttr(child, 'role')) return false;
      if (localName === 'tr') {
        if (rows.length === MOST_ROWS) return true;
        rows.push(child);
      } else if (++others > MOST_NODES) return false;
      else if (!isSection && SECTIONS.has(localName)) {
        if (!collect(child, true)) return false;
      } else if (!OUTSIDE_ROWS.has(localName)) return false;
    }
    return true;
  };
  return collect(table, false) ? rows : null;
}

/** The cells of a row that has no others, and not too many. */
function cellsOf(row: Element, name: 'th' | 'td'): Element[] | null {
  const cells: Element[] = [];
  for (let child = firstChild(row); child !== null; child = nextSibling(child)) {
    if (!(child instanceof Element)) continue;
    if (child.localName !== name || cells.length === MOST_COLUMNS) return null;
    cells.push(child);
  }
  return cells;
}

function isForeignHeader(
  row: Element,
  table: Element,
  plain: Plain,
  isAwaited: (header: string) => boolean,
): boolean {
  const cells = cellsOf(row, 'th');
  if (cells === null || hasAttr(row, 'aria-rowindex')) return false;
  const columns: string[] = [];
  const holders: Element[] = [];
  for (const cell of cells) {
    if (isNumbered(cell)) return false;
    const holder = holderOf(cell);
    if (holder === null || holder.textContent.length > LONGEST_HEADER) return false;
    const text = glaetten(holder.textContent);
    columns.push(text);
    if (text !== '' && !MAY_BE_ICON.test(text)) holders.push(holder);
  }
  const [first, second, third] = holders;
  // Two columns may be labels and values, however many there are out of sight.
  return (
    first !== undefined &&
    second !== undefined &&
    third !== undefined &&
    istFremderKopf(columns) &&
    !columns.some(isAwaited) &&
    plain.is(first, table) &&
    plain.isBeside(second, first, table) &&
    plain.isBeside(third, first, table)
  );
}

/** Fonts of icons draw such words as pictures. */
const MAY_BE_ICON = /^[a-z][a-z\d_]*$/;

/** What holds the one text of a header, whatever is wrapped around it; null where there are several. */
function holderOf(cell: Element): Element | null {
  let holder = cell;
  for (let at = soleChild(holder); ; at = soleChild(holder)) {
    if (at === null) return firstChild(holder) === null ? holder : null;
    if (!(at instanceof Element)) return at instanceof Text ? holder : null;
    if (hasAttr(at, 'role') || COUNTS.has(at.localName) || openRoot(at) !== null) return null;
    holder = at;
  }
}

/** Grids draw one row in several pieces. */
const isNumbered = (cell: Element) =>
  hasAttributes(cell) && (hasAttr(cell, 'role') || hasAttr(cell, 'aria-colindex'));

const isInHead = (row: Element) => row.parentElement?.localName === 'thead';

/** Two cells with something in them; a row of one is none of the list. */
const hasTwo = ([first, second]: readonly Element[], table: Element, plain: Plain) =>
  first !== undefined &&
  second !== undefined &&
  plain.is(first, table) &&
  plain.isBeside(second, first, table);

/** Whether nothing in a row can be more than the content of a list. */
function isRow(
  row: Element,
  cells: readonly Element[],
  isBarren: (element: Element) => boolean,
): boolean {
  if (hasAttributes(row) && hasAttr(row, 'aria-rowindex')) return false;
  let left = MOST_NODES;
  /** How many elements there are in it; NaN where one of them counts. */
  const elementsIn = (at: Element): number => {
    let elements = 0;
    for (let child = firstChild(at); child !== null; child = nextSibling(child)) {
      if (--left < 0) return Number.NaN;
      if (!(child instanceof Element)) continue;
      if (COUNTS.has(child.localName) || openRoot(child) !== null) return Number.NaN;
      if (hasAttributes(child) && hasAttr(child, 'role')) return Number.NaN;
      elements += 1 + elementsIn(child);
    }
    return elements;
  };
  return cells.every((cell) => {
    const elements = isNumbered(cell) ? Number.NaN : elementsIn(cell);
    // Alone in its row it may hold what is known of the row above.
    const isSmall = elements < SMALLEST_TABLE && cells.length > 1;
    return isSmall || (!Number.isNaN(elements) && isBarren(cell));
  });
}
