import { falten, glaetten } from '../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../rules/fall/vokabular.ts';
import type { Control } from './control.ts';
import {
  attr,
  byIds,
  firstChild,
  hasAttr,
  openRoot,
  parentOf,
  query,
  queryAll,
  rectOf,
  roleOf,
  rootsInside,
  treeOf,
} from './dom.ts';
import { isDrawnBox } from './markup.ts';
import type { Memory } from './memory.ts';
import {
  ariaName,
  buttonText,
  chipsIn,
  chosenIn,
  drawnText,
  isAroundCombobox,
  isControl,
  seenLines,
  seenText,
} from './text.ts';
import { isSeen, isShown } from './visible.ts';
import { finish, type Pace, paced, type Work } from './work.ts';

const MAX_VALUE = 2000;

/** What switches write on themselves, sometimes all of it at once. */
const STATES = /^(?:(?:an|aus|ein|on|off|ja|nein|i|o)\s?)+$/i;

const FIELD_TYPES = new Set(
  'text date month number tel email url range time datetime-local'.split(' '),
);

/**
 * Reads `element` as a control; null where it is none, or one that says nothing about the case
 * (buttons, passwords, files, search boxes).
 */
export function readControl(element: Element, labels: Labels): Control | null {
  const role = roleOf(element);
  if (element instanceof HTMLInputElement) return readInput(element, role, labels);
  if (element instanceof HTMLSelectElement)
    return named(labels, element, 'field', selectedText(element));
  if (element instanceof HTMLTextAreaElement) return named(labels, element, 'field', element.value);
  if (hasAttr(element, 'aria-pressed')) {
    // "[ja] [nein]" as buttons, one of them pressed: a choice like any other.
    const isPressed = attr(element, 'aria-pressed') === 'true';
    const text = seenText(element);
    // An arrow that folds a section up is none.
    return text === '' ? null : named(labels, element, 'radio', '', isPressed, text);
  }
  if (isSegment(element, labels))
    return named(labels, element, 'radio', '', isActive(element), buttonText(element));
  // Neither ticked nor not: some of several, or nobody has said yet.
  if (attr(element, 'aria-checked') === 'mixed') return null;
  if (role === 'switch' || role === 'checkbox' || role === 'radio') {
    // It says two things of itself.
    if (attr(element, 'aria-checked') === 'false' && hasAttr(element, 'checked')) return null;
    const kind = role === 'radio' ? 'radio' : 'check';
    // A frame around the box that the label is of.
    const inner = query(element, 'input[type=checkbox], input[type=radio]');
    if (inner !== null && labels.of(inner).length > 0) return readControl(inner, labels);
    const own = seenText(element);
    // What a switch or box draws on itself is its state.
    const isState = !/\p{L}/u.test(own) || STATES.test(own);
    const ownText = isState && role !== 'radio' ? '' : own;
    const isOn = attr(element, 'aria-checked') === 'true';
    return named(labels, element, kind, '', isOn, ownText);
  }
  if (role === 'combobox' || opensList(element)) {
    if (isAroundCombobox(element)) return null;
    const text = comboboxText(element);
    // The arrow beside a choice.
    const isArrow = role === 'button' && text === '' && query(element, 'input') === null;
    return text === null || isArrow ? null : named(labels, element, 'field', text);
  }
  if (role === 'listbox') {
    const chosen = chosenIn(element);
    return chosen === '' ? null : named(labels, element, 'field', chosen);
  }
  if (element.localName === 'button' && attr(element, 'aria-haspopup') === 'dialog') {
    // A date that is picked in a dialog: with a label of its own it is a field, else a button.
    const text = seenText(element);
    const field = /[\p{L}\d]/u.test(text) ? named(labels, element, 'field', text) : null;
    return field === null || field.label === '' ? null : field;
  }
  if (role === 'textbox') return named(labels, element, 'field', seenText(element));
  if (role === 'spinbutton') {
    const said = attr(element, 'aria-valuetext') ?? attr(element, 'aria-valuenow') ?? '';
    return named(labels, element, 'field', seenText(element) || said);
  }
  const editable = attr(element, 'contenteditable');
  if (editable === '' || editable === 'true' || editable === 'plaintext-only') {
    return named(labels, element, 'field', seenText(element));
  }
  return null;
}

/** What the parts of a date are called, each in an input of its own. */
const DATE_PARTS = [/^(?:tag|tt|t)\s*:?$/i, /^(?:monat|mm|m)\s*:?$/i, /^(?:jahr|jjjj|j)\s*:?$/i];

