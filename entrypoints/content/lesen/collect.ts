import { sagtEtwas } from '../../../rules/fall/deuten/gedeutet.ts';
import { listeVon } from '../../../rules/fall/listen/listenkopf.ts';
import { glaetten } from '../../../rules/fall/normalisieren.ts';
import { NACHRICHT } from '../../../rules/fall/vokabular/nachricht.ts';
import { findeKundennummer } from '../../../rules/fall/werte/kundennummer.ts';
import { Labels } from './controls/labels.ts';
import { stateOf } from './controls/state.ts';
import type { Control } from './found/control.ts';
import type { Flat, SeenPair, SeenTable } from './found/flat.ts';
import { Flattener } from './found/flatten.ts';
import type { Memory } from './memory/memory.ts';
import { Cuts, hasText } from './page/cuts.ts';
import { drawnParents, parentOf, queryAll, roleOf } from './page/dom.ts';
import { isInkOnItself } from './page/ink.ts';
import { isTickable } from './page/markup.ts';
import { seenText } from './page/text.ts';
import { isOutOfSight, isSeen } from './page/visible.ts';
import { chosenWithin } from './sift/chosen.ts';
import { headBadges } from './sift/headBadges.ts';
import { before } from './sift/modal.ts';
import { OtherCases } from './sift/otherCases.ts';
import { moreThan } from './sift/pager.ts';
import { isSaidInPassing } from './sift/prose.ts';
import { WhatIsSaid } from './sift/said/said.ts';
import { Searches } from './sift/search.ts';
import type { Lookout } from './sketch/lookout.ts';
import { Sketcher } from './sketch/sketch.ts';
import { Walk } from './walk/walk.ts';
import { type Pace, paced, type Work } from './work.ts';

export interface Collected {
  readonly pairs: readonly SeenPair[];
  readonly tables: readonly SeenTable[];
  /** The active tab, else the first heading of the first level, else the document's title. */
  readonly mask: string;
  readonly roots: readonly ShadowRoot[];
  /** Whether nothing was only sketched. */
  readonly isWhole: boolean;
  /** Whether the page shows more than is read of one. */
  readonly isCut: boolean;
}

/** Whether a person can get to see what has been found, wherever on the page. */
export const isInView = (element: Element, cuts: Cuts): boolean => {
  const drawn = isTickable(element) ? drawnFor(element) : element;
  if (!isOutOfSight(drawn) && !cuts.isCutAway(drawn)) return true;
  const shown = roleOf(element) === 'combobox' ? shownFor(element) : null;
  return shown !== null && isSeen(shown) && !cuts.isCutAway(shown);
};

/** What shows beside a combobox, which only screen readers have, what that says; null where nothing does. */
function shownFor(combobox: Element): Element | null {
  const around = parentOf(combobox);
  const text = seenText(combobox);
  if (around === null || text === '') return null;
  const beside = queryAll(around, ':scope > *').filter((one) => one !== combobox);
  return beside.find((one) => seenText(one) === text) ?? null;
}

/** A box may be cut away, alone or in something of its own, where a prettier one is drawn in its place. */
function drawnFor(box: Element): Element {
  // Right in a shadow root it stands in what that is drawn for.
  const around = parentOf(box) ?? drawnParents(box).at(-1) ?? box;
  const isOwn = around.children.length === 1 && !hasText(around);
  return box.closest('label') ?? (isOwn ? (parentOf(around) ?? around) : around);
}

const standingUnder = (heading: string, table: SeenTable): SeenTable => ({
  ...table,
  headings: [heading, ...table.headings],
});

/** The table, with the words that say it goes on elsewhere; itself where nothing does. */
function asPart(table: SeenTable): SeenTable {
  const { element, rows, cells } = table;
  const partOf =
    table.partOf ??
    chosenWithin(element, cells) ??
    moreThan(element, rows.length, listeVon(table) ?? null);
  return partOf === undefined ? table : { ...table, partOf };
}

