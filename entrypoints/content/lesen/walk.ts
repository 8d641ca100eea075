import {
  type Box,
  controlsIn,
  type Heading,
  joinParts,
  plainText,
  type Range,
  shownText,
} from './box.ts';
import { controlOf, Labels, readControl } from './controls.ts';
import { attr, hasAttr, OWN_ATTRIBUTE, openRoot, roleOf } from './dom.ts';
import { isFieldTable, readTable } from './grid.ts';
import { pairUp } from './siblings.ts';
import { ariaName, isControl, isHint, seenText } from './text.ts';
import { shownChildren, showsText, sightOf } from './visible.ts';

/** A label and its value, found; headings are added from the inside out, so nearest first. */
export interface FoundPair {
  readonly label: string;
  readonly value: string;
  readonly element: Element;
  readonly headings: string[];
  readonly checked?: boolean;
  /** Set by a table that shows a list: its cells are no pairs. */
  dropped: boolean;
  /** A name only software sees: counts where the page shows no label for the control. */
  readonly standIn?: true;
}

export interface FoundTable {
  readonly element: Element;
  readonly headings: string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MAX_NODES = 200_000;
const MAX_DEPTH = 300;
const MAX_PAIRS = 5000;
const MAX_TABLES = 200;
const MAX_HEADINGS = 12;

/** Elements whose text belongs to the page's machinery, not to the case. */
const SKIPPED_ROLES = new Set(
  'search menu menubar tooltip option listbox searchbox progressbar scrollbar separator'.split(' '),
);
/** Regions whose own name is a heading for what is in them. */
const NAMED_ROLES = new Set(
  'region group radiogroup tabpanel dialog alertdialog form article complementary main table grid'.split(
    ' ',
  ),
);
const NAMED_TAGS = new Set('section form article aside dialog fieldset'.split(' '));

/** One walk over the seen page: what it finds, and the open shadow roots it passes. */
export class Walk {
  readonly pairs: FoundPair[] = [];
  readonly tables: FoundTable[] = [];
  readonly roots: ShadowRoot[] = [];
  readonly tabs: string[] = [];
  firstHeading = '';
  #nodes = 0;
  readonly #labels = new Labels();

  /** The box of `element`; null where nothing in it is seen. */
  visit(element: Element, depth = 0): Box | null {
    if (++this.#nodes > MAX_NODES || depth > MAX_DEPTH || hasAttr(element, OWN_ATTRIBUTE))
      return null;
    const role = roleOf(element);
    if (element.localName === 'br') return this.#leaf(element, 'break');
    const style = getComputedStyle(element);
    const isBox =
      element instanceof HTMLInputElement &&
      (element.type === 'checkbox' || element.type === 'radio');
    const sight = sightOf(element, style);
    if (sight === 'none' && !(isBox && style.display !== 'none')) return null;
    if (this.#isSkipped(element, role)) return null;
    const root = openRoot(element);
    if (root !== null) this.roots.push(root);

    if (role === 'tab') return this.#tab(element);
    const control =
      isControl(element) || hasAttr(element, 'contenteditable')
        ? readControl(element, this.#labels)
        : null;
    if (control !== null) return this.#control(control.element, control, style);
    if (isControl(element)) return null;
    if (isFieldTable(element, role))
      return this.#named(element, role, readTable(this, element, depth));
    return this.#named(element, role, this.#container(element, style, depth));
  }

  /** Visits children and pairs labels with values among them. */
  #container(element: Element, style: CSSStyleDeclaration, depth: number): Box | null {
    const from = this.pairs.length;
    const tablesFrom = this.tables.length;
    const boxes: Box[] = [];
    for (const child of shownChildren(element)) {
      if (child instanceof Text) {
        if (child.data.trim() !== '' && showsText(style))
          boxes.push(this.#text(element, child.data));
        else if (child.data !== '' && boxes.length > 0) boxes.push(this.#text(element, ' '));
      } else if (child instanceof Element) {
        const box = this.visit(child, depth + 1);
        if (box !== null) boxes.push(box);
      }
    }
    if (!saysItAll(element)) pairUp(this, element, boxes);
    return this.close(
      element,
      boxes,
      { from, to: this.pairs.length },
      { from: tablesFrom, to: this.tables.length },
      style,
    );
  }

  /** The box of an element from the boxes of what is in it. */
  close(
    element: Element,
    boxes: readonly Box[],
    pairs: Range,
    tables: Range,
    style: CSSStyleDeclaration,
  ): Box {
    const all = joinParts(boxes);
    // The control has this label already; around it, only what is entered counts.
    const parts = saysItAll(element) ? (all?.filter((part) => part.kind !== 'text') ?? null) : all;
    const inline = style.display.startsWith('inline') || style.display === 'contents';
    return {
      element,
      parts,
      pairs,
      tables,
      heading: this.#headingOf(element, boxes, parts, pairs),
      inline,
      mark: markOf(element),
    };
  }

  /** An element is a heading, or holds one and nothing else worth reading. */
  #headingOf(
    element: Element,
    boxes: readonly Box[],
    parts: Box['parts'],
    pairs: Range,
  ): Heading | null {
    const level = headingLevel(element);
    if (parts === null || pairs.to > pairs.from || controlsIn(parts).length > 0) return null;
    const text = plainText(parts);
    if (text === '' || text.length > 240) return null;
    if (level !== null) {
      if (level === 1 && this.firstHeading === '') this.firstHeading = text;
      return text.length <= 200 ? { text, level } : null;
    }
    return boxes.find((box) => box.heading !== null)?.heading ?? null;
  }

  #text(element: Element, text: string): Box {
    const at = this.#here();
    const parts = [{ kind: 'text', text: text.slice(0, 2100) } as const];
    return { element, parts, ...at, heading: null, inline: true, mark: 'text' };
  }

  #leaf(element: Element, mark: Box['mark']): Box {
    return {
      element,
      parts: [{ kind: 'break' }],
      ...this.#here(),
      heading: null,
      inline: true,
      mark,
    };
  }

  #here() {
    const pairs = { from: this.pairs.length, to: this.pairs.length };
    const tables = { from: this.tables.length, to: this.tables.length };
    return { pairs, tables };
  }

