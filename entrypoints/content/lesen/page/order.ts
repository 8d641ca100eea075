/** In which order things are drawn that a style puts into another one than the markup has. */

/** `children` of an element of this style, as they come one after the other on the page. */
export function inDrawnOrder(
  children: readonly Node[],
  style: CSSStyleDeclaration,
): readonly Node[] {
  if (children.length < 2 || !/flex|grid/.test(style.display)) return children;
  const isReversed = style.display.includes('flex') && style.flexDirection.endsWith('-reverse');
  // Nearly all are drawn as they come.
  if (!isReversed && children.every((node) => orderOf(node) === 0)) return children;
  const sorted = children
    .map((node) => ({ node, order: orderOf(node) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ node }) => node);
  return isReversed ? sorted.toReversed() : sorted;
}

/** Bare texts have none of their own. */
const orderOf = (node: Node): number =>
  node instanceof Element ? Number(getComputedStyle(node).order) || 0 : 0;
