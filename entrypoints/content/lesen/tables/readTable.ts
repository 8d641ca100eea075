import { postenInZeile } from '../../../../rules/fall/listen/posten.ts';
import { zeilenAusAllen } from '../../../../rules/fall/listen/postenzeilen.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { GANZER_TAG } from '../../../../rules/fall/werte/datumtext.ts';
import { Box } from '../found/box.ts';
import { type Finds, holdsTables, looseTable, under } from '../found/finds.ts';
import { Gathering } from '../found/gathering.ts';
import { type Part, shownText } from '../found/parts.ts';
import { isLevel } from '../found/place.ts';
import { isTitled } from '../headings/look.ts';
import { readItems } from '../lists/items.ts';
import { isRowList } from '../lists/rowList.ts';
import { attr, matches, parentOf, query } from '../page/dom.ts';
import { seenText } from '../page/text.ts';
import { isSeen, shownChildren } from '../page/visible.ts';
import { setApartPeople } from '../pairs/others.ts';
import type { Work } from '../work.ts';
import { BesideRows } from './besideRows.ts';
import { readAcross, readCards, readLabelledRows } from './cards.ts';
import { type Cell, hasControl, hasFound, MAX_ROWS, type Row, textOf } from './cell.ts';
import { collectRows, plainRows, rowsOfCells } from './collectRows.ts';
import { isHeaderRow, saysNotTheCase, titleOf } from './header.ts';
import { isLabelCell } from './labelCell.ts';
import { labelColumns, readLabelRow, readStacked } from './labelRows.ts';
import { readList } from './list.ts';
import { mergeRows } from './mergeRows.ts';
import { withoutPeriods } from './periods.ts';
import type { Walking } from './walking.ts';

const LONGEST_NAME = 200;

/** A title row, the cells under it, and how much had been found when it came. */
interface Title {
  readonly text: string;
  readonly cells: Cell[];
  readonly mark: number;
}

/**
 * Reads a table: rows of labels and values become pairs, header rows with rows of values a table.
 * Both kinds, and titles between them, may stand in one `<table>`.
 */
export function* readTable(walk: Walking, table: Element): Work<Box> {
  const boxes: Box[] = [];
  const found = isRowList(table)
    ? yield* plainRows(walk, table, boxes)
    : yield* collectRows(walk, table, boxes);
  const rows = mergeRows(found.length > 0 ? found : yield* rowsOfCells(walk, table, boxes));
  // Rows drawn in pieces are fewer by now.
  const isCut = (found.length > 0 ? found : boxes).length >= MAX_ROWS;
  const beyond = isCut ? `mehr als ${MAX_ROWS} Zeilen` : undefined;
  const gathering = new Gathering(boxes);
  let title: Title | null = null;
  const closeTitle = () => {
    if (title === null) return;
    for (const { box } of title.cells) gathering.under(title.text, box);
    gathering.underSince(title.text, title.mark);
  };
  setApartPeople(
    gathering,
    rows.flatMap(({ cells: [only, more] }) => (more === undefined && only ? only.box : [])),
  );
  const isCards =
    readCards(gathering, table, rows) ||
    readLabelledRows(gathering, table, rows) ||
    readSingles(gathering, table, rows);
  const labels = labelColumns(rows);
  const beside = new BesideRows(gathering);
  for (let i = isCards ? rows.length : 0; i < rows.length; i++) {
    if (walk.pace.isDue()) yield;
    const row = rows[i];
    const next = rows[i + 1];
    if (row === undefined) continue;
    const across = readAcross(gathering, table, rows, i);
    if (across > 0) {
      title?.cells.push(...rows.slice(i, i + across).flatMap(({ cells }) => cells));
      i += across - 1;
      continue;
    }
    const heading = titleOf(row, next, title !== null && saysNotTheCase(title.text));
    const isHeader = heading === null && isHeaderRow(row, next);
    if (heading !== null || isHeader) beside.close();
    if (heading !== null) {
      closeTitle();
      title = { text: heading, cells: [], mark: gathering.mark };
    } else if (isHeader) {
      i = readList(gathering, table, rows, i, beyond) - 1;
    } else if (!headsDays(title, next) && readStacked(gathering, row, next)) {
      title?.cells.push(...row.cells, ...(next?.cells ?? []));
      i++;
    } else {
      title?.cells.push(...row.cells);
      beside.begin(row);
      readLabelRow(gathering, row, labels);
      beside.end();
    }
  }
  beside.close();
  closeTitle();
  const caption = captionOf(table);
  const name = caption === null ? (attr(table, 'aria-label') ?? '') : seenText(caption);
  const finds = bodyOf(table, rows, gathering.all());
  const parts =
    rows.length > 1 || holdsTables(finds)
      ? chipsIn(table, rows)
      : (rows[0]?.cells.flatMap((cell) => cell.box.parts ?? []) ?? []);
  return new Box({
    element: table,
    parts,
    finds: name === '' ? finds : under(name.slice(0, LONGEST_NAME), finds),
    inline: false,
  });
}

