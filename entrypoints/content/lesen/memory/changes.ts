import {
  firstChild,
  hasAttr,
  isInDocument,
  matches,
  OWN_ATTRIBUTE,
  openRoot,
  parentOf,
  query,
  treeOf,
} from '../page/dom.ts';
import type { Memory } from './memory.ts';

/**
 * How far a change reaches. `near`: what it touches has been noted. `far`: style rules (`:checked ~ x`,
 * `:has`), ids or layout may carry it to anywhere on the page.
 */
export type Reach = 'none' | 'near' | 'far';

/** Attributes that tell what a control holds or is called; frameworks write them at every key. */
const OF_CONTROLS = new Set(
  'value title aria-label aria-valuetext aria-valuenow aria-describedby aria-invalid'.split(' '),
);
/** Attributes that say something of their element alone, and reach further only by style rules. */
const OF_ELEMENTS = new Set(
  'id for name type role checked selected disabled readonly label colspan rowspan aria-labelledby aria-checked aria-selected aria-expanded aria-current aria-haspopup aria-level aria-rowindex aria-colindex tabindex'.split(
    ' ',
  ),
);

/** Notes in `memory` what one mutation touches. */
export function noteMutation(record: MutationRecord, memory: Memory): Reach {
  const { target, type } = record;
  // A chart that moves, a part that is no longer shown.
  if (target instanceof SVGElement || !isInDocument(target)) return 'none';
  if (type === 'characterData') return noteText(target, memory);
  const element = target instanceof ShadowRoot ? target.host : target;
  if (!(element instanceof Element)) return 'far';
  if (hasAttr(element, OWN_ATTRIBUTE)) return 'none';
  return type === 'attributes'
    ? noteAttribute(element, record.attributeName ?? '', memory)
    : noteChildren(record, element, memory);
}

/** So many nodes are not looked at one by one. */
const MANY = 1000;

function noteText(text: Node, memory: Memory): Reach {
  const parent = parentOf(text);
  if (parent?.localName === 'style') return 'far';
  memory.change(text);
  return 'near';
}

function noteAttribute(element: Element, name: string, memory: Memory): Reach {
  if (OF_CONTROLS.has(name)) {
    memory.change(element);
    return 'near';
  }
  if (OF_ELEMENTS.has(name)) {
    memory.change(element);
    if (name === 'name' && element.localName === 'slot') noteSlots(element, memory);
    return 'far';
  }
  memory.changeThroughout(element);
  const parent = parentOf(element);
  if (name === 'slot' && parent !== null) memory.changeThroughout(parent);
  return 'far';
}

function noteChildren(record: MutationRecord, element: Element, memory: Memory): Reach {
  const { addedNodes, removedNodes, target } = record;
  if (addedNodes.length + removedNodes.length > MANY) {
    memory.changeThroughout(element);
    return 'far';
  }
  const moved = [...addedNodes, ...removedNodes];
  if (moved.every(isOurs)) return 'none';
  // Which slot a removed child had, nobody can tell any more.
  if (target === element && openRoot(element) !== null) memory.changeThroughout(element);
  else memory.change(element);
  if (moved.some(hasSlots)) noteSlots(target, memory);
  // What was moved here was read under other circumstances.
  for (const node of addedNodes) if (node instanceof Element) memory.changeThroughout(node);
  if (element.localName === 'style' || moved.some((node) => node instanceof Element)) return 'far';
  return isEmptiedOrFilled(record) ? 'far' : 'near';
}

/** Whether labels came, went, moved, or were put to another control; an id is asked for each time anew. */
export function touchesLabels({
  type,
  attributeName,
  addedNodes,
  removedNodes,
}: MutationRecord): boolean {
  if (type === 'attributes') return attributeName === 'for';
  if (type !== 'childList') return false;
  return (
    addedNodes.length + removedNodes.length > MANY ||
    [...addedNodes, ...removedNodes].some(
      (node) => node instanceof Element && (matches(node, LABEL) || query(node, LABEL) !== null),
    )
  );
}

const LABEL = 'label[for]';

const hasSlots = (node: Node) =>
  node instanceof Element && (node.localName === 'slot' || query(node, 'slot') !== null);

/** A slot that comes or goes takes nodes from others of its tree, or leaves them some. */
function noteSlots(node: Node, memory: Memory): void {
  const root = treeOf(node);
  if (root instanceof ShadowRoot) memory.changeThroughout(root.host);
}

/** Style rules tell empty elements from others. */
function isEmptiedOrFilled(record: MutationRecord): boolean {
  if (firstChild(record.target) === null) return true;
  const isAlone = record.previousSibling === null && record.nextSibling === null;
  return isAlone && record.removedNodes.length === 0;
}

const isOurs = (node: Node) => node instanceof Element && hasAttr(node, OWN_ATTRIBUTE);

/** Notes in `memory` what an event tells of: something typed or chosen, folded out, moved, restyled. */
export function noteEvent(event: Event, memory: Memory): Reach {
  const { type } = event;
  const path = event.composedPath();
  const [target] = path;
  // The window's size decides which style rules hold, and so do its media.
  if (type === 'resize' || target instanceof MediaQueryList) return 'far';
  if (!(target instanceof Element) || path.some((node) => node instanceof Element && isOurs(node)))
    return 'none';
  if (type === 'load') return STYLES.has(target.localName) ? 'far' : 'none';
  if (type === 'input' || type === 'change') {
    memory.change(target);
    return isTyped(target) ? 'near' : 'far';
  }
  memory.changeThroughout(target);
  return type === 'transitionend' || type === 'animationend' ? 'near' : 'far';
}

const STYLES = new Set(['link', 'style']);

/** Ticks and choices are what style rules look for; what is typed is not. */
function isTyped(target: Element): boolean {
  if (target instanceof HTMLInputElement)
    return target.type !== 'checkbox' && target.type !== 'radio';
  return !(target instanceof HTMLSelectElement);
}
