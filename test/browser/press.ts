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
