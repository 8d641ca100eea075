import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { framesIn } from '../browser/marker.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { panelSays, showsCase } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

describe('the panel acts on the page', () => {
  const demo = demoCase('amm-geeignet');
  const textarea = '#vermerktext';
  let stage: Stage;
  let page: Page;
  let panel: Page;
  let tabId: number;
  beforeAll(async () => {
    stage = await openStage();
    page = await stage.open(`/verbis/fall/${demo.kundennummer}#vermerk`);
    tabId = await tabIdOf(stage.chromium, page);
    panel = await panelPage(stage.chromium, tabId);
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
  });
  afterAll(() => stage.close());

  const say = (message: object) =>
    panel.evaluate((what) => chrome.runtime.sendMessage(what), { tabId, ...message });

  const written = () =>
    page.$eval(textarea, (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));

  it('puts a text into the text area that had the focus last, and not elsewhere', async () => {
    expect(await say({ type: 'insert', fall: demo.kundennummer, text: 'Zu früh' })).toBe('noField');
    await page.bringToFront();
    await page.click(textarea);
    // The panel has the focus then, as when its button is clicked.
    await panel.bringToFront();
    expect(
      await say({ type: 'insert', fall: demo.kundennummer, text: 'Erste Zeile\nZweite Zeile' }),
    ).toBe('inserted');
    expect(await written()).toBe('Erste Zeile\nZweite Zeile');
  });

  it('puts it into a frame, where that is where the focus was last', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<textarea id="innen"></textarea>';
      document.body.prepend(frame);
    });
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    const area = await frame?.waitForSelector('#innen');
    // What is put before it may still move it from under the pointer.
    await waitFor('the focus in the frame', async () => {
      await area?.click();
      return area?.evaluate((one) => one.ownerDocument.activeElement === one);
    });
    const before = await written();
    let answer: unknown;
    await waitFor(
      'the text in the frame',
      async () => {
        answer = await say({ type: 'insert', fall: demo.kundennummer, text: 'im Rahmen' });
        return area?.evaluate(
          (one) => one instanceof HTMLTextAreaElement && one.value.includes('im Rahmen'),
        );
      },
      { describe: async () => `the answer ${JSON.stringify(answer)}` },
    );
    expect(await written()).toBe(before);
  });

  it('puts nothing into a page that has just gone over to another case', async () => {
    await page.bringToFront();
    await page.click(textarea);
    const before = await written();
    const { kundennummer } = demo;
    await page.evaluate((old) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
        if (text.nodeValue?.includes(old))
          text.nodeValue = text.nodeValue.replace(old, '846W271828');
    }, kundennummer);
    // Nobody has read that yet.
    expect(await say({ type: 'insert', fall: kundennummer, text: 'Vermerk' })).toBe('otherCase');
    expect(await written()).toBe(before);
  });

  it('frames the place that a value was read from, and no other', async () => {
    await page.goto(`${stage.server.url}/verbis/fall/${demo.kundennummer}#kundendaten`);
    await panelSays(panel, 'the birth date', ({ fields }) =>
      fields.some(({ field }) => field === 'geburtsdatum'),
    );
    await page.bringToFront();
    expect(await framesIn(page)).toEqual([]);
    await say({ type: 'show', field: 'geburtsdatum' });
    const [frame] = await waitFor('the frame', async () => {
      const frames = await framesIn(page);
      return frames.length > 0 && frames;
    });
    const text = await page.evaluate(
      ({ x, y, width, height }) =>
        document.elementFromPoint(x + width / 2, y + height / 2)?.textContent,
      frame ?? { x: 0, y: 0, width: 0, height: 0 },
    );
    expect(text).toContain(demo.fall.geburtsdatum?.slice(0, 4));
    await say({ type: 'show', field: null });
    await waitFor('it to go', async () => (await framesIn(page)).length === 0);
  });

  it('leaves no frame behind when the panel is closed', async () => {
    await say({ type: 'show', field: 'geburtsdatum' });
    await waitFor('the frame', async () => (await framesIn(page)).length > 0);
    await panel.close({ runBeforeUnload: false });
    await waitFor('it to go', async () => (await framesIn(page)).length === 0, { timeout: 5000 });
  });
});