/** The date in three inputs that are labelled day, month and year, "" while it is empty; null for others. */
export function dateOf(controls: readonly Control[]): string | null {
  if (controls.length !== DATE_PARTS.length) return null;
  const values = DATE_PARTS.map(
    (part) =>
      controls.find((one) => one.kind === 'field' && part.test(one.label || one.hiddenName))?.value,
  );
  if (values.includes(undefined)) return null;
  return values.every((value) => value === '') ? '' : values.join('.');
}

/** One of the places for day, month and year that together are drawn as one field. */
export function isDatePart(element: Element): boolean {
  if (roleOf(element) !== 'spinbutton' || element.localName === 'input') return false;
  let around = parentOf(element);
  for (let level = 0; around !== null && level < 3; level++) {
    if (around.querySelectorAll('[role=spinbutton]').length > 1)
      return (
        query(around, 'label, input:not([aria-hidden=true], [type=hidden], [hidden])') === null
      );
    around = parentOf(around);
  }
  return false;
}

/** A button that drops down a list of options; a menu is none. */
function opensList(element: Element): boolean {
  const popup = attr(element, 'aria-haspopup');
  if (popup !== 'true' || element.localName !== 'button') return popup === 'listbox';
  const tree = treeOf(element);
  return tree instanceof ShadowRoot && tree.querySelector('[role=listbox]') !== null;
}

const isActive = (element: Element) =>
  /(?:^|[\s_-])(?:active|selected|checked|pressed|aktiv)(?=$|\s)/i.test(
    attr(element, 'class') ?? '',
  );

/** "[persönlich] [telefonisch]" as buttons that only the style tells apart: one of them is chosen. */
function isSegment(element: Element, labels: Labels): boolean {
  const group = element.localName === 'button' ? parentOf(element) : null;
  if (group === null || roleOf(element) !== '' || hasAttr(element, 'aria-haspopup')) return false;
  const buttons = [...group.children];
  labels.lean(group, element);
  return (
    buttons.length > 1 &&
    buttons.length <= 6 &&
    buttons.every((one) => one.localName === 'button') &&
    buttons.filter(isActive).length === 1
  );
}

function readInput(input: HTMLInputElement, role: string, labels: Labels): Control | null {
  if (input.type === 'checkbox') {
    return input.indeterminate ? null : named(labels, input, 'check', '', input.checked);
  }
  if (input.type === 'radio') return named(labels, input, 'radio', '', input.checked);
  if (!FIELD_TYPES.has(input.type) || role === 'searchbox') return null;
  const isCombobox =
    role === 'combobox' ||
    attr(input, 'aria-haspopup') === 'listbox' ||
    hasAttr(input, 'aria-autocomplete');
  // What is entered in a transparent one is not what is seen.
  const isDark = isCombobox && getComputedStyle(input).opacity === '0';
  const value =
    isDark || (input.value === '' && isCombobox)
      ? chosenBeside(input, labels)
      : input.value || chipsBefore(input, labels);
  return named(labels, input, 'field', value);
}

function selectedText(select: HTMLSelectElement): string {
  if (!select.multiple) return select.options[select.selectedIndex]?.label ?? '';
  return [...select.selectedOptions].map((option) => option.label).join(', ');
}

/**
 * What a combobox made of other elements shows: what stands in its input where that is seen, else its text;
 * null where it shows its choice in a way that can't be told.
 */
function comboboxText(element: Element): string | null {
  const filled = inputsIn(element).filter(({ value }) => value !== '');
  const shown = filled.find((input) => attr(input, 'aria-hidden') !== 'true' && isSeenEntry(input));
  if (shown !== undefined) return shown.value;
  const text = seenText(element) || drawnText(element);
  if (text !== '') return text;
  // A code that is kept for sending; or a closed shadow root.
  return filled.length > 0 || isSealed(element) ? null : '';
}

/** Inputs that hold text, in open shadow roots too. */
const inputsIn = (element: Element): HTMLInputElement[] =>
  [element, openRoot(element), ...rootsInside(element)]
    .flatMap((at) => [...(at?.querySelectorAll('input') ?? [])])
    .filter(({ type }) => FIELD_TYPES.has(type) || type === 'hidden');

/** Inert itself, it only lets what is around it react. */
const isSeenEntry = (input: HTMLInputElement) =>
  input.type !== 'hidden' &&
  (hasAttr(input, 'inert') ? isShown(input) && input.offsetWidth > 1 : isSeen(input));

/** Whether nobody can look into `element`: it draws itself, and of nothing that stands in the page. */
const isSealed = (element: Element) =>
  element.localName.includes('-') && openRoot(element) === null && firstChild(element) === null;

