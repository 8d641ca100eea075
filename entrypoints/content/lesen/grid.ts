import { falten, glaetten } from '../../../rules/fall/normalisieren.ts';
import { handeltVonAnderen, istListenkopf, sagtLeer } from '../../../rules/fall/tabellen.ts';
import { nenntAnderenFall } from '../../../rules/fall/ueberschriften.ts';
import { istLabel } from '../../../rules/fall/vokabular.ts';
import { Box, joinParts, shownText } from './box.ts';
import { attr, hasAttr, parentOf, roleOf } from './dom.ts';
import { type Finds, holdsTables, together, under } from './finds.ts';
import { Gathering } from './gathering.ts';
import { isBold } from './headings/look.ts';
import { HEADER_ATTRIBUTES, isMachinery } from './markup.ts';
import { isAction } from './pairs/boxes.ts';
import { isDay } from './pairs/day.ts';
import { pairWithBox } from './pairs/pairWithBox.ts';
import { restrict } from './pairs/remark.ts';
import { isRowList } from './rows.ts';
import { buttonText, seenLines, seenText } from './text.ts';
import { shownChildren, sightOf } from './visible.ts';
import type { Pace, Work } from './work.ts';

/** The walk that came to a table, for what is in its cells. */
interface Walking {
  readonly pace: Pace;
  visit(element: Element): Work<Box | null>;
  /** Hand the answer to `leave`. */
  enter(element: Element): number;
  leave(since: number): void;
}

interface Cell {
  readonly element: Element;
  readonly box: Box;
  readonly text: string;
  readonly isHeader: boolean;
  readonly span: number;
  readonly column: number | null;
}

interface Row {
  readonly cells: Cell[];
  readonly inHead: boolean;
}

/** A title row, the cells under it, and how much had been found when it came. */
interface Title {
  readonly text: string;
  readonly cells: Cell[];
  readonly mark: number;
}

type NumberedRow = Row & { readonly index: number | null };

const MAX_ROWS = 2000;
const MAX_COLUMNS = 60;
const GRID_ROLES = new Set('table grid treegrid'.split(' '));
const CELL_ROLES = new Set('cell gridcell columnheader rowheader'.split(' '));

/** A `<table>`, what says by its role or is drawn as one, or rows that stand in none. */
export function isFieldTable(element: Element, role: string, style: CSSStyleDeclaration): boolean {
  if (role === 'radiogroup' || role === 'group') return false;
  if (element.localName === 'table' || GRID_ROLES.has(role)) return true;
  if (style.display === 'table' && hasDrawnRows(element)) return true;
  const first = element.firstElementChild;
  if (first !== null && role !== 'rowgroup' && roleOf(first) === 'row') return true;
  return isRowList(element);
}

const DRAWN_GROUP = /^(?:table-(?:row|header|footer)-group|contents)$/;

/** Whether the style makes rows, or several cells, of what is in it; kits draw one cell around everything, too. */
function hasDrawnRows(element: Element): boolean {
  let cells = 0;
  for (const child of shownChildren(element)) {
    if (!(child instanceof Element)) continue;
    const { display } = getComputedStyle(child);
    if (display === 'table-row' || (DRAWN_GROUP.test(display) && hasDrawnRows(child))) return true;
    if (display === 'table-cell' && ++cells > 1) return true;
  }
  return false;
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
  const gathering = new Gathering(boxes);
  let title: Title | null = null;
  const closeTitle = () => {
    if (title === null) return;
    for (const { box } of title.cells) gathering.under(title.text, box);
    gathering.underSince(title.text, title.mark);
  };
  const isCards = readCards(gathering, table, rows);
  const labels = labelColumns(rows);
  for (let i = isCards ? rows.length : 0; i < rows.length; i++) {
    if (walk.pace.isDue()) yield;
    const row = rows[i];
    const next = rows[i + 1];
    if (row === undefined) continue;
    const heading = titleOf(row, next);
    if (heading !== null) {
      closeTitle();
      title = { text: heading, cells: [], mark: gathering.mark };
    } else if (isHeaderRow(row, next)) {
      i = readList(gathering, table, rows, i, isCut) - 1;
    } else if (readStacked(gathering, row, next)) {
      title?.cells.push(...row.cells, ...(next?.cells ?? []));
      i++;
    } else {
      title?.cells.push(...row.cells);
      readLabelRow(gathering, row, labels);
    }
  }
  closeTitle();
  const caption = shownChildren(table).find(
    (c) => c instanceof Element && c.localName === 'caption',
  );
  const finds = bodyOf(table, rows, gathering.all());
  const parts =
    rows.length > 1 || holdsTables(finds)
      ? null
      : (rows[0]?.cells.flatMap((cell) => cell.box.parts ?? []) ?? []);
  return new Box({
    element: table,
    parts,
    finds: caption instanceof Element ? under(seenText(caption), finds) : finds,
    inline: false,
  });
}

