/**
 * Two of the walks that a new user takes, each click counted: the numbers are bounds. (The third, setting
 * up an office, is in options.e2e.test.ts.) Masks of the Fachverfahren that are opened count as well.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { openSidePanel, panelPage, tabIdOf } from '../browser/panel.ts';
import { panelSays, setStichtag, showsCase } from '../browser/panel-content.ts';
import { patience, waitFor } from '../browser/wait.ts';
import { DEMO_STICHTAG } from '../fachverfahren/faelle.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

const KUNDENNUMMER = '036D511777';

/** One mask with a Kooperationsplan that has expired and a Maßnahme that ends soon. */
const AKTE = `<!doctype html><html lang="de"><title>Akte</title><h1>Kundendaten</h1>
<dl><dt>Kundennummer</dt><dd>${KUNDENNUMMER}</dd><dt>Geburtsdatum</dt><dd>21.03.1985</dd>
<dt>Kundenstatus</dt><dd>Asu</dd><dt>Kundenkategorie</dt><dd>B</dd>
<dt>Betreuungsstufe</dt><dd>IK</dd><dt>Integrationsprognose</dt><dd>marktnah</dd>
<dt>EGV vom</dt><dd>12.05.2026</dd><dt>EGV gültig bis</dt><dd>11.11.2026</dd></dl>
<section><h2>Maßnahmen</h2><table><thead><tr><th>Art</th><th>Beginn</th><th>Ende</th></tr></thead>
<tbody><tr><td>FbW</td><td>02.02.2026</td><td>11.12.2026</td></tr></tbody></table></section>
<section><h2>Kontakte</h2><table><thead><tr><th>Datum</th><th>Art</th></tr></thead>
<tbody><tr><td>02.09.2026</td><td>persönlich</td></tr></tbody></table></section>
<label for="vermerk">Vermerk</label><textarea id="vermerk"></textarea>`;

describe('a new user', () => {
  let stage: Stage;
  let pages: ServedPages;
  beforeAll(async () => {
    stage = await openStage();
    pages = await servePages((path) => (path === '/akte' ? AKTE : undefined));
  });
  afterAll(async () => {
    await stage.close();
    await pages.close();
  });

  /** Clicks as a hand does, where it is and not folded away, and counts. */
  function hand() {
    let clicks = 0;
    return {
      clicks: () => clicks,
      async click(where: Page, selector: string): Promise<void> {
        await where.locator(selector).setTimeout(patience).click();
        clicks += 1;
      },
      /** The extension's icon. */
      async open(page: Page, kundennummer: string): Promise<Page> {
        const panel = await openSidePanel(stage.chromium, page);
        clicks += 1;
        await panelSays(panel, 'the case', showsCase(kundennummer));
        // The day that the cases are told from; a caseworker has it anyway.
        await setStichtag(panel, DEMO_STICHTAG);
        return panel;
      },
    };
  }

  const written = (page: Page, area: string) =>
    waitFor('the text in the page', () =>
      page.$eval(area, (one) => (one instanceof HTMLTextAreaElement ? one.value : '')),
    );

  it('with an AMM candidate: verdict, why, Vermerk in the page, seven clicks', async () => {
    const demo = demoCase('amm-geeignet');
    const page = await stage.open(`/verbis/fall/${demo.kundennummer}`);
    const { click, clicks, open } = hand();
    const panel = await open(page, demo.kundennummer);
    await click(page, '[data-tab=lebenslauf]');
    // Nobody has said whose concepts hold: it hangs on them, and each recommendation says whose it is.
    await panelSays(panel, 'the teams', (now) =>
      now.headline.includes('Team je nach Konzept: Arbeitsmarktmanager (AMM) oder'),
    );
    const todo = '#jetzt [data-todo="heilbronn-amm/amm-ueberstellen"]';
    expect(await panel.$eval(todo, (one) => one.textContent)).toMatch(
      /empfohlen.*AMM-Konzept Heilbronn/su,
    );
    // Another text fitted best while less was known.
    expect(await panel.$$eval('.note-open', (all) => all.length)).toBe(1);
    // Why: the click leads to the reasons themselves.
    await click(panel, todo);
    await panel.waitForSelector('[data-rule="heilbronn-amm/amm-ueberstellen"] .criteria');
    await click(page, '[data-tab=vermerk]');
    await click(page, '#vermerktext');
    await click(panel, '#jetzt [data-todo="heilbronn-amm/vermerk-uebergabe"]');
    await click(
      panel,
      '#vermerk > [data-note="heilbronn-amm/vermerk-uebergabe"] [data-action=insert]',
    );
    await waitFor('the text in the page', async () =>
      (await written(page, '#vermerktext')).includes('Übergabe an den Arbeitsmarktmanager'),
    );
    expect(clicks()).toBe(7);
  });

  it('with an expired EGV and a Maßnahme that ends: why, calendar, Vermerk, done, eight clicks', async () => {
    const page = await stage.open('/');
    await page.goto(`${pages.url}/akte`);
    const { click, clicks, open } = hand();
    const panel = await open(page, KUNDENNUMMER);
    await panelSays(panel, 'both', ({ headline }) => headline.includes('überschritten'));
    const plan = 'uckermark-fallmanagement/egv-fortschreibung';
    await click(panel, `#jetzt [data-todo="${plan}"]`);
    await panel.waitForSelector(`[data-rule="${plan}"] .criteria`);
    const contact = 'regensburg-kontaktdichte/kontakt-vor-massnahmeende';
    await click(panel, `#jetzt [data-todo="${contact}"]`);
    await panel.waitForSelector(`[data-rule="${contact}"] .criteria`);
    await click(panel, `[data-rule="${contact}"] .save-calendar button`);
    await waitFor('the file', () =>
      panel.$eval(`[data-rule="${contact}"] .save-calendar`, (one) =>
        one.textContent.includes('Kalenderdatei gespeichert'),
      ),
    );
    await click(page, '#vermerk');
    const text = 'uckermark-fallmanagement/vermerk-egv-auswertung';
    await click(panel, 'nav [data-section=vermerk]');
    await click(panel, `#vermerk > [data-note="${text}"] [data-action=insert]`);
    await waitFor('the text in the page', async () =>
      (await written(page, '#vermerk')).includes('Kooperationsplan'),
    );
    await click(panel, `#jetzt .todo:has([data-todo="${plan}"]) [data-action=done]`);
    await panel.waitForSelector('#jetzt .undo');
    expect(clicks()).toBe(8);
  });

  it('chooses the concept of the office on the first day, with two clicks', async () => {
    const page = await stage.open('/');
    await page.goto(`${pages.url}/akte`);
    const panel = await panelPage(stage.chromium, await tabIdOf(stage.chromium, page));
    await panelSays(panel, 'the case', showsCase(KUNDENNUMMER));
    const { click, clicks } = hand();
    await click(panel, '.which-concept summary');
    await click(panel, '[data-choose=uckermark-fallmanagement]');
    const { rows } = await panelSays(panel, 'that concept alone', (now) =>
      now.rows.every(({ rule }) => rule.startsWith('uckermark-fallmanagement/')),
    );
    expect(rows).not.toEqual([]);
    await panel.waitForSelector('#fristen:not(.section-folding)');
    expect(await panel.$('.which-concept')).toBeNull();
    expect(clicks()).toBe(2);
    await panel.close();
  });
});