/** Reads rows of one cell each as items of a list; returns whether they are. */
function readSingles(gathering: Gathering, table: Element, rows: readonly Row[]): boolean {
  const singles = rows.flatMap(({ cells: [only, more] }) =>
    only === undefined || more !== undefined || only.isHeader ? [] : [only.box],
  );
  return singles.length === rows.length && readItems(gathering, table, singles);
}

/** So many chips stand in one field. */
const MOST_CHIPS = 20;
const LONGEST_CHIP = 60;

/** What kits put as chips into one field, each in a row of its own, as one value; null for all other rows. */
function chipsIn(table: Element, rows: readonly Row[]): readonly Part[] | null {
  if (table.localName === 'table' || rows.length > MOST_CHIPS) return null;
  const chips = rows.map(({ cells: [only, more] }) =>
    only === undefined || more !== undefined || hasControl(only) || hasFound(only)
      ? ''
      : textOf(only),
  );
  const areChips = chips.every((text) => text !== '' && text.length <= LONGEST_CHIP);
  const areInLine = rows.some((row, i) => isLevel(elementOf(row), elementOf(rows[i + 1])));
  return areChips && areInLine ? [{ kind: 'text', text: chips.join(', ') }] : null;
}

/** The element of a row; its only cell may have no place of its own. */
const elementOf = (row: Row | undefined): Element | undefined =>
  (row?.cells[0] && parentOf(row.cells[0].element)) ?? undefined;

/** In a bar the title has buttons beside it. */
const TITLES = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const ROWS = 'tr, [role=row], [role=columnheader]';

/** What stands over its rows; of one that only says to be a table what is drawn as a title before them. */
function captionOf(table: Element): Element | null {
  const children = shownChildren(table).filter((child) => child instanceof Element);
  const own = children.find(({ localName }) => localName === 'caption');
  if (own !== undefined || table.localName === 'table') return own ?? null;
  const first = children.findIndex((one) => matches(one, ROWS) || query(one, ROWS) !== null);
  const before = children.slice(0, Math.max(first, 0)).map((one) => query(one, TITLES) ?? one);
  const isTitle = (one: Element) => matches(one, TITLES) || isTitled(one, seenText(one));
  return before.find((one) => isSeen(one) && isTitle(one)) ?? null;
}

/** `finds`, or rows that the header row of another table may stand over. */
function bodyOf(element: Element, all: readonly Row[], finds: Finds | null): Finds | null {
  const { rows, closed } = withoutPeriods(all);
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 || holdsTables(finds)) return finds;
  const isForm = rows.every(({ cells: [first] }) => first !== undefined && isLabelCell(first));
  const isEven = rows.every(({ cells }) => cells.length === width && cells.every(isPlain));
  if (isForm || !isEven) return finds;
  const cells = rows.map((row) => row.cells.map((cell) => cell.element));
  const texts = rows.map((row) => row.cells.map(({ box }) => shownText(box.parts)));
  const controls = rows.flatMap((row) => row.cells.flatMap(({ box }) => box.controls));
  const of = controls.length > 0 ? finds : withoutHeader(element, texts, cells, finds, closed);
  // Over rows that have titles of their own no other table is a header.
  if (rows.length < all.length) return of;
  return { kind: 'body', element, rows: texts, cells, controls, of };
}

/** Whether the rows stand under their days, of which `next` is the following one and no value. */
const headsDays = (title: Title | null, next: Row | undefined): boolean =>
  title !== null &&
  GANZER_TAG.test(title.text) &&
  next !== undefined &&
  GANZER_TAG.test(next.cells.map(textOf).join(' '));

/** What rows are with no header row over them: entries of a list, where a heading says so. */
function withoutHeader(
  element: Element,
  texts: readonly (readonly string[])[],
  cells: readonly (readonly Element[])[],
  instead: Finds | null,
  closed: string | undefined,
): Finds | null {
  const said = texts.length < 2 ? null : zeilenAusAllen(texts.map(ohneLabel));
  if (said === null) return instead;
  const part = closed === undefined ? {} : { partOf: closed };
  return { ...looseTable(element, said, instead), cells, ...part };
}

const ohneLabel = (row: readonly string[]) =>
  istLabel(row[0] ?? '') ? null : postenInZeile(row.filter((text) => text !== ''));

const isPlain = ({ isHeader, span, box }: Cell) => !isHeader && span === 1 && box.parts !== null;