/** `finds`, or rows that the header row of another table may stand over. */
function bodyOf(element: Element, rows: readonly Row[], finds: Finds | null): Finds | null {
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 || holdsTables(finds)) return finds;
  const isForm = rows.every(({ cells: [first] }) => first !== undefined && isLabelCell(first));
  const isEven = rows.every(({ cells }) => cells.length === width && cells.every(isPlain));
  if (isForm || !isEven) return finds;
  const cells = rows.map((row) => row.cells.map((cell) => cell.element));
  const texts = rows.map((row) => row.cells.map(({ box }) => shownText(box.parts)));
  const controls = rows.flatMap((row) => row.cells.flatMap(({ box }) => box.controls));
  return { kind: 'body', element, rows: texts, cells, controls, of: finds };
}

const isPlain = ({ isHeader, span, box }: Cell) => !isHeader && span === 1 && box.parts !== null;

/** The rows of a table with their cells; the box of each cell goes into `boxes` as well. */
function* collectRows(
  walk: Walking,
  at: Element,
  boxes: Box[],
  rows: NumberedRow[] = [],
  inHead = false,
  level = 1,
): Work<NumberedRow[]> {
  if (level > 12) return rows;
  for (const child of shownChildren(at)) {
    if (walk.pace.isDue()) yield;
    if (!(child instanceof Element) || child.localName === 'caption' || rows.length >= MAX_ROWS)
      continue;
    const style = getComputedStyle(child);
    if (sightOf(child, style) === 'none') continue;
    const head = inHead || child.localName === 'thead';
    const since = walk.enter(child);
    if (isMachinery(child, roleOf(child))) continue;
    if (isRow(child, style)) {
      const index = Number(attr(child, 'aria-rowindex'));
      rows.push({
        cells: yield* collectCells(walk, child, boxes),
        inHead: head,
        index: index > 0 ? index : null,
      });
    } else {
      yield* collectRows(walk, child, boxes, rows, head, level + 1);
    }
    walk.leave(since);
  }
  return rows;
}

/** A row; headers may stand in a row that does not say so. */
const isRow = (element: Element, style: CSSStyleDeclaration): boolean =>
  element.localName === 'tr' ||
  roleOf(element) === 'row' ||
  style.display === 'table-row' ||
  (element.firstElementChild !== null && roleOf(element.firstElementChild) === 'columnheader');

/** The children of `list` as rows, their children as cells. */
function* plainRows(walk: Walking, list: Element, boxes: Box[]): Work<NumberedRow[]> {
  const rows: NumberedRow[] = [];
  for (const row of list.children) {
    if (walk.pace.isDue()) yield;
    if (rows.length >= MAX_ROWS || sightOf(row, getComputedStyle(row)) === 'none') continue;
    const since = walk.enter(row);
    const cells: Cell[] = [];
    for (const element of [...row.children].slice(0, MAX_COLUMNS)) {
      const box = (yield* walk.visit(element)) ?? emptyBox(element);
      boxes.push(box);
      cells.push({
        element,
        box,
        text: box.text,
        isHeader: rows.length === 0,
        span: 1,
        column: null,
      });
    }
    rows.push({ cells, inHead: false, index: null });
    walk.leave(since);
  }
  return rows;
}

const emptyBox = (element: Element) => new Box({ element, parts: [], finds: null, inline: false });

