import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchDemo, panelBeside } from '../browser/firefox.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import {
  fieldValue,
  lettersOf,
  panelSays,
  readPanel,
  showsCase,
} from '../browser/panel-content.ts';
import { press } from '../browser/press.ts';
import { waitFor } from '../browser/wait.ts';
import { type Fachverfahren, startFachverfahren } from '../fachverfahren/server.ts';
import { demoCase } from './stage.ts';

declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
  readonly storage: {
    readonly session: { get(keys: null): Promise<object>; set(items: object): Promise<void> };
  };
};

describe('Firefox', () => {
  let server: Fachverfahren;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await startFachverfahren();
    firefox = await launchDemo();
  });
  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  it('loads the extension, reads a VerBIS case, and shows it in the page of the panel', async () => {
    const demo = demoCase('amm-geeignet');
    const page = await firefox.browser.newPage();
    const masks = masksOf('verbis', demo);
    await page.goto(`${server.url}${masks[0]?.path ?? '/'}`);
    const { panel } = await panelBeside(firefox, page);
    await visitMasks(page, panel, server.url, demo, masks);
    expect(await lettersOf(panel), 'its letters come with it').toEqual(['400', '600']);
    const content = await readPanel(panel);
    expect(fieldValue(content, 'geburtsdatum')).toBe(demo.fall.geburtsdatum);
    expect(content.fields.map(({ field }) => field).sort()).toEqual(
      [...(demo.zeigt.verbis ?? [])].sort(),
    );
  });

  it('puts a text into the text area that had the focus last, and copies one without a click', async () => {
    const demo = demoCase('amm-abgabe');
    const page = await firefox.browser.newPage();
    await page.goto(`${server.url}/verbis/fall/${demo.kundennummer}#vermerk`);
    const { panel, tabId } = await panelBeside(firefox, page);
    await page.bringToFront();
    await page.click('#vermerktext');
    await panel.bringToFront();
    const answer = await waitFor('the page to take it', async () => {
      const result = await panel.evaluate(
        (id, fall) =>
          browser.runtime.sendMessage({
            type: 'insert',
            tabId: id,
            fall,
            text: 'Erste Zeile\nZweite',
          }),
        tabId,
        demo.kundennummer,
      );
      return result !== 'noField' && result;
    });
    expect(answer).toBe('inserted');
    const written = await page.$eval('#vermerktext', (area) =>
      area instanceof HTMLTextAreaElement ? area.value : '',
    );
    expect(written).toBe('Erste Zeile\nZweite');

    // What the shortcut asks of the page; no test can press the shortcut itself in Firefox.
    await page.bringToFront();
    const copied = await panel.evaluate(
      (id) => browser.tabs.sendMessage(id, { type: 'copy', text: 'kopiert' }, { frameId: 0 }),
      tabId,
    );
    expect(copied).toEqual({ copied: true });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await waitFor('the pasted text', () =>
      page.$eval('#vermerktext', (area) =>
        area instanceof HTMLTextAreaElement ? area.value.includes('kopiert') : false,
      ),
    );
  });

  it('goes on at what the case says first, once a notice is read', async () => {
    const demo = demoCase('egv-abgelaufen');
    const page = await firefox.browser.newPage();
    await page.goto(`${server.url}/verbis/fall/${demo.kundennummer}`);
    const { panel } = await panelBeside(firefox, page);
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    await panel.evaluate(() => browser.storage.session.set({ update: '0.2.0' }));
    await panel.waitForSelector('.notice .button');
    await panel.bringToFront();
    await panel.focus('.notice .button');
    await panel.keyboard.press('Enter');
    await waitFor('the first heading to have the focus', () =>
      panel.evaluate(() => document.activeElement?.textContent === 'Was jetzt zu tun ist'),
    );
  });

  it('fills in a case by hand beside a page, and forgets all of it', async () => {
    const demo = demoCase('egv-abgelaufen');
    const page = await firefox.browser.newPage();
    await page.goto(`${server.url}/verbis/fall/${demo.kundennummer}`);
    const { panel } = await panelBeside(firefox, page);
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    await press(panel, '#ohne-seite', 'Ohne Kundennummer beginnen');
    await panelSays(panel, 'a case of nothing', ({ fields }) => fields.length === 0);
    await panel.select('#angaben select', 'neukunde');
    await press(panel, '#angaben .entry', 'ja');
    const { fields } = await panelSays(panel, 'the answer', (now) => now.fields.length === 1);
    expect(fields).toEqual([{ field: 'neukunde', value: 'true', origin: 'entered' }]);
    await press(panel, '.other-case', 'Zurück zur Seite');
    await panelSays(panel, 'the case of the page', showsCase(demo.kundennummer));
    await press(panel, '#faelle', 'Alle vergessen');
    await press(panel, '#faelle', 'Ja, alle vergessen');
    await panelSays(panel, 'nothing', (now) => now.fields.length === 0);
    const kept = await panel.evaluate(async () =>
      JSON.stringify(await browser.storage.session.get(null)),
    );
    expect(kept).not.toContain(demo.kundennummer);
    expect(kept).not.toContain('neukunde');
  });
});
