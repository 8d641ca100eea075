/**
 * What is found in an element, as a tree that is never changed: what an element adds to what was found
 * inside it (a heading over it, say) is a node around it. So the finds of an unchanged part of the page
 * can be kept, whatever comes to stand around it. `flatten.ts` walks it down.
 */
import type { Zeilen } from '../../../../rules/fall/listen/postenzeilen.ts';
import type { Control } from './control.ts';

/** A label and its value. */
export interface FoundPair {
  readonly kind: 'pair';
  readonly label: string;
  readonly value: string;
  readonly element: Element;
  /** The controls whose state is the value: it can change without a trace in the document. */
  readonly controls: readonly Control[];
  readonly checked?: boolean;
  /** A name only software sees: counts where the page shows no label for the control. */
  readonly standIn?: true;
  /** Said without a label: what a label says elsewhere counts. */
  readonly beilaeufig?: true;
  /** Said in a whole sentence. */
  readonly imSatz?: true;
}

/** A table with a header row. */
export interface FoundTable {
  readonly kind: 'table';
  readonly element: Element;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The cells of `rows`; a row may have fewer than there are columns. */
  readonly cells: readonly (readonly Element[])[];
  readonly controls: readonly Control[];
  /** The title of each of `rows`, where rows stand under titles of their own. */
  readonly groups?: readonly string[];
  /** What says that it is not all of it. */
  readonly partOf?: string;
  /** Made of what no header says: one over it tells more. */
  readonly loose?: true;
  /** What there is in its place where no heading over it names a list that it can be. */
  readonly instead?: Finds | null;
}

/** What a list says as a table. Entry by entry it stands in `entries`; without them, all of it in `element`. */
export function tableOf(
  element: Element,
  { columns, rows }: Zeilen,
  entries: readonly Element[] = [],
): FoundTable {
  const cells = rows.map((row, i) => row.map(() => entries[i] ?? element));
  return { kind: 'table', element, columns, rows, cells, controls: [] };
}

/** The same where no header makes a table of it, but a heading may: `instead` is what it is under any other. */
export const looseTable = (
  element: Element,
  said: Zeilen,
  instead: Finds | null,
  entries?: readonly Element[],
): FoundTable => ({ ...tableOf(element, said, entries), loose: true, instead });

/** A header row alone: kits that keep it in sight draw it as a table of its own, over the one with the rows. */
export interface FoundHead {
  readonly kind: 'head';
  readonly columns: readonly string[];
  readonly cells: readonly Element[];
  /** Those side by side that it was put together from, where columns that stay in sight have one of their own. */
  readonly parts?: readonly FoundHead[];
}

/** Rows without a header: those of the header before them, if they stand under it; else what is in `of`. */
export interface FoundBody {
  readonly kind: 'body';
  readonly element: Element;
  readonly rows: readonly (readonly string[])[];
  readonly cells: readonly (readonly Element[])[];
  readonly controls: readonly Control[];
  readonly of: Finds | null;
}

/** "Keine Einträge": under the header row of a list, that it is empty. */
export interface FoundNothing {
  readonly kind: 'nothing';
  readonly element: Element;
}

/** A part of the page that was only sketched: there may be pairs in it of which nothing comes. */
interface Sketched {
  readonly kind: 'sketch';
  readonly element: Element;
  readonly pairs: true;
  readonly tables: boolean;
}

/** Something said about all finds in `of`. */
interface Around {
  readonly of: Finds;
  readonly pairs: boolean;
  readonly tables: boolean;
  /** Whether there are rows without a header among them, or words that there are none. */
  readonly bodies: boolean;
  /** Whether there is a header row among them that has no rows yet. */
  readonly heads: boolean;
}

export type Finds =
  | FoundPair
  | FoundTable
  | FoundHead
  | FoundBody
  | FoundNothing
  | Sketched
  /** The name of the active tab, or of the page one is on. */
  | { readonly kind: 'tab'; readonly text: string }
  /** A heading of the first level. */
  | { readonly kind: 'title'; readonly text: string }
  /** An open shadow root that was walked through. */
  | { readonly kind: 'root'; readonly root: ShadowRoot }
  /** From here on nothing was read: it would have been too much. */
  | { readonly kind: 'cut' }
  | {
      readonly kind: 'all';
      readonly of: readonly Finds[];
      readonly pairs: boolean;
      readonly tables: boolean;
      readonly bodies: boolean;
      readonly heads: boolean;
    }
  /** `heading` stands over them. */
  | ({ readonly kind: 'under'; readonly heading: string } & Around)
  /** A seen label was found for them: names that only software sees no longer count. */
  | ({ readonly kind: 'superseded' } & Around)
  /** They are the content of a list: pairs among them are none. */
  | ({ readonly kind: 'dropped' } & Around);

/** Whether a pair is among them; one that no longer counts is one all the same. */
export function holdsPairs(finds: Finds | null): boolean {
  if (finds === null) return false;
  if (finds.kind === 'body') return holdsPairs(finds.of);
  return finds.kind === 'pair' || ('pairs' in finds && finds.pairs);
}

/** Whether a table is among them whose columns its page names, or a header row. */
export const holdsFirmTables = (finds: Finds | null): boolean =>
  holdsTable(finds, ({ loose }) => loose !== true, true);

/** Whether rows with their header are among them, be it one of ours. */
export const holdsRows = (finds: Finds | null): boolean => holdsTable(finds, () => true, false);

