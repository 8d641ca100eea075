import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium, openPage, workerOf } from '../browser/chromium.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { fieldValue, type PanelContent, panelSays, showsCase } from '../browser/panel-content.ts';
import { press } from '../browser/press.ts';
import { waitFor } from '../browser/wait.ts';
import { outputDir } from '../setup/paths.ts';
import { chooseConcept, showsChosenAlone } from './choosing.ts';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

vi.setConfig({ testTimeout: 60_000 });

const A = '739Q481516';
const pageAt = (path: string) => {
  const number = path.startsWith('/ohne') ? '' : `<dt>Kundennummer<dd>${A}`;
  return `<!doctype html><title>Maske</title><script>
    heard = [];
    addEventListener('error', (e) => heard.push(e.message), true);
    addEventListener('unhandledrejection', (e) => heard.push(String(e.reason)));
  </script><h1>Profil</h1><dl>${number}<dt>Alter<dd id=alter>36<dt>Kundenkategorie<dd>B
  <dt>EGV gültig bis<dd>01.02.2026</dl><label for=text>Vermerk</label><textarea id=text></textarea>`;
};

let pages: ServedPages;
let chromium: Chromium;
let page: Page;
let panel: Page;
let tabId: number;
beforeAll(async () => {
  pages = await servePages(pageAt);
  chromium = await launchChromium({ extensionDir: outputDir('chrome-mv3-demo'), headless: true });
  page = await openPage(chromium, `${pages.url}/maske`);
  tabId = await tabIdOf(chromium, page);
  panel = await panelPage(chromium, tabId);
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

const has = (field: string, value: string) => (content: PanelContent) =>
  fieldValue(content, field) === value;

/** Begins something in the panel, and ends the worker over it. */
async function dyingOver(act: () => Promise<unknown>): Promise<void> {
  // The step before may have left none.
  await panel.evaluate((message) => chrome.runtime.sendMessage(message), { type: 'state', tabId });
  const worker = await workerOf(chromium).catch(() => undefined);
  // It may have ended by itself; what was to be begun must have been.
  await Promise.all([act(), worker?.close().catch(() => undefined)]);
}

/** Drawn anew in between, it is looked for again. */
const clickOn = (selector: string) =>
  waitFor(`${selector} to be clicked`, () => panel.click(selector).then(() => true));

describe('Der Hintergrund stirbt bei jedem Schritt, und der Fall ist ganz', () => {
  it('reading', async () => {
    await panelSays(panel, 'the case', showsCase(A));
    await page.bringToFront();
    await dyingOver(() =>
      page.evaluate(() => {
        const age = document.querySelector('#alter');
        if (age) age.textContent = '37';
      }),
    );
    await panelSays(panel, 'the new age', has('alter', '37'));
  });

  it('opening the panel', async () => {
    const other = await chromium.browser.newPage({ type: 'window' });
    await dyingOver(() => other.goto(panel.url()));
    await panelSays(other, 'the case', (now) => showsCase(A)(now) && has('alter', '37')(now));
    await other.close();
  });

  it('answering', async () => {
    await panel.bringToFront();
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await panel.select('#angaben select', 'neukunde');
    await dyingOver(() => press(panel, '#angaben .entry', 'ja'));
    await panelSays(panel, 'the answer and what was read', (now) => {
      return has('neukunde', 'true')(now) && has('alter', '37')(now);
    });
  });

  it('ticking off', async () => {
    const count = () => panel.$$eval('[data-action=done]', (all) => all.length);
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await dyingOver(() => clickOn('[data-action=done]'));
    await panel.waitForFunction(() => document.body.innerText.includes('Rückgängig'));
  });

  it('inserting: the text is there once, or the panel says that it does not know', async () => {
    await page.bringToFront();
    await page.click('#text');
    await panel.bringToFront();
    await dyingOver(() => clickOn('[data-action=insert]'));
    const written = () => page.$eval('#text', (one) => Reflect.get(one, 'value'));
    const told = await waitFor('the panel to say what became of it', () =>
      panel.evaluate(
        () => /In die Seite eingefügt|war nicht zu erfahren/.exec(document.body.innerText)?.[0],
      ),
    );
    if (told.startsWith('In')) expect(await written()).toContain(A);
    if ((await written()) === '') {
      await clickOn('[data-action=insert]');
      await waitFor('the text in the page', async () => (await written()) !== '');
    }
    expect((await written()).split(A)).toHaveLength(2);
  });

  it('choosing the concept of the office', async () => {
    await dyingOver(() => chooseConcept(panel));
    await showsChosenAlone(panel);
  });

  it('copying', async () => {
    await chromium.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${chromium.extensionId}`, ['clipboard-read']);
    await panel.bringToFront();
    await dyingOver(() => clickOn('[data-action=copy]'));
    const copied = await waitFor('a copied Vermerk', async () => {
      const text = await panel.evaluate(() => navigator.clipboard.readText());
      return text.length > 20 && text;
    });
    expect(copied).toContain(A);
  });

  it('assigning', async () => {
    await page.goto(`${pages.url}/ohne`);
    await panelSays(panel, 'readings of no case', (now) => {
      return fieldValue(now, 'kundennummer') === undefined && has('alter', '36')(now);
    });
    await dyingOver(() => press(panel, '.notice', A));
    await panelSays(panel, 'the case with both', (now) => {
      return showsCase(A)(now) && has('neukunde', 'true')(now);
    });
  });

  it('forgetting', async () => {
    await dyingOver(() => press(panel, `[data-case="${A}"]`, 'Vergessen'));
    await waitFor('the case to be gone', () =>
      panel.evaluate((id) => document.querySelector(`[data-case="${id}"]`) === null, A),
    );
    await page.goto(`${pages.url}/maske`);
    const now = await panelSays(panel, 'the case, read anew', showsCase(A));
    expect(fieldValue(now, 'neukunde')).toBeUndefined();
  });
});

describe('Mitternacht', () => {
  it('passes with the panel open, and today is another day', async () => {
    const day = () => panel.$eval('input[type=date]', (one) => one.value);
    const before = await day();
    // For the worker and the panel alike.
    const tomorrow = () => {
      // The day on which summer time ends has 25 hours.
      const ahead = 25 * 3_600_000;
      const now = Date.now.bind(Date);
      globalThis.Date = class extends Date {
        constructor(...given: [] | [number | string | Date]) {
          super(given[0] ?? now() + ahead);
        }
      } as DateConstructor;
    };
    await (await workerOf(chromium)).evaluate(tomorrow);
    await panel.evaluate(tomorrow);
    await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await waitFor('the next day', async () => (await day()) > before);
  });
});