  #isSkipped(element: Element, role: string): boolean {
    if (element.localName === 'search' || SKIPPED_ROLES.has(role)) return true;
    if (
      element instanceof HTMLInputElement &&
      (element.type === 'search' || element.type === 'hidden')
    )
      return true;
    if (element.localName === 'nav' || role === 'navigation') {
      const current = element.querySelector('[aria-current="page"]');
      if (current) this.tabs.push(seenText(current));
      return element.querySelector('[role=tab], input, select, textarea') === null;
    }
    return isHint(element) && element.querySelector('input, select, textarea') === null;
  }

  #control(
    element: Element,
    control: NonNullable<ReturnType<typeof readControl>>,
    style: CSSStyleDeclaration,
  ): Box {
    const from = this.pairs.length;
    const checked = control.kind === 'check' ? { checked: control.checked } : {};
    const value = control.kind === 'check' ? (control.checked ? 'ja' : 'nein') : control.value;
    if (control.kind !== 'radio') {
      if (control.label !== '') this.found(control.label, value, element, checked);
      else if (control.hiddenName !== '')
        this.found(control.hiddenName, value, element, { ...checked, standIn: true });
    }
    return {
      element,
      parts: [{ kind: 'control', control }],
      // Its own label does not make it less of a value for a label around it.
      pairs: { from, to: this.pairs.length },
      tables: this.#here().tables,
      heading: null,
      inline: style.display.startsWith('inline') && control.kind !== 'field',
      mark: 'value',
    };
  }

  #tab(element: Element): Box | null {
    if (attr(element, 'aria-selected') !== 'true') return null;
    const text = seenText(element);
    if (text === '') return null;
    this.tabs.push(text);
    return {
      ...this.#text(element, text),
      heading: { text, level: 0.5 },
      inline: false,
      mark: null,
    };
  }

  /** Adds the region's own name to the headings of all that is in it; groups of radios get a pair. */
  #named(element: Element, role: string, box: Box | null): Box | null {
    if (box === null || !(NAMED_ROLES.has(role) || NAMED_TAGS.has(element.localName))) return box;
    const legend = shownChildren(element).find(
      (c) => c instanceof Element && c.localName === 'legend',
    );
    const name = ariaName(element) || (legend instanceof Element ? seenText(legend) : '');
    if (name === '') return box;
    this.groupValue(name, box.parts, element, box, legend instanceof Element ? name : '');
    this.under(name, box.pairs, box.tables);
    return { ...box, pairs: { from: box.pairs.from, to: this.pairs.length } };
  }

  /**
   * The value of a named group: the chosen radio, the parts of one date, or its only control where
   * that has no label of its own. `prefix` is the name's own text among the parts.
   */
  groupValue(name: string, parts: Box['parts'], element: Element, box: Box, prefix: string): void {
    const controls = controlsIn(parts);
    if (controls.length === 0) return;
    const shown = shownText(parts);
    const value =
      prefix !== '' && shown.startsWith(prefix) ? shown.slice(prefix.length).trim() : shown;
    const radios = controls.every((control) => control.kind === 'radio');
    const unlabelled = controls.length === 1 && controls[0]?.label === '';
    if (radios || unlabelled || (controls.length > 1 && looksLikeDates(value))) {
      if (!unlabelled || controls[0]?.kind !== 'check') {
        this.supersede(box.pairs);
        this.found(name, value, element);
      }
    }
  }

  /** Notes a pair; a repeated one is noted again and does no harm. */
  found(
    label: string,
    value: string,
    element: Element,
    more: { checked?: boolean; standIn?: true } = {},
  ): void {
    if (this.pairs.length >= MAX_PAIRS || label === '') return;
    this.pairs.push({ label, value, element, headings: [], dropped: false, ...more });
  }

  table(table: FoundTable): void {
    if (this.tables.length < MAX_TABLES) this.tables.push(table);
  }

  /** Puts `heading` over all that lies in the ranges. */
  under(heading: string, pairs: Range, tables: Range): void {
    const put = (headings: string[]) => {
      if (headings.length < MAX_HEADINGS && headings.at(-1) !== heading) headings.push(heading);
    };
    for (const pair of this.pairs.slice(pairs.from, pairs.to)) put(pair.headings);
    for (const table of this.tables.slice(tables.from, tables.to)) put(table.headings);
  }

  /** A seen label was found for the controls in the range: their hidden names no longer count. */
  supersede(range: Range): void {
    for (const pair of this.pairs.slice(range.from, range.to))
      if (pair.standIn) pair.dropped = true;
  }

  /** Nothing in the range is a pair: it is the content of a list. */
  drop(range: Range): void {
    for (const pair of this.pairs.slice(range.from, range.to)) pair.dropped = true;
  }
}

