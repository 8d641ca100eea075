/** The places of a page at which a value stands, as a site profile describes and finds them. */

import { falten } from '../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../rules/fall/vokabular/vokabular.ts';
import { GANZER_TAG } from '../../../rules/fall/werte/datumtext.ts';
import type { Spot, SpotKind } from '../../../rules/profil/anker.ts';
import { NUMBER } from '../../../rules/profil/muster.ts';
import {
  type Collected,
  drawnChildren,
  parentOf,
  type SeenPair,
  type SeenTable,
  soleChild,
  type Work,
} from '../lesen/index.ts';
import { type Leaf, leavesOf } from './leaves.ts';

/** A spot, and what stands there. */
export interface SeenSpot extends Spot {
  readonly element: Element;
  readonly value: string;
  readonly checked?: boolean;
  /** What it was made from; neither for a value without a label. */
  readonly pair?: SeenPair;
  readonly cell?: { readonly table: SeenTable; readonly column: number };
}

const MOST_SPOTS = 5000;

/** All places of what was collected: labelled values, then cells, then values without a label. */
export function* spotsOf(seen: Collected, unlabelledIn?: Document): Work<readonly SeenSpot[]> {
  const spots: SeenSpot[] = [];
  yield* addLabelled(spots, seen);
  yield* addCells(spots, seen);
  if (unlabelledIn !== undefined && spots.length < MOST_SPOTS)
    yield* addUnlabelled(spots, seen, unlabelledIn);
  return spots;
}

/** The reader may note a pair twice: under its label, and under a label around it that says the same. */
function* addLabelled(spots: SeenSpot[], { pairs }: Collected): Work<void> {
  const known = new Map<Element, Set<string>>();
  for (const pair of pairs) {
    if (spots.length >= MOST_SPOTS) return;
    yield;
    const { label, headings, element, value, checked } = pair;
    const labels = known.get(element) ?? new Set<string>();
    known.set(element, labels);
    const folded = `${falten(label)} ${headings.join('\n')}`;
    if (labels.has(folded)) continue;
    labels.add(folded);
    const kind = kindOf(pair);
    const is = checked === undefined ? {} : { checked };
    spots.push({ label, headings, kind, element, value, pair, ...is });
  }
}

/** What a pair's value stands in. */
export function kindOf({ element, checked }: SeenPair): SpotKind {
  if (checked !== undefined) return 'check';
  return element.matches('input, select, textarea, [role], [contenteditable]') ? 'field' : 'text';
}

function* addCells(spots: SeenSpot[], { tables }: Collected): Work<void> {
  for (const table of tables) {
    const { columns, headings, rows, cells } = table;
    const isNamed = namesRows(columns);
    for (let r = 0; r < rows.length; r++) {
      yield;
      const row = rowName(table, r, isNamed);
      for (let c = 0; c < columns.length; c++) {
        const element = cells[r]?.[c];
        const value = rows[r]?.[c];
        const label = columns[c];
        if (element === undefined || value === undefined || !label) continue;
        if (spots.length >= MOST_SPOTS) return;
        const cell = { table, column: c };
        spots.push({ label, headings, kind: 'text', row, isNamed, element, value, cell });
      }
    }
  }
}

/** Headers of a column of names: "Merkmal | Ausprägung", "Kennung | Inhalt". */
const NAMING =
  /^(?:merkmal|kennzeichen|kennung|kennziffer|bezeichnung|eigenschaft|attribut|feld|feldname|angabe|parameter|schluessel|kriterium|position)$/;
const NAMED = /^(?:auspraegung|inhalt|wert|feldwert|eintrag|angabe|aktuell|stand)$/;

/** Whether the headers say that the first cell of a row names what stands in the others. */
function namesRows([naming = '', ...named]: readonly string[]): boolean {
  return NAMING.test(falten(naming)) && named.some((column) => NAMED.test(falten(column)));
}

/**
 * What a row is called, where its first cell names it as a label does, or the headers say so; "" else: what
 * stands in a list belongs to the case.
 */
function rowName({ rows, cells }: SeenTable, r: number, isNamed: boolean): string {
  const first = rows[r]?.[0] ?? '';
  const cell = cells[r]?.[0];
  const isHeader = cell?.matches('th, [role=rowheader]') ?? false;
  const isName = isHeader || first.endsWith(':') || istLabel(first);
  return isName || (isNamed && isWordy(first)) ? first : '';
}

/**
 * Each after what names it ("Bem. 3" in the cell before it, though no markup says so), else after the label
 * or heading before it: "the second value after 'Betreuung'".
 */
function* addUnlabelled(spots: SeenSpot[], seen: Collected, doc: Document): Work<void> {
  const values = valuesOf(spots);
  const signs = yield* signsOf(seen);
  const leaves = yield* leavesOf(doc);
  const isHeading = ({ element }: Leaf) => element.closest(HEADINGS) !== null;
  const isSign = (leaf: Leaf) =>
    !leaf.isControl &&
    (isHeading(leaf) ||
      leaf.text.endsWith(':') ||
      signs.has(falten(leaf.text)) ||
      istLabel(leaf.text));
  const isFree = (leaf: Leaf) => !isSign(leaf) && !isValue(leaf, values);
  const { names, namers } = yield* namedBeside(leaves, isFree);
  let after = '';
  let heading = '';
  for (const leaf of yield* withDates(leaves)) {
    if (spots.length >= MOST_SPOTS) return;
    yield;
    const { element, text: value, isControl, checked } = leaf;
    if (isSign(leaf)) {
      after = value;
      if (isHeading(leaf)) heading = value;
    } else if (!namers.has(leaf) && !isValue(leaf, values)) {
      const name = names.get(leaf.first ?? leaf);
      if ((name ?? after) === '') continue;
      const kind = checked === undefined ? (isControl ? 'field' : 'text') : 'check';
      const is = checked === undefined ? {} : { checked };
      const headings = name === undefined || heading === '' ? [] : [heading];
      spots.push({ label: '', headings, kind, after: name ?? after, element, value, ...is });
    }
  }
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend';
const LONGEST_NAME = 60;
/** "Bem. 3"; no value, as far as its letters tell. */
const isWordy = (text: string) =>
  text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text) && !NUMBER.test(text);

