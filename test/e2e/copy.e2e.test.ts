import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pasteKeys, pressShortcut } from '../browser/keys.ts';
import { noticeIn } from '../browser/marker.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { panelPage, sidePanelIsOpen, tabIdOf } from '../browser/panel.ts';
import { setStichtag } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { DEMO_STICHTAG, type Demofall } from '../fachverfahren/faelle.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

async function pasteInto(page: Page, selector: string): Promise<string> {
  await page.click(selector);
  await pasteKeys(page);
  return page.$eval(selector, (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
}

describe('the shortcut that copies the Vermerk', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const demo = demoCase('amm-geeignet');

  /** All that a Vermerk needs is known then, and the mask to write it in is open. */
  async function openWholeCase({ kundennummer }: Demofall): Promise<Page> {
    const page = await stage.open('/');
    const watch = await panelPage(stage.chromium, await tabIdOf(stage.chromium, page));
    await setStichtag(watch, DEMO_STICHTAG);
    await visitMasks(page, watch, stage.server.url, demo, masksOf('verbis', demo));
    await page.goto(`${stage.server.url}/verbis/fall/${kundennummer}#vermerk`);
    await watch.close();
    await page.bringToFront();
    return page;
  }

  it('copies the fitting one, says so, opens nothing and leaves the focus where it was', async () => {
    const page = await openWholeCase(demo);
    await page.focus('#vermerktext');
    await page.keyboard.type('Entwurf');
    await page.$eval('#vermerktext', (area) => {
      if (area instanceof HTMLTextAreaElement) area.setSelectionRange(0, 7);
    });

    await pressShortcut(page, 'V');

    const said = await waitFor('the page to say so', () => noticeIn(page));
    expect(said).toMatch(/^Vermerk kopiert für den Stichtag 20\.11\.2026: /);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('vermerktext');
    expect(sidePanelIsOpen(stage.chromium)).toBe(false);
    const pasted = await pasteInto(page, '#vermerktext');
    expect(pasted).toContain('AMM');
    await waitFor('the line to go', async () => (await noticeIn(page)) === undefined);
  });

  it('says so where none fits, and leaves the clipboard as it is', async () => {
    const page = await stage.open('/');
    const said = await waitFor('the page to say so', async () => {
      await pressShortcut(page, 'V');
      return waitFor('a line', () => noticeIn(page), { timeout: 1000 });
    });
    expect(said).toBe('Kein Vermerk kopiert: Auf dieser Seite ist kein Fall zu erkennen.');
  });

  it('copies while the focus is in a frame', async () => {
    const page = await openWholeCase(demo);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<textarea id="innen"></textarea>';
      document.body.prepend(frame);
    });
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    await (await frame?.waitForSelector('#innen'))?.focus();
    const said = await waitFor('the page to say that it was copied', async () => {
      await pressShortcut(page, 'V');
      return waitFor('a line', () => noticeIn(page)).then((line) =>
        line.startsWith('Vermerk kopiert') ? line : undefined,
      );
    });
    expect(said).toMatch(/^Vermerk kopiert für den Stichtag 20\.11\.2026: /);
    expect(await pasteInto(page, '#vermerktext')).toContain('AMM');
  });
});
