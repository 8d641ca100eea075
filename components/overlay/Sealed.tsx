/**
 * What only people get to know: drawn in a closed shadow root of its own, in which nothing can be hit or have
 * the focus. Firefox tells a page by its events which element of ours they happen to, and so hands it the
 * tree around that element (`originalTarget`, `explicitOriginalTarget`, `rangeParent`); to what is in here no
 * event ever happens. Screen readers, which go by what is drawn, hear it as if it stood in the element itself.
 */
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { constructedSheet } from './ownProperty.ts';
import css from './sealed.css?inline';

/** By the element around each: nobody else has them. */
const insides = new WeakMap<Element, ShadowRoot>();
let sheet: CSSStyleSheet | undefined;

interface Props {
  /** How large it is and how it lies in what is around it, as sealed.css has it. */
  readonly as: 'face' | 'backdrop' | 'sentence' | 'line';
  readonly children: ComponentChildren;
}

export function Sealed({ as, children }: Props) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (ref.current) render(<Drawn as={as}>{children}</Drawn>, insideOf(ref.current));
  });
  return <span ref={ref} class={`sealed ${as}`} />;
}

/** A page that takes it into another document undresses it: then nothing is drawn that could be hit. */
function Drawn({ as, children }: Props) {
  return (
    <span class={`drawn ${as}`} style={{ display: 'none' }}>
      {children}
    </span>
  );
}

function insideOf(element: Element): ShadowRoot {
  const known = insides.get(element);
  if (known) return known;
  const inside = element.attachShadow({ mode: 'closed' });
  insides.set(element, inside);
  dress(inside);
  return inside;
}

/** Once more what is sealed in `root`: another document that had it took its styles. */
export function dressSealed(root: ShadowRoot): void {
  for (const element of root.querySelectorAll('.sealed')) {
    const inside = insides.get(element);
    if (inside) dress(inside);
  }
}

function dress(inside: ShadowRoot): void {
  sheet ??= constructedSheet(css);
  inside.adoptedStyleSheets = [sheet];
}
