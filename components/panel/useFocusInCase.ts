import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What one case has drawn goes when another is shown. Where it took the focus with it, that goes to the
 * new case's name: whoever works with the keyboard does not begin at the top of the window again.
 */
export function useFocusInCase(id: string): void {
  const hadFocus = useRef(false);
  // Asked while this is drawn: the old case is still there.
  hadFocus.current = document.activeElement?.closest('main') != null;
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hadFocus.current && isLost) document.querySelector<HTMLElement>('h1')?.focus();
  }, [id]);
}
