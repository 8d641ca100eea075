import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium, openPage, workerOf } from '../browser/chromium.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { openSidePanel, panelPage, tabIdOf } from '../browser/panel.ts';
import { fieldValue, panelSays, readPanel, showsCase } from '../browser/panel-content.ts';
import { replaceFrame } from '../browser/replace-frame.ts';
import { waitFor } from '../browser/wait.ts';
import { outputDir } from '../setup/paths.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    discard(tabId: number): Promise<{ id?: number } | undefined>;
    reload(tabId: number): Promise<void>;
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    move(tabId: number, to: object): Promise<unknown>;
    update(tabId: number, change: object): Promise<unknown>;
    get(tabId: number): Promise<{ windowId: number }>;
  };
  readonly windows: { create(of: object): Promise<{ id?: number } | undefined> };
  readonly storage: { readonly session: { get(keys: null): Promise<object> } };
};

const A = '739Q481516';
const B = '846W271828';

/** `/A/alter=36`: a mask that says whose case it is; without the number one that does not. */
function pageAt(path: string): string | undefined {
  const [, number = '', fields = ''] = path.split('/');
  const pairs = fields.split('&').map((each) => each.split('='));
  const rows = pairs.map(([label, value]) => `<dt>${label}<dd>${value}`).join('');
  const key = number === '-' ? '' : `<dt>Kundennummer<dd>${number}`;
  return `<!doctype html><title>Maske</title><h1>Profil</h1><dl>${key}${rows}</dl>`;
}

