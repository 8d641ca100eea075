import type { Page } from 'puppeteer-core';
import { waitFor } from './wait.ts';

/** Presses the button with these words, within `selector`; unfolds what hides it. */
export async function press(page: Page, selector: string, words: string): Promise<void> {
  await waitFor(
    `the button "${words}" in ${selector}`,
    async () => {
      for (const each of await page.$$(`${selector} button`)) {
        if ((await each.evaluate((one) => one.textContent.trim())) !== words) continue;
        await each.evaluate((one) => {
          for (let at = one.parentElement; at; at = at.parentElement) {
            if (at instanceof HTMLDetailsElement) at.open = true;
          }
        });
        // Drawn anew in between, it is not pressed, and looked for again.
        await each.click();
        return true;
      }
      return false;
    },
    { describe: () => page.evaluate(() => document.body.innerText.slice(0, 2_000)) },
  );
}

/** Types into the first input within `selector`, over what stands there. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  const input = await page.waitForSelector(`${selector} input`);
  await input?.evaluate((one) => {
    for (let at = one.parentElement; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
  });
  await input?.click({ count: 3 });
  await input?.type(text);
}

/**
 * Clicks an element when it is there, can be used and stands still. As puppeteer's locators do it, which
 * Firefox up to ESR 140 does not let work in our pages: they make functions of text, and our policy forbids
 * that.
 */
export async function clickStill(
  page: Page,
  selector: string,
  options: { readonly timeout?: number } = {},
): Promise<void> {
  await waitFor(
    `${selector} to stand still, and be clicked`,
    async () => {
      const element = await page.$(selector);
      const isStill = await element?.evaluate(async (one) => {
        const place = () => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return `${x} ${y} ${width} ${height}`;
        };
        one.scrollIntoView({ block: 'nearest' });
        const before = place();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return one.checkVisibility() && !one.matches(':disabled') && place() === before;
      });
      if (!isStill) return false;
      await element?.click();
      return true;
    },
    options,
  );
}
