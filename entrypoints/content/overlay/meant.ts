/** Whether an event is what a person wanted of us, and not what a page made them do. */
import { treeOf } from '../lesen/index.ts';

/**
 * True for a trusted event while nothing of the page lies over us. `host` is our own
 * element; `above` is what the page has in the top layer over us.
 */
export function isMeant(event: Event, host: Element, above: readonly Element[]): boolean {
  if (!event.isTrusted) return false;
  // Not open, it would lie among the page's own elements, where any of them may cover it.
  if (!host.matches(':popover-open') || !host.checkVisibility({ opacityProperty: true }))
    return false;
  // What lets clicks through is not hit, and hides what one clicks by its shadow, its inside, or itself.
  if (above.length > 0) return false;
  if (!(event instanceof MouseEvent) || isByKeyboard(event)) return true;
  const root = treeOf(host);
  return (
    (root instanceof Document || root instanceof ShadowRoot) &&
    root.elementFromPoint(event.clientX, event.clientY) === host
  );
}

/** Enter and Space make clicks that happen nowhere. */
function isByKeyboard(event: MouseEvent): boolean {
  return event.type === 'click' && event.detail === 0;
}