/** Cells that stand in no rows: as many in each as there are headers before the first of them. */
function* rowsOfCells(walk: Walking, table: Element, boxes: Box[]): Work<NumberedRow[]> {
  const cells = yield* collectCells(walk, table, boxes, MAX_ROWS);
  const width = cells.findIndex((cell) => !cell.isHeader);
  // Cells that only the style makes need no row around them.
  const isRow = width === 0 && cells.length > 1 && !GRID_ROLES.has(roleOf(table));
  if (isRow && cells.every((cell) => parentOf(cell.element) === table))
    return [{ cells, inHead: false, index: null }];
  if (width < 2) return [];
  // Of what is cut off at a bound of ours the last row may lack some.
  const end = cells.length < MAX_ROWS ? cells.length : cells.length - (cells.length % width);
  if (end % width !== 0) return [];
  const rows: NumberedRow[] = [];
  for (let i = 0; i < end; i += width) {
    rows.push({ cells: cells.slice(i, i + width), inHead: false, index: null });
  }
  return rows;
}

function* collectCells(
  walk: Walking,
  at: Element,
  boxes: Box[],
  most = MAX_COLUMNS,
  cells: Cell[] = [],
  level = 1,
): Work<Cell[]> {
  const isDrawn = level === 1 && isDrawnRow(at);
  // Cells that are none by themselves, side by side: the style makes one of them.
  let loose: Box[] = [];
  const close = () => {
    const box = oneOf(loose);
    loose = [];
    if (box === null) return;
    boxes.push(box);
    const { element, text } = box;
    cells.push({ element, box, isHeader: false, text, span: 1, column: null });
  };
  for (const child of shownChildren(at)) {
    if (!(child instanceof Element) || cells.length >= most) continue;
    const role = roleOf(child);
    const isCell =
      child.localName === 'td' ||
      child.localName === 'th' ||
      CELL_ROLES.has(role) ||
      getComputedStyle(child).display === 'table-cell';
    if (!isCell) {
      // Grids wrap their cells; nothing but cells counts in a row.
      if (level >= 5 || sightOf(child, getComputedStyle(child)) === 'none') continue;
      const before = cells.length;
      const since = walk.enter(child);
      yield* collectCells(walk, child, boxes, most, cells, level + 1);
      walk.leave(since);
      const own = isDrawn && cells.length === before ? yield* walk.visit(child) : null;
      if (own?.mark === 'apart') boxes.push(own);
      else if (own !== null) loose.push(own);
      continue;
    }
    close();
    const box = yield* walk.visit(child);
    if (box === null) continue;
    boxes.push(box);
    if (box.mark === 'apart') continue;
    const column = Number(attr(child, 'aria-colindex'));
    const isHeader =
      role === '' ? child.localName === 'th' : role === 'columnheader' || role === 'rowheader';
    cells.push({
      element: child,
      box,
      isHeader,
      // A header to click, for sorting, is a button as a whole.
      text: box.text !== '' || !isHeader ? box.text : buttonText(child),
      span: child instanceof HTMLTableCellElement ? Math.min(child.colSpan, MAX_COLUMNS) : 1,
      column: column > 0 ? column : null,
    });
  }
  close();
  return cells;
}

/** A row by its style alone: what stands in it is a cell, whatever it is. */
const isDrawnRow = (element: Element) =>
  element.localName !== 'tr' &&
  roleOf(element) === '' &&
  getComputedStyle(element).display === 'table-row';

function oneOf(boxes: readonly Box[]): Box | null {
  const [first, second] = boxes;
  if (first === undefined || second === undefined) return first ?? null;
  const finds = together(boxes.map((box) => box.finds));
  return new Box({ element: first.element, parts: joinParts(boxes), finds, inline: false });
}

