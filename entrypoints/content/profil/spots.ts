/** The places of a page at which a value stands, as a site profile describes and finds them. */
import { falten, glaetten } from '../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../rules/fall/vokabular.ts';
import type { Spot, SpotKind } from '../../../rules/profil/anker.ts';
import type { Collected, SeenPair, SeenTable } from '../lesen/index.ts';
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
export function spotsOf(seen: Collected, unlabelledIn?: Document): readonly SeenSpot[] {
  const spots = [...labelled(seen), ...cells(seen)];
  if (unlabelledIn !== undefined) spots.push(...unlabelled(seen, spots, unlabelledIn));
  return spots.slice(0, MOST_SPOTS);
}

/** The reader may note a pair twice: under its label, and under a label around it that says the same. */
function labelled({ pairs }: Collected): SeenSpot[] {
  const known = new Map<Element, Set<string>>();
  return pairs.flatMap((pair) => {
    const { label, headings, element, value, checked } = pair;
    const labels = known.get(element) ?? new Set<string>();
    known.set(element, labels);
    const folded = `${falten(label)} ${headings.join('\n')}`;
    if (labels.has(folded)) return [];
    labels.add(folded);
    const kind: SpotKind = checked !== undefined ? 'check' : kindOf(element);
    return {
      label,
      headings,
      kind,
      element,
      value,
      pair,
      ...(checked === undefined ? {} : { checked }),
    };
  });
}

function kindOf(element: Element): SpotKind {
  return element.matches('input, select, textarea, [role], [contenteditable]') ? 'field' : 'text';
}

function cells({ tables }: Collected): SeenSpot[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const element = table.cells[r]?.[c];
        const label = table.columns[c];
        if (element === undefined || !label) return [];
        return {
          label,
          headings: table.headings,
          kind: 'text' as const,
          row: rowName(table, r),
          element,
          value,
          cell: { table, column: c },
        };
      }),
    ),
  );
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
function unlabelled(seen: Collected, known: readonly SeenSpot[], doc: Document): SeenSpot[] {
  const valueElements = new Set(known.map(({ element }) => element));
  const signs = new Set(
    [
      ...seen.pairs.flatMap(({ label, headings }) => [label, ...headings]),
      ...seen.tables.flatMap(({ columns, headings }) => [...columns, ...headings]),
    ].map(falten),
  );
  const isSign = ({ text, isControl }: Leaf) =>
    !isControl && (text.endsWith(':') || signs.has(falten(text)) || istLabel(text));
  const found: SeenSpot[] = [];
  let after = '';
  for (const leaf of leavesOf(doc)) {
    if (leaf.element.closest('h1, h2, h3, h4, h5, h6, legend') !== null || isSign(leaf)) {
      after = glaetten(leaf.text);
    } else if (after !== '' && !isInside(leaf.element, valueElements)) {
      const kind = leaf.isControl ? 'field' : 'text';
      found.push({ label: '', headings: [], kind, after, element: leaf.element, value: leaf.text });
    }
  }
  return found;
}

function isInside(element: Element, elements: ReadonlySet<Element>): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 8; level++, at = at.parentElement) {
    if (elements.has(at)) return true;
  }
  return false;
}