/** Many kits leave a combobox's input empty and draw the choice beside it. */
function chosenBeside(input: HTMLInputElement, labels: Labels): string {
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (
      parent === null ||
      [...parent.querySelectorAll('label, legend, dt, th')].some((e) => isSeen(e))
    )
      break;
    const others = [
      ...parent.querySelectorAll('input:not([type=hidden]), select, textarea, [role=combobox]'),
    ];
    if (others.some((other) => other !== input && !other.contains(input))) break;
    const text = chipsIn(parent);
    labels.lean(parent, input);
    if (text !== '') return text;
    at = parent;
  }
  return '';
}

/** How things are taken out of a list of chips. */
const REMOVES =
  '[aria-label*=close i], [aria-label*=remove i], [aria-label*=entfern i], [title*=entfern i], [class*=close i], [class*=remove i], [class*=delete i]';

/** Whether it is one of several that were entered, and can be taken out again. */
export const isRemovable = (element: Element): boolean => query(element, REMOVES) !== null;

/** What was entered one by one stands before the input for the next one: "[14.09. ×] [16.09. ×] […]". */
function chipsBefore(input: HTMLInputElement, labels: Labels): string {
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (parent === null) break;
    const children = queryAll(parent, ':scope > *');
    const before = children.slice(0, children.indexOf(at)).filter((one) => one.textContent !== '');
    const [first] = before;
    if (first !== undefined) {
      const areChips = before.every((one) => one.className === first.className && isRemovable(one));
      if (!areChips || first.localName === 'label') return '';
      labels.lean(parent, input);
      return before.map((one) => drawnText(one).replace(/\s*(?:\bx|[×✕✖])$/i, '')).join(', ');
    }
    at = parent;
  }
  return '';
}

function named(
  labels: Labels,
  element: Element,
  kind: Control['kind'],
  value: string,
  checked = false,
  ownText = '',
): Control | null {
  const { seen, hidden } = namesOf(labels, element, glaetten(value));
  const label = seen.find(istLabel) ?? seen[0] ?? '';
  const isBox = kind !== 'field';
  if (isBox && label === '' && ownText === '' && !isDrawn(element) && !isDrawnBeside(element))
    return null;
  if (!isBox && !isDrawn(element)) return null;
  const placeholder = attr(element, 'placeholder') ?? '';
  const hiddenName =
    hidden[0] ||
    ariaNameBut(element, value, labels) ||
    glaetten(attr(element, 'title') ?? '') ||
    (istLabel(placeholder) ? placeholder : '');
  return {
    element,
    kind,
    value: withoutName(glaetten(value.slice(0, MAX_VALUE)), element, label || hiddenName),
    checked,
    label: isBox ? label || ownText : label,
    state: stateOf(element),
    hiddenName,
  };
}

/** What names a control: the labels a person sees, likeliest first, and those that only software sees. */
function namesOf(labels: Labels, element: Element, value: string) {
  const seen: string[] = [];
  const hidden: string[] = [];
  const add = (label: Element, into: string[]) => {
    const text = labels.isSeen(label) ? seenText(label) : '';
    if (text === '') hidden.push(glaetten(label.textContent.slice(0, MAX_VALUE)));
    // `aria-labelledby` often repeats the label, or names the shown value as well.
    else if (text !== value) into.push(text);
  };
  for (const label of labels.of(element)) {
    add(label, seen);
    // A label around a whole field holds its help text too.
    if (label.contains(element)) seen.push(...seenLines(label));
  }
  const named: string[] = [];
  for (const label of labels.namersOf(element)) {
    if (!element.contains(label)) add(label, named);
  }
  if (named.length > 1) seen.push(named.join(' '));
  return { seen: [...seen, ...named], hidden };
}

/** A drawn combobox is often named by what it shows. */
function ariaNameBut(element: Element, value: string, labels: Labels): string {
  const name = ariaName(element, labels);
  return name === glaetten(value) ? '' : name;
}

/** What is drawn as a control may hold its own label. */
function withoutName(value: string, element: Element, name: string): string {
  if (name === '' || 'value' in element || !falten(value).startsWith(falten(name))) return value;
  return value.toLowerCase().startsWith(name.toLowerCase()) &&
    !/^\p{L}/u.test(value.slice(name.length))
    ? value.slice(name.length).replace(/^[\s*:]+/, '')
    : value;
}

const NONE: readonly Element[] = [];

/**
 * The `<label>`s of controls, and what names elements by id. `element.labels` searches the whole page for
 * each control; this looks through each tree once, until it is told to forget.
 */
export class Labels {
  #byId = new WeakMap<Node, Map<string, Element[]>>();
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** `by` is read with the help of `on`. */
  lean(on: Element, by: Element): void {
    this.#memory.lean(on, by);
  }

