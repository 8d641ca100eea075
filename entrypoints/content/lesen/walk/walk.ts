import type { Labels } from '../controls/labels.ts';
import { Box } from '../found/box.ts';
import type { Memory } from '../memory/memory.ts';
import { hasAttr, isInline } from '../page/dom.ts';
import { headingLevel, mayBeNamed } from '../page/markup.ts';
import { inDrawnOrder } from '../page/order.ts';
import { ariaName } from '../page/text.ts';
import { shownChildren, showsText } from '../page/visible.ts';
import type { Sketcher } from '../sketch/sketch.ts';
import { isFieldTable } from '../tables/fieldTable.ts';
import { readTable } from '../tables/readTable.ts';
import type { Pace, Work } from '../work.ts';
import { nameBox, textBox, withFinds } from './boxes.ts';
import { fromInside } from './fromInside.ts';
import { fromOutside } from './fromOutside.ts';
import { withName } from './groups.ts';
import { Seen } from './seen.ts';
import { isMore, namesSomething } from './sketched.ts';

const MAX_NODES = 200_000;
const MAX_DEPTH = 300;

/** One walk over the seen page, element by element, from the outside in and back. */
export class Walk {
  readonly pace: Pace;
  readonly #memory: Memory;
  readonly #labels: Labels;
  readonly #reading: number;
  #since: number;
  /** In which reading the oldest of the boxes was made that go into the element being read. */
  #oldest: number;
  #nodes = 0;
  #depth = 0;
  #isCut = false;
  /** Makes sketches of what can't matter, where the walk is now; null: all is read closely. */
  #sketcher: Sketcher | null;

  /**
   * Boxes made up to the reading `since` are made anew, and those of what changed. `sketcher`: makes
   * sketches of what can't matter.
   */
  constructor(
    pace: Pace,
    memory: Memory,
    labels: Labels,
    since: number,
    sketcher: Sketcher | null,
  ) {
    this.pace = pace;
    this.#memory = memory;
    this.#labels = labels;
    this.#reading = memory.begin();
    this.#oldest = this.#reading;
    this.#since = since;
    this.#sketcher = sketcher;
  }

  /** The box of `element`, with all that was found in it; null where nothing in it is seen. */
  *visit(element: Element): Work<Box | null> {
    if (this.pace.isDue()) yield;
    const met = this.#meet(element);
    return met instanceof Seen ? yield* this.#inside(met) : met;
  }