function holdsTable(
  finds: Finds | null,
  isMeant: (table: FoundTable) => boolean,
  otherwise: boolean,
): boolean {
  if (finds === null || !holdsTables(finds)) return false;
  if (finds.kind === 'table') return isMeant(finds);
  if (finds.kind === 'all') return finds.of.some((one) => holdsTable(one, isMeant, otherwise));
  if (!('of' in finds)) return otherwise;
  return finds.of !== null && holdsTable(finds.of, isMeant, otherwise);
}

/** Whether a pair is among them whose label a person sees. */
export function holdsSeenLabels(finds: Finds | null): boolean {
  if (finds === null || !holdsPairs(finds)) return false;
  if (finds.kind === 'pair') return finds.standIn !== true;
  if (finds.kind === 'sketch') return true;
  if (finds.kind === 'all') return finds.of.some(holdsSeenLabels);
  return 'of' in finds && holdsSeenLabels(finds.of);
}

/** The controls whose state is the value of a pair among them that a person sees. */
export function claimedIn(finds: Finds | null): readonly Control[] {
  if (finds === null || !holdsPairs(finds)) return [];
  if (finds.kind === 'pair') return finds.standIn ? [] : finds.controls;
  if (finds.kind === 'all') return finds.of.flatMap(claimedIn);
  return 'of' in finds ? claimedIn(finds.of) : [];
}

/** All pairs in it, whatever stands over them. */
export function pairsIn(finds: Finds | null): readonly FoundPair[] {
  if (finds === null || !holdsPairs(finds)) return [];
  if (finds.kind === 'pair') return [finds];
  if (finds.kind === 'all') return finds.of.flatMap(pairsIn);
  return 'of' in finds ? pairsIn(finds.of) : [];
}

/** Their labels. */
export const labelsIn = (finds: Finds | null): readonly string[] =>
  pairsIn(finds).map(({ label }) => label);

/** The one pair that they are; null where they are more, or something else. */
export function solePair(finds: Finds | null): FoundPair | null {
  if (finds === null || finds.kind === 'pair') return finds;
  if (finds.kind !== 'all') return null;
  const [only, more] = finds.of.filter(({ kind }) => kind !== 'root');
  return only !== undefined && more === undefined ? solePair(only) : null;
}

export function holdsTables(finds: Finds | null): boolean {
  if (finds === null) return false;
  if (finds.kind === 'body') return holdsTables(finds.of);
  return finds.kind === 'table' || finds.kind === 'head' || ('tables' in finds && finds.tables);
}

/** The header row among them that has no rows yet; null where there is none. */
export function headIn(finds: Finds | null): FoundHead | null {
  if (finds === null || !holdsHead(finds)) return null;
  if (finds.kind === 'head') return finds;
  if (finds.kind === 'all') return finds.of.map(headIn).find((head) => head !== null) ?? null;
  return 'of' in finds ? headIn(finds.of) : null;
}

const holdsHead = (finds: Finds | null): boolean =>
  finds !== null && (finds.kind === 'head' || ('heads' in finds && finds.heads));

/** Whether there is anything among them that a heading can stand over. */
export const holdsContent = (finds: Finds | null): boolean =>
  finds !== null && (holdsPairs(finds) || holdsTables(finds) || holdsBodies(finds));

/** Whether there are rows without a header among them, or words that there are none. */
export const holdsBodies = (finds: Finds | null): boolean =>
  finds !== null &&
  (finds.kind === 'body' || finds.kind === 'nothing' || ('bodies' in finds && finds.bodies));

/** One tree of many, in their order. */
export function together(finds: readonly (Finds | null)[]): Finds | null {
  if (finds.length === 0) return null;
  const of = finds.filter((one) => one !== null);
  const [first, second] = of;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return {
    kind: 'all',
    of,
    pairs: of.some(holdsPairs),
    tables: of.some(holdsTables),
    bodies: of.some(holdsBodies),
    heads: of.some(holdsHead),
  };
}

function around(of: Finds): Around {
  return {
    of,
    pairs: holdsPairs(of),
    tables: holdsTables(of),
    bodies: holdsBodies(of),
    heads: holdsHead(of),
  };
}

export function under(heading: string, of: Finds | null): Finds | null {
  if (of === null || !holdsContent(of)) return of;
  return { kind: 'under', heading, ...around(of) };
}

export function superseded(of: Finds | null): Finds | null {
  return holdsPairs(of) ? of && { kind: 'superseded', ...around(of) } : of;
}

export function dropped(of: Finds | null): Finds | null {
  return holdsContent(of) ? of && { kind: 'dropped', ...around(of), heads: false } : of;
}

/** The pair that comes first among them; null where something else does. */
export function firstPair(finds: Finds | null): FoundPair | null {
  if (finds === null || finds.kind === 'pair') return finds;
  if (finds.kind === 'all') return firstPair(finds.of.find(holdsContent) ?? null);
  return finds.kind === 'superseded' || finds.kind === 'under' ? firstPair(finds.of) : null;
}

/** The same with `heading` over the pair that comes first. */
export function underFirst(heading: string, finds: Finds | null): Finds | null {
  if (finds === null || finds.kind === 'pair') return under(heading, finds);
  if (finds.kind === 'all') {
    const first = finds.of.find(holdsContent);
    return together(finds.of.map((one) => (one === first ? underFirst(heading, one) : one)));
  }
  const isAround = finds.kind === 'superseded' || finds.kind === 'under';
  const inner = isAround ? underFirst(heading, finds.of) : null;
  return isAround && inner !== null ? { ...finds, of: inner } : finds;
}
