/** What axe-core finds wrong on a page, each finding a line for people. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
    /** The looks that `faultyColours` has judged on this page. */
    looks?: Set<string>;
  }
}

const COLOURS = 'color-contrast';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function putIn(page: Page): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
}

const lines = ({ violations }: AxeResults): readonly string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );

/** In all but the colours; these depend on the scheme, and on nothing else that axe looks at. */
export async function faults(page: Page): Promise<readonly string[]> {
  await putIn(page);
  // A target under the head that stays in view is none that can't be hit: it can be scrolled from there.
  await page.evaluate(() => scrollTo(0, 0));
  return lines(
    await page.evaluate(
      async (tags, colours) =>
        (await window.axe?.run({
          resultTypes: ['violations'],
          runOnly: tags,
          rules: { [colours]: { enabled: false } },
        })) ?? Promise.reject(new Error('no axe')),
      TAGS,
      COLOURS,
    ),
  );
}

/**
 * In the colours as they are now. Axe takes its time over each element, so only one of each look that was
 * not seen on this page before is judged: a class with its text's colour and size, on its ground.
 */
export async function faultyColours(page: Page): Promise<readonly string[]> {
  await putIn(page);
  const texts = await newLooks(page);
  const results = await page.evaluate(
    async (include, colours) =>
      include.length === 0
        ? undefined
        : window.axe?.run(
            { include },
            { resultTypes: ['violations'], runOnly: { type: 'rule', values: [colours] } },
          ),
    texts,
    COLOURS,
  );
  await texts.dispose();
  return results ? lines(results) : [];
}

const newLooks = (page: Page) =>
  page.evaluateHandle(() => {
    const grounds = new Map<Element, string>();
    const groundOf = (each: Element): string => {
      const known = grounds.get(each);
      if (known !== undefined) return known;
      const { backgroundColor, opacity } = getComputedStyle(each);
      const below =
        backgroundColor === 'rgba(0, 0, 0, 0)' && each.parentElement
          ? groundOf(each.parentElement)
          : backgroundColor;
      const ground = opacity === '1' ? below : `${below} ${opacity}`;
      grounds.set(each, ground);
      return ground;
    };
    const look = (each: Element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(each);
      const name = `${each.localName}.${each.getAttribute('class') ?? ''}`;
      return `${name} ${color} ${fontSize} ${fontWeight} on ${groundOf(each)}`;
    };
    const hasText = (each: Element) =>
      each.matches('input, select, textarea') ||
      [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    window.looks ??= new Set();
    const seen = window.looks;
    return [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => {
      if (!hasText(each) || !each.checkVisibility()) return false;
      const its = look(each);
      return !seen.has(its) && seen.add(its);
    });
  });