/** Whether it is the document of a frame that is not drawn. */
function isOutOfView({ defaultView: view }: Document): boolean {
  return view !== null && view.parent !== view && (view.innerWidth === 0 || view.innerHeight === 0);
}

/** Data that the browser lays open with its marks ("<alter>36</alter>"), of whomever: no mask that someone made. */
const isRawData = ({ contentType }: Document): boolean =>
  /\bxml$/.test(contentType) && contentType !== 'application/xhtml+xml';

/** Whether somebody quotes it. */
const isQuoted = ({ element }: SeenPair | SeenTable): boolean =>
  element.closest('blockquote') !== null;

/** Whether its value is text in the colour of its ground. */
const isInvisible = ({ element }: SeenPair): boolean => hasText(element) && isInkOnItself(element);

/** The headings over a search box and over a box of another customer, whether they have one or not. */
const SEARCH = 'Suche';
const OTHERS = 'Andere Kunden';
const PASSING = 'Vorlage';

/** So many controls are looked at in one go; the others in the next ones. */
const GLANCE = 1000;

/** Collects the labels of one document with their values, and its tables, as often as asked. */
export class Collector {
  readonly #doc: Document;
  readonly #pace: Pace;
  readonly #memory: Memory;
  readonly #labels: Labels;
  readonly #flattener = new Flattener();
  /** What is read closely, whatever it holds. */
  readonly #close = new WeakSet<Element>();
  #controls: readonly Control[] = [];
  #glanced = 0;
  /** Since when the last reading took what it could from memory. */
  #since = -1;
  readonly #moved = new WeakMap<SeenPair, SeenPair>();
  /** Whether headings name a case. */
  readonly #casesNamed = new WeakMap<readonly string[], boolean>();

  constructor(doc: Document, pace: Pace, memory: Memory) {
    this.#doc = doc;
    this.#pace = pace;
    this.#memory = memory;
    this.#labels = new Labels(memory);
  }

  forgetLabels(): void {
    this.#labels.forget();
  }

