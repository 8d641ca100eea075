/**
 * The few DOM properties the reader walks by, taken from the prototypes: `<input name="childNodes">`
 * in a form shadows the form's own property of that name, for content scripts too.
 */

function getter<T extends object, V>(proto: T, name: keyof T, is: (value: unknown) => value is V) {
  const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
  return (target: T): V | null => {
    const value: unknown = get?.call(target);
    return is(value) ? value : null;
  };
}

const isNode = (value: unknown): value is Node => value instanceof Node;
const isRoot = (value: unknown): value is ShadowRoot => value instanceof ShadowRoot;

const isSlot = (value: unknown): value is HTMLSlotElement => value instanceof HTMLSlotElement;

export const firstChild = getter(Node.prototype, 'firstChild', isNode);
export const nextSibling = getter(Node.prototype, 'nextSibling', isNode);
const shadowRootOf = getter(Element.prototype, 'shadowRoot', isRoot);

const parentNode = getter(Node.prototype, 'parentNode', isNode);
const slotOf = getter(Element.prototype, 'assignedSlot', isSlot);
const slotOfText = getter(Text.prototype, 'assignedSlot', isSlot);
const connected = getter(Node.prototype, 'isConnected', (value): value is true => value === true);

export const openRoot = shadowRootOf;
export const parentNodeOf = parentNode;
export const isInDocument = (node: Node) => connected(node) === true;

export function attr(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export const hasAttributes = (element: Element): boolean =>
  Element.prototype.hasAttributes.call(element);

export const hasAttr = (element: Element, name: string) => attr(element, name) !== null;

export function query(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const queryAll = (element: Element, selector: string): Element[] => [
  ...Element.prototype.querySelectorAll.call(element, selector),
];

/** The document or shadow root that `node` stands in. */
export function treeOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function parentOf(node: Node): Element | null {
  const parent = parentNode(node);
  return parent instanceof Element ? parent : null;
}

/** What `node` is drawn in: its parent or the host of its tree, and the slot it is assigned to. */
export function drawnParents(node: Node): Element[] {
  const parent = parentNode(node);
  const around = parent instanceof ShadowRoot ? parent.host : parent;
  const slot =
    node instanceof Element ? slotOf(node) : node instanceof Text ? slotOfText(node) : null;
  return [around, slot].filter((one) => one instanceof Element);
}

/** The child of a node that has but one. */
export function soleChild(node: Node): Node | null {
  const first = firstChild(node);
  return first !== null && nextSibling(first) === null ? first : null;
}

/** Children as they are drawn: an open shadow root's instead of its host's, a slot's assigned ones. */
export function drawnChildren(element: Element): Node[] {
  const root = shadowRootOf(element);
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

/** The open shadow roots of what is in `element`, their own included; bounded. */
export function rootsInside(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = MAX_INSIDE;
  const search = (at: Node) => {
    for (let child = firstChild(at); child !== null && left > 0; child = nextSibling(child)) {
      left--;
      const root = child instanceof Element ? shadowRootOf(child) : null;
      if (root !== null) {
        roots.push(root);
        search(root);
      }
      search(child);
    }
  };
  const own = shadowRootOf(element);
  if (own !== null) search(own);
  search(element);
  return roots;
}

/** Whether it begins a line of its own. */
export function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !display.startsWith('inline') && display !== 'contents';
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
