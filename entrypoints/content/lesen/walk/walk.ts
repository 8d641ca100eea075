import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { sagtLeer } from '../../../../rules/fall/tabellen.ts';
import { isRemovable } from '../controls/chips.ts';
import { controlOf } from '../controls/controlOf.ts';
import { isDatePart } from '../controls/dateParts.ts';
import type { Labels } from '../controls/labels.ts';
import { readControl } from '../controls/readControl.ts';
import { Box, BREAK, joinParts } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import { type Finds, superseded, together, under } from '../found/finds.ts';
import { foundPair, Gathering } from '../found/gathering.ts';
import { readItems } from '../lists/items.ts';
import type { Memory } from '../memory/memory.ts';
import { isClippedAway } from '../page/cuts.ts';
import {
  attr,
  firstChild,
  hasAttr,
  hasAttributes,
  OWN_ATTRIBUTE,
  openRoot,
  query,
  roleOf,
  soleChild,
} from '../page/dom.ts';
import {
  headingLevel,
  isMachinery,
  isNavigation,
  isOpener,
  isTickable,
  mayBeNamed,
  saysItAll,
} from '../page/markup.ts';
import { ariaName, buttonText, isControl, isHint, isIcon, seenText } from '../page/text.ts';
import {
  hidesContent,
  isSeen,
  placedOutside,
  shownChildren,
  showsText,
  sightOf,
} from '../page/visible.ts';
import { readInline } from '../pairs/inline.ts';
import { pairUp } from '../pairs/pairUp.ts';
import type { Sketcher } from '../sketch/sketch.ts';
import { isFieldTable } from '../tables/fieldTable.ts';
import { readTable } from '../tables/readTable.ts';
import type { Pace, Work } from '../work.ts';
import { isInline, openerBox, textBox, withFinds, withRoots } from './boxes.ts';
import { closed } from './closed.ts';
import { groupValue } from './groups.ts';
import { Seen } from './seen.ts';
import { isMore, namesSomething } from './sketched.ts';
import { hiddenBox, transparentBox } from './unseen.ts';

const MAX_NODES = 200_000;

const MAX_DEPTH = 300;

/** What is in them belongs to something else, or is not shown as it stands. */
const NO_LEAVES = new Set(['label', 'slot', 'details']);

/** `skipped`: nothing else of it is read. */
interface Aside {
  readonly skipped: boolean;
  readonly finds: Finds | null;
}