  /**
   * Walks the visible document; what was read after `since` and hasn't changed is taken from memory. Of
   * parts that nothing can come of no more is told than under which headings they stand. `lookout`: what
   * else something may come of; `all`: of everything.
   */
  *collect(since: number, lookout: Lookout | 'all' | null): Work<Collected> {
    const { body, title } = this.#doc;
    // After a change hardly a label is asked for.
    if (since > this.#since) yield* this.#labels.lookThrough(this.#doc, this.#pace);
    this.#since = since;
    const isWhole =
      lookout === 'all' || (lookout !== null && (yield* paced(lookout.needsAll(), this.#pace)));
    const wanted = lookout === 'all' ? null : lookout;
    const read = function* (this: Collector) {
      const sketcher = isWhole ? null : new Sketcher(this.#labels, this.#close, wanted);
      const walk = new Walk(this.#pace, this.#memory, this.#labels, since, sketcher);
      const isNone = isOutOfView(this.#doc) || isRawData(this.#doc);
      const page = body === null || isNone ? null : yield* walk.visit(body);
      return yield* this.#flattener.flatten(page?.finds ?? null, this.#pace);
    };
    let flat = yield* read.call(this);
    if (this.#needsCloseReading(flat, wanted)) flat = yield* read.call(this);
    this.#controls = flat.controls;
    const mask = glaetten(flat.tabs[0] ?? (flat.titles[0] || title)).slice(0, 200);
    const cuts = new Cuts();
    const searches = new Searches();
    const said = new WhatIsSaid(this.#doc);
    const pairs: SeenPair[] = [];
    for (const pair of flat.pairs) {
      if (this.#pace.isDue()) yield;
      if (!this.#matters(pair, mask)) pairs.push(pair);
      else if (isInView(pair.element, cuts) && !isInvisible(pair))
        pairs.push(this.#sifted(pair, searches, said));
    }
    const tables: SeenTable[] = [];
    for (const table of flat.tables) {
      if (this.#pace.isDue()) yield;
      if (!this.#matters(table, mask)) tables.push(table);
      else if (isInView(table.element, cuts) && !isQuoted(table)) {
        const over = said.against({ ...table, label: '', value: '' });
        const moved = over === null ? said.ofEntries(table) : standingUnder(over, table);
        tables.push(asPart(moved));
      }
    }
    const others = new OtherCases(pairs, mask);
    const own: SeenPair[] = [];
    for (const pair of pairs) {
      if (this.#pace.isDue()) yield;
      const isOther = this.#matters(pair, mask) && others.has(pair);
      own.push(isOther ? this.#standingUnder(OTHERS, pair) : pair);
    }
    own.push(...headBadges(this.#doc, own, mask));
    return {
      ...before(this.#doc, { pairs: own, tables }, mask),
      mask,
      roots: flat.roots,
      isWhole,
      isCut: flat.isCut,
    };
  }

  /**
   * Rows may have been sketched without their header. And a heading may name a case, or the mask, for what
   * was only sketched, and for nothing else: whether it stands over anything at all, a closer reading tells.
   */
  #needsCloseReading({ sketches, pairs, tables }: Flat, lookout: Lookout | null): boolean {
    const isMinded = (heading: string) => lookout?.mindsHeading(heading) ?? false;
    const say = (headings: readonly string[]) =>
      this.#nameCase(headings) || headings.some(isMinded);
    if (!sketches.some((one) => one.mayBeRows || say(one.headings))) return false;
    const read = [...pairs, ...tables].filter(({ headings }) => say(headings));
    const known = new Set(read.flatMap(({ headings }) => headings));
    const isNew = (heading: string) =>
      !known.has(heading) && (findeKundennummer(heading) !== null || isMinded(heading));
    const doubtful = sketches.filter(
      ({ headings, mayBeRows }) => mayBeRows || headings.some(isNew),
    );
    for (const { element } of doubtful) {
      this.#close.add(element);
      this.#memory.change(element);
    }
    return doubtful.length > 0;
  }

  /** The same, under a heading of ours where it is searched for, quoted, only said in passing, or marked as not so. */
  #sifted(pair: SeenPair, searches: Searches, said: WhatIsSaid): SeenPair {
    if (searches.has(pair)) return this.#standingUnder(SEARCH, pair);
    if (isQuoted(pair)) return this.#standingUnder(NACHRICHT, pair);
    const isInPassing = pair.imSatz === true && isSaidInPassing(pair.element);
    const over = isInPassing ? PASSING : said.against(pair);
    return over === null ? pair : this.#standingUnder(over, pair);
  }

  /** The same beneath a heading of ours; the same object each time. */
  #standingUnder(heading: string, pair: SeenPair): SeenPair {
    const known = this.#moved.get(pair);
    if (known?.headings[0] === heading) return known;
    const moved = { ...pair, headings: [heading, ...pair.headings] };
    this.#moved.set(pair, moved);
    return moved;
  }

  /** Where something stands is of no consequence if nothing comes of it. */
  #matters(found: SeenPair | SeenTable, mask: string): boolean {
    return sagtEtwas(found, mask) || this.#nameCase(found.headings);
  }

  #nameCase(headings: readonly string[]): boolean {
    const known = this.#casesNamed.get(headings);
    if (known !== undefined) return known;
    const isNamed = headings.some((heading) => findeKundennummer(heading) !== null);
    this.#casesNamed.set(headings, isNamed);
    return isNamed;
  }

  /** Controls whose properties no longer hold what was read from them, among some thousand. */
  changedControls(): Element[] {
    const from = this.#glanced < this.#controls.length ? this.#glanced : 0;
    this.#glanced = from + GLANCE;
    return this.#controls
      .slice(from, from + GLANCE)
      .filter(({ element, state }) => stateOf(element) !== state)
      .map(({ element }) => element);
  }
}
