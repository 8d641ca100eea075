import { istListeUnter } from '../../../../rules/fall/listen/listenkopf.ts';
import type { Pace, Work } from '../work.ts';
import type { Finds, FoundBody, FoundHead, FoundNothing, FoundPair, FoundTable } from './finds.ts';
import type { Flat, SeenPair, SeenTable } from './flat.ts';
import { Joints } from './joints.ts';
import { Path } from './path.ts';

const MAX_PAIRS = 5000;
const MAX_TABLES = 200;
const MAX_PATHS = 5000;

/** A header row without rows of its own, and those that came right after it. */
interface Joint {
  head: FoundHead;
  path: Path;
  readonly bodies: FoundBody[];
}

/** How far a walk down has come. */
interface Descent {
  readonly flat: Flat;
  /** A stack of our own: pages are large, and the tree is deep. */
  readonly ahead: Ahead[];
  joint: Joint | null;
  /** Rows that may be those of a header row right after them: what is drawn first need not stand first. */
  early: Early | null;
  /** The table right before, with no pair after it: what stays in sight of it may be drawn over it. */
  last: { readonly table: FoundTable; readonly path: Path } | null;
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
    const descent: Descent = { flat: emptyFlat(), ahead: [], joint: null, early: null, last: null };
    const { flat, ahead } = descent;
    if (finds !== null)
      ahead.push({ find: finds, path: this.#top, superseded: false, dropped: false });
    for (let at = this.#next(descent); at !== undefined; at = this.#next(descent)) {
      if (pace.isDue()) yield;
      this.#step(descent, at);
    }
    this.#close(descent);
    return flat;
  }

  /** The find to go on with, after the rows that wait for a header row found one, or none. */
  #next(descent: Descent): Ahead | undefined {
    const { ahead, early } = descent;
    const at = ahead.pop();
    if (early === null || (at !== undefined && !isOfPage(at.find))) return at;
    descent.early = null;
    const { find: body, path } = early;
    if (at?.find.kind === 'head' && this.#joints.fits(at.find, body)) {
      this.#close(descent);
      descent.joint = { head: at.find, path, bodies: [body] };
      return this.#next(descent);
    }
    if (body.of === null) return at;
    // They are no rows of a list: what is in them comes first.
    if (at !== undefined) ahead.push(at);
    return { ...early, find: body.of };
  }

  /** One find: goes further down, or notes it. */
  #step(descent: Descent, at: Ahead): void {
    const { flat, ahead } = descent;
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
        if (this.#widens(descent, find, path)) break;
        this.#close(descent);
        descent.joint = { head: find, path, bodies: [] };
        break;
      case 'body':
        if (this.#goesOn(descent, find, path)) break;
        this.#close(descent);
        descent.early = { ...at, find };
        break;
      case 'nothing':
        // As the value of something, it is said of that.
        if (!dropped) this.#emptied(descent, find, path);
        break;
      case 'pair':
        this.#close(descent);
        if (dropped || (superseded && find.standIn)) break;
        descent.last = null;
        if (!hasRoom(flat, flat.pairs, MAX_PAIRS)) break;
        flat.pairs.push(this.#pair(find, path));
        flat.controls.push(...find.controls);
        break;
      case 'table':
        if (find.instead !== undefined && !istListeUnter(path.headings, find.columns)) {
          if (find.instead !== null) ahead.push({ ...at, find: find.instead });
          break;
        }
        this.#close(descent);
        if (!(dropped && find.loose)) this.#noteTable(descent, find, path);
        break;
      case 'sketch':
        flat.sketches.push({
          element: find.element,
          headings: path.headings,
          mayBeRows: descent.joint !== null,
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

  /** Whether `head` goes on in the line of the header row that came last, rows beneath that or not; if so, they are one. */
  #widens({ joint }: Descent, head: FoundHead, path: Path): boolean {
    if (joint === null || joint.path !== path) return false;
    const whole = this.#joints.beside(joint.head, head);
    if (whole === null) return false;
    joint.head = whole;
    return true;
  }

  /** Whether the rows of `body` stand under the header row that came last; if so, they are kept for it. */
  #goesOn({ joint }: Descent, body: FoundBody, path: Path): boolean {
    if (joint === null || !this.#joints.fits(joint.head, body)) return false;
    if (joint.bodies.length === 0) joint.path = path;
    joint.bodies.push(body);
    return true;
  }

  /** Notes that there is nothing under the header row that came last. Under another heading it is said of another list. */
  #emptied(descent: Descent, nothing: FoundNothing, path: Path): void {
    const { joint } = descent;
    if (joint === null || joint.bodies.length > 0 || joint.path !== path) return;
    const table = this.#joints.emptied(joint.head, nothing);
    if (table === null || !this.#noteTable(descent, table, path)) return;
    descent.joint = null;
  }

  /** Nothing more comes under the header row that came last: notes what came. */
  #close(descent: Descent): void {
    const { joint } = descent;
    descent.joint = null;
    if (joint === null) return;
    const table = this.#joints.join(joint.head, joint.bodies);
    if (table === null) return;
    const { last } = descent;
    // The one column that stays in sight is a list with the others alone.
    const isWhole = table.columns.filter((column) => column !== '').length > 1;
    if (isWhole || (last?.path === joint.path && this.#joints.over(last.table, table) !== null))
      this.#noteTable(descent, table, joint.path);
  }

  /** Returns whether there was room for it. */
  #noteTable(descent: Descent, table: FoundTable, path: Path): boolean {
    const { flat, last } = descent;
    const whole = last?.path === path ? this.#joints.over(last.table, table) : null;
    descent.last = { table: whole ?? table, path };
    if (whole !== null) flat.tables.pop();
    else if (!hasRoom(flat, flat.tables, MAX_TABLES)) return false;
    flat.tables.push(this.#table(whole ?? table, path));
    flat.controls.push(...table.controls);
    return true;
  }

  #under(path: Path, heading: string): Path {
    const { path: inner, isNew } = path.under(heading);
    if (isNew) this.#paths++;
    return inner;
  }

  #pair(find: FoundPair, { headings }: Path): SeenPair {
    const known = this.#pairs.get(find);
    if (known?.headings === headings) return known;
    const { label, value, element, checked, beilaeufig, imSatz } = find;
    const is = checked === undefined ? {} : { checked };
    const inPassing = beilaeufig === undefined ? {} : { beilaeufig };
    const inSentence = imSatz === undefined ? {} : { imSatz };
    const seen = { label, value, headings, element, ...is, ...inPassing, ...inSentence };
    this.#pairs.set(find, seen);
    return seen;
  }

  #table(find: FoundTable, { headings }: Path): SeenTable {
    const known = this.#tables.get(find);
    if (known?.headings === headings) return known;
    const { element, columns, rows, cells, groups, partOf } = find;
    const grouped = groups === undefined ? {} : { groups };
    const part = partOf === undefined ? {} : { partOf };
    const seen = { element, headings, columns, rows, cells, ...grouped, ...part };
    this.#tables.set(find, seen);
    return seen;
  }
}

const emptyFlat = (): Flat => ({
  pairs: [],
  tables: [],
  tabs: [],
  titles: [],
  roots: [],
  sketches: [],
  controls: [],
  isCut: false,
});

/** Whether one more of `found` is taken in; else that is noted. */
function hasRoom(flat: Flat, { length }: readonly unknown[], most: number): boolean {
  if (length >= most) flat.isCut = true;
  return length < most;
}
