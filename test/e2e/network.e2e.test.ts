import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../rules/profil/schema.ts';
import { launchChromium, openPage } from '../browser/chromium.ts';
import { readNetLog, requestsOf } from '../browser/net-log.ts';
import { openSidePanel } from '../browser/panel.ts';
import { fieldValue, panelSays, showsCase } from '../browser/panel-content.ts';
import { press } from '../browser/press.ts';
import { unfold } from '../browser/unfold.ts';
import { waitFor } from '../browser/wait.ts';
import { startFachverfahren } from '../fachverfahren/server.ts';
import { tempFolder } from '../setup/ending.ts';
import { outputDir } from '../setup/paths.ts';
import { demoCase } from './stage.ts';

const demo = demoCase('widerspruch-zwischen-masken');
const paths = [
  `/verbis/fall/${demo.kundennummer}`,
  `/prosoz/#/fall/${demo.kundennummer}/profil`,
  `/cosach/fall/${demo.kundennummer}`,
];

/** An extension that does what ours must not: so we know that it would be seen. */
async function talkativeExtension(address: string) {
  const folder = tempFolder('talkative');
  await mkdir(folder.path, { recursive: true });
  const send = `fetch(${JSON.stringify(address)} + '/verraten?by=' + (self.document ? 'page' : 'worker'), {mode: 'no-cors'})`;
  await writeFile(
    join(folder.path, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'talkative',
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    }),
  );
  await writeFile(join(folder.path, 'worker.js'), send);
  await writeFile(join(folder.path, 'content.js'), send);
  return folder;
}

/** Opens all pages with an extension; returns what reached the server and what the extension asked for. */
async function visit(
  extensionDir: string | ((serverUrl: string) => Promise<string>),
  look: (
    chromium: Awaited<ReturnType<typeof launchChromium>>,
    page: Awaited<ReturnType<typeof openPage>>,
    hits: readonly { readonly url: string }[],
  ) => Promise<void>,
) {
  const server = await startFachverfahren();
  /** After each page. */
  const hitsUntil: number[] = [];
  const folder = typeof extensionDir === 'string' ? extensionDir : await extensionDir(server.url);
  const log = tempFolder('netlog');
  const netLog = join(log.path, 'netlog.json');
  const chromium = await launchChromium({ extensionDir: folder, headless: true, netLog });
  try {
    for (const path of paths) {
      const page = await openPage(chromium, `${server.url}${path}`);
      await page.waitForNetworkIdle({ idleTime: 200 });
      await look(chromium, page, server.hits);
      hitsUntil.push(server.hits.length);
      await page.close();
    }
  } finally {
    await chromium.close();
    await server.close();
  }
  const requests = await readNetLog(netLog);
  await log.remove();
  return {
    hits: server.hits.map(({ method, url }) => `${method} ${url}`).sort(),
    hitsUntil,
    asked: requestsOf(chromium.extensionId, requests).map(({ url }) => url),
    all: requests.length,
  };
}