/** The words right before a control, behind a box that begins its line, and in the cell before a value. */
function* namedBeside(
  leaves: readonly Leaf[],
  isFree: (leaf: Leaf) => boolean,
): Work<{ readonly names: ReadonlyMap<Leaf, string>; readonly namers: ReadonlySet<Leaf> }> {
  const names = new Map<Leaf, string>();
  const namers = new Set<Leaf>();
  for (const [i, leaf] of leaves.entries()) {
    yield;
    const namer = leaves[isBoxBeforeText(leaf, leaves[i + 1]) ? i + 1 : i - 1];
    if (namer === undefined || namer.isControl || namers.has(leaf) || names.has(namer)) continue;
    if (!leaf.isControl && !isInNextCell(namer, leaf)) continue;
    if (!isWordy(namer.text) || !isFree(namer) || !isFree(leaf)) continue;
    names.set(leaf, namer.text);
    namers.add(namer);
  }
  return { names, namers };
}

/** `[x] Kz. U27`: a box at the beginning of its line, the words in the same element. */
function isBoxBeforeText({ element, checked }: Leaf, next: Leaf | undefined): boolean {
  if (checked === undefined || next === undefined) return false;
  if (parentOf(element) !== next.element && parentOf(element) !== parentOf(next.element))
    return false;
  let before = element.previousSibling;
  while (before instanceof Text && before.data.trim() === '') before = before.previousSibling;
  return before === null || (before instanceof Element && before.localName === 'br');
}

/** In the rows of a layout drawn with a table: "name value name value". */
function isInNextCell(name: Leaf, value: Leaf): boolean {
  const [left, right] = [name.element.closest('td'), value.element.closest('td')];
  const row = left && parentOf(left);
  return (
    left !== null &&
    right !== null &&
    left.nextElementSibling === right &&
    left.cellIndex % 2 === 0 &&
    row?.tagName === 'TR' &&
    row.childElementCount % 2 === 0
  );
}

/** A leaf of the page, or a date that stands in several, of which `first` is the first. */
type LeafOrDate = Leaf & { readonly first?: Leaf };

/** The leaves, but day, month and year in a control each, side by side, are one. */
function* withDates(leaves: readonly Leaf[]): Work<readonly LeafOrDate[]> {
  const out: LeafOrDate[] = [];
  for (let i = 0; i < leaves.length; i++) {
    yield;
    const first = leaves[i];
    if (first === undefined) continue;
    const around = parentOf(first.element);
    const parts: Leaf[] = [];
    let end = i;
    for (; parts.length < 3 && around !== null; end++) {
      const leaf = leaves[end];
      const isBetween = leaf?.element === around && /^[./-]$/.test(leaf.text);
      if (leaf?.isControl && parentOf(leaf.element) === around) parts.push(leaf);
      else if (!isBetween || end === i) break;
    }
    const text = parts.map((part) => part.text.replace(/\.$/, '')).join('.');
    if (around !== null && parts.length === 3 && (GANZER_TAG.test(text) || text === '..')) {
      out.push({ element: around, text: text === '..' ? '' : text, isControl: true, first });
      i = end - 1;
    } else out.push(first);
  }
  return out;
}

/** Where labelled values and cells stand, with those of values that are drawn in several pieces. */
function valuesOf(spots: readonly SeenSpot[]): ReadonlyMap<Element, boolean> {
  const values = new Map<Element, boolean>();
  for (const { element, kind, pair } of spots)
    values.set(element, pair !== undefined && kind === 'text' && isInPieces(element));
  return values;
}

/** "[B] [IK] [arbeitsuchend]": badges and nothing else, each of which someone may mean. */
function isInPieces(element: Element): boolean {
  const nodes = drawnChildren(element);
  const pieces = nodes.filter((node) => node instanceof Element);
  return (
    pieces.length > 1 &&
    nodes.every((node) => !(node instanceof Text) || node.data.trim() === '') &&
    pieces.every((piece) => soleChild(piece) instanceof Text)
  );
}

/** Whether it is (part of) a labelled value that is one thing. */
function isValue({ element }: Leaf, values: ReadonlyMap<Element, boolean>): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 8; level++, at = parentOf(at)) {
    const isApart = values.get(at);
    if (isApart !== undefined) return !isApart;
  }
  return false;
}

/** What stands in the page as a label, a column or a heading, folded. */
function* signsOf({ pairs, tables }: Collected): Work<ReadonlySet<string>> {
  const texts = new Set<string>();
  // One list of headings goes with many finds.
  const headings = new Set<readonly string[]>();
  for (const pair of pairs) texts.add(pair.label);
  for (const { columns } of tables) for (const column of columns) texts.add(column);
  for (const found of [...pairs, ...tables]) headings.add(found.headings);
  for (const list of headings) for (const heading of list) texts.add(heading);
  const signs = new Set<string>();
  for (const text of texts) {
    signs.add(falten(text));
    yield;
  }
  return signs;
}
