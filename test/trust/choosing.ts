/** The concept of the office, chosen on the first day. */
import type { Page } from 'puppeteer-core';
import { panelSays } from '../browser/panel-content.ts';

const CONCEPT = 'uckermark-fallmanagement';

/** Chooses it as a click does. */
export const chooseConcept = (panel: Page) =>
  panel.$eval(`[data-choose=${CONCEPT}]`, (one) =>
    one.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  );

/** Waits until the panel shows what that concept says, and nothing of another. */
export const showsChosenAlone = (panel: Page) =>
  panelSays(panel, 'that concept alone', ({ rows }) => {
    return rows.length > 0 && rows.every(({ rule }) => rule.startsWith(`${CONCEPT}/`));
  });
