/**
 * The computer's clock and its time zone, in Chromium: the zone is that of the browser's process, the clock is
 * told to the worker and the panel. What each moment is in Germany is `time.test.ts`'s.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium, openPage, workerOf } from '../browser/chromium.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { fieldValue, panelSays, showsCase } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { outputDir } from '../setup/paths.ts';
import { ENDS_OF_DAYS, stichtagIs } from './clock.ts';

vi.setConfig({ testTimeout: 60_000 });

const A = '739Q481516';
const mask = `<!doctype html><title>Maske</title><h1>Profil</h1><dl><dt>Kundennummer<dd>${A}
  <dt>Geburtsdatum<dd>01.01.2002<dt>Kundenkategorie<dd id=kategorie>B</dl>`;

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages(() => mask);
});
afterAll(() => pages.close());

/** Sets the clock of who runs it to `moment`, from where it goes on. */
function setClock(moment: string): void {
  const known = globalThis as { realDate?: DateConstructor };
  known.realDate ??= Date;
  const Real = known.realDate;
  const ahead = Real.parse(moment) - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given: [] | [number | string | Date]) {
      super(given[0] ?? Real.now() + ahead);
    }
    static override now = () => Real.now() + ahead;
  } as DateConstructor;
}

/** East and west of everybody: there it is tomorrow when it is today here, or still yesterday. */
const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles'];

describe('Die Uhr des Rechners, im Browser', () => {
  describe.each(ZONES)('in %s', (zone) => {
    let chromium: Chromium;
    let page: Page;
    let panel: Page;
    beforeAll(async () => {
      chromium = await launchChromium({
        extensionDir: outputDir('chrome-mv3-demo'),
        headless: true,
        timeZone: zone,
      });
      page = await openPage(chromium, `${pages.url}/maske`);
      panel = await panelPage(chromium, await tabIdOf(chromium, page));
    });
    afterAll(() => chromium.close());

    async function clockIs(moment: string): Promise<void> {
      await (await workerOf(chromium)).evaluate(setClock, moment);
      await panel.evaluate(setClock, moment);
      await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    }
    const stichtag = (day: string) => stichtagIs(panel, day);

    it('the browser is in that zone', async () => {
      const used = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
      expect(await panel.evaluate(used)).toBe(zone);
      expect(await (await workerOf(chromium)).evaluate(used)).toBe(zone);
    });

    it.each(ENDS_OF_DAYS)(
      'today ends when it ends in Germany, %s',
      async (_, before, day, after, next) => {
        await clockIs(before);
        // By a clock set far ahead, what was read is too old, and forgotten; the page says it anew.
        await page.reload();
        await panelSays(panel, 'the case', showsCase(A));
        await stichtag(day);
        await clockIs(after);
        await stichtag(next);
        await panelSays(panel, 'the case', showsCase(A));
      },
    );

    it('who is 25 on New Year’s Day is 24 all of the day before', async () => {
      const isOld = (years: number) =>
        waitFor(`an age of ${years}`, async () =>
          (await panel.$eval('.facts', ({ textContent }) => textContent)).includes(
            `${years} Jahre`,
          ),
        );
      await clockIs('2026-12-31T22:59:40Z');
      await page.reload();
      await isOld(24);
      await clockIs('2026-12-31T23:00:00Z');
      await isOld(25);
    });

    it('put back by three hours, what is read from then on still counts', async () => {
      await clockIs('2026-11-20T15:00:00Z');
      await page.reload();
      await panelSays(panel, 'the case', showsCase(A));
      await clockIs('2026-11-20T12:00:00Z');
      await page.$eval('#kategorie', (value) => value.replaceChildren('C'));
      await panelSays(
        panel,
        'the new category',
        (now) => fieldValue(now, 'kundenkategorie') === 'C',
      );
      await stichtag('2026-11-20');
    });
  });
});
