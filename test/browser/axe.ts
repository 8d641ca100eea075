/** What axe-core finds wrong on a page, each finding a line for people. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
    /** The looks whose colours have been judged on this page. */
    looks?: Set<string>;
    /** The folds that have been judged on this page, open, each as its markup. */
    folds?: Set<string>;
  }
}

const COLOURS = 'color-contrast';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Marks what the rule of colours looks at: an element for each look that is new. */
const NEW_LOOK = 'data-new-look';
/** Marks what the rule of targets looks at: what it could find too small. */
const DOUBTFUL = 'data-doubtful-target';
/** Of a target that is large enough for it, in px both ways. */
const TARGET_SIZE = 24;

async function putIn(page: Page): Promise<void> {
  if (await page.evaluate(() => window.axe !== undefined)) return;
  await page.evaluate(axe.source);
  await page.evaluate(
    (rules) => window.axe?.configure({ rules }),
    [
      { id: COLOURS, selector: `[${NEW_LOOK}]` },
      { id: 'target-size', selector: `[${DOUBTFUL}]` },
    ],
  );
}

const lines = ({ violations }: AxeResults): readonly string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );

/**
 * In all, and in the colours as they are now. Axe takes its time over each element, so nothing is judged
 * twice on one page: of texts that look alike only one for its colours (a class with its colour and size, on
 * its ground), and an open fold only once in the very same markup. And of targets only those are weighed against
 * all that is near, which took as long as all other rules, that are small or that another one touches.
 */
export async function faults(page: Page): Promise<readonly string[]> {
  await putIn(page);
  // A target under the head that stays in view is none that can't be hit: it can be scrolled from there.
  await page.evaluate(() => scrollTo(0, 0));
  await markNewLooks(page);
  return run(page, TAGS);
}

/** In the colours alone: for another scheme, on which no other rule depends. */
export async function faultyColours(page: Page): Promise<readonly string[]> {
  await putIn(page);
  return (await markNewLooks(page)) === 0 ? [] : run(page, [COLOURS]);
}

async function run(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  const results = await page.evaluate(
    async (values, colours, mark, doubtful, least) => {
      const onlyColours = values.includes(colours);
      const tag = ({ localName, className, role }: Element) =>
        `<${localName} ${className} ${role}>`;
      const around = (each: Element): string =>
        each.parentElement ? `${around(each.parentElement)}${tag(each.parentElement)}` : '';
      window.folds ??= new Set();
      const judged = window.folds;
      const isKnown = (fold: Element) => {
        const markup = `${around(fold)}${fold.outerHTML.replaceAll(` ${mark}=""`, '')}`;
        return judged.has(markup) || !judged.add(markup);
      };
      // Axe goes through what is folded, too: so it is not there meanwhile.
      const away = [...document.querySelectorAll<HTMLDetailsElement>('details[open]')]
        .filter(
          (fold) => (onlyColours || isKnown(fold)) && fold.querySelector(`[${mark}]`) === null,
        )
        .map((fold) => ({ fold, inside: [...fold.childNodes].slice(1) }));
      for (const { fold, inside } of away) {
        fold.open = false;
        for (const each of inside) each.remove();
      }
      const targets = [...document.querySelectorAll<HTMLElement>('body *')]
        .filter(({ tabIndex }) => !onlyColours && tabIndex >= 0)
        .map((target) => ({ target, box: target.getBoundingClientRect() }));
      const touch = (one: DOMRect, other: DOMRect) =>
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom;
      for (const { target, box } of targets) {
        const isSmall = box.width < least || box.height < least;
        const isTouched = targets.some((other) => other.box !== box && touch(other.box, box));
        target.toggleAttribute(doubtful, isSmall || isTouched);
      }
      const options: RunOptions = {
        resultTypes: ['violations'],
        runOnly: { type: onlyColours ? 'rule' : 'tag', values: [...values] },
      };
      const found = await window.axe?.run(options);
      for (const { fold, inside } of away) {
        fold.append(...inside);
        fold.open = true;
      }
      for (const each of document.querySelectorAll(`[${mark}]`)) each.removeAttribute(mark);
      for (const { target } of targets) target.removeAttribute(doubtful);
      return found ?? Promise.reject(new Error('no axe'));
    },
    rules,
    COLOURS,
    NEW_LOOK,
    DOUBTFUL,
    TARGET_SIZE,
  );
  return lines(results);
}

/** How many there are. */
const markNewLooks = (page: Page) =>
  page.evaluate((mark) => {
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
    const fresh = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => {
      if (!hasText(each) || !each.checkVisibility()) return false;
      const its = look(each);
      return !seen.has(its) && seen.add(its);
    });
    for (const each of fresh) each.setAttribute(mark, '');
    return fresh.length;
  }, NEW_LOOK);
