import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What goes away may take the focus with it: with a case all that it has drawn, with a notice its button.
 * Whoever works with the keyboard does not begin at the top of the window again, but goes on at what the case
 * says first, or, where another case is shown or the notice stood above it, at the case's name. Within a
 * section that stays, the browser itself goes on where the focus was.
 */
export function useFocusInPanel(): void {
  const around = useRef<Element | null>(null);
  // Asked while this is drawn: what will go is still there.
  around.current = document.activeElement?.closest('.section, main, .panel') ?? null;
  useLayoutEffect(() => {
    const left = around.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!left || !isLost) return;
    const isThere = left.isConnected && !left.matches('.panel');
    if (isThere && left.matches('.section')) return;
    const first = isThere ? firstIn(left) : null;
    (first ?? document.querySelector('h1'))?.focus();
  });
}

/** A section of the case, else the first thing that unfolds. */
const firstIn = (place: Element): HTMLElement | null =>
  place.querySelector<HTMLElement>('h2[tabindex]') ?? place.querySelector('summary');
