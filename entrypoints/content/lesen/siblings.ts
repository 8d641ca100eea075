import { falten, glaetten } from '../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../rules/fall/vokabular.ts';
import { type Box, controlsIn, type Heading, joinParts, plainText, shownText } from './box.ts';
import type { Control } from './controls.ts';
import { roleOf } from './dom.ts';
import { looksLikeDates, type Walk } from './walk.ts';

const MAX_LABEL = 120;
const MAX_VALUE = 2000;

/** Items of menus and lists stand beside each other without belonging together. */
const NOT_PAIRED = new Set('li a option'.split(' '));

/**
 * Pairs labels with values among the children of one element: the label first, its value beside or
 * under it. Where the markup marks neither, a label ends with a colon or is one the vocabulary knows.
 * Headings among the children go over what follows them.
 */
export function pairUp(walk: Walk, parent: Element, boxes: readonly Box[]): void {
  const items = boxes.filter((box) => box.mark !== 'text' || plainText(box.parts) !== '');
  const labels = new Set<Box>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) continue;
    if (item.mark === 'text' && readInline(walk, parent, item)) continue;
    const label = labelOf(item);
    if (label === null) {
      pairBoxWithTextBehind(walk, item, items[i + 1]);
      continue;
    }
    const next = items.findIndex((box, j) => j > i && box.mark !== 'break');
    const values = next < 0 ? [] : valueRun(items, next);
    // A heading is a label only for a bare value: over a form it is a heading.
    if (values.length === 0 || (item.heading !== null && values.some(holdsMore))) continue;
    labels.add(item);
    pair(walk, label, values);
    i = next + values.length - 1;
  }
  spreadHeadings(walk, items, labels);
}

/** The label an item is; null for one that is none. */
function labelOf(item: Box): string | null {
  if (item.parts === null || item.mark === 'value' || item.mark === 'break') return null;
  if (item.pairs.to > item.pairs.from || item.tables.to > item.tables.from) return null;
  if (controlsIn(item.parts).length > 0) return null;
  const text = plainText(item.parts);
  if (text === '' || text.length > MAX_LABEL) return null;
  if (item.mark === 'label') return text;
  if (NOT_PAIRED.has(item.element.localName) && item.mark !== 'text') return null;
  if (item.heading !== null && item.heading.level < 1) return null;
  return text.endsWith(':') || istLabel(text) ? text : null;
}

/** The items from `start` on that together are one value: a block, or a run of inline pieces. */
function valueRun(items: readonly Box[], start: number): readonly Box[] {
  const first = items[start];
  if (first === undefined || !isValue(first)) return [];
  if (!first.inline) return [first];
  const run = [first];
  for (const item of items.slice(start + 1)) {
    if (item.mark === 'break' || !item.inline || !isValue(item) || labelOf(item) !== null) break;
    run.push(item);
  }
  return run;
}

const holdsMore = (box: Box) =>
  box.pairs.to > box.pairs.from || box.tables.to > box.tables.from || box.parts === null;

function isValue(item: Box): boolean {
  if (item.mark === 'label' || item.mark === 'break') return false;
  if (item.mark === 'value') return true;
  return item.heading === null && item.tables.to === item.tables.from && labelOf(item) === null;
}

function pair(walk: Walk, label: string, values: readonly Box[]): void {
  const [first] = values;
  if (first === undefined) return;
  pairWithBox(walk, label, first, joinParts(values));
}

/** Notes the value in `parts` under `label`, or puts the label over the pairs already found there. */
export function pairWithBox(walk: Walk, label: string, box: Box, parts: Box['parts']): void {
  const controls = controlsIn(parts);
  const shown = shownText(parts);
  const own = controls.filter((control) => control.label !== '' && control.kind !== 'radio');
  const sameLabel =
    own.length > 0 &&
    own.length === controls.length &&
    own.every((control) => falten(control.label) === falten(label));
  const foundInside = box.pairs.to > box.pairs.from;
  if (parts === null || sameLabel) {
    if (!sameLabel) walk.under(strip(label), box.pairs, box.tables);
    return;
  }
  if (shown.length > MAX_VALUE) return;
  if (foundInside && !isOneValue(controls, shown)) {
    const bare = controls.filter((control) => control.label === '' && control.kind === 'field');
    const [sole, second] = bare;
    walk.under(strip(label), box.pairs, box.tables);
    // "Kundenkategorie [B] seit [01.03.2026]": the one without a label of its own has this one.
    if (sole !== undefined && second === undefined && own.length > 0) {
      walk.found(label, sole.value, sole.element);
    }
    return;
  }
  walk.supersede(box.pairs);
  const [only] = controls;
  const lone = controls.length === 1 && only !== undefined ? only : null;
  const element = lone?.element ?? box.element;
  const checked =
    lone?.kind === 'check' && /^(ja|nein)$/.test(shown) ? { checked: lone.checked } : {};
  walk.found(label, shown, element, checked);
}

