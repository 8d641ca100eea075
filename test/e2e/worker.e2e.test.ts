import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWorker, workerOf } from '../browser/chromium.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { openSidePanel, panelUrl, tabIdOf } from '../browser/panel.ts';
import { panelSays, showsCase } from '../browser/panel-content.ts';
import { press } from '../browser/press.ts';
import { patience } from '../browser/wait.ts';
import { demoCase, openCase, openStage, type Stage } from './stage.ts';

// What a function handed to the worker, or by it to a page, finds there.
declare const chrome: {
  readonly runtime: { sendMessage: (message: object) => Promise<unknown> };
  readonly scripting: {
    executeScript(injection: object): Promise<{ readonly result: unknown }[]>;
  };
  readonly storage: Readonly<Record<string, { get(key: null): Promise<object> }>>;
};

/** The panel of `page`, which the worker answers nothing until it has been asked once, or clicked into. */
async function openUnanswered(
  { chromium }: Stage,
  page: Page,
  until: 'asked' | 'clicked',
): Promise<Page> {
  const tabId = await tabIdOf(chromium, page);
  const panel = await chromium.browser.newPage({ type: 'window' });
  await panel.evaluateOnNewDocument((end) => {
    const { sendMessage } = chrome.runtime;
    const answerAgain = () => {
      chrome.runtime.sendMessage = sendMessage;
    };
    chrome.runtime.sendMessage = () => {
      if (end === 'asked') answerAgain();
      return Promise.reject(new Error('The message port closed'));
    };
    if (end === 'clicked') addEventListener('click', answerAgain, { capture: true });
  }, until);
  await panel.goto(panelUrl(chromium.extensionId, tabId));
  return panel;
}

describe('the service worker', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('dies between the masks, and the case is still whole', async () => {
    const demo = demoCase('egv-abgelaufen');
    const [first, ...others] = masksOf('prosoz', demo);
    const { page, panel } = await openCase(stage, demo, first?.path ?? '/');
    let seen = first?.shows ?? [];
    for (const mask of others) {
      seen = [...seen, ...mask.shows];
      await killWorker(stage.chromium);
      await visitMasks(page, panel, stage.server.url, demo, [{ ...mask, shows: seen }]);
    }
  });

  it('is dead when the panel opens, and the panel shows the case', async () => {
    const demo = demoCase('kategorie-a-arbeitsmarktnah');
    const { page, panel } = await openCase(stage, demo, masksOf('prosoz', demo)[0]?.path ?? '/');
    await panel.close();
    await killWorker(stage.chromium);
    const again = await openSidePanel(stage.chromium, page);
    await panelSays(again, 'the case', ({ fields }) =>
      fields.some((one) => one.value === demo.kundennummer),
    );
  });

  it('ends over the first question of a panel, which asks again', async () => {
    const demo = demoCase('kategorie-a-arbeitsmarktnah');
    const { page } = await openCase(stage, demo, masksOf('prosoz', demo)[0]?.path ?? '/');
    const panel = await openUnanswered(stage, page, 'asked');
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    await panel.close();
  });

  it('says nothing: the panel says so, claims to show no last state where there is none, and asks again on a click', async () => {
    const demo = demoCase('kategorie-a-arbeitsmarktnah');
    const { page } = await openCase(stage, demo, masksOf('prosoz', demo)[0]?.path ?? '/');
    const panel = await openUnanswered(stage, page, 'clicked');
    const line = await panel.waitForSelector('.error-line', { timeout: patience });
    const said = await line?.evaluate((one) => one.textContent);
    expect(said).toContain('antwortet gerade nicht');
    expect(said).not.toContain('letzte Stand');
    await press(panel, '.error-line', 'Erneut versuchen');
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    await panel.close();
  });

  it('keeps cases and settings to itself: a script in a page may look into neither', async () => {
    const page = await stage.open('/');
    const tabId = await tabIdOf(stage.chromium, page);
    const worker = await workerOf(stage.chromium);
    const [found] = await worker.evaluate(
      (id) =>
        chrome.scripting.executeScript({
          target: { tabId: id },
          func: () =>
            Promise.all(
              ['session', 'local'].map((area) =>
                (chrome.storage[area]?.get(null) ?? Promise.reject(new Error('not there'))).then(
                  () => `${area} was read`,
                  () => 'refused',
                ),
              ),
            ),
        }),
      tabId,
    );
    expect(found?.result).toEqual(['refused', 'refused']);
  });
});
