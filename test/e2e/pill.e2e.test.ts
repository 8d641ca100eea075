import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workerOf } from '../browser/chromium.ts';
import { boxOfClass, countIn, middle } from '../browser/marker.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { panelPage, sidePanelIsOpen, sidePanelOf, tabIdOf } from '../browser/panel.ts';
import { panelSays, setStichtag, showsCase } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { DEMO_STICHTAG } from '../fachverfahren/faelle.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

declare const chrome: {
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

describe('how much there is to do', () => {
  const demo = demoCase('egv-abgelaufen');
  let stage: Stage;
  let page: Page;
  let panel: Page;
  let tabId: number;
  beforeAll(async () => {
    stage = await openStage();
    page = await stage.open('/');
    tabId = await tabIdOf(stage.chromium, page);
    panel = await panelPage(stage.chromium, tabId);
    await setStichtag(panel, DEMO_STICHTAG);
    await visitMasks(page, panel, stage.server.url, demo, masksOf('prosoz', demo));
    await page.bringToFront();
  });
  afterAll(() => stage.close());

  const icon = async () =>
    (await workerOf(stage.chromium)).evaluate(async (id) => {
      const of = { tabId: id };
      return [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)];
    }, tabId);

  it('is one number: at the edge of the page, on the icon, in the panel', async () => {
    const { headline } = await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    // The first by its name, the others by their number.
    const count = 1 + Number(/, (\d+) weitere/u.exec(headline)?.[1] ?? 0);
    expect(count).toBeGreaterThan(1);
    await waitFor('the count', async () =>
      (await countIn(page))?.startsWith(`Konzeptlotse: ${count} Fristen und Warnungen`),
    );
    expect(await icon()).toEqual([
      String(count),
      `Konzeptlotse öffnen: ${count} Fristen und Warnungen, Stichtag 20.11.2026`,
    ]);
  });

  it('keeps its place on the pages of this origin', async () => {
    const before = middle(await boxOfClass(page, 'count-main'));
    await page.mouse.move(...before);
    await page.mouse.down();
    await page.mouse.move(300, 200, { steps: 5 });
    await page.mouse.up();
    const atLeft = async () => (await boxOfClass(page, 'count-main')).x < 20;
    await waitFor('it to snap to the edge', atLeft);
    expect(sidePanelIsOpen(stage.chromium)).toBe(false);
    await page.reload();
    await waitFor('it to be there again', atLeft);
  });

  it('opens the panel', async () => {
    await page.mouse.click(...middle(await boxOfClass(page, 'count-main')));
    await panelSays(await sidePanelOf(stage.chromium), 'the case', showsCase(demo.kundennummer));
  });

  it('is gone where it was switched off, and the icon still says it', async () => {
    await page.mouse.move(...middle(await boxOfClass(page, 'count-main')));
    await page.mouse.click(...middle(await boxOfClass(page, 'count-more')));
    const hide = middle(await boxOfClass(page, 'action-hide'));
    const gone = async () => (await countIn(page)) === undefined;
    // Once one has had it before one's eyes for a moment.
    await waitFor('it to go', async () => {
      await page.mouse.click(...hide);
      return gone();
    });
    await page.reload();
    await waitFor('the icon', async () => (await icon())[0] !== '');
    expect(await gone()).toBe(true);

    const { origin } = new URL(page.url());
    await panel.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'pill',
      tabId,
      origin,
      shown: true,
    });
    await waitFor('it to be back', async () => !(await gone()));
  });

  it('is nothing on a page without a case', async () => {
    await page.goto(`${stage.server.url}/`);
    await waitFor('the icon', async () => (await icon()).join() === ',Konzeptlotse öffnen');
    expect(await countIn(page)).toBeUndefined();
  });
});
