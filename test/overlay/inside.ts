import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';

/** The first element at `selector` inside our closed root, as soon as it is there. */
export async function elementInside(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const handle = await page.waitForFunction(
    (wanted) => overlay.root?.querySelector(wanted),
    {},
    selector,
  );
  return there(handle, selector);
}

/** The element at `drawn` in what is sealed in the first one at `selector`, as soon as it is there. */
export async function elementSealed(
  page: Page,
  selector: string,
  drawn: string,
): Promise<ElementHandle<Element>> {
  const handle = await page.waitForFunction(
    (around, wanted) => overlay.sealed(around, wanted),
    {},
    selector,
    drawn,
  );
  return there(handle, `${drawn} in ${selector}`);
}

function there(handle: JSHandle<Element | null | undefined>, what: string): ElementHandle<Element> {
  const element = handle.asElement();
  if (!element) throw new Error(`nothing at ${what}`);
  return element as ElementHandle<Element>;
}
