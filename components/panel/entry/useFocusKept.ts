import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose entry goes away when it is answered: it moves to the one that takes
 * its place, after the last to `home`, the id of what stands above. `keys` names the entries in order.
 */
export function useFocusKept(
  keys: readonly string[],
  home: string,
): { readonly list: RefObject<HTMLDivElement | null>; readonly answered: (key: string) => void } {
  const list = useRef<HTMLDivElement | null>(null);
  const left = useRef<{ key: string; index: number } | null>(null);
  const shown = keys.join(' ');
  useLayoutEffect(() => {
    const answer = left.current;
    if (!answer || keys.includes(answer.key)) return;
    left.current = null;
    const key = keys[answer.index];
    const next = key === undefined ? null : list.current?.querySelector(`[data-key="${key}"]`);
    const target =
      next?.querySelector<HTMLElement>('button, input, summary') ?? document.getElementById(home);
    target?.focus();
    // Looks again whenever the list is another.
  }, [shown]);
  return {
    list,
    answered(key) {
      left.current = { key, index: keys.indexOf(key) };
    },
  };
}