  /** The box of an element that is known or read as a whole; else what is seen of it from outside. */
  #meet(element: Element): Box | Seen | null {
    if (this.#nodes >= MAX_NODES || this.#depth > MAX_DEPTH) return this.#cutAt(element);
    const since = this.enter(element);
    const known = this.#memory.recall(element, this.#since);
    this.leave(since);
    const isClose = this.#sketcher !== null || known?.box?.sketch == null;
    if (known !== null && isClose && this.#nodes + known.size <= MAX_NODES) {
      this.#nodes += known.size;
      this.#oldest = Math.min(this.#oldest, known.oldest);
      return known.box;
    }
    this.#nodes++;
    let met: Box | Seen | null;
    try {
      met = fromOutside(element, this.#labels);
      if (this.#sketcher !== null && met instanceof Seen)
        met = this.#sketcher.sketch(element, isInline(met.display)) ?? met;
    } catch {
      // What can't be read takes nothing but itself out.
      met = null;
    }
    if (!(met instanceof Seen)) this.#keep(element, met, 1, this.#reading);
    return met;
  }

  /** Said once: there may be no end of it. */
  #cutAt(element: Element): Box | null {
    if (this.#isCut) return null;
    this.#isCut = true;
    return Box.apart(element, { kind: 'cut' });
  }

  #keep(element: Element, box: Box | null, size: number, oldest: number): void {
    if (this.#nodes >= MAX_NODES) return;
    this.#memory.keep(element, { box, size, made: this.#reading, oldest });
  }

  /** Goes into `element`: what is in it must be as new as its last change. Hand the answer to `leave`. */
  enter(element: Element): number {
    const since = this.#since;
    this.#since = Math.max(since, this.#memory.changedThroughout(element));
    return since;
  }

  leave(since: number): void {
    this.#since = since;
  }

  *#inside(seen: Seen): Work<Box | null> {
    const { element, role, style, around } = seen;
    this.#memory.see(element);
    const since = this.enter(element);
    const before = this.#nodes - 1;
    const oldest = this.#oldest;
    this.#depth++;
    this.#oldest = this.#reading;
    const depth = this.#depth;
    let box: Box | null;
    try {
      const inner = isFieldTable(element, role, style)
        ? ((yield* this.#list(seen)) ?? (yield* this.#closely(readTable(this, element))))
        : this.#isOne(element, role)
          ? yield* this.#closely(this.#container(seen))
          : yield* this.#container(seen);
      box = withFinds(
        element,
        around,
        inner !== null && mayBeNamed(element, role)
          ? withName(element, inner, this.#labels)
          : inner,
      );
    } catch {
      // Half of it would be read without the other: what is a label where its heading is lost?
      box = Box.apart(element, around);
      this.#depth = depth;
    }
    this.#depth--;
    this.leave(since);
    this.#keep(element, box, this.#nodes - before, this.#oldest);
    this.#oldest = Math.min(this.#oldest, oldest);
    return box;
  }

  /** A sketch is enough of a list from somewhere else. */
  *#list({ element, role }: Seen): Work<Box | null> {
    if (this.#sketcher === null || element.localName !== 'table' || role !== '') return null;
    return yield* this.#sketcher.list(element, this.pace);
  }

  /** Does `reading` without sketching anything. */
  *#closely<T>(reading: Work<T>): Work<T> {
    const sketcher = this.#sketcher;
    this.#sketcher = null;
    try {
      return yield* reading;
    } finally {
      this.#sketcher = sketcher;
    }
  }

  /** Whether what is in it may make up one value: around it stands a label, or its own name is one. */
  #isOne(element: Element, role: string): boolean {
    if (this.#sketcher === null) return false;
    if (element.localName === 'label') return true;
    const isNamed = hasAttr(element, 'aria-label') || hasAttr(element, 'aria-labelledby');
    if (!isNamed || !mayBeNamed(element, role)) return false;
    return this.#sketcher.mayMatter(ariaName(element, this.#labels));
  }

  /** Reads those of the boxes closely that were only sketched, where it may make a difference. */
  *#finished(boxes: Box[], level: number | null, { mayMatter }: Sketcher): Work<void> {
    if (!boxes.some(({ sketch }) => sketch !== null)) return;
    const besideLabel = boxes.some((box) => namesSomething(box, mayMatter));
    const belowHeading =
      (level !== null || boxes.some(({ heading }) => heading !== null)) && !boxes.some(isMore);
    if (!besideLabel && !belowHeading) return;
    for (let i = 0; i < boxes.length; i++) {
      const box = boxes[i];
      if (box === undefined || box.sketch === null || box.sketch === 'list') continue;
      const close = yield* this.#closely(this.visit(box.element));
      if (close !== null) boxes[i] = close;
    }
  }

  /** Visits children, and reads what they are to each other. */
  *#container(seen: Seen): Work<Box | null> {
    const { element, role, style, children } = seen;
    const name = nameBox(element, role);
    const boxes: Box[] = name === null ? [] : [name];
    let showsOwn: boolean | undefined;
    for (const child of inDrawnOrder(children ?? shownChildren(element), style)) {
      if (child instanceof Text) {
        const { data } = child;
        if (data.trim() !== '') {
          showsOwn ??= showsText(style);
          if (showsOwn) boxes.push(textBox(element, data));
        } else if (data !== '' && boxes.length > 0) boxes.push(textBox(element, ' '));
      } else if (child instanceof Element) {
        if (this.pace.isDue()) yield;
        const met = this.#meet(child);
        const box = met instanceof Seen ? yield* this.#inside(met) : met;
        if (box !== null) boxes.push(box);
      }
    }
    // What a browser puts elsewhere may be its value: it may have one.
    if (name !== null && boxes.length === 1) return null;
    if (this.#sketcher !== null)
      yield* this.#finished(boxes, headingLevel(element, role), this.#sketcher);
    return yield* fromInside(seen, boxes, this.pace);
  }
}