/** Grids with fixed columns draw one row in several pieces: those of one number belong together. */
function mergeRows(rows: readonly NumberedRow[]): Row[] {
  const merged: NumberedRow[] = [];
  const byIndex = new Map<number, Row>();
  for (const row of rows) {
    const known = row.index === null ? undefined : byIndex.get(row.index);
    if (known === undefined) {
      merged.push(row);
      if (row.index !== null) byIndex.set(row.index, row);
    } else {
      known.cells.push(...row.cells);
    }
  }
  for (const row of merged) {
    if (row.cells.every((cell) => cell.column !== null)) {
      row.cells.sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
      row.cells.splice(0, row.cells.length, ...once(row.cells));
    }
  }
  if (merged.every((row) => row.index !== null))
    merged.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  return merged;
}

/** Fixed rows and columns are drawn again over the others: of each column the one that is seen. */
function once(cells: readonly Cell[]): Cell[] {
  const byColumn = new Map<number | null, Cell>();
  for (const cell of cells) {
    const known = byColumn.get(cell.column);
    if (known === undefined || isEmpty(known)) byColumn.set(cell.column, cell);
  }
  return [...byColumn.values()];
}

const textOf = (cell: Cell) => cell.text;
const hasControl = (cell: Cell) => cell.box.controls.length > 0;
const hasFound = ({ box }: Cell) => box.hasPairs || box.hasTables;
const isEmpty = (cell: Cell) =>
  /^[:*]?$/.test(textOf(cell)) && !hasControl(cell) && !hasFound(cell) && cell.box.parts !== null;

/** A row with one text across the table is a title for the rows below it. */
function titleOf(row: Row, next: Row | undefined): string | null {
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  const [only, other] = filled;
  if (only === undefined || other !== undefined || hasControl(only) || hasFound(only)) return null;
  const text = textOf(only);
  if (text === '' || text.length > 120 || text.endsWith(':')) return null;
  const stretches = only.span > 1 || only.isHeader || isBold(only.element, text);
  if (!stretches || next === undefined) return null;
  // A lone header over a lone cell is a label over its value.
  return row.cells.length === 1 && only.span === 1 && next.cells.length === 1 && istLabel(text)
    ? null
    : text;
}

function isHeaderRow(row: Row, next: Row | undefined): boolean {
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  // Header cells may hold what filters or sorts their column, or ticks all rows.
  if (
    filled.every((cell) => cell.isHeader) &&
    filled.filter((cell) => textOf(cell) !== '').length > 1
  )
    return true;
  if (
    filled.length < 2 ||
    filled.some((cell) => hasControl(cell) || hasFound(cell) || cell.box.parts === null)
  )
    return false;
  if (row.inHead) return true;
  const texts = filled.map(textOf);
  if (texts.some((text) => text.length > 60)) return false;
  // Its rows may be drawn elsewhere.
  if (next === undefined) return istListenkopf(texts);
  const nextFilled = next.cells.filter((cell) => !isEmpty(cell));
  if (nextFilled.length < 2) return false;
  if (istListenkopf(texts)) return !istListenkopf(nextFilled.map(textOf));
  // Without header cells: labels all along over a row without any, or a bold row over one that isn't.
  if (filled.every(isLabelCell))
    return !next.cells.some((cell, i) => isLabelCell(cell) || isBoxOfItsOwn(cell, row.cells[i]));
  if (standsOverFields(row, next)) return true;
  if (texts.some((text) => text.endsWith(':'))) return false;
  return (
    filled.every((cell) => isBold(cell.element, textOf(cell))) &&
    !nextFilled.some((cell) => isBold(cell.element, textOf(cell)))
  );
}

/**
 * Narrow screens show each row as a card, and the header of each cell before its value, drawn by the
 * style from an attribute of the cell. Returns whether `table` is drawn so.
 */
function readCards(gathering: Gathering, element: Element, rows: readonly Row[]): boolean {
  const [first] = rows;
  if (first === undefined || first.cells.length < 2) return false;
  const columns = first.cells.map(drawnHeader);
  if (columns.includes('')) return false;
  const isAlike = rows.every(
    ({ cells }) =>
      cells.length === columns.length && cells.every((cell, i) => drawnHeader(cell) === columns[i]),
  );
  if (!isAlike) return false;
  for (const { cells } of rows) for (const { box } of cells) gathering.drop(box);
  gathering.table({
    kind: 'table',
    element,
    columns,
    rows: rows.map(({ cells }) => cells.map(({ box }) => shownText(box.parts))),
    cells: rows.map(({ cells }) => cells.map((cell) => cell.element)),
    controls: rows.flatMap(({ cells }) => cells.flatMap(({ box }) => box.controls)),
  });
  return true;
}

