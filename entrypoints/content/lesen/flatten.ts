import type { Finds, FoundPair, FoundTable } from './finds.ts';
import type { Pace, Work } from './work.ts';

/** The headings over a find, from the outside in: one way down the tree. */
class Path {
  readonly #outer: Path | null;
  readonly #heading: string;
  readonly #inner = new Map<string, Path>();
  #headings: readonly string[] | undefined;

  constructor(outer: Path | null = null, heading = '') {
    this.#outer = outer;
    this.#heading = heading;
  }

  under(heading: string): Path {
    const known = this.#inner.get(heading);
    if (known !== undefined) return known;
    const path = new Path(this, heading);
    this.#inner.set(heading, path);
    return path;
  }

  /** Nearest first; the same list each time. */
  get headings(): readonly string[] {
    if (this.#headings !== undefined) return this.#headings;
    const headings: string[] = [];
    for (
      let at: Path = this;
      at.#outer !== null && headings.length < MAX_HEADINGS;
      at = at.#outer
    ) {
      if (headings.at(-1) !== at.#heading) headings.push(at.#heading);
    }
    this.#headings = headings;
    return headings;
  }
}

const MAX_HEADINGS = 12;
const MAX_PAIRS = 5000;
const MAX_TABLES = 200;

/** A find with the headings it stands under, nearest first. */
export interface Placed<Find> {
  readonly find: Find;
  readonly headings: readonly string[];
}

/** All finds of a page, in the order in which they were made. */
export interface Flat {
  readonly pairs: readonly Placed<FoundPair>[];
  readonly tables: readonly Placed<FoundTable>[];
  readonly tabs: readonly string[];
  readonly titles: readonly string[];
  readonly roots: readonly ShadowRoot[];
}

/** Walks the finds down once; bounded. */
export function* flatten(finds: Finds | null, pace: Pace): Work<Flat> {
  const flat = {
    pairs: [] as Placed<FoundPair>[],
    tables: [] as Placed<FoundTable>[],
    tabs: [] as string[],
    titles: [] as string[],
    roots: [] as ShadowRoot[],
  };
  function* descend(at: Finds, path: Path, isSuperseded: boolean, isDropped: boolean): Work<void> {
    if (pace.isDue()) yield;
    switch (at.kind) {
      case 'all':
        for (const one of at.of) yield* descend(one, path, isSuperseded, isDropped);
        return;
      case 'under':
        return yield* descend(at.of, path.under(at.heading), isSuperseded, isDropped);
      case 'superseded':
        return yield* descend(at.of, path, true, isDropped);
      case 'dropped':
        return yield* descend(at.of, path, isSuperseded, true);
      case 'pair':
        if (isDropped || (isSuperseded && at.standIn) || flat.pairs.length >= MAX_PAIRS) return;
        flat.pairs.push({ find: at, headings: path.headings });
        return;
      case 'table':
        if (flat.tables.length < MAX_TABLES)
          flat.tables.push({ find: at, headings: path.headings });
        return;
      case 'tab':
        flat.tabs.push(at.text);
        return;
      case 'title':
        flat.titles.push(at.text);
        return;
      case 'root':
        flat.roots.push(at.root);
    }
  }
  if (finds !== null) yield* descend(finds, new Path(), false, false);
  return flat;
}
