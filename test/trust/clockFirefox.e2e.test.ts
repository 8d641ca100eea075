/**
 * The computer's clock and its time zone, in Firefox, as `clock.e2e.test.ts` has them in Chromium: the zone is
 * that of the browser's process, the clock is told to the background and the panel.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Firefox, launchDemo, panelBeside } from '../browser/firefox.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { fieldValue, panelSays, showsCase } from '../browser/panel-content.ts';
import { ENDS_OF_DAYS, stichtagIs } from './clock.ts';

/** Where a clock is set: a window with its own. */
interface Clocked {
  Date: DateConstructor;
  realDate?: DateConstructor;
  readonly Intl: typeof Intl;
}
declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  /** null: the background has been stopped. */
  readonly extension: { getBackgroundPage(): Clocked | null };
};

vi.setConfig({ testTimeout: 60_000 });

const A = '739Q481516';
/** East of everybody: there it is tomorrow when it is today here. */
const ZONE = 'Pacific/Kiritimati';
const mask = `<!doctype html><meta charset=utf-8><title>Maske</title><h1>Profil</h1><dl>
  <dt>Kundennummer<dd>${A}<dt>Geburtsdatum<dd>01.01.2002<dt>Kundenkategorie<dd id=kategorie>B</dl>`;

let pages: ServedPages;
let firefox: Firefox;
let page: Page;
let panel: Page;
let tabId: number;
beforeAll(async () => {
  pages = await servePages(() => mask);
  firefox = await launchDemo({ timeZone: ZONE });
  page = await firefox.browser.newPage();
  await page.goto(`${pages.url}/maske`);
  ({ panel, tabId } = await panelBeside(firefox, page));
  await panelSays(panel, 'the case', showsCase(A));
});
afterAll(async () => {
  await firefox?.close();
  await pages?.close();
});

/** Sets both clocks to `moment`, from where they go on. */
async function clockIs(moment: string): Promise<void> {
  await panel.evaluate(
    async (wanted, id) => {
      // Whoever has just answered is there.
      await browser.runtime.sendMessage({ type: 'state', tabId: id });
      const background = browser.extension.getBackgroundPage();
      if (!background) throw new Error('the background is not there');
      const clocked: readonly Clocked[] = [background, globalThis];
      for (const each of clocked) {
        each.realDate ??= each.Date;
        const Real = each.realDate;
        const ahead = Real.parse(wanted) - Real.now();
        each.Date = class extends Real {
          constructor(...given: [] | [number | string | Date]) {
            super(given[0] ?? Real.now() + ahead);
          }
          static override now = () => Real.now() + ahead;
        } as DateConstructor;
      }
      document.dispatchEvent(new Event('visibilitychange'));
    },
    moment,
    tabId,
  );
}
const stichtag = (day: string) => stichtagIs(panel, day);

describe('Die Uhr des Rechners, in Firefox', () => {
  it('the browser is in that zone', async () => {
    const zones = await panel.evaluate(() =>
      [browser.extension.getBackgroundPage(), globalThis].map(
        (each) => each?.Intl.DateTimeFormat().resolvedOptions().timeZone,
      ),
    );
    expect(zones).toEqual([ZONE, ZONE]);
  });

  it.each(ENDS_OF_DAYS)(
    'today ends when it ends in Germany, %s, with the panel open',
    async (_, before, day, after, next) => {
      await clockIs(before);
      await stichtag(day);
      await clockIs(after);
      await stichtag(next);
    },
  );

  it('put back by three hours, what is read from then on still counts', async () => {
    await clockIs('2026-11-20T15:00:00Z');
    await page.bringToFront();
    await page.reload();
    await panelSays(panel, 'the case', showsCase(A));
    await clockIs('2026-11-20T12:00:00Z');
    await page.$eval('#kategorie', (value) => value.replaceChildren('C'));
    await panelSays(panel, 'the new category', (now) => fieldValue(now, 'kundenkategorie') === 'C');
    await stichtag('2026-11-20');
  });
});
