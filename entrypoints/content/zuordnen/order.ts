/** The order of elements as drawn, through open shadow roots: a root's inside comes where its host stands. */
import { parentNodeOf, positionOf, treeOf } from '../lesen/index.ts';

/** The element around `element`; of a shadow root's outermost ones, its host. */
export function composedParent(element: Element): Element | null {
  const parent = parentNodeOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Negative where `a` comes before `b`, as `sort` has it. */
export function byReadingOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  // There may be thousands, and most stand in one tree.
  if (treeOf(a) === treeOf(b)) return positionOf(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const [pathA, pathB] = [pathTo(a), pathTo(b)];
  const fork = pathA.findIndex((element, i) => element !== pathB[i]);
  const [forkA, forkB] = [pathA[fork], pathB[fork]];
  if (fork < 0 || forkA === undefined) return -1;
  if (forkB === undefined) return 1;
  const position = positionOf(forkA, forkB);
  // What a host has in its shadow root is drawn around what it has in its slots.
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED)
    return treeOf(forkA) instanceof ShadowRoot ? -1 : 1;
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** From the outermost element inwards. */
function pathTo(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = composedParent(at)) path.push(at);
  return path.reverse();
}
