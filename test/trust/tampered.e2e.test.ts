/**
 * What a page of Firefox can do to the buttons of ours that it has got hold of: it is noticed, our part leaves
 * the page, and the panel says so. Nothing that a person meant for something else puts anything away for good.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Firefox, launchDemo, panelBeside } from '../browser/firefox.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { press } from '../browser/press.ts';
import { waitFor } from '../browser/wait.ts';
import { oursInView, pageOf, placeOf } from './overheard.ts';

vi.setConfig({ testTimeout: 60_000 });

let pages: ServedPages;
let firefox: Firefox;
let page: Page;
let panel: Page;
/** What one test puts away stays away for its case, and is there for the next. */
let last = 582600;
beforeAll(async () => {
  pages = await servePages((path) => pageOf(path.slice(1)));
  firefox = await launchDemo();
  page = await firefox.browser.newPage();
  await page.goto(`${pages.url}/739Q${last}`);
  ({ panel } = await panelBeside(firefox, page));
});
afterAll(async () => {
  await firefox?.close();
  await pages?.close();
});
beforeEach(async () => {
  last += 1;
  await page.bringToFront();
  await page.goto(`${pages.url}/739Q${last}`);
  await waitFor(
    'the panel to show the case, of which nothing has been done to us yet',
    async () => {
      // What is in it, whether to be seen or not, is told without laying it out.
      const text = await panel.evaluate(() => document.body.textContent);
      return text.includes(`739Q${last}`) && !text.includes('werden von der Seite');
    },
  );
});

/** The page gets hold of all that is drawn, its marker unfolded. */
async function getHold(): Promise<void> {
  const { marker } = await oursInView(page);
  await page.mouse.move(...marker, { steps: 3 });
  await waitFor('the page to have our tree', () => page.evaluate(() => overheard.trees.size > 0));
}

const hosts = () => page.evaluate(() => document.querySelectorAll('[data-konzeptlotse]').length);

/** By `tree`, the root of ours, and `$`, which finds in it. */
const attack = (script: string) =>
  page.evaluate(`{
    const [tree] = overheard.trees;
    const $ = (selector) => tree.querySelector(selector);
    ${script}
  }`);

const panelSays = (what: string, words: RegExp) =>
  waitFor(`the panel to say ${what}`, async () => {
    const text = await panel.evaluate(() => document.body.textContent);
    // Asked until it is there; only then is the panel laid out to see whether it is to be seen.
    return words.test(text) && words.test(await panel.evaluate(() => document.body.innerText));
  });
const saysThatWeLeft = async () => {
  await panelSays('that markers are changed', /Markierungen werden von der Seite .*verändert/);
  expect(await hosts()).toBe(0);
};

const clickOn = async (selector: string) =>
  page.mouse.click(...(await waitFor(selector, () => placeOf(page, selector))));

describe('Eine Seite, die in Firefox unsere Knöpfe verändert', () => {
  it.each([
    ['hides one by its style', `$('.pill').style.opacity = 0.01`],
    ['hides one by an attribute', `$('.count').hidden = true`],
    ['hides one by its class', `$('.anchor').className = ''`],
    ['makes one inert', `$('.pill').inert = true`],
    ['switches one off', `$('.action-show').disabled = true`],
    ['takes one out', `$('.action-show').remove()`],
    ['moves one to where another was', `$('.actions').prepend($('.action-dismiss'))`],
    ['takes one into its own page', `document.body.append($('.action-dismiss'))`],
    ['gives one other words', `$('.action-dismiss').firstChild.data = 'Weiter'`],
    ['has one describe something else', `$('.pill').ariaLabel = 'Alles in Ordnung'`],
    ['lays something over them', `tree.append(document.createElement('div'))`],
    [
      'dresses them by an element of its own',
      `tree.append(Object.assign(document.createElement('style'), { textContent: '* { opacity: 0 }' }))`,
    ],
    [
      'dresses them by a sheet of its own',
      `const sheet = new CSSStyleSheet();
       sheet.replaceSync('* { opacity: 0.01 !important }');
       tree.adoptedStyleSheets.push(sheet)`,
    ],
    ['adds to our sheet', `tree.adoptedStyleSheets[0].insertRule('.pill { opacity: 0.01 }')`],
    [
      'changes a rule of our sheet',
      `[...tree.adoptedStyleSheets[0].cssRules].find((rule) => rule.selectorText === '.pill').style.opacity = 0.01`,
    ],
    ['switches our sheet off', `tree.adoptedStyleSheets[0].disabled = true`],
    ['has our sheet hold for paper only', `tree.adoptedStyleSheets[0].media.mediaText = 'print'`],
    ['animates one', `$('.pill').animate({ opacity: [0.01, 0.01] }, { duration: 1e9 })`],
    [
      'draws something else in one',
      `$('.actions').attachShadow({ mode: 'closed' }).innerHTML = 'Weiter'`,
    ],
  ])('can’t do so without the panel’s saying it: it %s', async (_, script) => {
    await getHold();
    expect(await hosts()).toBe(1);
    await attack(script);
    await saysThatWeLeft();
  });

  it('can’t take the place of the properties that we colour ourselves with', async () => {
    await getHold();
    const taken = await page.evaluate(() => {
      const [tree] = overheard.trees;
      const css = tree?.adoptedStyleSheets.flatMap((sheet) =>
        Array.from(sheet.cssRules, ({ cssText }) => cssText),
      );
      const names = new Set(css?.join('').match(/--[\w-]+/g));
      const mine = [...names].filter((name) => {
        try {
          CSS.registerProperty({
            name,
            syntax: '<color>',
            inherits: false,
            initialValue: 'transparent',
          });
          return true;
        } catch {
          return false;
        }
      });
      return { known: names.size, mine };
    });
    expect(taken.known).toBeGreaterThan(5);
    expect(taken.mine).toEqual([]);
  });

  it.each([
    ['covers it with another', `document.body.append($('.action-show'))`],
    [
      'makes it another by a sheet',
      `tree.adoptedStyleSheets[0].insertRule('.action-dismiss { opacity: 0 }')`,
    ],
  ])('can’t have a click do what is not to be seen: with the press, it %s', async (_, script) => {
    await getHold();
    await attack(`addEventListener('pointerdown', () => { ${script} }, true)`);
    await clickOn('.action-dismiss');
    await saysThatWeLeft();
    expect(await panel.evaluate(() => document.body.innerText)).not.toMatch(/ausgeblendet/i);
  });

  it('can’t turn a press on one button over to another', async () => {
    await getHold();
    await attack(
      `addEventListener('pointerdown', ({ pointerId }) => $('.action-dismiss').setPointerCapture(pointerId), true)`,
    );
    await clickOn('.action-show');
    expect(await placeOf(page, '.pill')).toBeDefined();
  });

  it('puts away by a key that was meant for its own field what a click in the panel brings back', async () => {
    await getHold();
    // What was drawn only just now is not put away yet, so it is done again.
    await waitFor('something to be put away', async () => {
      await page.click('#notiz');
      await attack(
        `addEventListener('keydown', () => { $('.pill')?.focus(); $('.action-dismiss')?.focus(); }, { capture: true, once: true })`,
      );
      await page.keyboard.press('Enter');
      return (await placeOf(page, '.action-dismiss')) === undefined;
    });
    await panelSays('what was put away', /ausgeblendet: 1 Hinweis/);
    await press(panel, 'main', 'Wieder zeigen');
    await oursInView(page);
  });
});
