/** Teaching, diagnosis and settings in Firefox, on the masks that the other tests of them use. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../../../rules/profil/schema.ts';
import { type Firefox, launchDemo, openExtensionPage, panelBeside } from '../../browser/firefox.ts';
import { type ServedPages, servePages } from '../../browser/pages.ts';
import { fieldValue, panelSays } from '../../browser/panel-content.ts';
import { clickStill } from '../../browser/press.ts';
import { unfold } from '../../browser/unfold.ts';
import { patience, waitFor } from '../../browser/wait.ts';
import { CASE_A, frame, page as maskPage, otherFrame } from './pages.ts';
import { click, clickAt, startPointing, wholeCase } from './stage.ts';

// What functions handed to pages of the extension find there.
declare const browser: {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  readonly storage: {
    readonly local: { get(keys: null): Promise<Record<string, unknown>> };
    readonly session: { get(keys: null): Promise<Record<string, unknown>> };
  };
};

let pages: ServedPages;
let firefox: Firefox;
let page: Page;
let panel: Page;
let options: Page;
beforeAll(async () => {
  pages = await servePages((path) => {
    if (path.startsWith('/fall')) return maskPage(CASE_A, pages.otherUrl);
    if (path.startsWith('/frame')) return frame(CASE_A);
    return path.startsWith('/other') ? otherFrame(CASE_A) : undefined;
  });
  firefox = await launchDemo();
  page = await firefox.browser.newPage();
  await page.goto(`${pages.url}/fall?${CASE_A.number}`);
  ({ panel } = await panelBeside(firefox, page));
  await wholeCase(panel, CASE_A.number);
  options = await openExtensionPage(firefox, '/options.html');
  await options.waitForSelector('#profile', { timeout: patience });
});
afterAll(async () => {
  await firefox?.close();
  await pages?.close();
});

const step = (name: string) =>
  panel.waitForSelector(`#zuordnen[data-step=${name}]`, { timeout: patience });
const stufe = (value: string | undefined) =>
  panelSays(panel, `the Stufe ${value}`, (now) => fieldValue(now, 'betreuungsstufe') === value);
const kept = () =>
  options.evaluate(async () => JSON.stringify(await browser.storage.local.get(null)));

async function pointFromPanel(): Promise<void> {
  await panel.bringToFront();
  await startPointing({ page, panel });
}

/** Until the panel says so: what begins before it is taken for what goes on. */
async function giveUp(): Promise<void> {
  await click(panel, 'Abbrechen');
  await panel.waitForSelector('[data-teaches]', { timeout: patience });
}

describe('teaching in Firefox', () => {
  it('by a click on the value: it is read at once, and the page gets nothing of the click', async () => {
    await pointFromPanel();
    await clickAt(
      { page, panel },
      { frame: page.mainFrame(), selector: '::-p-xpath(//label[text()="Kd.-Merkmal Z"]/../input)' },
    );
    await step('pointed');
    expect(await page.evaluate('noticed.filter((type) => type !== "focusin")')).toEqual([]);
    await panel.bringToFront();
    await clickStill(panel, '[data-offer=betreuungsstufe]');
    await step('taught');
    await click(panel, 'Fertig');
    await stufe('IK');
    expect(await kept()).toContain('Kd.-Merkmal Z');
    expect(await kept()).not.toMatch(/Muster|123D456789/);
  });

  it('by keys in the page: arrows lead through its frames, Enter takes, Escape gives up', async () => {
    await pointFromPanel();
    await waitFor('something of ours in the page', async () => {
      await page.keyboard.press('ArrowDown');
      return (await page.$('[data-konzeptlotse]')) !== null;
    });
    await page.keyboard.press('Enter');
    await step('pointed');
    // How far the first keys led depends on when the page began to listen.
    expect(await panel.$eval('[data-pointed]', (one) => one.textContent)).toContain('Wert');
    await panel.bringToFront();
    await giveUp();

    await pointFromPanel();
    await waitFor('pointing to end', async () => {
      await page.keyboard.press('Escape');
      // Not only that it is not drawn, as when the panel turns to another tab and back.
      return (await panel.$('[data-teaches]')) !== null;
    });

    // Keys of a test reach the top frame alone, so what a frame does with them is seen in Chromium.
    await pointFromPanel();
    await waitFor('the way to lead into a frame', async () => {
      await page.keyboard.press('ArrowDown');
      const inner = page.frames().find((one) => one.url().includes('/frame'));
      return inner?.evaluate(() => document.hasFocus());
    });
    await panel.bringToFront();
    await giveUp();
    await waitFor('nothing of it to be kept', () =>
      options.evaluate(async () =>
        Object.keys(await browser.storage.session.get(null)).every(
          (key) => !key.startsWith('teaching:'),
        ),
      ),
    );
  });

  it('in the panel: from value to value, and this one', async () => {
    await pointFromPanel();
    await panel.bringToFront();
    await click(panel, 'Nächster Wert');
    await waitFor('the next value', () =>
      panel.evaluate(() => document.querySelector('#zuordnen dt')?.textContent === 'Kd.-Merkmal Z'),
    );
    await click(panel, 'Diesen nehmen');
    await step('pointed');
    await giveUp();
  });
});

