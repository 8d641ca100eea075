import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../../browser/axe.ts';
import { workerOf } from '../../browser/chromium.ts';
import { framesIn } from '../../browser/marker.ts';
import { patience, waitFor } from '../../browser/wait.ts';
import { CASE_A } from './pages.ts';
import { click, type MaskStage, openMasks } from './stage.ts';

// What functions handed to the panel and to the worker find there.
declare const chrome: {
  readonly storage: {
    readonly local: { get(keys: null): Promise<Record<string, unknown>> };
    readonly session: { get(keys: null): Promise<Record<string, unknown>> };
  };
};

let stage: MaskStage;
beforeAll(async () => {
  stage = await openMasks();
});
afterAll(() => stage.close());

/** What the panel says of each place: label, value and outcome. */
async function diagnosed(panel: Page): Promise<readonly string[]> {
  await panel.locator('#fachverfahren summary').setTimeout(patience).click();
  await panel.locator('#diagnose > summary').setTimeout(patience).click();
  await panel.waitForSelector('.diagnosed li', { timeout: patience });
  return panel.$$eval('.diagnosed li', (rows) =>
    rows.map((row) => {
      const of = (selector: string) => row.querySelector(selector)?.textContent ?? '';
      return `${of('.row-title')}: ${of('.value')} (${row.getAttribute('data-outcome')})`;
    }),
  );
}

describe('what was read', () => {
  it('is told of each place in all frames: value, and field or why none', async () => {
    await stage.withCase(CASE_A, async ({ panel }) => {
      const told = await diagnosed(panel);
      for (const expected of [
        'Rechtskreis: SGB II (gelesen)',
        'Kd.-Merkmal Z: IK (fremd)',
        'Tag Null: 03.07.1990 (fremd)',
        'Lebensjahre: 36 (fremd)',
        'Merkmal | Ausprägung | seither: 2 Zeilen (fremd)',
        'Geburtsdatum: leer (verdeckt)',
        // Of names and telephone numbers nothing but the shape leaves the page.
        'Name: Xxxxx, Xxx (fremd)',
        'Telefon: 9999 999999 (fremd)',
      ]) {
        expect(told).toContain(expected);
      }
      expect(told.some((line) => line.startsWith('Nächste Vorsprache Termin: 05.08.2026'))).toBe(
        true,
      );
      expect(await faults(panel)).toEqual([]);
    });
  });

  it('is kept nowhere', async () => {
    const worker = await workerOf(stage.chromium);
    const [local, session] = await worker.evaluate(() =>
      Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]),
    );
    const stored = JSON.stringify([local, session]);
    expect(stored).not.toContain('Kd.-Merkmal Z');
    expect(stored).not.toContain(CASE_A.badge);
  });

  it('is marked in the page while someone points at it or has the focus there', async () => {
    await stage.withCase(CASE_A, async ({ page, panel }) => {
      await diagnosed(panel);
      const row = '.diagnosed li[data-outcome=gelesen] button';
      await panel.focus(row);
      await waitFor('a frame in the page', async () => (await framesIn(page)).length === 1);
      await panel.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await waitFor('no frame any more', async () => (await framesIn(page)).length === 0);
    });
  });

  it('leaves as a report without anything of the case', async () => {
    await stage.withCase(CASE_A, async ({ panel }) => {
      await diagnosed(panel);
      await click(panel, 'Bericht ohne Falldaten ansehen');
      const report = await panel.$eval('.report', (one) => one.textContent);
      expect(JSON.parse(report)).toMatchObject({ format: 'konzeptlotse-diagnose', version: 1 });
      expect(report).toContain('"Rechtskreis"');
      expect(report).toContain('"99.99.9999"');
      for (const value of Object.values(CASE_A)) expect(report).not.toContain(`"${value}"`);
      expect(report).not.toMatch(/Muster|123D|1990/);
    });
  });
});
