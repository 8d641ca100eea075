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

let cases = 0;
/** A case that no test has shown, nor the same one tried again. */
function fresh(): string {
  cases += 1;
  return `${100 + cases}D456789`;
}

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
 * than may wait, and the next soon after each. Without a breath it would only keep the browser busy.
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
            await new Promise((resolve) => setTimeout(resolve, 20));
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
    const number = fresh();
    const honest = await opened(number);
    const liar = await opened(fresh());
    const worker = await workerOf(chromium);
    await worker.evaluate(
      async (id, named) => {
        await chrome.scripting.executeScript({
          target: { tabId: id },
          args: [named],
          func: (kundennummer) => {
            const where = { label: 'Kundenkategorie', mask: 'Profil' };
            const readings = [{ field: 'kundenkategorie', value: 'C', shown: 'C', where }];
            const snapshot = { kundennummer, mask: 'Profil', readings, problems: [] };
            void chrome.runtime.sendMessage({ type: 'snapshot', doc: 'd', snapshot });
          },
        });
      },
      liar.tabId,
      number,
    );
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
  it('another is read, and its panel is answered; that it can’t keep up is said beside the tab alone', async () => {
    const loud = await opened(fresh());
    try {
      await flood(loud);
      await waitFor('its panel to say so', async () =>
        (await saysIn(loud)).includes('meldet gerade mehr'),
      );
      const before = await saidBy(loud);
      const number = fresh();
      const calm = await opened(number);
      expect(await saysIn(calm)).not.toContain('meldet gerade mehr');
      // It went on all the while, and goes on.
      await waitFor('more to be said', async () => (await saidBy(loud)) > before + 20);
      const worker = await workerOf(chromium);
      const kept = await worker.evaluate(async () =>
        ((await chrome.storage.session.get('verzeichnis')).verzeichnis ?? []).map(
          ({ fall }) => fall,
        ),
      );
      expect(kept).toContain(number);
    } finally {
      await loud.page.close();
    }
  });
});
