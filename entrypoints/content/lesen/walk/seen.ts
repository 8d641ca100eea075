import type { Finds } from '../found/finds.ts';

/** What is known of a seen element before looking into it. */
export class Seen {
  readonly element: Element;
  readonly role: string;
  readonly style: CSSStyleDeclaration;
  readonly display: string;
  /** What was found in looking at it from outside. */
  readonly around: Finds | null;
  /** Where not all that is in it is seen: what is. */
  readonly children: readonly Node[] | undefined;

  constructor(
    element: Element,
    role: string,
    style: CSSStyleDeclaration,
    display: string,
    around: Finds | null,
    children?: readonly Node[],
  ) {
    this.element = element;
    this.role = role;
    this.style = style;
    this.display = display;
    this.around = around;
    this.children = children;
  }
}
