import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where a question takes the place of the button that asks it, the focus follows: into the question, to what
 * is marked `data-first`, and after it back to the button, marked `data-asks` with the question's name.
 * `asked`: which question stands there; undefined: none. Returns a ref for what is around both.
 */
export function useFocusInPlace<Around extends HTMLElement>(
  asked: string | undefined,
): RefObject<Around | null> {
  const around = useRef<Around | null>(null);
  const before = useRef(asked);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = asked;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (left === asked || !isLost) return;
    const wanted = asked === undefined ? `[data-asks="${left}"]` : '[data-first]';
    around.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [asked]);
  return around;
}
