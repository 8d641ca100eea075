/**
 * The settings in each of the gallery's states, in a real browser under the extension's own policy; and
 * pictures of them for people, in `test-results/options`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faults, faultyColours } from '../browser/axe.ts';
import { builtPage } from '../browser/built-page.ts';
import { dress } from '../gallery/browser.ts';
import { buildGallery } from '../gallery/build.ts';
import { OPTIONS_STATES } from '../gallery/states/options.ts';
import { root } from '../setup/paths.ts';

const NAMES = Object.keys(OPTIONS_STATES);
const PICTURES = join(root, 'test-results', 'options');
/** Less would be hard to hit (WCAG 2.2, 2.5.8). */
const TARGET = 24;

let page: Page;
const built = builtPage({ build: buildGallery, path: '/?state=laden', shared: true });
beforeAll(() => mkdir(PICTURES, { recursive: true }));
beforeEach(() => {
  page = built.page;
});

/** As the settings are when they have just been opened. */
async function open(name: string, width = 360): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.evaluate((wanted) => gallery.fresh(wanted), name);
  await page.waitForSelector('.options');
}

/** Opens all there is, and asks for what is kept. */
async function unfold(): Promise<void> {
  await page.locator('::-p-xpath(//button[text()="Alles ansehen"])').click();
  await page.waitForSelector('[data-stored]');
  await page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

const set = () => page.evaluate(() => gallery.set);

describe.each(NAMES)('%s', (name) => {
  it('has nothing that axe finds wrong, light, dark and with forced colours', async () => {
    await dress(page, 'light');
    await open(name);
    await unfold();
    expect(await faults(page), 'light').toEqual([]);
    await dress(page, 'dark');
    expect(await faultyColours(page), 'dark').toEqual([]);
    await dress(page, 'light', true);
    expect(await faultyColours(page), 'forced colours').toEqual([]);
    await dress(page, 'light');
  });

  it.each([320, 800])('needs no scrolling sideways, and can be hit (%i px)', async (width) => {
    await open(name, width);
    await page.screenshot({
      path: `${join(PICTURES, `${name}-${width}`)}.png`,
      fullPage: true,
      optimizeForSpeed: true,
    });
    await unfold();
    const found = await page.evaluate((least) => {
      const tooSmall = [...document.querySelectorAll('button, select, label.choice, summary')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < least)
        .map((one) => one.outerHTML);
      const { scrollWidth, clientWidth } = document.documentElement;
      return { sideways: scrollWidth > clientWidth, tooSmall };
    }, TARGET);
    expect(found).toEqual({ sideways: false, tooSmall: [] });
  });
});

it('the version stands in one line, as narrow as 200 % leaves it', async () => {
  await open('einstellungen-leer', 180);
  const heights = await page.$eval('#version .section-head > .muted', (version) => {
    const range = document.createRange();
    range.selectNodeContents(version);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  });
  expect(heights).toBe(1);
});

it('what is changed holds at once, and that is said in front of all that can be changed', async () => {
  await open('einstellungen-in-gebrauch');
  const [said, isInFront] = await page.$eval('.options-lead', (lead) => {
    const first = document.querySelector('.options :is(a, button, input, select, summary)');
    const order = first ? lead.compareDocumentPosition(first) : 0;
    return [lead.textContent, (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0] as const;
  });
  expect(said).toBe('Was Sie ändern, gilt sofort.');
  expect(isInFront).toBe(true);
  await page.click('[data-choice=drucken] input');
  expect(await set()).toHaveLength(1);
});

describe('settings by keyboard', () => {
  it.each([
    ['einstellungen-leer', 360],
    ['einstellungen-in-gebrauch', 1280],
  ])(
    '%s, %d px wide: Tab leads to all that can be worked, as it stands, seen and in view',
    async (name, width) => {
      await open(name, width);
      await unfold();
      const wanted = await page.evaluate(() => {
        // Of several that exclude each other, the chosen one stands for all.
        const isStop = (one: Element) =>
          one.checkVisibility() &&
          !one.matches(':disabled') &&
          !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked);
        const all = [
          ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
        ];
        const stops = all.filter(isStop);
        for (const [index, stop] of stops.entries()) stop.setAttribute('data-stop', `${index}`);
        return stops.length;
      });
      // Unfolding went on by mouse: from the second stop back to the first.
      await page.focus('[data-stop="1"]');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      const stops: unknown[] = [];
      for (let index = 0; index < wanted; index += 1) {
        if (index > 0) await page.keyboard.press('Tab');
        stops.push(
          await page.evaluate(() => {
            const at = document.activeElement;
            if (!at) return null;
            const { top, bottom } = at.getBoundingClientRect();
            const { outlineStyle, outlineWidth } = getComputedStyle(at);
            const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
            const isInView = bottom > 0 && top < innerHeight;
            return isRinged && isInView
              ? Number(at.getAttribute('data-stop'))
              : at.outerHTML.slice(0, 200);
          }),
        );
      }
      expect(stops).toEqual(Array.from({ length: wanted }, (_, index) => index));
    },
  );

  it('the first concept that someone chooses is the only one', async () => {
    await open('einstellungen-leer');
    expect(await page.$eval('[data-unchosen]', (one) => one.textContent)).toContain(
      'Alle 5 Konzepte gelten',
    );
    await page.focus('[data-choice=bremen-rahmenkonzept] input');
    await page.keyboard.press('Space');
    expect(await set()).toEqual([{ konzepte: ['bremen-rahmenkonzept'] }]);
  });

  it('one more keeps the others, in the order of the list', async () => {
    await open('einstellungen-in-gebrauch');
    await page.focus('[data-choice=uckermark-fallmanagement] input');
    await page.keyboard.press('Space');
    expect(await set()).toEqual([
      { konzepte: ['heilbronn-amm', 'uckermark-fallmanagement', 'regensburg-kontaktdichte'] },
    ]);
  });

  it('what is switched off is what is not ticked', async () => {
    await open('einstellungen-leer');
    await page.focus('[data-choice=drucken] input');
    await page.keyboard.press('Space');
    expect(await set()).toEqual([{ abgeschaltet: ['drucken'] }]);
  });

  it('a lead that is none is not kept, that is said, and the old one stands there again', async () => {
    await open('einstellungen-in-gebrauch');
    const input = '#hinweise input[type=number]';
    const said = () => page.$eval('#hinweise [role=alert]', (one) => one.textContent);
    expect(await said()).toBe('');
    for (const [typed, stands] of [
      ['0', '21'],
      ['91', '21'],
      ['', '21'],
    ]) {
      await page.click(input, { count: 3 });
      await page.keyboard.press('Backspace');
      if (typed) await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
      expect(await page.$eval(input, (one) => one.value)).toBe(stands);
      expect(await said()).toBe('Nicht übernommen: erwartet wird 1 bis 90.');
    }
    expect(await set()).toEqual([]);
    await page.click(input, { count: 3 });
    await page.keyboard.type('7');
    await page.keyboard.press('Tab');
    expect(await set()).toEqual([{ vorlaufTage: 7 }]);
    expect(await said()).toBe('');
  });

  it('what is said of a lead that is none takes no click away from what is clicked next', async () => {
    await open('einstellungen-in-gebrauch');
    await page.click('#hinweise input[type=number]', { count: 3 });
    await page.keyboard.type('0');
    await page.click('#hinweise [data-choice=warnung] input');
    expect(await set()).toHaveLength(1);
    await page.waitForFunction(
      () => document.querySelector('#hinweise [role=alert]')?.textContent !== '',
    );
  });

  it('what is set elsewhere does not undo what is being typed', async () => {
    await open('einstellungen-in-gebrauch');
    const input = '#konzepte .search input';
    await page.click(input, { count: 3 });
    await page.keyboard.type('Jobcenter Neu');
    await page.evaluate(() => gallery.show('einstellungen-in-gebrauch'));
    expect(await page.$eval(input, (one) => one.value)).toBe('Jobcenter Neu');
    await page.keyboard.press('Tab');
    expect(await set()).toEqual([{ dienststelle: 'Jobcenter Neu' }]);
  });

  it('nothing is deleted before someone says so twice', async () => {
    await open('einstellungen-leer');
    const button = (words: string) =>
      page.locator(`::-p-xpath(//button[normalize-space()="${words}"])`);
    await button('Alles löschen').click();
    expect(await page.$eval('#gespeichertes [role=alert]', (one) => one.textContent)).toContain(
      'Gelöscht werden',
    );
    // The focus goes to what keeps it all, and back to where it was.
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Alles löschen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Alles löschen');
    await page.keyboard.press('Enter');
    await button('Ja, alles löschen').click();
    await page.waitForFunction(() => document.body.textContent.includes('Alles gelöscht.'));
  });

  it('what the office’s IT decides can’t be reached, and says whose it is', async () => {
    await open('einstellungen-vorgegeben');
    const free = await page.$$eval(
      '#konzepte input, #begriffe input, #hinweise input, #funktionen input, #falldaten select',
      (all) => all.filter((one) => !one.matches(':disabled')).map((one) => one.outerHTML),
    );
    expect(free).toEqual([]);
    // What was taught here stays whose it is: it can be looked at and taken along.
    const left = await page.$$eval('.profile[data-profile]', (all) =>
      all
        .flatMap((one) => [...one.querySelectorAll<HTMLElement>('button, input')])
        .filter((one) => !one.matches(':disabled'))
        .map((one) => one.innerText),
    );
    expect(new Set(left)).toEqual(new Set(['Als Datei speichern']));
    for (const id of ['konzepte', 'begriffe', 'hinweise', 'funktionen', 'falldaten', 'profile']) {
      expect(await page.$eval(`#${id}`, (one) => one.textContent)).toContain(
        'von Ihrer IT vorgegeben',
      );
    }
  });
});