function drawnHeader({ element }: Cell): string {
  const name = HEADER_ATTRIBUTES.find((one) => hasAttr(element, one));
  const header = name === undefined ? '' : glaetten(attr(element, name) ?? '');
  if (header === '' || header.length > 60) return '';
  const { content } = getComputedStyle(element, '::before');
  // Chromium answers with what is drawn, Firefox with the rule.
  return content.includes(header) || content.includes(`attr(${name})`) ? header : '';
}

/**
 * Reads the rows under the header row at `start`; returns the index of the first row after them. `isCut`: there
 * are more than were collected.
 */
function readList(
  gathering: Gathering,
  element: Element,
  rows: readonly Row[],
  start: number,
  isCut: boolean,
): number {
  const header = rows[start];
  if (header === undefined) return start + 1;
  const columns = header.cells.flatMap((cell) => [
    textOf(cell),
    ...Array<string>(cell.span - 1).fill(''),
  ]);
  let end = start + 1;
  if (isFormGoingOn(rows, start, columns)) end++;
  else while (end < rows.length && !startsAnew(rows[end], rows[end + 1])) end++;
  const body = rows.slice(start + 1, end).filter((row) => !row.inHead);
  // "Merkmal | Inhalt" over labels and values is a form, not a list.
  const labelled = body.filter(
    (row) => row.cells.length >= 2 && istLabel(textOf(row.cells[0] ?? never())),
  );
  if (columns.length === 2 && labelled.length > 0 && labelled.length * 2 >= body.length) {
    for (const row of body) readLabelRow(gathering, row, NO_COLUMNS);
    return end;
  }
  const boxes = rows.slice(start, end).flatMap((row) => row.cells.map(({ box }) => box));
  for (const box of boxes) gathering.drop(box);
  // A header alone does not say that the list is empty: its rows may be drawn elsewhere.
  if (body.length === 0) {
    const cells = header.cells.map((cell) => cell.element);
    if (end === rows.length)
      gathering.table(
        seenLines(element).some(sagtLeer)
          ? { kind: 'table', element, columns, rows: [], cells: [], controls: [] }
          : { kind: 'head', columns, cells },
      );
    return end;
  }
  const data: string[][] = [];
  const cells: Element[][] = [];
  let other: string | undefined;
  let isOthers = false;
  for (const row of body) {
    const line = lineOf(row, columns);
    if (line === null) {
      const text = row.cells.map(textOf).join(' ');
      other ??= text === '' ? undefined : text;
      if (isTitleOfRows(row)) isOthers = nenntAnderenFall(text);
      if (isOthers) other = text;
    } else if (!isOthers) {
      data.push(line);
      cells.push(row.cells.flatMap((cell) => Array<Element>(cell.span).fill(cell.element)));
    }
  }
  const controls = boxes.flatMap((box) => box.controls);
  // Words in place of rows say that they are still to come, or why there are none to be seen.
  const isInstead = data.length === 0 || body.some((row) => isTitleOfRows(row) && isNamed(row));
  const partOf = isCut ? `mehr als ${MAX_ROWS} Zeilen` : isInstead ? other : undefined;
  const part = partOf === undefined ? {} : { partOf };
  gathering.table({ kind: 'table', element, columns, rows: data, cells, controls, ...part });
  return end;
}

const isNamed = (row: Row) => row.cells.some((cell) => nenntAnderenFall(textOf(cell)));

/** A row of one cell that names what the rows under it are, and no details of the one above it. */
function isTitleOfRows({ cells: [only, more] }: Row): boolean {
  if (only === undefined || more !== undefined || hasControl(only)) return false;
  const text = textOf(only);
  return text.length <= 60 && (only.isHeader || isBold(only.element, text) || !/\s/.test(text));
}

function never(): never {
  throw new RangeError('a row of two cells has a first one');
}

