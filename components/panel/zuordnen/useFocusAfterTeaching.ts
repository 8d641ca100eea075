import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the mapping assistant goes and takes the focus with it, that goes back to the button that called it. */
export function useFocusAfterTeaching(isTeaching: boolean): void {
  const hadFocus = useRef(false);
  // Asked while this is drawn: the assistant is still there.
  hadFocus.current = document.activeElement?.closest('#zuordnen') != null;
  useLayoutEffect(() => {
    if (isTeaching || !hadFocus.current) return;
    const button = document.querySelector<HTMLElement>('[data-teaches]');
    const fold = button?.closest('details');
    if (fold) fold.open = true;
    button?.focus();
  }, [isTeaching]);
}
