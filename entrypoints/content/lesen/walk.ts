import { Box, BREAK, controlsIn, type Heading, joinParts, plainText, shownText } from './box.ts';
import { type Control, type Labels, readControl } from './controls.ts';
import { attr, hasAttr, OWN_ATTRIBUTE, openRoot, query, roleOf, rootsInside } from './dom.ts';
import { type Finds, holdsPairs, superseded, together, under } from './finds.ts';
import { foundPair, Gathering } from './gathering.ts';
import { isFieldTable, readTable } from './grid.ts';
import {
  headingLevel,
  isList,
  isMachinery,
  isNavigation,
  isTickable,
  markOf,
  mayBeNamed,
  saysItAll,
} from './markup.ts';
import type { Memory } from './memory.ts';
import { pairUp } from './siblings.ts';
import { ariaName, isControl, isHint, isIcon, looksLikeDates, seenText } from './text.ts';
import { isSeen, shownChildren, showsText, sightOf } from './visible.ts';
import type { Pace, Work } from './work.ts';

const MAX_NODES = 200_000;
const MAX_DEPTH = 300;
const MAX_TEXT = 2100;
const MAX_HEADING = 200;
const MAX_HEADING_AND_MORE = 240;

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

  /** Boxes made up to the reading `since` are made anew, and those of what changed. */
  constructor(pace: Pace, memory: Memory, labels: Labels, since: number) {
    this.pace = pace;
    this.#memory = memory;
    this.#labels = labels;
    this.#reading = memory.begin();
    this.#oldest = this.#reading;
    this.#since = since;
  }

  /** The box of `element`, with all that was found in it; null where nothing in it is seen. */
  *visit(element: Element): Work<Box | null> {
    if (this.pace.isDue()) yield;
    if (this.#nodes >= MAX_NODES || this.#depth > MAX_DEPTH) return null;
    const since = this.enter(element);
    const known = this.#memory.recall(element, this.#since);
    if (known !== null && this.#nodes + known.size <= MAX_NODES) {
      this.#nodes += known.size;
      this.#oldest = Math.min(this.#oldest, known.oldest);
      this.leave(since);
      return known.box;
    }
    const before = this.#nodes;
    const around = this.#oldest;
    this.#nodes++;
    this.#depth++;
    this.#oldest = this.#reading;
    const box = yield* this.#read(element);
    this.#depth--;
    this.leave(since);
    if (this.#nodes < MAX_NODES) {
      const size = this.#nodes - before;
      this.#memory.keep(element, { box, size, made: this.#reading, oldest: this.#oldest });
    }
    this.#oldest = Math.min(this.#oldest, around);
    return box;
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

  *#read(element: Element): Work<Box | null> {
    if (element.localName === 'br')
      return new Box({ element, parts: [BREAK], finds: null, inline: true, mark: 'break' });
    if (hasAttr(element, OWN_ATTRIBUTE)) return null;
    // Old applications draw their ticks as pictures.
    if (
      element instanceof HTMLImageElement &&
      /^(?:ja|nein)$/i.test(element.alt.trim()) &&
      isSeen(element)
    )
      return textBox(element, element.alt);
    const style = getComputedStyle(element);
    if (sightOf(element, style) === 'none' && !(isTickable(element) && style.display !== 'none')) {
      const box = style.display === 'none' ? null : hiddenBox(element);
      const control = box && readControl(box, this.#labels);
      return control && control.label !== '' ? this.#control(control, style) : null;
    }
    const role = roleOf(element);
    if (isMachinery(element, role) || isIcon(element, style)) return null;
    const aside = this.#aside(element, role);
    if (aside.skipped) return Box.apart(element, aside.finds);

    const box = yield* this.#readSeen(element, role, style);
    const root = openRoot(element);
    // To be watched even where nothing is read in it yet.
    const around = together([root && { kind: 'root', root }, aside.finds]);
    if (around === null) return box;
    return box === null ? Box.apart(element, around) : box.with(together([around, box.finds]));
  }

  *#readSeen(element: Element, role: string, style: CSSStyleDeclaration): Work<Box | null> {
    if (role === 'tab') return this.#tab(element);
    const mayBeControl = isControl(element);
    if (mayBeControl || hasAttr(element, 'contenteditable')) {
      const control = readControl(element, this.#labels);
      if (control !== null) return withRoots(this.#control(control, style));
      if (mayBeControl) return null;
    }
    const box = isFieldTable(element, role, style)
      ? yield* readTable(this, element)
      : yield* this.#container(element, role, style);
    return box !== null && mayBeNamed(element, role) ? this.#named(element, box) : box;
  }

  /** Visits children and pairs labels with values among them. */
  *#container(element: Element, role: string, style: CSSStyleDeclaration): Work<Box | null> {
    const boxes: Box[] = [];
    for (const child of shownChildren(element)) {
      if (child instanceof Text) {
        const { data } = child;
        if (data.trim() !== '') {
          if (showsText(style)) boxes.push(textBox(element, data));
        } else if (data !== '' && boxes.length > 0) boxes.push(textBox(element, ' '));
      } else if (child instanceof Element) {
        const box = yield* this.visit(child);
        if (box !== null) boxes.push(box);
      }
    }
    const gathering = new Gathering(boxes);
    const seen = boxes.filter((box) => box.mark !== 'apart');
    const isSaid = saysItAll(element);
    // It stands apart from its control, and has nothing else to say.
    if (isSaid && boxes.every((box) => box.controls.length === 0)) return null;
    if (!isSaid) yield* pairUp(gathering, element, seen, this.pace);

    const all = joinParts(seen);
    // The control has this label already; around it, only what is entered counts.
    const parts = isSaid ? (all?.filter((part) => part.kind !== 'text') ?? null) : all;
    const found = gathering.all();
    const level = headingLevel(element, role);
    const heading = holdsPairs(found) ? null : headingOf(parts, seen, level);
    const title = heading !== null && level === 1 ? heading.text : null;
    return new Box({
      element,
      parts,
      finds: title === null ? found : together([found, { kind: 'title', text: title }]),
      heading: heading !== null && heading.text.length <= MAX_HEADING ? heading : null,
      inline: isInline(style),
      mark: markOf(element),
    });
  }

  /** What stands beside the case: navigation and help. `skipped`: nothing else of it is read. */
  #aside(
    element: Element,
    role: string,
  ): { readonly skipped: boolean; readonly finds: Finds | null } {
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
        kind === 'radio' ? null : foundPair(label || hiddenName, value, element, [control], more),
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

/**
 * The value of a named group: the chosen radio, the parts of one date, or its only control where
 * that has no label of its own; null for none. `name` may be among the parts, before the value.
 */
function groupValue({ parts, controls }: Box, name: string): string | null {
  const [first, second] = controls;
  if (first === undefined) return null;
  const shown = shownText(parts);
  const value = shown.startsWith(name) ? shown.slice(name.length).replace(/^[\s:*]+/, '') : shown;
  if (second === undefined && first.label === '') return first.kind === 'check' ? null : value;
  const isOneChoice = controls.every((control) => control.kind === 'radio');
  // Day, month and year, though nobody has filled them in.
  if (controls.every(({ element }) => roleOf(element) === 'spinbutton')) return value;
  return isOneChoice || (second !== undefined && looksLikeDates(value)) ? value : null;
}

/** A box or radio, clipped away together with what holds it: others draw it, its label is seen. */
function hiddenBox(element: Element): Element | null {
  const only = element.childElementCount === 1 ? element.firstElementChild : null;
  return only !== null && isTickable(only) && getComputedStyle(only).display !== 'none'
    ? only
    : null;
}

/** Elements read as a whole are not walked through, but what is in them is to be watched. */
function withRoots(box: Box): Box {
  const roots = rootsInside(box.element).map((root) => ({ kind: 'root', root }) as const);
  return roots.length === 0 ? box : box.with(together([...roots, box.finds]));
}

const textBox = (element: Element, text: string) =>
  new Box({
    element,
    parts: [{ kind: 'text', text: text.slice(0, MAX_TEXT) }],
    finds: null,
    inline: true,
    mark: 'text',
  });

const isInline = ({ display }: CSSStyleDeclaration) =>
  display.startsWith('inline') || display === 'contents';

/** An element is a heading, or holds one and nothing else worth reading. */
function headingOf(
  parts: Box['parts'],
  inside: readonly Box[],
  level: number | null,
): Heading | null {
  const inner = level === null ? headingIn(inside) : null;
  if (parts === null || (level === null && inner === null)) return null;
  if (controlsIn(parts).length > 0) return null;
  const text = plainText(parts);
  if (text === '' || text.length > MAX_HEADING_AND_MORE) return null;
  return level === null ? inner : { text, level };
}

/** The heading that boxes hold for what comes after them; one that stands over a list of its own stays there. */
function headingIn(inside: readonly Box[]): Heading | null {
  const at = inside.findIndex((one) => one.heading !== null);
  const hasOwnList = inside
    .slice(at + 1)
    .some(({ element, mark }) => mark !== 'text' && isList(element));
  return hasOwnList ? null : (inside[at]?.heading ?? null);
}
