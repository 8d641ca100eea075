/** The panel by keyboard alone, in the real extension: everything a case needs, with no click. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel, panelPage, tabIdOf } from '../browser/panel.ts';
import { panelSays, setStichtag, showsCase } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { DEMO_STICHTAG } from '../fachverfahren/faelle.ts';
import { tempFolder } from '../setup/ending.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

describe('by keyboard alone', () => {
  const demo = demoCase('amm-ueber-sechs-monate');
  const temp = tempFolder('downloads');
  const downloads = join(temp.path, 'saved');
  let stage: Stage;
  let page: Page;
  let panel: Page;
  let tabId: number;

  beforeAll(async () => {
    await mkdir(downloads);
    stage = await openStage();
    page = await stage.open(`/verbis/fall/${demo.kundennummer}#kundendaten`);
    tabId = await tabIdOf(stage.chromium, page);
    panel = await panelPage(stage.chromium, tabId);
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    await setStichtag(panel, DEMO_STICHTAG);
    await panelSays(panel, 'the overdue deadline', ({ rows }) =>
      rows.some(({ state }) => state === 'overdue'),
    );
    const session = await panel.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    await panel.bringToFront();
  });
  afterAll(async () => {
    await stage.close();
    await temp.remove();
  });

  const hasFocus = (selector: string) =>
    panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

  /** Presses Tab until `selector` has the focus; what is folded on the way stays folded. */
  async function tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 300; presses += 1) {
      await panel.keyboard.press('Tab');
      if (await hasFocus(selector)) return;
    }
    throw new Error(`Tab never reaches ${selector}`);
  }

  async function alt(key: 'Digit2' | 'Digit6' | 'KeyC'): Promise<void> {
    await panel.keyboard.down('Alt');
    await panel.keyboard.press(key);
    await panel.keyboard.up('Alt');
  }

  it('saves the deadlines as a calendar file that a calendar reads', async () => {
    await alt('Digit2');
    await tabTo('#fristen > .save-calendar > summary');
    await panel.keyboard.press('Enter');
    await tabTo('#fristen > .save-calendar .button');
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

  it('copies the most fitting Vermerk with one key', async () => {
    await alt('KeyC');
    await waitFor('the confirmation', () =>
      panel.$$eval('[aria-live]', (regions) =>
        regions.some((region) => region.textContent.includes('kopiert')),
      ),
    );
  });

  it('ticks something off, which stays so when the panel is opened again', async () => {
    const todos = '#jetzt > .todos > .todo';
    const before = await panel.$$eval(todos, (each) => each.length);
    await panel.focus('h1');
    await tabTo('#jetzt [data-action=done]');
    await panel.keyboard.press('Enter');
    await waitFor('one less', async () => (await panel.$('.undo')) !== null);
    await panel.reload();
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    expect(await panel.$eval('#jetzt', (section) => section.textContent)).toContain(
      '1 erledigt oder zurückgestellt',
    );
    expect(before).toBeGreaterThan(1);
  });

  it('is printed on one sheet', async () => {
    const pdf = Buffer.from(await panel.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('gets a window of its own from the side panel, and none from that window', async () => {
    const { browser } = stage.chromium;
    const windows = () => browser.targets().filter((one) => one.url() === panel.url()).length;
    const before = windows();
    const side = await openSidePanel(stage.chromium, page);
    await panelSays(side, 'the case', showsCase(demo.kundennummer));
    await side.focus('[aria-label=Weiteres]');
    await side.keyboard.press('Enter');
    await side.keyboard.press('Tab');
    await side.keyboard.press('Enter');
    await waitFor('the window', () => windows() === before + 1);
    expect(await panel.$eval('.menu', (menu) => menu.textContent)).not.toContain('eigenem Fenster');
  });
});
