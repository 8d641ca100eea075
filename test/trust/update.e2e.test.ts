import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPage } from '../browser/chromium.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { fieldValue, panelSays, showsCase } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { demoCase, openStage, type Stage } from '../e2e/stage.ts';

declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

const demo = demoCase('egv-fehlt');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

vi.setConfig({ testTimeout: 60_000 });

/** Loads the extension anew, as an update does: worker and panel end, what ran in pages is cut off. */
async function update(): Promise<void> {
  const { chromium } = stage;
  const extensions = await openPage(chromium, 'chrome://extensions');
  await extensions.evaluate(async (id) => {
    // Otherwise the browser switches off what is not from its store.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, { failQuietly: true });
  }, chromium.extensionId);
  await extensions.close();
}

const ours = (page: Page) => page.$$eval('[data-konzeptlotse]', (all) => all.length);

describe('Eine neue Fassung bei offenen Seiten', () => {
  it('ends what ran in the page, reads it anew, and the panel says what is gone', async () => {
    const { chromium } = stage;
    const page = await stage.open(`/verbis/fall/${demo.kundennummer}`);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const tabId = await tabIdOf(chromium, page);
    const before = await panelPage(chromium, tabId);
    await panelSays(before, 'the case', showsCase(demo.kundennummer));
    await before.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'enter',
      tabId,
      fall: demo.kundennummer,
      field: 'pflegezeit',
      value: true,
    });
    await waitFor('what is drawn in the page', async () => (await ours(page)) === 1);
    await page.evaluate(() => {
      document.querySelector('[data-konzeptlotse]')?.setAttribute('data-alt', '');
    });

    await update();

    await waitFor('the old one to leave and a new one to draw', () =>
      page.$$eval(
        '[data-konzeptlotse]',
        (all) => all.length === 1 && !all[0]?.hasAttribute('data-alt'),
      ),
    );
    const after = await panelPage(chromium, tabId);
    const now = await panelSays(after, 'the case, read anew', showsCase(demo.kundennummer));
    expect(fieldValue(now, 'pflegezeit')).toBeUndefined();
    expect(await after.evaluate(() => document.body.innerText)).toContain(
      'was Sie vorher in dieser Sitzung eingetragen hatten, ist gelöscht',
    );
    // The page itself noticed nothing, and works.
    await page.evaluate(() => document.querySelector<HTMLElement>('input, select')?.focus());
    expect(complaints).toEqual([]);
    await after.close();
    await page.close();
  });
});
