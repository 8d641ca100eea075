/**
 * The few DOM properties we walk pages by, taken from the prototypes: `<input name="childNodes">`
 * in a form shadows the form's own property of that name, for content scripts too.
 */

const getterOf = (proto: object, name: string) => Object.getOwnPropertyDescriptor(proto, name)?.get;

const getFirstChild = getterOf(Node.prototype, 'firstChild');
const getNextSibling = getterOf(Node.prototype, 'nextSibling');
const getParentNode = getterOf(Node.prototype, 'parentNode');
const getShadowRoot = getterOf(Element.prototype, 'shadowRoot');
const getSlot = getterOf(Element.prototype, 'assignedSlot');
const getSlotOfText = getterOf(Text.prototype, 'assignedSlot');
const getConnected = getterOf(Node.prototype, 'isConnected');
const getTextContent = getterOf(Node.prototype, 'textContent');
const { getAttribute, hasAttributes: hasAny } = Element.prototype;

// Each on its own, not made by one function: engines make a call fast that goes to one place. What the browser's own
// getters give of every node of a page is not looked at again.

export const firstChild = (node: Node): Node | null => getFirstChild?.call(node) ?? null;

export const nextSibling = (node: Node): Node | null => getNextSibling?.call(node) ?? null;

export function parentNodeOf(node: Node): Node | null {
  const parent: unknown = getParentNode?.call(node);
  return parent instanceof Node ? parent : null;
}

export function openRoot(element: Element): ShadowRoot | null {
  const root: unknown = getShadowRoot?.call(element);
  // Most have none.
  return root === null || !(root instanceof ShadowRoot) ? null : root;
}

export function slotOf(node: Node): HTMLSlotElement | null {
  const get = node instanceof Element ? getSlot : node instanceof Text ? getSlotOfText : undefined;
  const slot: unknown = get?.call(node);
  return slot instanceof HTMLSlotElement ? slot : null;
}

/** All text in `element`, seen or not; it may be very long. */
export function allText(element: Element): string {
  const text: unknown = getTextContent?.call(element);
  return typeof text === 'string' ? text : '';
}

export const isInDocument = (node: Node): boolean => getConnected?.call(node) === true;

export const attr = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

export const hasAttributes = (element: Element): boolean => hasAny.call(element);

export const hasAttr = (element: Element, name: string) => attr(element, name) !== null;

export function query(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const queryAll = (element: Element, selector: string): Element[] => [
  ...Element.prototype.querySelectorAll.call(element, selector),
];

/** How many elements there are in it; it may be very many. */
export const countIn = (element: Element): number =>
  Element.prototype.getElementsByTagName.call(element, '*').length;

/** The document or shadow root that `node` stands in. */
export function treeOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function parentOf(node: Node): Element | null {
  const parent: unknown = getParentNode?.call(node);
  return parent instanceof Element ? parent : null;
}

/** What `node` is drawn in: its parent or the host of its tree, and the slot it is assigned to. */
export function drawnParents(node: Node): Element[] {
  const parent = parentNodeOf(node);
  const around = parent instanceof ShadowRoot ? parent.host : parent;
  return [around, slotOf(node)].filter((one) => one instanceof Element);
}

/** `element`, and outwards what it is drawn in: of what it is slotted into, the slot; as far as `levels` of them. */
export function* outwards(
  element: Element,
  levels = Number.POSITIVE_INFINITY,
): Generator<Element, undefined> {
  let at: Element | undefined = element;
  for (let level = 0; at !== undefined && level < levels; level++) {
    yield at;
    at = drawnParents(at).at(-1);
  }
}

/** The child of a node that has but one. */
export function soleChild(node: Node): Node | null {
  const first = firstChild(node);
  return first !== null && nextSibling(first) === null ? first : null;
}

/** Children as they are drawn: an open shadow root's instead of its host's, a slot's assigned ones. */
export function drawnChildren(element: Element): Node[] {
  const root = openRoot(element);
  if (element.localName === 'slot' && element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  for (let node = firstChild(root ?? element); node !== null; node = nextSibling(node))
    children.push(node);
  return children;
}

const MAX_INSIDE = 200;

/** The open shadow roots of what is in `element` or in its own; bounded. */
export function rootsInside(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = MAX_INSIDE;
  const search = (at: Node) => {
    for (let child = firstChild(at); child !== null && left > 0; child = nextSibling(child)) {
      left--;
      const root = child instanceof Element ? openRoot(child) : null;
      if (root !== null) {
        roots.push(root);
        search(root);
      }
      search(child);
    }
  };
  const own = openRoot(element);
  if (own !== null) search(own);
  search(element);
  return roots;
}

/** Whether what is displayed so goes on in the line that it stands in. */
export const isInline = (display: string): boolean =>
  display.startsWith('inline') || display === 'contents';

/** Whether it begins a line of its own. */
export const isBlock = (element: Element): boolean => !isInline(getComputedStyle(element).display);

export const holds = (element: Element, node: Node): boolean =>
  Node.prototype.contains.call(element, node);

/** As `compareDocumentPosition` has it, seen from `node`. */
export const positionOf = (node: Node, other: Node): number =>
  Node.prototype.compareDocumentPosition.call(node, other);

/** Whether it is drawn, with what is around it, and its text to be seen. */
export const isDrawn = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

/** Around all that is in `element`. */
export function rangeIn(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}

/** The elements that an attribute of ids names, in the element's own tree. */
export function byIds(element: Element, attribute: string): Element[] {
  const ids = attr(element, attribute)?.trim().split(/\s+/) ?? [];
  const root = treeOf(element);
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  return ids.flatMap((id) => root.getElementById(id) ?? []);
}

/** The explicit role, lower case; "" where there is none. */
export function roleOf(element: Element): string {
  return attr(element, 'role')?.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
}

/** Marks what the extension itself puts into a page: the reader walks past it. */
export const OWN_ATTRIBUTE = 'data-konzeptlotse';