function startsAnew(row: Row | undefined, next: Row | undefined): boolean {
  return (
    row !== undefined &&
    !row.inHead &&
    isHeaderRow(row, next) &&
    row.cells.every((cell) => cell.isHeader || isEmpty(cell))
  );
}

/**
 * Whether `row` holds labels, of which the vocabulary knows at least every second one, each over a field of
 * its own in the next row.
 */
function standsOverFields(row: Row, next: Row): boolean {
  if (row.cells.length !== next.cells.length) return false;
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  if (filled.length < 2 || filled.some((cell) => hasControl(cell) || !isShort(cell))) return false;
  if (filled.filter((cell) => istLabel(textOf(cell))).length * 2 < filled.length) return false;
  return row.cells.every((cell, i) => {
    const below = next.cells[i];
    if (below === undefined || below.span !== cell.span) return false;
    return isEmpty(cell) ? !hasControl(below) : isFieldOf(cell, below);
  });
}

const isShort = (cell: Cell) =>
  cell.box.parts !== null && !hasFound(cell) && textOf(cell).length <= 60;

/** Whether there are controls in `cell`, none of which says that it is something else than `label`. */
const isFieldOf = (label: Cell, cell: Cell): boolean =>
  hasControl(cell) &&
  !istLabel(textOf(cell)) &&
  !isBoxOfItsOwn(cell, label) &&
  cell.box.controls.every(
    ({ kind, label: own }) => kind !== 'field' || !istLabel(own) || isSame(own, label),
  );

/** A box to tick that says itself what it is, and something else than the label over it. */
const isBoxOfItsOwn = ({ box }: Cell, label: Cell | undefined): boolean =>
  box.controls.some(
    ({ kind, label: own }) => kind === 'check' && !/^(?:ja)?$/i.test(own) && !isSame(own, label),
  );

const isSame = (text: string, label: Cell | undefined): boolean =>
  label !== undefined && falten(text) === falten(textOf(label));

/** The same for labels, all of them known, over a row of texts. */
function standsOverTexts(row: Row, next: Row): boolean {
  if (row.cells.length !== next.cells.length) return false;
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  return (
    filled.length > 1 &&
    filled.every((cell) => !hasControl(cell) && isShort(cell) && istLabel(textOf(cell))) &&
    next.cells.some((cell) => !isEmpty(cell)) &&
    !next.cells.some((cell) => hasControl(cell) || isLabelCell(cell))
  );
}

const standsOverValues = (row: Row, next: Row | undefined): boolean =>
  next !== undefined &&
  !row.inHead &&
  !next.inHead &&
  (standsOverFields(row, next) || standsOverTexts(row, next));

/**
 * Whether the row of labels at `start` and the one under it are part of a form: other labels follow them,
 * over values of their own or beside them. What is somebody else's goes on as it began.
 */
function isFormGoingOn(rows: readonly Row[], start: number, columns: readonly string[]): boolean {
  const [row, next] = [rows[start], rows[start + 1]];
  if (row === undefined || !standsOverValues(row, next)) return false;
  if (istListenkopf(columns) || handeltVonAnderen(columns)) return false;
  const known = new Set(columns.map(falten));
  for (let i = start + 2; i < rows.length; i++) {
    const after = rows[i];
    if (after === undefined) return false;
    if (after.cells.every(isEmpty) || titleOf(after, rows[i + 1]) !== null) continue;
    const isRepeated = after.cells.some((cell) => !isEmpty(cell) && known.has(falten(cell.text)));
    return !isRepeated && (standsOverValues(after, rows[i + 1]) || isLabelled(after));
  }
  return false;
}

/** A label first, and its field beside it. */
const isLabelled = ({ cells: [label, ...values] }: Row): boolean =>
  label !== undefined && isLabelCell(label) && values.some(hasControl);

/** The texts of a row, one for each column; null for a row that is none of the list's. */
function lineOf(row: Row, columns: readonly string[]): string[] | null {
  const texts = row.cells.flatMap((cell) => [
    shownText(cell.box.parts),
    ...Array<string>(cell.span - 1).fill(''),
  ]);
  if (row.cells.length === 1 && columns.length > 1) {
    // "Keine Einträge", or details unfolded under a row.
    const [text = ''] = texts;
    return /\bkeine?\b/i.test(text) && text.length <= 80
      ? columns.map((_, i) => (i === 0 ? text : ''))
      : null;
  }
  return columns.map((column, i) => withoutHeader(texts[i] ?? '', column));
}