const NOT_ASIDE: Aside = { skipped: false, finds: null };

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
      met = this.#whole(element);
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

  #whole(element: Element): Box | Seen | null {
    if (element.localName === 'br')
      return new Box({ element, parts: [BREAK], finds: null, inline: true, mark: 'break' });
    const hasMore = hasAttributes(element);
    if (hasMore && hasAttr(element, OWN_ATTRIBUTE)) return null;
    // Old applications draw their ticks as pictures.
    if (
      element instanceof HTMLImageElement &&
      /^(?:ja|nein)$/i.test(element.alt.trim()) &&
      isSeen(element)
    )
      return textBox(element, element.alt);
    const style = getComputedStyle(element);
    const { display } = style;
    if (
      sightOf(element, style, display) === 'none' &&
      !(isTickable(element) && display !== 'none')
    ) {
      const box = display === 'none' ? null : (hiddenBox(element) ?? transparentBox(element));
      const control = box && readControl(box, this.#labels);
      if (control && (control.label !== '' || isTickable(control.element)))
        return this.#control(control, style);
      const outside = display === 'none' ? [] : placedOutside(element, style, display);
      return outside.length === 0 ? null : new Seen(element, '', style, display, null, outside);
    }
    const role = hasMore ? roleOf(element) : '';
    if (isMachinery(element, role) || isIcon(element, style)) return null;
    const aside = hasMore || element.localName === 'nav' ? this.#aside(element, role) : NOT_ASIDE;
    const root = openRoot(element);
    // To be watched even where nothing is read in it yet.
    const around = root === null ? aside.finds : together([{ kind: 'root', root }, aside.finds]);
    if (aside.skipped || (hasMore && hidesContent(style))) return Box.apart(element, around);

    if (role === 'tab') return withFinds(element, around, this.#tab(element));
    if (isOpener(element, role)) return withFinds(element, around, openerBox(element));
    const mayBeControl = isControl(element);
    if (mayBeControl || (hasMore && hasAttr(element, 'contenteditable'))) {
      const control = readControl(element, this.#labels);
      if (control !== null)
        return withFinds(element, around, withRoots(this.#control(control, style)));
      // A chip may be a button: what it shows is read where it can be nothing but a value.
      const chip = mayBeControl ? buttonText(element) : '';
      if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(chip) && !isRemovable(element))
        return withFinds(element, around, textBox(element, chip));
      if (mayBeControl) return Box.apart(element, around);
    }
    const seen = new Seen(element, role, style, display, around);
    return this.#leaf(seen) ?? seen;
  }

  /** An element with one text in it or nothing: most are. */
  #leaf({ element, role, style, display, around }: Seen): Box | null {
    const { localName } = element;
    if (around !== null || NO_LEAVES.has(localName)) return null;
    const text = soleChild(element);
    if (!(text === null ? firstChild(element) === null : text instanceof Text)) return null;
    if (mayBeNamed(element, role) || isFieldTable(element, role, style)) return null;
    const isShown =
      text instanceof Text &&
      text.data.trim() !== '' &&
      showsText(style) &&
      !(hasAttributes(element) && isClippedAway(style));
    const boxes = isShown ? [textBox(element, text.data)] : [];
    const gathering = new Gathering(boxes);
    if (isShown) readInline(gathering, element, boxes[0]);
    const saysNothing = isShown && /kein/i.test(text.data) && sagtLeer(glaetten(text.data));
    return closed({
      element,
      role,
      display,
      boxes,
      parts: joinParts(boxes),
      found: saysNothing
        ? together([gathering.all(), { kind: 'nothing', element }])
        : gathering.all(),
    });
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
        inner !== null && mayBeNamed(element, role) ? this.#named(element, inner) : inner,
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

  /** Visits children and pairs labels with values among them. */
  *#container({ element, role, style, display, children }: Seen): Work<Box | null> {
    const boxes: Box[] = [];
    let showsOwn: boolean | undefined;
    let isApart = false;
    for (const child of children ?? shownChildren(element)) {
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
        if (box === null) continue;
        boxes.push(box);
        isApart ||= box.mark === 'apart';
      }
    }
    if (this.#sketcher !== null)
      yield* this.#finished(boxes, headingLevel(element, role), this.#sketcher);
    const gathering = new Gathering(boxes);
    const inside = isApart ? boxes.filter((box) => box.mark !== 'apart') : boxes;
    const control = element instanceof HTMLLabelElement ? controlOf(element) : null;
    // "Kunde suchen": what it is of is no part of the case, and neither is it.
    if (control !== null && isSearch(control)) return Box.apart(element, gathering.all());
    const isSaid = saysItAll(element, control);
    // It stands apart from its control, and has nothing else to say.
    if (isSaid && boxes.every((box) => box.controls.length === 0))
      return Box.apart(element, gathering.all());
    if (!isSaid && inside.length > 1) yield* pairUp(gathering, element, inside, this.pace);
    else if (!isSaid) readInline(gathering, element, inside[0]);
    if (!isSaid) readItems(gathering, element, inside);

    const all = joinParts(inside);
    // The control has this label already; around it, only what is entered counts.
    const parts = isSaid ? (all?.filter((part) => part.kind !== 'text') ?? null) : all;
    return closed({
      element,
      role,
      display,
      boxes: inside,
      parts,
      found: gathering.all(),
      control,
    });
  }

  /** What stands beside the case: navigation and help. */
  #aside(element: Element, role: string): Aside {
    if (isNavigation(element, role)) {
      const current = query(element, '[aria-current="page"]');
      const text = current === null ? '' : seenText(current);
      return {
        skipped: query(element, '[role=tab], input, select, textarea') === null,
        finds: text === '' ? null : { kind: 'tab', text },
      };
    }
    return {
      skipped: isHint(element) && query(element, 'input, select, textarea') === null,
      finds: null,
    };
  }

  #control(control: Control, style: CSSStyleDeclaration): Box {
    const { element, kind, checked, label, hiddenName } = control;
    const value = kind === 'check' ? (checked ? 'ja' : 'nein') : control.value;
    const more = {
      ...(kind === 'check' ? { checked } : {}),
      ...(label === '' ? { standIn: true as const } : {}),
    };
    return new Box({
      element,
      parts: [{ kind: 'control', control }],
      // Its own label does not make it less of a value for a label around it.
      finds:
        kind === 'radio' || isDatePart(element)
          ? null
          : foundPair(label || hiddenName, value, element, [control], more),
      inline: style.display.startsWith('inline') && kind !== 'field',
      mark: 'value',
    });
  }

  #tab(element: Element): Box | null {
    if (attr(element, 'aria-selected') !== 'true') return null;
    const text = seenText(element);
    if (text === '') return null;
    const finds: Finds = { kind: 'tab', text };
    const heading = { text, level: 0.5 };
    return withRoots(
      new Box({ element, parts: [{ kind: 'text', text }], finds, heading, inline: false }),
    );
  }

  /** Adds the region's own name to the headings of all that is in it; groups of radios get a pair. */
  #named(element: Element, box: Box): Box {
    const legend = shownChildren(element).find(
      (c) => c instanceof Element && c.localName === 'legend',
    );
    const legendText = legend instanceof Element ? seenText(legend) : '';
    const name = ariaName(element, this.#labels) || legendText;
    if (name === '') return box;
    const value = groupValue(box, name);
    const inside = value === null ? box.finds : superseded(box.finds);
    const own = value === null ? null : foundPair(name, value, element, box.controls);
    return box.with(together([under(name, inside), own]));
  }
}

/** What is typed in it is searched for; kits search the options of a choice in such an input, too, unseen or not. */
const isSearch = (control: Element): boolean =>
  isMachinery(control, roleOf(control)) && roleOf(control) !== 'combobox' && isSeen(control);
