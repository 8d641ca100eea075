import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPS, type App, type Demofall } from '../fachverfahren/faelle/demofall.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { PROSOZ } from '../fachverfahren/masken/prosoz.ts';
import { VERBIS } from '../fachverfahren/masken/verbis.ts';
import { type Fachverfahren, startFachverfahren } from '../fachverfahren/server.ts';
import { type Reader, type Seen, startReader } from './reader.ts';

let reader: Reader;
let verfahren: Fachverfahren;
beforeAll(async () => {
  verfahren = await startFachverfahren();
  reader = await startReader();
});
afterAll(async () => {
  await reader.close();
  await verfahren.close();
});

/** Every mask of the case in one application, read as a caseworker would click through it. */
async function masks(page: Page, app: App, { kundennummer }: Demofall): Promise<Seen[]> {
  if (app === 'verbis') {
    await page.goto(`${verfahren.url}/verbis/fall/${kundennummer}`);
    const seen: Seen[] = [];
    for (const { id } of VERBIS.masken) {
      await page.click(`[data-tab=${id}]`);
      await page.waitForSelector(`#reiter-${id}:not([hidden])`);
      seen.push(await reader.read(page));
    }
    return seen;
  }
  if (app === 'prosoz') {
    const seen: Seen[] = [];
    for (const { id, titel } of PROSOZ.masken) {
      await page.goto(`${verfahren.url}/prosoz/#/fall/${kundennummer}/${id}`);
      await page.waitForFunction(
        (t: string) => document.querySelector('h1')?.textContent === t,
        {},
        titel,
      );
      seen.push(await reader.read(page));
    }
    return seen;
  }
  await page.goto(`${verfahren.url}/cosach/fall/${kundennummer}`, { waitUntil: 'load' });
  const inner = await frameNamed(page, 'massnahmen');
  return [await reader.read(page), await reader.read(inner)];
}

async function frameNamed(page: Page, name: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[name=${name}]`);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame ${name}`);
  await frame.waitForSelector('table');
  return frame;
}

/** Cases of which the application shows something otherwise, or so that it can't be read. */
const eigen = (app: App, demo: Demofall) =>
  [...demo.abweichend, ...demo.unlesbar].some((stelle) => stelle.app === app);

// One case of each application, and whatever is special; `e2e/reading` reads every case in the extension.
const stellen = APPS.flatMap((app) =>
  FAELLE.filter((demo) => demo.apps.includes(app))
    .filter((demo, index) => index === 0 || eigen(app, demo))
    .map((demo) => ({ name: `${app}: ${demo.id}`, app, demo })),
);

describe('the demonstration Fachverfahren', () => {
  test.each(stellen)('$name', async ({ app, demo }) => {
    const page = await reader.browser.newPage();
    try {
      const seen = await masks(page, app, demo);
      const readings = seen.flatMap(({ snapshot }) => snapshot.readings);
      const read = new Map<string, unknown>();
      for (const { field, value } of readings) {
        // One application shows one value for one field, on however many masks.
        if (read.has(field)) expect([field, value]).toEqual([field, read.get(field)]);
        read.set(field, value);
      }
      const erwartet: Record<string, unknown> = {};
      for (const feld of demo.zeigt[app] ?? []) erwartet[feld] = demo.fall[feld];
      for (const stelle of demo.abweichend)
        if (stelle.app === app) erwartet[stelle.feld] = stelle.wert;
      // The page shows what the case has; texts of a list of its own count too.
      expect(Object.fromEntries([...read].sort())).toEqual(
        Object.fromEntries(Object.entries(erwartet).sort()),
      );
      const problems = new Set(
        seen.flatMap(({ snapshot }) => snapshot.problems.map((p) => p.field)),
      );
      const unlesbar = demo.unlesbar.filter((stelle) => stelle.app === app).map(({ feld }) => feld);
      expect([...problems].sort()).toEqual([...unlesbar].sort());
      expect(seen[0]?.snapshot.kundennummer).toBe(demo.kundennummer);
    } finally {
      await page.close();
    }
  });
});
