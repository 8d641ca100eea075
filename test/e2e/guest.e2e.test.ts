import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium, openPage } from '../browser/chromium.ts';
import { clickOpenPanel, markerSaying, markersIn } from '../browser/marker.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { panelPage, sidePanelOf, tabIdOf } from '../browser/panel.ts';
import { panelSays, showsCase } from '../browser/panel-content.ts';
import { press } from '../browser/press.ts';
import { waitFor } from '../browser/wait.ts';
import { outputDir } from '../setup/paths.ts';

const NUMBER = '123D456789';
const MISSING = /Kooperationsplan \(EGV\)/;

const list = (pairs: Readonly<Record<string, string>>) =>
  `<dl>${Object.entries(pairs)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;
const html = (body: string) => `<!doctype html><html lang="de"><title>Akte</title>${body}</html>`;
const STAGE = list({ Kundennummer: NUMBER, Betreuungsstufe: 'IN' });
const NO_EGV = list({ 'EGV vom': '–' });

/** Takes out whatever is put into it, as soon as it is there. */
const CLEANING = `<script>
  new MutationObserver(() => document.querySelectorAll('[data-konzeptlotse]').forEach((each) => each.remove()))
    .observe(document.documentElement, { childList: true, subtree: true });
</script>`;

const PAGES: Readonly<Record<string, string>> = {
  '/fall': html(
    `<h1>Kundendaten</h1>${STAGE}<iframe src="/rahmen" width="500" height="200"></iframe>`,
  ),
  '/rahmen': html(`<h1>Vereinbarung</h1>${NO_EGV}`),
  '/ganz': html(`<h1>Kundendaten</h1>${STAGE}${NO_EGV}`),
  '/raeumt-auf': html(`<h1>Kundendaten</h1>${STAGE}${NO_EGV}${CLEANING}`),
};

describe('markers', () => {
  let pages: ServedPages;
  let chromium: Chromium;
  beforeAll(async () => {
    pages = await servePages((path) => PAGES[path]);
    chromium = await launchChromium({ extensionDir: outputDir('chrome-mv3-demo'), headless: true });
  });
  afterAll(async () => {
    await chromium.close();
    await pages.close();
  });

  const open = (path: string) => openPage(chromium, `${pages.url}${path}`);
  const panelFor = async (page: Page) => {
    const panel = await panelPage(chromium, await tabIdOf(chromium, page));
    await panelSays(panel, 'the case', showsCase(NUMBER));
    return panel;
  };

  it('stand in the frame that shows their field, and open the panel from there', async () => {
    const page = await open('/fall');
    const marker = await markerSaying(page, MISSING);
    const frame = await page.$eval('iframe', (one) => one.getBoundingClientRect().toJSON());
    expect(marker.pill.y).toBeGreaterThan(frame.y);
    expect(marker.pill.y).toBeLessThan(frame.bottom);
    await clickOpenPanel(page, marker);
    await panelSays(await sidePanelOf(chromium), 'the warning', ({ rows }) =>
      rows.some(({ rule, severity }) => rule.endsWith('/egv-fehlt') && severity !== ''),
    );
    await page.close();
  });

  it('follow the case in every tab that shows it, until it is forgotten', async () => {
    const one = await open('/ganz');
    const other = await open('/ganz');
    // A page that nobody sees draws nothing until it is in view again.
    const marked = async (page: Page) => {
      await page.bringToFront();
      await markerSaying(page, MISSING);
    };
    const unmarked = async (page: Page) => {
      await page.bringToFront();
      await waitFor('no such marker', async () =>
        (await markersIn(page)).every(({ text }) => !MISSING.test(text)),
      );
    };
    await marked(one);
    await marked(other);
    const panel = await panelFor(other);
    await panel.bringToFront();
    // Each concept that asks for one says so.
    await panel.evaluate(() => {
      for (const row of document.querySelectorAll('#jetzt [data-todo$="/egv-fehlt"]')) {
        row.closest('.todo')?.querySelector<HTMLElement>('[data-action=done]')?.click();
      }
    });
    await unmarked(one);
    await unmarked(other);
    await panel.bringToFront();
    await press(panel, '#jetzt', 'Rückgängig');
    await marked(one);
    await marked(other);
    await panel.bringToFront();
    await press(panel, '#faelle', 'Vergessen');
    await unmarked(one);
    await unmarked(other);
    for (const page of [panel, one, other]) await page.close();
  });

  it('are given up on a page that takes them out, and the panel says so', async () => {
    const page = await open('/raeumt-auf');
    const panel = await panelFor(page);
    await waitFor('the panel to say so', () =>
      panel.evaluate(() =>
        document.body.innerText.includes('Markierungen werden von der Seite entfernt'),
      ),
    );
    expect(await markersIn(page)).toEqual([]);
    expect(await page.$eval('h1', (one) => one.textContent)).toBe('Kundendaten');
  });
});
