import type { Page } from 'puppeteer-core';

/** Takes the page's frame out, where it has one, and puts in another that loads `src`. */
export const replaceFrame = (page: Page, src: string) =>
  page.evaluate((wanted) => {
    document.querySelector('iframe')?.remove();
    const next = document.createElement('iframe');
    next.src = wanted;
    document.body.append(next);
  }, src);
