import { useEffect } from 'preact/hooks';
import type { PanelState } from '../../entrypoints/background/views.ts';
import { revealTarget } from './reveal.ts';

/** When what was brought into view last had been asked for; of one panel there is one. */
let revealedAt = 0;

/**
 * A click in the page asked for a place in the panel: brought into view once for each click, as soon as
 * it is drawn.
 */
export function useReveal(asked: PanelState['reveal']): void {
  useEffect(() => {
    if (asked && asked.at !== revealedAt && revealTarget(asked.target)) revealedAt = asked.at;
  });
}
