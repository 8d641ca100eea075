import type { Pair, Table } from '../../../../rules/fall/reading.ts';
import type { Pace, Work } from '../work.ts';
import type { Control } from './control.ts';
import type { Finds, FoundBody, FoundHead, FoundPair, FoundTable } from './finds.ts';
import { Joints } from './joints.ts';

const MAX_HEADINGS = 12;
const MAX_PAIRS = 5000;
const MAX_TABLES = 200;
const MAX_PATHS = 5000;

/** The headings over a find, from the outside in: one way down the tree. */
class Path {
  readonly #outer: Path | null;
  readonly #heading: string;
  readonly #inner = new Map<string, Path>();
  #headings: readonly string[] | undefined;

  constructor(outer: Path | null, heading: string) {
    this.#outer = outer;
    this.#heading = heading;
  }

  /** The way that goes on under `heading`, and whether nobody has gone it before. */
  under(heading: string): { readonly path: Path; readonly isNew: boolean } {
    const known = this.#inner.get(heading);
    if (known !== undefined) return { path: known, isNew: false };
    const path = new Path(this, heading);
    this.#inner.set(heading, path);
    return { path, isNew: true };
  }

  /** Nearest first; the same list each time. */
  get headings(): readonly string[] {
    if (this.#headings !== undefined) return this.#headings;
    const headings: string[] = [];
    for (let at: Path = this; at.#outer !== null; at = at.#outer) {
      if (headings.length >= MAX_HEADINGS) break;
      if (headings.at(-1) !== at.#heading) headings.push(at.#heading);
    }
    this.#headings = headings;
    return headings;
  }
}

/** What was only sketched, and under which headings it stands. */
interface FlatSketch {
  readonly element: Element;
  readonly headings: readonly string[];
  /** Whether it comes right after a header row that has none. */
  readonly mayBeRows: boolean;
}

/** A pair, and the element its value stands in. */
export interface SeenPair extends Pair {
  readonly element: Element;
}

/** A table with a header row, and its element. */
export interface SeenTable extends Table {
  readonly element: Element;
  /** The cells of `rows`; a row may have fewer than there are columns. */
  readonly cells: readonly (readonly Element[])[];
}

/** All finds of a page, in the order in which they were made. */
export interface Flat {
  readonly pairs: SeenPair[];
  readonly tables: SeenTable[];
  readonly tabs: string[];
  readonly titles: string[];
  readonly roots: ShadowRoot[];
  readonly sketches: FlatSketch[];
  /** The controls that the texts of pairs and tables come from. */
  readonly controls: Control[];
  /** Whether there was more than is taken in. */
  isCut: boolean;
}

interface Joint {
  readonly head: FoundHead;
  path: Path;
  readonly bodies: FoundBody[];
}

/** Finds still to be walked down, and what was said of them further up the tree. */
interface Ahead {
  readonly find: Finds;
  readonly path: Path;
  readonly superseded: boolean;
  readonly dropped: boolean;
}

/** Rows without a header that nothing came after yet. */
interface Early extends Ahead {
  readonly find: FoundBody;
}

/** Whether it stands on the page, and is not only said about what does. */
const isOfPage = ({ kind }: Finds): boolean =>
  /^(?:pair|table|head|body|nothing|sketch)$/.test(kind);

/**
 * Walks finds down to lists. A pair that stands under the same headings as last time is the same object
 * as last time: so what was made of it can be kept as well.
 */
export class Flattener {
  #top = new Path(null, '');
  #paths = 0;
  readonly #pairs = new WeakMap<FoundPair, SeenPair>();
  readonly #tables = new WeakMap<FoundTable, SeenTable>();
  readonly #joints = new Joints();

  *flatten(finds: Finds | null, pace: Pace): Work<Flat> {
    if (this.#paths > MAX_PATHS) {
      this.#top = new Path(null, '');
      this.#paths = 0;
    }
    const flat: Flat = {
      pairs: [],
      tables: [],
      tabs: [],
      titles: [],
      roots: [],
      sketches: [],
      controls: [],
      isCut: false,
    };
    const hasRoom = ({ length }: readonly unknown[], most: number): boolean => {
      if (length >= most) flat.isCut = true;
      return length < most;
    };
    // A stack of our own: pages are large, and the tree is deep.
    const ahead: Ahead[] = [];
    if (finds !== null)
      ahead.push({ find: finds, path: this.#top, superseded: false, dropped: false });
    // A header row, and the rows of its that came right after it.
    let joint: Joint | null = null;
    // Rows that may be those of a header row right after them: what is drawn first need not stand first.
    let early: Early | null = null;
    const next = (): Ahead | undefined => {
      const at = ahead.pop();
      if (early === null || (at !== undefined && !isOfPage(at.find))) return at;
      const { find: body, path } = early;
      const of = body.of === null ? undefined : { ...early, find: body.of };
      early = null;
      if (at?.find.kind === 'head' && this.#joints.fits(at.find, body)) {
        close();
        joint = { head: at.find, path, bodies: [body] };
        return next();
      }
      if (of === undefined) return at;
      // They are no rows of a list: what is in them comes first.
      if (at !== undefined) ahead.push(at);
      return of;
    };
    const close = () => {
      const table = joint && this.#joints.join(joint.head, joint.bodies);
      if (table !== null && hasRoom(flat.tables, MAX_TABLES)) {
        flat.tables.push(this.#table(table, joint?.path ?? this.#top));
        flat.controls.push(...table.controls);
      }
      joint = null;
    };
    for (let at = next(); at !== undefined; at = next()) {
      if (pace.isDue()) yield;
      const { find, path, superseded, dropped } = at;
      switch (find.kind) {
        case 'all':
          for (let i = find.of.length - 1; i >= 0; i--) {
            const one = find.of[i];
            if (one !== undefined) ahead.push({ find: one, path, superseded, dropped });
          }
          break;
        case 'under':
          ahead.push({ ...at, find: find.of, path: this.#under(path, find.heading) });
          break;
        case 'superseded':
          ahead.push({ ...at, find: find.of, superseded: true });
          break;
        case 'dropped':
          ahead.push({ ...at, find: find.of, dropped: true });
          break;
        case 'head':
          close();
          joint = { head: find, path, bodies: [] };
          break;
        case 'body':
          if (joint !== null && this.#joints.fits(joint.head, find)) {
            if (joint.bodies.length === 0) joint.path = path;
            joint.bodies.push(find);
            break;
          }
          close();
          early = { ...at, find };
          break;
        case 'nothing': {
          // Under another heading, or as its value, it is said of another list.
          if (dropped || joint === null || joint.bodies.length > 0 || joint.path !== path) break;
          const table = this.#joints.emptied(joint.head, find);
          if (table === null || !hasRoom(flat.tables, MAX_TABLES)) break;
          flat.tables.push(this.#table(table, joint.path));
          joint = null;
          break;
        }
        case 'pair':
          close();
          if (dropped || (superseded && find.standIn)) break;
          if (!hasRoom(flat.pairs, MAX_PAIRS)) break;
          flat.pairs.push(this.#pair(find, path));
          flat.controls.push(...find.controls);
          break;
        case 'table':
          close();
          if (!hasRoom(flat.tables, MAX_TABLES)) break;
          flat.tables.push(this.#table(find, path));
          flat.controls.push(...find.controls);
          break;
        case 'sketch':
          flat.sketches.push({
            element: find.element,
            headings: path.headings,
            mayBeRows: joint !== null,
          });
          break;
        case 'tab':
          flat.tabs.push(find.text);
          break;
        case 'title':
          flat.titles.push(find.text);
          break;
        case 'root':
          flat.roots.push(find.root);
          break;
        case 'cut':
          flat.isCut = true;
      }
    }
    close();
    return flat;
  }

  #under(path: Path, heading: string): Path {
    const { path: inner, isNew } = path.under(heading);
    if (isNew) this.#paths++;
    return inner;
  }

  #pair(find: FoundPair, { headings }: Path): SeenPair {
    const known = this.#pairs.get(find);
    if (known?.headings === headings) return known;
    const { label, value, element, checked } = find;
    const is = checked === undefined ? {} : { checked };
    const seen = { label, value, headings, element, ...is };
    this.#pairs.set(find, seen);
    return seen;
  }

  #table(find: FoundTable, { headings }: Path): SeenTable {
    const known = this.#tables.get(find);
    if (known?.headings === headings) return known;
    const { element, columns, rows, cells, partOf } = find;
    const part = partOf === undefined ? {} : { partOf };
    const seen = { element, headings, columns, rows, cells, ...part };
    this.#tables.set(find, seen);
    return seen;
  }
}
