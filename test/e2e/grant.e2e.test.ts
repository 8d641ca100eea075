import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel } from '../browser/panel.ts';
import { panelSays, showsCase } from '../browser/panel-content.ts';
import { patience } from '../browser/wait.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

// What a function handed to the page of extensions finds there; no type package knows it.
declare const chrome: {
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
};

/** Not just any button: one can fill in a case without a page as well. */
const GRANT = 'main button.button-primary';

describe('a page that was not granted', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chrome-mv3');
  });
  afterAll(() => stage.close());

  it('is not read; one click grants it, and it is read without loading it again', async () => {
    const demo = demoCase('amm-geeignet');
    const page = await stage.open(`/verbis/fall/${demo.kundennummer}`);
    const panel = await openSidePanel(stage.chromium, page);
    await panel.waitForSelector(GRANT, { timeout: patience });
    const text = await panel.evaluate(() => document.body.innerText);
    expect(text).toContain(`Ist ${stage.server.url} Ihr Fachverfahren?`);
    expect(text).not.toContain(demo.kundennummer);

    // Headless, nobody can answer the question that the click makes the browser ask: it is answered
    // beforehand, which alone starts nothing.
    const extensions = await stage.chromium.browser.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      (id) => chrome.developerPrivate.addHostPermission(id, 'http://127.0.0.1/*'),
      stage.chromium.extensionId,
    );
    await page.bringToFront();
    // The panel has gone along to that tab and back.
    const button = await panel.waitForSelector(GRANT, { timeout: patience });
    await button?.evaluate((one) => one instanceof HTMLElement && one.click());
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
  });
});