/** Dates and nothing but what stands between them. */
export function looksLikeDates(text: string): boolean {
  return /^[\d\s./–-]*\d[\d\s./–-]*$/.test(
    text.replace(/\b(?:von|vom|bis|seit|ab|zum)\b:?/gi, ' '),
  );
}

/**
 * A `<label>` around its control, or beside a box: what it says is said of that control already, and
 * is neither a label nor a value for anything else.
 */
function saysItAll(element: Element): boolean {
  if (!(element instanceof HTMLLabelElement)) return false;
  const control = controlOf(element);
  if (control === null) return false;
  const isBox =
    control instanceof HTMLInputElement &&
    (control.type === 'checkbox' || control.type === 'radio');
  return element.contains(control) || (isBox && !standsBefore(element, control));
}

/** `<th><label for>` names a box in the next cell; `<input><label for>` is the box's own text. */
function standsBefore(label: Element, control: Element): boolean {
  const follows = label.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING;
  return follows !== 0 && control instanceof HTMLInputElement && control.type === 'checkbox';
}

function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.localName);
  if (tag) return Number(tag[1]);
  if (roleOf(element) === 'heading') return Number(attr(element, 'aria-level')) || 2;
  if (
    element.localName === 'legend' ||
    element.localName === 'summary' ||
    element.localName === 'caption'
  )
    return 6.5;
  return null;
}

function markOf(element: Element): Box['mark'] {
  if (element.localName === 'dt') return 'label';
  if (element.localName === 'dd' || element.localName === 'output') return 'value';
  if (element.localName === 'label' && element instanceof HTMLLabelElement) {
    return controlOf(element) === null ? 'label' : null;
  }
  const klass = attr(element, 'class') ?? '';
  return /(?:^|[\s_-])(?:label|lbl|bezeichnung|feldname|fieldname|term)(?=$|[\s_-])/i.test(klass)
    ? 'label'
    : null;
}
