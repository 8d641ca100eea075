import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium, openPage, workerOf } from '../browser/chromium.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { fieldValue, panelSays } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { outputDir } from '../setup/paths.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    executeScript<T>(script: {
      target: { tabId: number };
      func: (given: T) => void;
      args: [T];
    }): Promise<unknown>;
  };
  readonly storage: {
    readonly session: { get(key: string): Promise<Record<string, { fall: string }[] | undefined>> };
  };
};

const CALM = '123D456789';
const LOUD = '739Q481516';

let pages: ServedPages;
let chromium: Chromium;
beforeAll(async () => {
  pages = await servePages(
    (path) => `<!doctype html><title>Maske</title><h1>Profil</h1>
      <dl><dt>Kundennummer<dd>${path.slice(1)}<dt>Kundenkategorie<dd id=kategorie>B</dl>`,
  );
  chromium = await launchChromium({ extensionDir: outputDir('chrome-mv3-demo'), headless: true });
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

interface Opened {
  readonly page: Page;
  readonly panel: Page;
  readonly tabId: number;
}
async function opened(number: string): Promise<Opened> {
  const page = await openPage(chromium, `${pages.url}/${number}`);
  const tabId = await tabIdOf(chromium, page);
  const panel = await panelPage(chromium, tabId);
  await panelSays(panel, number, (now) => fieldValue(now, 'kundenkategorie') === 'B');
  return { page, panel, tabId };
}

const saysIn = ({ panel }: Opened) => panel.$eval('body', ({ innerText }) => innerText);
/**
 * From now on a program beside ours, with all that ours may, says without end what it makes up: more at a time
 * than may wait, and the next as soon as the browser has taken one.
 */
async function flood({ tabId }: Opened): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate(async (id) => {
    await chrome.scripting.executeScript({
      target: { tabId: id },
      args: [160],
      func: (number) => {
        const where = { label: 'Alter', mask: 'Profil' };
        const readings = [{ field: 'alter', value: 36, shown: '36', where }];
        let said = 0;
        const talk = async () => {
          for (;;) {
            said += 1;
            document.title = String(said);
            const kundennummer = `${100 + (said % 900)}X${100_000 + said}`;
            const snapshot = { kundennummer, mask: 'Profil', readings, problems: [] };
            await chrome.runtime.sendMessage({ type: 'snapshot', doc: `doc ${said}`, snapshot });
          }
        };
        for (let index = 0; index < number; index += 1) void talk();
      },
    });
  }, tabId);
}
/** How much was said so far. */
const saidBy = async ({ page }: Opened) => Number(await page.title());

describe('Ein Tab, der den Fall eines anderen nennt, im Browser', () => {
  it('both values are told, with the tab from which the other is', async () => {
    const honest = await opened('987D654321');
    const liar = await opened('321D456789');
    const worker = await workerOf(chromium);
    await worker.evaluate(async (id) => {
      await chrome.scripting.executeScript({
        target: { tabId: id },
        args: ['987D654321'],
        func: (kundennummer) => {
          const where = { label: 'Kundenkategorie', mask: 'Profil' };
          const readings = [{ field: 'kundenkategorie', value: 'C', shown: 'C', where }];
          const snapshot = { kundennummer, mask: 'Profil', readings, problems: [] };
          void chrome.runtime.sendMessage({ type: 'snapshot', doc: 'd', snapshot });
        },
      });
    }, liar.tabId);
    const told = () =>
      honest.panel.$$eval('[data-problem=kundenkategorie] .fact', (facts) =>
        facts.map(({ textContent }) => textContent),
      );
    await waitFor('the contradiction', async () => (await told()).length > 0);
    expect(await told()).toEqual([
      '„C“Profil › Kundenkategorie (in einem anderen Tab)',
      '„B“Profil › Kundenkategorie',
    ]);
  });
});

describe('Ein Tab, der ohne Ende redet, im Browser', () => {
  it('another is read on, and its panel is answered; that it can’t keep up is said beside the tab alone', async () => {
    const calm = await opened(CALM);
    const loud = await opened(LOUD);
    await flood(loud);
    await waitFor('its panel to say so', async () =>
      (await saysIn(loud)).includes('meldet gerade mehr'),
    );
    const before = await saidBy(loud);

    await calm.page.bringToFront();
    await calm.page.$eval('#kategorie', (one) => (one.textContent = 'C'));
    await panelSays(calm.panel, 'the change', (now) => fieldValue(now, 'kundenkategorie') === 'C');
    expect(await saysIn(calm)).not.toContain('meldet gerade mehr');
    const late = await opened('555D555555');
    expect(await saysIn(late)).not.toContain('meldet gerade mehr');
    // It went on all the while.
    await waitFor('much more to be said', async () => (await saidBy(loud)) > before + 500);
    await loud.page.close();
    const worker = await workerOf(chromium);
    const kept = await worker.evaluate(async () =>
      ((await chrome.storage.session.get('verzeichnis')).verzeichnis ?? []).map(({ fall }) => fall),
    );
    expect(kept).toEqual(expect.arrayContaining([CALM, '555D555555']));
    expect(kept.length).toBeLessThanOrEqual(202);
  });
});
