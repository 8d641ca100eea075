import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';

/** The first element at `selector` inside our closed root, as soon as it is there. */
export async function elementInside(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const handle: JSHandle<Element | null | undefined> = await page.waitForFunction(
    (wanted) => overlay.root?.querySelector(wanted),
    {},
    selector,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`nothing at ${selector}`);
  return element as ElementHandle<Element>;
}