/** Whether what stands beside a label is one value, though controls in it have labels of their own. */
function isOneValue(controls: readonly Control[], shown: string): boolean {
  if (controls.length === 0) return false;
  const named = controls.filter((control) => control.label !== '' && control.kind !== 'radio');
  if (named.length === 0) return true;
  if (named.every((control) => control.kind === 'check' && /^(?:ja|nein)$/i.test(control.label))) {
    return true;
  }
  return controls.length > 1 && looksLikeDates(shown);
}

const strip = (label: string) => glaetten(label.replace(/[\s:*]+$/, ''));

/** `[x] Alleinerziehend` without a `<label>`: the words behind a box are its label. */
function pairBoxWithTextBehind(walk: Walk, item: Box, next: Box | undefined): void {
  const [control, second] = controlsIn(item.parts);
  if (control === undefined || second !== undefined || control.kind !== 'check') return;
  if (control.label !== '' || next === undefined || plainText(item.parts) !== '') return;
  const text = plainText(next.parts);
  if (
    text === '' ||
    text.length > MAX_LABEL ||
    !istLabel(text) ||
    controlsIn(next.parts).length > 0
  )
    return;
  walk.found(text, control.checked ? 'ja' : 'nein', control.element, { checked: control.checked });
}

/** "Kundennummer: 123D456789 | Geb.-Datum: 3.7.1990" in one text. */
function readInline(walk: Walk, parent: Element, item: Box): boolean {
  const text = item.parts?.[0]?.kind === 'text' ? item.parts[0].text : '';
  let any = false;
  for (const piece of text.split(/\s[|·•]\s|\n|\t/)) {
    const colon = piece.indexOf(':');
    if (colon < 1 || colon > MAX_LABEL) continue;
    const label = glaetten(piece.slice(0, colon));
    const value = glaetten(piece.slice(colon + 1));
    if (value === '' || !istLabel(label)) continue;
    walk.found(label, value, parent);
    any = true;
  }
  return any;
}

/** Puts each heading among the items over what follows it, until one of its rank or above. */
function spreadHeadings(walk: Walk, items: readonly Box[], labels: ReadonlySet<Box>): void {
  let open: Heading[] = [];
  items.forEach((item, i) => {
    const heading = item.heading ?? (labels.has(item) ? null : weakHeading(item, items[i + 1]));
    if (heading !== null && !labels.has(item)) {
      open = [...open.filter((h) => h.level < heading.level), heading];
      return;
    }
    for (const h of open.toReversed()) walk.under(h.text, item.pairs, item.tables);
  });
}

/** A line of its own in bold, or of a class that says so, stands over what follows like a heading. */
function weakHeading(item: Box, next: Box | undefined): Heading | null {
  if (next === undefined || item.mark === 'text' || item.parts === null) return null;
  if (item.pairs.to > item.pairs.from || controlsIn(item.parts).length > 0) return null;
  const text = plainText(item.parts);
  if (text === '' || text.length > 100 || text.endsWith('.')) return null;
  const level = 7;
  if (isTitled(item.element) || isBold(item.element, text)) return { text: strip(text), level };
  return null;
}

function isTitled(element: Element): boolean {
  if (roleOf(element) === 'note') return false;
  return /(?:^|[\s_-])(?:title|titel|header|heading|caption|legend|headline|ueberschrift|kopf|gruppe)(?=$|[\s_-])/i.test(
    element.getAttribute('class') ?? '',
  );
}

/** Bold throughout: the element itself, or the one child that holds all of its text. */
export function isBold(element: Element, text: string): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 4; level++) {
    if (Number(getComputedStyle(at).fontWeight) >= 600) return true;
    const [child, other]: (Element | undefined)[] = [...at.children];
    at =
      child !== undefined && other === undefined && glaetten(child.textContent) === text
        ? child
        : null;
  }
  return false;
}
