/** Whether an event is what a person wanted of us, and not what a page made them do. */

/**
 * True for a trusted event while nothing of the page lies over us where it happened. `host` is our own
 * element; `above` is what the page has in the top layer over us.
 */
export function isMeant(event: Event, host: Element, above: readonly Element[]): boolean {
  if (!event.isTrusted) return false;
  // Not open, it would lie among the page's own elements, where any of them may cover it.
  if (!host.matches(':popover-open') || !host.checkVisibility({ opacityProperty: true }))
    return false;
  if (!(event instanceof MouseEvent) || isByKeyboard(event)) return above.length === 0;
  const { clientX: x, clientY: y } = event;
  const root = host.getRootNode();
  const inFront =
    root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  // What lets clicks through is not hit, and can hide all the same what one clicks.
  return inFront === host && !above.some((element) => covers(element, x, y));
}

/** Enter and Space make clicks that happen nowhere. */
function isByKeyboard(event: MouseEvent): boolean {
  return event.type === 'click' && event.detail === 0;
}

function covers(element: Element, x: number, y: number): boolean {
  return [element, ...element.querySelectorAll('*')].some((each) =>
    [...each.getClientRects()].some(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
}
