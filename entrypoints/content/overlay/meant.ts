/** Whether an event is what a person wanted of us, and not what a page made them do. */
import { treeOf } from '../lesen/index.ts';

interface Ours {
  /** Our own element, and what is in it. */
  readonly host: Element;
  readonly inside: ShadowRoot;
  /** What the page has in the top layer over us. */
  readonly above: readonly Element[];
}

/** True for a trusted event while nothing of the page lies over us. */
export function isMeant(event: Event, { host, inside, above }: Ours): boolean {
  if (!event.isTrusted) return false;
  // Not open, it would lie among the page's own elements, where any of them may cover it.
  if (!host.matches(':popover-open') || !host.checkVisibility({ opacityProperty: true }))
    return false;
  // What lets clicks through is not hit, and hides what one clicks by its shadow, its inside, or itself.
  if (above.length > 0) return false;
  if (!(event instanceof MouseEvent) || isByKeyboard(event)) return true;
  const { clientX: x, clientY: y, target } = event;
  const root = treeOf(host);
  const isOnUs =
    (root instanceof Document || root instanceof ShadowRoot) &&
    root.elementFromPoint(x, y) === host;
  // Whoever has got hold of a button can have it take a pointer that is on another.
  return isOnUs && target instanceof Node && target.contains(inside.elementFromPoint(x, y));
}

/** Enter and Space make clicks that happen nowhere. */
function isByKeyboard(event: MouseEvent): boolean {
  return event.type === 'click' && event.detail === 0;
}
