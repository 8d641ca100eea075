import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium, openPage, workerOf } from '../browser/chromium.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { panelSays, showsCase } from '../browser/panel-content.ts';
import { press } from '../browser/press.ts';
import { unfold } from '../browser/unfold.ts';
import { waitFor } from '../browser/wait.ts';
import { outputDir } from '../setup/paths.ts';
import { secretsIn } from './secrets.ts';

declare const chrome: {
  readonly runtime: {
    readonly onMessage: { addListener(listen: (message: unknown) => void): void };
    sendMessage(message: object): Promise<unknown>;
  };
  readonly storage: {
    readonly local: { get(keys: null): Promise<object> };
    readonly session: { get(keys: null): Promise<object> };
  };
};

const NUMBER = '739Q481516';
/** A page that is full of a person, where masks have such things and where they should not. */
const PAGE = `<!doctype html><title>Quastenbein, Wilhelmine</title>
<h1>Quastenbein, Wilhelmine – ${NUMBER}</h1>
<dl><dt>Kundennummer<dd>${NUMBER}<dt>Name, Vorname<dd>Quastenbein, Wilhelmine
<dt>Straße<dd>Zwetschgenallee 17<dt>PLZ, Ort<dd>09999 Hintertupfingen<dt>Wohnort<dd>Hintertupfingen
<dt>Telefon<dd>0171 5550123<dt>E-Mail<dd>wilhelmine@post.example<dt>IBAN<dd>DE02 1203 0000 0000 2020 51
<dt>Geburtsdatum<dd>siehe Quastenbein, 0171 5550123<dt>Alter<dd>36</dl>
<h2>Daten zu Frau Quastenbein</h2><dl><dt>Kundenkategorie<dd>B<dt>Betreuungsstufe<dd>bei Wilhelmine erfragen</dl>
<h2>Kontakte Fridolin Knotterbeck</h2><table><tr><th>Datum<th>Art<th>Bearbeiter<th>Bemerkung
<tr><td>02.11.2026<td>telefonisch<td>Knotterbeck, Fridolin<td>0171 5550123
<tr><td>irgendwann<td>telefonisch<td>Knotterbeck, Fridolin<td>0171 5550123</table>
<h2>Maßnahmen</h2><table><tr><th>Art<th>Beginn<th>Ende<th>Status
<tr><td>MAT<td>01.10.2026<td>31.12.2026<td>läuft bei Frau Knotterbeck</table>
<p>Vermerk: Frau Quastenbein, Zwetschgenallee 17, rief unter 0171 5550123 an.</p>`;

describe('Namen, Anschriften, Telefonnummern und Konten verlassen keine Seite', () => {
  let pages: ServedPages;
  let chromium: Chromium;
  let page: Page;
  let panel: Page;
  let tabId: number;
  beforeAll(async () => {
    pages = await servePages(() => PAGE);
    chromium = await launchChromium({
      extensionDir: outputDir('chrome-mv3-demo'),
      headless: true,
    });
    await (await workerOf(chromium)).evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message) => void heard.push(message));
    });
    page = await openPage(chromium, `${pages.url}/maske`);
    tabId = await tabIdOf(chromium, page);
    panel = await panelPage(chromium, tabId);
    await panelSays(panel, 'the case', showsCase(NUMBER));
  });
  afterAll(async () => {
    await chromium.close();
    await pages.close();
  });

  /** All that the worker was told in this page, and all that is kept. */
  const known = async () => {
    const worker = await workerOf(chromium);
    return worker.evaluate(async () =>
      JSON.stringify([
        Reflect.get(globalThis, 'heard'),
        await chrome.storage.session.get(null),
        await chrome.storage.local.get(null),
      ]),
    );
  };

  it('in what is read: messages, memory, panel', async () => {
    const text = await known();
    expect(text).toContain(NUMBER);
    expect(text).toContain('"kundenkategorie"');
    expect(secretsIn(text)).toEqual([]);
    expect(secretsIn(await panel.evaluate(() => document.documentElement.outerHTML))).toEqual([]);
  });

  it('in “Was wurde gelesen?”, and in its report', async () => {
    const told = await panel.evaluate(
      async (id) =>
        JSON.stringify(await chrome.runtime.sendMessage({ type: 'diagnose', tabId: id })),
      tabId,
    );
    expect(told).toContain('Kundenkategorie');
    expect(secretsIn(told)).toEqual([]);
    // It may be folded with others.
    await unfold(panel);
    await press(panel, '#diagnose', 'Bericht ohne Falldaten ansehen');
    const report = await panel.waitForSelector('.report pre');
    const text = (await report?.evaluate((one) => one.textContent)) ?? '';
    expect(text).toContain('Kundenkategorie');
    expect(text).not.toContain(NUMBER);
    expect(secretsIn(text)).toEqual([]);
  });

  it('in what someone points at, and in the profile that comes of it', async () => {
    const say = (message: object) =>
      panel.evaluate(async (all) => JSON.stringify(await chrome.runtime.sendMessage(all)), {
        tabId,
        ...message,
      });
    await say({ type: 'point', on: true });
    await page.bringToFront();
    for (let step = 0; step < 20; step += 1) {
      expect(secretsIn(await say({ type: 'pointOn', way: 'next' }))).toEqual([]);
    }
    await say({ type: 'pointOn', way: 'take' });
    const told = await waitFor('what was pointed at', async () => {
      const state = await say({ type: 'state' });
      return state.includes('"step":"pointed"') && state;
    });
    expect(secretsIn(told)).toEqual([]);
    await say({ type: 'teach', as: 'betreuungsstufe' });
    const text = await known();
    expect(text).toContain('"profile:');
    expect(secretsIn(text)).toEqual([]);
  });
});