/** Narrow layouts repeat the header inside each cell. */
function withoutHeader(text: string, column: string): string {
  if (column === '' || !text.toLowerCase().startsWith(column.toLowerCase())) return text;
  const rest = text.slice(column.length);
  return /^\s*:|^\s/.test(rest) ? glaetten(rest.replace(/^\s*:/, '')) : text;
}

/** Labels that say something only under their heading; in a cell of its own a word is hardly else. */
const BARE = /^(?:vom|am|seit|bis|von|ab|datum|art|status|typ|nummer|nr\.?)$/i;

/** Whether a cell is a label for the one to its right. */
function isLabelCell(cell: Cell): boolean {
  if (hasControl(cell) || hasFound(cell) || cell.box.parts === null || isEmpty(cell)) return false;
  const text = textOf(cell);
  if (text === '' || text.length > 200) return false;
  if (
    cell.isHeader ||
    text.endsWith(':') ||
    cell.box.mark === 'label' ||
    istLabel(text) ||
    BARE.test(text)
  )
    return true;
  return (
    cell.element.firstElementChild?.localName === 'label' && cell.element.childElementCount === 1
  );
}

/** One label in a row of its own over one value in the next. */
function readStacked(gathering: Gathering, row: Row, next: Row | undefined): boolean {
  const [label, other] = row.cells;
  const [value, second] = next?.cells ?? [];
  if (label === undefined || other !== undefined || value === undefined || second !== undefined) {
    return false;
  }
  if (!isLabelCell(label) || isLabelCell(value)) return false;
  pairWithBox(gathering, textOf(label), value.box, value.box.parts);
  return true;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** The columns in which labels stand, where rows are "label value label value …": one that nobody knows is one, too. */
function labelColumns(rows: readonly Row[]): ReadonlySet<number> {
  const [first] = rows;
  const width = first?.cells.length ?? 0;
  if (width < 4 || width % 2 !== 0) return NO_COLUMNS;
  const isSo = rows.every(
    ({ cells }) => cells.length === width && cells.every(({ span }) => span === 1),
  );
  const isLabelled = (column: number) =>
    rows.some(({ cells }) => cells[column] !== undefined && isLabelCell(cells[column]));
  const columns = [...Array(width).keys()].filter(isLabelled);
  return isSo && columns.every((column) => column % 2 === 0) ? new Set(columns) : NO_COLUMNS;
}

/** "label value label value …"; a label followed by several values belongs to none of them. */
function readLabelRow(gathering: Gathering, row: Row, labels: ReadonlySet<number>): void {
  const [what, day, more] = row.cells;
  if (what !== undefined && day !== undefined && more === undefined && !isLabelCell(what)) {
    if (isDay(day.box, what.box)) gathering.found(textOf(what), textOf(day), day.element, []);
  }
  for (let i = 0; i < row.cells.length; ) {
    const label = row.cells[i];
    if (label === undefined) return;
    const beside = row.cells[i + 1];
    if (beside?.box.hasPairs) restrict(gathering, label.box, beside.box);
    let end = i + 1;
    for (
      let cell = row.cells[end];
      cell !== undefined && !isLabelCell(cell) && !labels.has(end);
      cell = row.cells[end]
    )
      end++;
    if (isLabelCell(label)) {
      const values = row.cells.slice(i + 1, end);
      const filled = values.filter((cell) => !isEmpty(cell) && !isAction(cell.box));
      const value = filled[0] ?? values[0];
      const [, second] = filled;
      // Behind a control there may be a remark; behind a text there is another value.
      const isSole =
        second === undefined || (value !== undefined && hasControl(value) && !hasControl(second));
      if (value !== undefined && isSole) {
        pairWithBox(gathering, textOf(label), value.box, value.box.parts);
      }
    }
    i = end;
  }
}