  isSeen(element: Element): boolean {
    return isSeen(element, (around) => this.#memory.isSeen(around));
  }

  /** Labels came, went, or were put to another control. */
  forget(): void {
    this.#byId = new WeakMap();
  }

  /** Looks through `tree`, which may hold thousands. */
  *lookThrough(tree: Document, pace: Pace): Work<void> {
    // Told to forget meanwhile, it forgets this as well.
    const byId = this.#byId;
    if (!byId.has(tree)) byId.set(tree, yield* paced(indexOf(tree), pace));
  }

  /** The labels that name `element` by its id, wherever they stand in its `tree`. */
  named(element: Element, tree?: Node): readonly Element[] {
    const id = attr(element, 'id');
    return id ? (this.#index(tree ?? treeOf(element)).get(id) ?? NONE) : NONE;
  }

  of(element: Element): readonly Element[] {
    const around = element.closest('label');
    const id = attr(element, 'id');
    const named = this.named(element);
    // A label around a control and for another one is not this control's.
    const isOurs = around !== null && (attr(around, 'for') ?? id ?? '') === (id ?? '');
    const labels = isOurs && !named.includes(around) ? [around, ...named] : named;
    for (const label of labels) this.lean(label, element);
    return labels;
  }

  namersOf(element: Element): readonly Element[] {
    if (!hasAttr(element, 'aria-labelledby')) return [];
    const namers = byIds(element, 'aria-labelledby');
    for (const namer of namers) this.lean(namer, element);
    return namers;
  }

  #index(root: Node): Map<string, Element[]> {
    const known = this.#byId.get(root);
    if (known) return known;
    const isTree = root instanceof Document || root instanceof ShadowRoot;
    const index = isTree ? finish(indexOf(root)) : new Map<string, Element[]>();
    this.#byId.set(root, index);
    return index;
  }
}

const LABELS_AT_A_TIME = 100;

/** The labels of a tree by the ids they are for. */
function* indexOf(tree: Document | ShadowRoot): Work<Map<string, Element[]>> {
  const index = new Map<string, Element[]>();
  let looked = 0;
  for (const label of tree.querySelectorAll('label[for]')) {
    if (++looked % LABELS_AT_A_TIME === 0) yield;
    const id = attr(label, 'for') ?? '';
    const labels = index.get(id);
    if (labels) labels.push(label);
    else index.set(id, [label]);
  }
  return index;
}

/**
 * What a control's own properties hold. Scripts set them without a trace in the document; two different
 * answers at two times mean that it has to be read again.
 */
export function stateOf(element: Element): string {
  if (element instanceof HTMLInputElement) {
    const isBox = element.type === 'checkbox' || element.type === 'radio';
    if (isBox) return element.indeterminate ? 'mixed' : String(element.checked);
    return element.value.slice(0, MAX_VALUE);
  }
  if (element instanceof HTMLSelectElement) return selectedText(element);
  if (element instanceof HTMLTextAreaElement) return element.value.slice(0, MAX_VALUE);
  return inputsIn(element)
    .map(({ value }) => value)
    .join(' ')
    .slice(0, MAX_VALUE);
}

/** Drawn at all; a box with a drawn label may itself be transparent under a prettier one. */
function isDrawn(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible') return false;
  return element instanceof HTMLElement && element.offsetWidth > 1 && element.offsetHeight > 1;
}

/** Something of the size of a box stands where one is cut away, alone in something of its own. */
function isDrawnBeside(box: Element): boolean {
  const holder = parentOf(box);
  const drawn = holder?.children.length === 1 ? holder.nextElementSibling : null;
  if (drawn === null || drawn === undefined || !isDrawn(drawn)) return false;
  const { width, height } = rectOf(drawn);
  return (
    drawn.textContent.trim() === '' && width >= 8 && width <= 60 && height >= 8 && height <= 40
  );
}

/** A label may name by its id what the browser takes for no control: a box that is drawn of plain elements. */
function drawnControlOf(label: HTMLLabelElement): Element | null {
  const named = label.htmlFor === '' ? null : byIds(label, 'for')[0];
  return named !== undefined && named !== null && isDrawnBox(named) ? named : null;
}

/** The control a `<label>` belongs to, where that control is one the reader reads and is seen. */
export function controlOf(label: HTMLLabelElement): Element | null {
  const control = label.control ?? drawnControlOf(label);
  if (control === null || !isControl(control)) return null;
  if (control.localName === 'button' && !isDrawnBox(control)) return null;
  const isBox =
    control instanceof HTMLInputElement &&
    (control.type === 'checkbox' || control.type === 'radio');
  // Under a prettier one a box may be transparent or a pixel small; without a place it is nothing.
  const counts = isBox ? getComputedStyle(control).display !== 'none' : isDrawn(control);
  return counts ? control : null;
}
