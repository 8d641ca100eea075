import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Chromium, launchChromium, openPage, workerOf } from '../browser/chromium.ts';
import { type Firefox, launchFirefox, panelBeside } from '../browser/firefox.ts';
import { putProfile } from '../browser/firefox-profile.ts';
import { servePages } from '../browser/pages.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { fieldValue, panelSays, showsCase } from '../browser/panel-content.ts';
import { press, typeInto } from '../browser/press.ts';
import { waitFor } from '../browser/wait.ts';
import { killGroup, tempFolder } from '../setup/ending.ts';
import { outputDir } from '../setup/paths.ts';
import { onDisk } from './disk.ts';

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};
declare const browser: {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

/** Values that stand nowhere else in a browser. */
const READ = {
  Kundennummer: '739Q481516',
  'BG-Nummer': '73901BG0048151',
  Geburtsdatum: '17.09.1963',
};
const TYPED = '846W271828';
const PASTED = '17.09.1964';
const REASON = 'Quirlzeugnis';
const SECRETS = [
  ...Object.values(READ),
  '1963-09-17',
  '1964-09-17',
  '846W27',
  PASTED,
  REASON,
  'Zwirbelkraut',
];
/** Typed into the page itself: the browser keeps such things, and when it is there, so is all before it. */
const CONTROL = 'Kontrollwert 5512';
/** Put into `storage.local` on purpose. */
const STORED = 'Absichtswert 7731';

/** An address and a title without any case; the values come by script, so that they are in no cache. */
const BLANK = '<!doctype html><title>Maske</title><main></main><input id="notiz">';

async function fillIn(page: Page): Promise<void> {
  await page.evaluate((values) => {
    const list = document.createElement('dl');
    for (const [label, value] of Object.entries(values)) {
      const [dt, dd] = [document.createElement('dt'), document.createElement('dd')];
      dt.textContent = label;
      dd.textContent = value;
      list.append(dt, dd);
    }
    document.querySelector('main')?.append(list);
  }, READ);
}

/** Everything that a caseworker types into the panel. */
async function useThePanel(panel: Page): Promise<void> {
  await panelSays(panel, 'the case', showsCase(READ.Kundennummer));
  await panel.$eval(
    '#ohne-seite textarea',
    (area, text) => {
      const fold = area.closest('details');
      if (fold) fold.open = true;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    `Geburtsdatum: ${PASTED}\nStatus: Zwirbelkraut`,
  );
  await press(panel, '#ohne-seite', `In ${READ.Kundennummer} übernehmen`);
  await panelSays(
    panel,
    'the pasted date',
    (now) => fieldValue(now, 'geburtsdatum') === '1964-09-17',
  );
  // Left in the fields, not sent off: so browsers keep it for when a page is opened again.
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const fold of document.querySelectorAll<HTMLElement>('.note-title')) fold.click();
  });
  await typeInto(panel, '#ohne-seite', TYPED);
  for (const [button, field, text] of [
    ['[data-action=aside]', '.set-aside-own input', REASON],
    ['[data-action=edit]', '.note-edit', 'Zwirbelkraut'],
  ] as const) {
    const opener = await panel.waitForSelector(button);
    await opener?.evaluate((one) => one instanceof HTMLElement && one.click());
    await panel.waitForSelector(field);
    await panel.type(field, text);
  }
}

describe('Kein Falldatum liegt auf der Platte, nach dem Gebrauch und nach einem Absturz des Browsers', () => {
  it.each(['closed', 'killed'])('Chromium, %s', async (end) => {
    const profile = tempFolder('profile');
    const pages = await servePages(() => BLANK);
    const chromium: Chromium = await launchChromium({
      extensionDir: outputDir('chrome-mv3-demo'),
      headless: true,
      profileDir: profile.path,
    });
    try {
      const page = await openPage(chromium, `${pages.url}/maske`);
      await fillIn(page);
      const panel = await panelPage(chromium, await tabIdOf(chromium, page));
      await useThePanel(panel);
      const worker = await workerOf(chromium);
      await worker.evaluate((value) => chrome.storage.local.set({ probe: value }), STORED);
      await page.bringToFront();
      const typed = Date.now();
      await page.type('#notiz', CONTROL);
      await waitFor(
        'the browser to keep what was typed into the page',
        async () => (await onDisk(profile.path, [CONTROL], typed)).length > 0,
      );
      if (end === 'killed') killGroup(chromium.browser.process()?.pid);
      else await chromium.close();
      expect(await onDisk(profile.path, [STORED])).not.toEqual([]);
      expect(await onDisk(profile.path, SECRETS)).toEqual([]);
    } finally {
      await chromium.close().catch(() => undefined);
      await pages.close();
      await profile.remove();
    }
  });

  it('Firefox, killed', async () => {
    const profile = tempFolder('profile');
    await putProfile(profile.path);
    const pages = await servePages(() => BLANK);
    const firefox: Firefox = await launchFirefox({
      extensionDir: outputDir('firefox-mv3-demo'),
      extensionId: 'konzeptlotse@example.invalid',
      headless: true,
      profileDir: profile.path,
      // Sessions are saved every 15 s otherwise.
      prefs: { 'browser.sessionstore.interval': 1000 },
    });
    try {
      const page = await firefox.browser.newPage();
      await page.goto(`${pages.url}/maske`);
      await fillIn(page);
      const { panel } = await panelBeside(firefox, page);
      await useThePanel(panel);
      await panel.evaluate((value) => browser.storage.local.set({ probe: value }), STORED);
      await page.bringToFront();
      const typed = Date.now();
      await page.type('#notiz', CONTROL);
      await waitFor(
        'the browser to keep what was typed into the page',
        async () => (await onDisk(profile.path, [CONTROL], typed)).length > 0,
        { timeout: 40_000 },
      );
      killGroup(firefox.browser.process()?.pid);
      expect(await onDisk(profile.path, [STORED])).not.toEqual([]);
      expect(await onDisk(profile.path, SECRETS)).toEqual([]);
    } finally {
      await firefox.close().catch(() => undefined);
      await pages.close();
      await profile.remove();
    }
  });
});
