/** What the page has put above everything else: dialogs, popovers, what is shown full screen. */
import { holds, matches, parentNodeOf, rectOf, slotOf } from '../lesen/index.ts';

const OPENED = ':modal, :popover-open, :fullscreen';

/** All that is open in the top layer but `own`, around `around` in shadow roots too. */
export function openedAbove(
  doc: Document,
  around: readonly Element[],
  own: Element,
): readonly Element[] {
  const opened = new Set(doc.querySelectorAll(OPENED));
  for (const element of around) {
    for (const holder of holdersOf(element)) if (matches(holder, OPENED)) opened.add(holder);
  }
  opened.delete(own);
  return [...opened];
}

/**
 * All that is outside of it takes no click: the modal dialog in front, else what is shown full screen and has
 * something of `around` in it. null: there is none.
 */
export function reachable(doc: Document, around: readonly Element[], own: Element): Element | null {
  return reachableModal(doc, around, own) ?? fullScreen(doc, around);
}

function fullScreen({ fullscreenElement }: Document, around: readonly Element[]): Element | null {
  if (fullscreenElement === null) return null;
  return around.some((each) => holdersOf(each).includes(fullscreenElement))
    ? fullscreenElement
    : null;
}

function reachableModal(doc: Document, around: readonly Element[], own: Element): Element | null {
  const modals = openedAbove(doc, around, own).filter((each) => matches(each, 'dialog:modal'));
  if (modals.length < 2) return modals[0] ?? null;
  // Nothing is hit of a dialog that another one blocks.
  return modals.find((modal) => isHit(doc, modal, own)) ?? modals.at(-1) ?? null;
}

function isHit(doc: Document, modal: Element, own: Element): boolean {
  const { left, top, width, height } = rectOf(modal);
  const [hit] = doc
    .elementsFromPoint(left + width / 2, top + height / 2)
    .filter((element) => element !== own);
  return hit !== undefined && (holds(modal, hit) || holdersOf(modal).includes(hit));
}

/** The elements around one, out of shadow roots; the nearest first, itself included. */
export function holdersOf(element: Element): readonly Element[] {
  const holders: Element[] = [];
  for (let at: Element | null = element; at; at = holderOf(at)) holders.push(at);
  return holders;
}

function holderOf(element: Element): Element | null {
  const parent = slotOf(element) ?? parentNodeOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