let pages: ServedPages;
let chromium: Chromium;
beforeAll(async () => {
  pages = await servePages(pageAt);
  chromium = await launchChromium({ extensionDir: outputDir('chrome-mv3-demo'), headless: true });
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

/** A page with its panel in a window of its own; both are closed at the end. */
async function withPage(
  path: string,
  act: (page: Page, panel: Page, tabId: number) => Promise<void>,
): Promise<void> {
  const page = await openPage(chromium, `${pages.url}${path}`);
  const tabId = await tabIdOf(chromium, page);
  const panel = await panelPage(chromium, tabId);
  try {
    await act(page, panel, tabId);
  } finally {
    await panel.close().catch(() => undefined);
    await page.close().catch(() => undefined);
  }
}
const has = (field: string, value: string) => (content: Awaited<ReturnType<typeof readPanel>>) =>
  fieldValue(content, field) === value;
const enter = (panel: Page, tabId: number, fall: string, field: string, value: unknown) =>
  panel.evaluate((message) => chrome.runtime.sendMessage(message), {
    type: 'enter',
    tabId,
    fall,
    field,
    value,
  });

vi.setConfig({ testTimeout: 40_000 });

describe('Was der Seite geschieht, kostet keine Angabe', () => {
  it('back and forward: the panel shows the case of the page that is in view', async () => {
    await withPage(`/${A}/Alter=36`, async (page, panel) => {
      await panelSays(panel, 'A', showsCase(A));
      await page.evaluate(() => Reflect.set(window, 'geblieben', true));
      await page.goto(`${pages.url}/${B}/Alter=41`);
      await panelSays(panel, 'B', showsCase(B));
      await page.bringToFront();
      await page.goBack();
      // It comes out of the browser's memory, with the reader that ran there.
      expect(await page.evaluate(() => Reflect.get(window, 'geblieben'))).toBe(true);
      await panelSays(panel, 'A again', showsCase(A));
      await page.goForward();
      await panelSays(panel, 'B again', showsCase(B));
    });
  });

  it('a page that hangs holds up neither the panel nor another page', async () => {
    await withPage(`/${A}/Alter=36`, async (page, panel, tabId) => {
      await panelSays(panel, 'A', showsCase(A));
      const meanwhile = async () => {
        await enter(panel, tabId, A, 'betreuungsstufe', 'IK');
        await panelSays(panel, 'what was entered', has('betreuungsstufe', 'IK'));
        await withPage(`/${B}/Alter=41`, async (_, other) => {
          await panelSays(other, 'B', has('alter', '41'));
        });
      };
      const dialog = new Promise<void>((resolve, reject) => {
        page.once('dialog', (shown) => {
          // What fails meanwhile fails this test, and no other.
          void meanwhile()
            .finally(() => shown.accept())
            .then(resolve, reject);
        });
      });
      await Promise.all([dialog, page.evaluate(() => alert('Bitte speichern Sie die Maske.'))]);
      expect(fieldValue(await readPanel(panel), 'betreuungsstufe')).toBe('IK');
    });
  });

  it('frames that are gone say nothing any more of whose case the page shows', async () => {
    await withPage('/-/Maske=x', async (page, panel) => {
      const frame = (path: string) => replaceFrame(page, path);
      await frame(`/${A}/Alter=36`);
      await panelSays(panel, 'A', showsCase(A));
      await frame(`/${B}/Alter=41`);
      await panelSays(panel, 'B', showsCase(B));
      await frame('/-/Alter=52');
      await panelSays(panel, 'the reading of no case', has('alter', '52'));
      for (let i = 0; i < 30; i += 1) await frame(`/${A}/Alter=${20 + i}`);
      await panelSays(panel, 'A', (now) => showsCase(A)(now) && has('alter', '49')(now));
      const worker = await workerOf(chromium);
      // They are missed one after the other, when something is to be told to them.
      await waitFor('the frames that are gone to be forgotten', () =>
        worker.evaluate(async () =>
          Object.entries(await chrome.storage.session.get(null))
            .filter(([key]) => key.startsWith('tab:'))
            .every(([, tab]) => Object.keys(JSON.parse(String(tab)).frames).length < 5),
        ),
      );
    });
  });

  it('a page that crashes or is put to sleep leaves the case, and is read again', async () => {
    await withPage(`/${A}/Alter=36`, async (page, panel, tabId) => {
      await panelSays(panel, 'A', has('alter', '36'));
      await enter(panel, tabId, A, 'betreuungsstufe', 'IK');
      const session = await page.createCDPSession();
      session.send('Page.crash').catch(() => undefined);
      await enter(panel, tabId, A, 'betreuungsstufe', 'IG');
      await panelSays(panel, 'the case', (now) => {
        return has('betreuungsstufe', 'IG')(now) && has('alter', '36')(now);
      });
      const worker = await workerOf(chromium);
      await worker.evaluate((id) => chrome.tabs.reload(id), tabId);
      await panelSays(panel, 'the case', has('alter', '36'));
    });
    await withPage(`/${A}/Alter=37`, async (_, panel, tabId) => {
      await panelSays(panel, 'A', has('alter', '37'));
      await panel.bringToFront();
      const worker = await workerOf(chromium);
      const discarded = await worker.evaluate((id) => chrome.tabs.discard(id), tabId);
      await enter(panel, tabId, A, 'betreuungsstufe', 'IF');
      await panelSays(panel, 'the case', has('betreuungsstufe', 'IF'));
      await worker.evaluate((id) => chrome.tabs.reload(id), discarded?.id ?? tabId);
      await panelSays(panel, 'the case', has('alter', '37'));
    });
  });

  it('a tab that is moved to another window and back takes its case along, and the panel stays with its window', async () => {
    const other = await openPage(chromium, `${pages.url}/${B}/Alter=41`);
    const otherId = await tabIdOf(chromium, other);
    const page = await openPage(chromium, `${pages.url}/${A}/Alter=36`);
    const tabId = await tabIdOf(chromium, page);
    const panel = await openSidePanel(chromium, page);
    await panelSays(panel, 'A', showsCase(A));
    await enter(panel, tabId, A, 'betreuungsstufe', 'IK');
    const worker = await workerOf(chromium);
    const move = (windowId: number) =>
      worker.evaluate(
        (id, to) => chrome.tabs.move(id, { windowId: to, index: -1 }),
        tabId,
        windowId,
      );
    const elsewhere = await worker.evaluate(
      (url) => chrome.windows.create({ url }),
      `${pages.url}/-/Alter=52`,
    );
    const { windowId } = await worker.evaluate((id) => chrome.tabs.get(id), otherId);
    await move(elsewhere?.id ?? -1);
    await panelSays(panel, 'the case of the tab that stayed', showsCase(B));
    await move(windowId);
    await worker.evaluate((id) => chrome.tabs.update(id, { active: true }), tabId);
    await panelSays(panel, 'A again, with what was entered', (now) => {
      return showsCase(A)(now) && has('betreuungsstufe', 'IK')(now) && has('alter', '36')(now);
    });
  });
});
