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

const firstChild = getter(Node.prototype, 'firstChild', isNode);
const nextSibling = getter(Node.prototype, 'nextSibling', isNode);
const shadowRootOf = getter(Element.prototype, 'shadowRoot', isRoot);

export const openRoot = shadowRootOf;

export function attr(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export const hasAttr = (element: Element, name: string) => attr(element, name) !== null;

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function parentOf(element: Element): Element | null {
  const parent: unknown = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get?.call(
    element,
  );
  return parent instanceof Element ? parent : null;
}

/** Children as they are drawn: an open shadow root's instead of its host's, a slot's assigned ones. */
export function drawnChildren(element: Element): Node[] {
  const root = shadowRootOf(element);
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  for (let node = firstChild(root ?? element); node !== null; node = nextSibling(node))
    children.push(node);
  return children;
}

/** The elements that an attribute of ids names, in the element's own tree. */
export function byIds(element: Element, attribute: string): Element[] {
  const ids = attr(element, attribute)?.trim().split(/\s+/) ?? [];
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  return ids.flatMap((id) => root.getElementById(id) ?? []);
}

/** The explicit role, lower case; "" where there is none. */
export function roleOf(element: Element): string {
  return attr(element, 'role')?.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
}

/** Marks what the extension itself puts into a page: the reader walks past it. */
export const OWN_ATTRIBUTE = 'data-konzeptlotse';
