/** A case from the first look to the printed sheet by keyboard alone, as the extension is distributed. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pasteKeys, pressShortcut, tabTo } from '../browser/keys.ts';
import { sidePanelIsOpen, sidePanelOf } from '../browser/panel.ts';
import { panelSays, readPanel, setStichtag, showsCase } from '../browser/panel-content.ts';
import { textOfPdf } from '../browser/pdf-text.ts';
import { patience, waitFor } from '../browser/wait.ts';
import { DEMO_STICHTAG } from '../fachverfahren/faelle.ts';
import { tempFolder } from '../setup/ending.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

// What a function handed to the page of extensions finds there; no type package knows it.
declare const chrome: {
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
};

describe('by keyboard alone', () => {
  const demo = demoCase('amm-ueber-sechs-monate');
  const temp = tempFolder('downloads');
  const downloads = join(temp.path, 'saved');
  let stage: Stage;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    await mkdir(downloads);
    stage = await openStage('chrome-mv3');
    page = await stage.open(`/verbis/fall/${demo.kundennummer}#kundendaten`);
  });
  afterAll(async () => {
    await stage.close();
    await temp.remove();
  });

  async function alt(key: 'Digit2' | 'Digit5' | 'KeyC'): Promise<void> {
    await panel.keyboard.down('Alt');
    await panel.keyboard.press(key);
    await panel.keyboard.up('Alt');
  }

  it('opens the panel with the shortcut, and grants the page', async () => {
    // Headless, nobody can answer the question that the browser asks: it is answered beforehand,
    // which alone starts nothing.
    const extensions = await stage.chromium.browser.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      (id) => chrome.developerPrivate.addHostPermission(id, 'http://127.0.0.1/*'),
      stage.chromium.extensionId,
    );
    await extensions.close();
    await page.bringToFront();
    expect(sidePanelIsOpen(stage.chromium)).toBe(false);
    await pressShortcut(page, 'K');
    panel = await sidePanelOf(stage.chromium);
    await panel.waitForSelector('main .button-primary', { timeout: patience });
    await tabTo(panel, 'main .button-primary');
    await panel.keyboard.press('Enter');
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    // The case is told for that day.
    await setStichtag(panel, DEMO_STICHTAG);
    await panelSays(panel, 'the overdue deadline', ({ rows }) =>
      rows.some(({ state }) => state === 'overdue'),
    );
  });

  it('answers the next question', async () => {
    await alt('Digit5');
    await tabTo(panel, '#fehlt .entry button, #fehlt .entry input');
    const asked = await panel.evaluate(
      () => document.activeElement?.closest('[data-missing]')?.getAttribute('data-missing') ?? '',
    );
    const isTyped = await panel.evaluate(() => document.activeElement?.localName === 'input');
    if (isTyped) await panel.keyboard.type('1.9.2026');
    await panel.keyboard.press('Enter');
    const { missing } = await panelSays(panel, `${asked} as entered`, ({ fields }) =>
      fields.some(({ field, origin }) => field === asked && origin === 'entered'),
    );
    expect(missing.length).toBeGreaterThan(0);
    // And the next one is where the focus is.
    expect(
      await panel.evaluate(() => document.activeElement?.closest('[data-missing]') !== null),
    ).toBe(true);
  });

  it('copies the Vermerk with one key, and pastes it into the page', async () => {
    const { notes } = await readPanel(panel);
    await alt('KeyC');
    await waitFor('the confirmation', () =>
      panel.$$eval('[aria-live]', (regions) =>
        regions.some((region) => region.textContent.includes('kopiert')),
      ),
    );
    await page.goto(`${stage.server.url}/verbis/fall/${demo.kundennummer}#vermerk`);
    await tabTo(page, '#vermerktext');
    await pasteKeys(page);
    const pasted = await page.$eval('#vermerktext', (area) =>
      area instanceof HTMLTextAreaElement ? area.value : '',
    );
    expect(pasted).toContain('\n');
    expect(notes.map(({ text }) => text.trim())).toContain(pasted.trim());
  });

  it('saves the deadlines as a calendar file that a calendar reads', async () => {
    const session = await panel.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    await alt('Digit2');
    await tabTo(panel, '#fristen .save-calendar:not(.row *) .button');
    await panel.keyboard.press('Enter');
    const file = await waitFor('the saved file', async () =>
      (await readdir(downloads)).find((name) => name.endsWith('.ics')),
    );
    const saved = await readFile(join(downloads, file), 'utf8');
    const events = new ICAL.Component(ICAL.parse(saved))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(events.length).toBeGreaterThan(1);
    expect(events.map(({ summary }) => summary)).toContain(
      `Übergabe an BAK prüfen (${demo.kundennummer})`,
    );
    expect(saved).not.toMatch(/Muster|Maxi/);
  });

  it('ticks something off, which stays so when the panel is opened again', async () => {
    const todos = '#jetzt > .todos > .todo';
    const before = await panel.$$eval(todos, (each) => each.length);
    await panel.focus('h1');
    await tabTo(panel, '#jetzt [data-action=done]');
    await panel.keyboard.press('Enter');
    await waitFor('one less', async () => (await panel.$('.undo')) !== null);
    await panel.reload();
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    expect(await panel.$eval('#jetzt', (section) => section.textContent)).toContain(
      '1 erledigt oder zurückgestellt',
    );
    expect(before).toBeGreaterThan(1);
  });

  it('gets a window of its own, where it is printed on one sheet that says what the panel says', async () => {
    const { browser, extensionId } = stage.chromium;
    await tabTo(panel, '[aria-label=Weiteres]');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    const target = await browser.waitForTarget(
      (one) => one.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html?tab=`),
      { timeout: patience },
    );
    const own = await target.asPage();
    const { headline } = await panelSays(own, 'the case', showsCase(demo.kundennummer));
    // There is no window of its own to be had from that window.
    await own.click('[aria-label=Weiteres]');
    const menu = await own.$eval('.menu', ({ textContent }) => textContent);
    expect(menu).toContain('Fallblatt drucken');
    expect(menu).not.toContain('eigenem Fenster');
    await own.keyboard.press('Escape');

    const pdf = Buffer.from(await own.pdf({ preferCSSPageSize: true }));
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const printed = textOfPdf(pdf);
    const withoutBlanks = (words: string) => words.replace(/\s/g, '');
    for (const words of [
      `Fallblatt ${demo.kundennummer}`,
      'Stichtag 20.11.2026',
      'Was jetzt zu tun ist',
      'Übergabe an BAK prüfen',
      headline.split(' · ')[0] ?? headline,
    ]) {
      expect(printed).toContain(withoutBlanks(words));
    }
  });
});
