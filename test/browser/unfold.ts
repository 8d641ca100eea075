import type { Page } from 'puppeteer-core';

/**
 * Opens all that is folded, and what unfolds within that: some of it is drawn only when it is opened, and
 * the reasons of a result are asked for then.
 */
export function unfold(panel: Page): Promise<void> {
  return panel.evaluate(async () => {
    const turn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    // What opening brings about is drawn by the second turn after it.
    for (let quiet = 0; quiet < 3; quiet += 1) {
      const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const fold of closed) fold.open = true;
      if (closed.length > 0 || document.querySelector('details [aria-busy=true]')) quiet = -1;
      await turn();
    }
  });
}