/** Everything that can be done with it, but for asking for a page. */
async function useEverything(
  chromium: Awaited<ReturnType<typeof launchChromium>>,
  page: Page,
  panel: Page,
): Promise<void> {
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const area = document.querySelector<HTMLTextAreaElement>('#ohne-seite textarea');
    if (!area) throw new Error('nothing to paste into');
    area.value = 'Kundenkategorie: B';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(panel, '#ohne-seite', `In ${demo.kundennummer} übernehmen`);
  await panelSays(panel, 'what was pasted', (now) => {
    return fieldValue(now, 'kundenkategorie') === 'B';
  });
  // What is in the menu is drawn when that is opened.
  await panel.click('[aria-label=Weiteres]');
  for (const action of ['done', 'copy', 'insert', 'calendar', 'print', 'detach']) {
    await panel.evaluate((name) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      const words: Record<string, RegExp> = {
        calendar: /in den Kalender/i,
        print: /Drucken|Fallblatt/,
        detach: /eigene[sn]? Fenster|Abkoppeln|Fenster/,
      };
      const button =
        document.querySelector<HTMLElement>(`[data-action="${name}"]`) ??
        buttons.find((one) => words[name]?.test(`${one.textContent} ${one.title}`));
      button?.click();
    }, action);
  }
  await waitFor('the window of its own', () =>
    chromium.browser.targets().some((one) => one.url().includes('sidepanel.html?tab=')),
  );
  await press(panel, '#fachverfahren', 'Feld zuordnen');
  await panel.waitForSelector('.teaching');
  await page.bringToFront();
  // The panel may say so before the page has heard of it.
  await waitFor('the end of pointing', async () => {
    await page.keyboard.press('Escape');
    return (await panel.$('.teaching')) === null;
  });
  await panel.waitForSelector('#diagnose');
  // It may be folded with others.
  await unfold(panel);
  await press(panel, '#diagnose', 'Bericht ohne Falldaten ansehen');
  await press(panel, '#diagnose', 'Als Datei speichern');
  const options = await openPage(
    chromium,
    `chrome-extension://${chromium.extensionId}/options.html`,
  );
  await options.waitForSelector('#profile');
  await options.evaluate(() => {
    for (const link of document.querySelectorAll('a')) if (link.hash) link.click();
  });
  await exchangeSettings(options);
  await options.close();
  await page.bringToFront();
  await press(panel, `[data-case="${demo.kundennummer}"]`, 'Vergessen');
  await waitFor('it to be forgotten', () =>
    panel.evaluate(() => document.body.innerText.includes('Jetzt wieder lesen')),
  );
  await press(panel, 'main', 'Jetzt wieder lesen');
  await panelSays(panel, 'the case again', showsCase(demo.kundennummer));
}

/** Saves all settings as a file, and takes in that file, and one with a profile. */
async function exchangeSettings(options: Page): Promise<void> {
  const folder = tempFolder('settings');
  await mkdir(folder.path, { recursive: true });
  const session = await options.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder.path,
  });
  await press(options, 'main', 'Alle Einstellungen als Datei speichern');
  const saved = await waitFor('the saved settings', async () =>
    (await readdir(folder.path)).find((name) => name.endsWith('.json')),
  );
  const profile = {
    name: 'Netzprobe',
    active: true,
    addresses: [{ origin: 'http://127.0.0.1' }],
    mappings: [],
    exclusions: [],
    masks: [],
  };
  await writeFile(join(folder.path, 'profil.json'), fileOf([profile]));
  for (const file of [saved, 'profil.json']) {
    const input = await options.waitForSelector('#austausch input[type=file]');
    await input?.uploadFile(join(folder.path, file));
    await options.waitForSelector('[data-taken]');
  }
  await options.waitForSelector('[data-profile=Netzprobe]');
  await folder.remove();
}

describe('the network', () => {
  it('carries nothing of ours, and the server sees what it sees without us', async () => {
    const ours = await visit(outputDir('chrome-mv3-demo'), async (chromium, page) => {
      const panel = await openSidePanel(chromium, page);
      await panelSays(panel, 'the case', showsCase(demo.kundennummer));
      if (page.url().includes(paths[0] ?? '')) await useEverything(chromium, page, panel);
    });
    const silent = tempFolder('silent');
    await writeFile(
      join(silent.path, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name: 'silent', version: '1' }),
    );
    let visited = 0;
    const without = await visit(silent.path, async (_chromium, _page, hits) => {
      // A page that is slow asks for the rest of itself after a pause.
      const expected = ours.hitsUntil[visited] ?? 0;
      await waitFor('the page to be whole', () => hits.length >= expected);
      visited += 1;
    });
    await silent.remove();

    expect(ours.all).toBeGreaterThan(paths.length);
    expect(ours.asked).toEqual([]);
    expect(ours.hits).toEqual(without.hits);
  });

  it('shows an extension that talks, worker and content script alike', async () => {
    let remove = async () => {};
    const talkative = await visit(
      async (url) => {
        const folder = await talkativeExtension(url);
        remove = folder.remove;
        return folder.path;
      },
      async (_chromium, _page, hits) => {
        await waitFor('it to talk', () => hits.some(({ url }) => url.endsWith('by=page')));
      },
    );
    await remove();
    expect(talkative.asked.filter((url) => url.endsWith('by=worker'))).toHaveLength(1);
    expect(talkative.hits.filter((hit) => hit.endsWith('by=page'))).toHaveLength(paths.length);
  });
});