it('the diagnosis in Firefox tells of each place in all frames, and reports nothing of the case', async () => {
  await panel.bringToFront();
  // Where the end of pointing is drawn late, it is drawn anew, and folded.
  await waitFor('the diagnosis', async () => {
    await unfold(panel);
    return panel.$('.diagnosed li');
  });
  const told = await panel.$$eval('.diagnosed li', (rows) =>
    rows.map((row) => {
      const of = (selector: string) => row.querySelector(selector)?.textContent ?? '';
      return `${of('.row-title')}: ${of('.value')} (${row.getAttribute('data-outcome')})`;
    }),
  );
  for (const expected of [
    'Rechtskreis: SGB II (gelesen)',
    'Kd.-Merkmal Z: IK (zugeordnet)',
    'Lebensjahre: 36 (fremd)',
    'Name: Xxxxx, Xxx (fremd)',
  ]) {
    expect(told).toContain(expected);
  }
  await click(panel, 'Bericht ohne Falldaten ansehen');
  const report = await panel.$eval('.report', (one) => one.textContent);
  expect(JSON.parse(report)).toMatchObject({ format: 'konzeptlotse-diagnose', version: 1 });
  expect(report).not.toMatch(/Muster|123D|1990/);
});

describe('settings in Firefox', () => {
  it('a profile that is switched off is not read by, in the open page', async () => {
    await options.bringToFront();
    const active = '[data-profile^="127.0.0.1"] input[type=checkbox]';
    await clickStill(options, active);
    await stufe(undefined);
    await clickStill(options, active);
    await stufe('IK');
  });

  it('concept and term are kept, and the panel follows', async () => {
    await options.bringToFront();
    await options.click('[data-choice=uckermark-fallmanagement] input');
    await options.click('[data-choice=EGV] input');
    await waitFor('the choice', async () => (await options.$('[data-unchosen]')) === null);
    await waitFor('the panel to say so', () =>
      panel.evaluate(() => document.body.textContent.includes('1 von 5')),
    );
    expect(await kept()).toContain('"einstellung:begriffEgv":"EGV"');
  });

  it('takes in a file, says what is wrong with a broken one, and lists the shortcuts', async () => {
    const paste = async (text: string) => {
      await options.$eval(
        '#austausch textarea',
        (area, value) => {
          area.value = value;
          area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        text,
      );
      await click(options, 'Übernehmen');
    };
    await paste('{');
    await options.waitForSelector('[data-problems]', { timeout: patience });
    const profile = { name: 'Nord', active: true, addresses: [{ origin: 'https://nord.example' }] };
    await paste(fileOf([{ ...profile, mappings: [], exclusions: [], masks: [] }]));
    await options.waitForSelector('[data-profile=Nord]', { timeout: patience });
    const shortcuts = await options.$eval('#kuerzel', (one) => one.textContent);
    expect(shortcuts).toContain('Seitenleiste öffnen');
    expect(shortcuts).toContain('about:addons');
  });

  it('shows all that is kept, and deletes it', async () => {
    await click(options, 'Alles ansehen');
    await options.waitForSelector('[data-stored="einstellung:begriffEgv"]', { timeout: patience });
    expect(await options.$(`[data-stored="fall:${CASE_A.number}"]`)).not.toBeNull();
    await click(options, 'Alles löschen');
    await click(options, 'Ja, alles löschen');
    await waitFor('nothing to be kept', async () => (await kept()) === '{}');
    await options.waitForSelector('[data-unchosen]', { timeout: patience });
    await panelSays(panel, 'no case', (now) => now.fields.length === 0);
  });
});
