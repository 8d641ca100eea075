/** Blocks of records: rows of fields that only their places put under the one header over them, each row an entry of its own. */
import { istListenkopf } from '../../../../rules/fall/listen/listenkopf.ts';
import { Box } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import { dropped, headIn, together } from '../found/finds.ts';
import { shownText } from '../found/parts.ts';
import { isOnOneLine, type Place, placeOf } from '../found/place.ts';
import { Frames } from '../headings/frames.ts';
import { rectOf } from '../page/dom.ts';

/** Each is compared with each. */
const MOST_BOXES = 400;
/** Two rows of two. */
const FEWEST_FIELDS = 4;
const FEWEST_ROWS = 2;
/** The same, with their header. */
const FEWEST_WORDS = 6;
const LONGEST = 200;
/** Fields of one column begin at one place. */
const NEAR = 4;
/** Columns of one block are no further apart, in pixels; blocks side by side may be. */
const GAP = 24;
/** From a header to its first row, and from row to row, in heights of a field. */
const MAX_STEP = 1.2;

/** A text, or a field, with its place. */
interface Piece {
  readonly box: Box;
  readonly element: Element;
  readonly text: string;
  readonly control: Control | null;
  readonly place: Place;
}

interface Block {
  readonly heads: readonly Piece[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Piece | undefined)[])[];
}

/** `boxes` of one element, the header and the rows of each such block as one box in the place of its header. */
export function withRecords(boxes: readonly Box[]): readonly Box[] {
  // Most elements hold no such thing, and are asked for as little as will do.
  if (boxes.length > MOST_BOXES || !mayHoldRows(boxes)) return boxes;
  const frames = new Frames(boxes);
  const lines = linesOf(piecesOf(boxes.filter((box) => !frames.isGroup(box))));
  const taken = new Set<Box>();
  const inPlace = new Map<Box, Box>();
  lines.forEach((line, i) => {
    const found = runsOf(line, frames).map((run) => blockFrom(lines, i, run));
    for (const block of [...found, ...blocksOfWords(lines, i, frames)]) {
      if (block === null) continue;
      const own = [...block.heads, ...block.rows.flat().filter((cell) => cell !== undefined)];
      const [head] = block.heads;
      if (head === undefined || own.some(({ box }) => taken.has(box))) continue;
      for (const { box } of own) taken.add(box);
      inPlace.set(head.box, asBox(block, head.element));
    }
  });
  if (inPlace.size === 0) return boxes;
  return boxes.flatMap((box) => inPlace.get(box) ?? (taken.has(box) ? [] : [box]));
}

/** Fields with no words beside them in their box; or a header row, whose rows may be anything that stands under it. */
function mayHoldRows(boxes: readonly Box[]): boolean {
  let fields = 0;
  const texts: string[] = [];
  for (const box of boxes) {
    if (isFields(box)) fields += box.controls.length;
    else if (isWords(box)) texts.push(box.text);
  }
  if (texts.length > 0 && fields >= FEWEST_FIELDS) return true;
  return texts.length >= FEWEST_WORDS && istListenkopf(texts);
}

const isFields = ({ controls, text, parts, hasTables, mark }: Box): boolean =>
  parts !== null && text === '' && controls.length > 0 && !hasTables && mark !== 'apart';

const isWords = ({ controls, text, parts, hasPairs, mark }: Box): boolean =>
  parts !== null &&
  controls.length === 0 &&
  text !== '' &&
  text.length <= LONGEST &&
  !hasPairs &&
  mark !== 'apart';

function piecesOf(boxes: readonly Box[]): readonly Piece[] {
  return boxes.flatMap((box): readonly Piece[] => {
    if (isFields(box))
      return box.controls.map((control) => ({
        box,
        element: control.element,
        text: shownText([{ kind: 'control', control }]),
        control,
        place: rectOf(control.element),
      }));
    const head = headIn(box.finds);
    if (head !== null)
      return head.columns.map((text, i): Piece => {
        const element = head.cells[i] ?? box.element;
        return { box, element, text, control: null, place: rectOf(element) };
      });
    const place = isWords(box) ? placeOf(box) : null;
    return place === null
      ? []
      : [{ box, element: box.element, text: box.text, control: null, place }];
  });
}

/** What stands on one line, from the left; the lines from above. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.place.top - b.place.top)) {
    const line = lines.findLast(
      ([first]) => first !== undefined && isOnOneLine(first.place, piece.place),
    );
    if (line === undefined) lines.push([piece]);
    else line.push(piece);
  }
  for (const line of lines) line.sort((a, b) => a.place.left - b.place.left);
  return lines;
}

/** The fields of a line that may be the first row of one block each: right beside each other, in one frame. */
function runsOf(line: readonly Piece[], frames: Frames): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const piece of line) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      (last.control === null) === (piece.control === null) &&
      piece.place.left - last.place.right <= GAP &&
      String(frames.around(last.box)) === String(frames.around(piece.box));
    if (goesOn) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs.filter((run) => run.length > 1 && run.every(({ control }) => control !== null));
}

