/** The places of a page at which a value stands, as a site profile describes and finds them. */
import { falten, glaetten } from '../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../rules/fall/vokabular.ts';
import type { Spot, SpotKind } from '../../../rules/profil/anker.ts';
import type { Collected, SeenPair, SeenTable, Work } from '../lesen/index.ts';
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
    for (let r = 0; r < rows.length; r++) {
      yield;
      const row = rowName(table, r);
      for (let c = 0; c < columns.length; c++) {
        const element = cells[r]?.[c];
        const value = rows[r]?.[c];
        const label = columns[c];
        if (element === undefined || value === undefined || !label) continue;
        if (spots.length >= MOST_SPOTS) return;
        const cell = { table, column: c };
        spots.push({ label, headings, kind: 'text', row, element, value, cell });
      }
    }
  }
}

/**
 * What a row is called, where its first cell names it as a label does; "" else: what stands in a list
 * belongs to the case.
 */
function rowName(table: SeenTable, r: number): string {
  const first = table.rows[r]?.[0] ?? '';
  const cell = table.cells[r]?.[0];
  const isHeader = cell?.matches('th, [role=rowheader]') ?? false;
  return isHeader || first.endsWith(':') || istLabel(first) ? first : '';
}

/** Each after the label or heading before it: "the second value after 'Betreuung'". */
function* addUnlabelled(spots: SeenSpot[], seen: Collected, doc: Document): Work<void> {
  const valueElements = new Set(spots.map(({ element }) => element));
  const signs = yield* signsOf(seen);
  const isSign = ({ text, isControl }: Leaf) =>
    !isControl && (text.endsWith(':') || signs.has(falten(text)) || istLabel(text));
  let after = '';
  for (const leaf of yield* leavesOf(doc)) {
    if (spots.length >= MOST_SPOTS) return;
    yield;
    if (leaf.element.closest('h1, h2, h3, h4, h5, h6, legend') !== null || isSign(leaf)) {
      after = glaetten(leaf.text);
    } else if (after !== '' && !isInside(leaf.element, valueElements)) {
      const kind = leaf.isControl ? 'field' : 'text';
      spots.push({ label: '', headings: [], kind, after, element: leaf.element, value: leaf.text });
    }
  }
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

function isInside(element: Element, elements: ReadonlySet<Element>): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 8; level++, at = at.parentElement) {
    if (elements.has(at)) return true;
  }
  return false;
}