/** The block whose first row is `run` in the line at `i`; null where that is none. */
function blockFrom(
  lines: readonly (readonly Piece[])[],
  i: number,
  run: readonly Piece[],
): Block | null {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const left = first.place.left;
  const right = last.place.right;
  // A label before its first field would be a row's.
  const line = lines[i] ?? [];
  if (line[line.indexOf(first) - 1]?.control === null) return null;
  const heads = headsOver(lines.slice(0, i), run);
  if (heads === null) return null;
  const rows: (readonly (Piece | undefined)[])[] = [];
  let above: readonly Piece[] = run;
  for (const next of [line, ...lines.slice(i + 1)]) {
    const within = next.filter(({ place }) => place.right > left && place.left < right);
    if (within.length === 0) continue;
    if (next !== line && !isNear(above, within)) break;
    const row = run.map(({ place }) =>
      within.find(
        (cell) => cell.control !== null && Math.abs(cell.place.left - place.left) <= NEAR,
      ),
    );
    if (within.length > row.filter((cell) => cell !== undefined).length) break;
    rows.push(row);
    above = within;
  }
  if (rows.length < FEWEST_ROWS) return null;
  const columns = heads.map((head) => head?.text ?? '');
  // Of people, say. Of what is no list a second row nobody has filled in may be anything.
  const filled = rows.filter((row) => row.some((cell) => cell !== undefined && cell.text !== ''));
  if (!istListenkopf(columns) && filled.length < FEWEST_ROWS) return null;
  return { heads: heads.filter((head) => head !== undefined), columns, rows };
}

/** What stands right over each of the fields of a first row; null where these are no header of several columns. */
function headsOver(
  above: readonly (readonly Piece[])[],
  run: readonly Piece[],
): readonly (Piece | undefined)[] | null {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const line = above.findLast((one) =>
    one.some(({ place }) => place.right > first.place.left && place.left < last.place.right),
  );
  if (line === undefined || !isNear(line, run)) return null;
  const within = line.filter(
    ({ place }) => place.right > first.place.left && place.left < last.place.right,
  );
  if (within.some(({ control }) => control !== null)) return null;
  const heads = run.map(({ place }, k) => {
    const end = run[k + 1]?.place.left ?? place.right;
    return within.filter((head) => {
      const middle = (head.place.left + head.place.right) / 2;
      const begins = head.place.left >= place.left - 2 * NEAR && head.place.left < place.right;
      return begins || (middle > place.left && middle < end);
    });
  });
  const single = heads.map(([head, other]) => (other === undefined ? head : undefined));
  const texts = single.flatMap((head) => (head === undefined ? [] : head.text));
  const isTold = new Set(single).size >= texts.length && texts.length === within.length;
  return isTold && texts.length > 1 ? single : null;
}

/** The same with words for fields, flush with the header over them. */
function blocksOfWords(
  lines: readonly (readonly Piece[])[],
  i: number,
  frames: Frames,
): readonly Block[] {
  const frameOf = ({ box }: Piece) => String(frames.around(box));
  const line = lines[i]?.filter(({ control }) => control === null) ?? [];
  const groups = [...new Set(line.map(frameOf))].map((frame) =>
    line.filter((piece) => frameOf(piece) === frame),
  );
  return groups.flatMap((heads) => {
    const columns = heads.map(({ text }) => text);
    if (!istListenkopf(columns)) return [];
    const rows: (readonly (Piece | undefined)[])[] = [];
    let above: readonly Piece[] = heads;
    for (const next of lines.slice(i + 1)) {
      const within = next.filter((piece) => frameOf(piece) === frameOf(heads[0] ?? piece));
      if (within.length === 0) continue;
      const row = heads.map(({ place }) =>
        within.find((cell) => Math.abs(cell.place.left - place.left) <= NEAR),
      );
      const isRow =
        isNear(above, within) &&
        within.every(({ control }) => control === null) &&
        // A word of an entry may be a label elsewhere.
        within.filter(({ box }) => box.label !== null).length < within.length / 2 &&
        within.length === row.filter((cell) => cell !== undefined).length;
      if (!isRow) break;
      rows.push(row);
      above = within;
    }
    return rows.length < FEWEST_ROWS ? [] : [{ heads, columns, rows }];
  });
}

/** Whether what is above stands right over what is below. */
function isNear(above: readonly Piece[], below: readonly Piece[]): boolean {
  const bottom = Math.max(...above.map(({ place }) => place.bottom));
  const top = Math.min(...below.map(({ place }) => place.top));
  const height = Math.max(...below.map(({ place }) => place.bottom - place.top));
  return top - bottom <= MAX_STEP * height;
}

function asBox({ heads, columns, rows }: Block, element: Element): Box {
  const cells = rows.map((row) => row.map((cell) => cell?.element ?? null));
  const own = [...new Set([...heads, ...rows.flat()].flatMap((cell) => cell?.box ?? []))];
  return new Box({
    element,
    parts: null,
    finds: together([
      {
        kind: 'table',
        element,
        columns,
        rows: rows.map((row) => row.map((cell) => cell?.text ?? '')),
        cells: cells.map((row) => row.map((cell) => cell ?? element)),
        controls: rows.flatMap((row) => row.flatMap((cell) => cell?.control ?? [])),
      },
      ...own.map((box) => dropped(headIn(box.finds) === null ? box.finds : null)),
    ]),
    inline: false,
  });
}
