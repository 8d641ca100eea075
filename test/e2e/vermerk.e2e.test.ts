import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { waitFor } from '../browser/wait.ts';
import { demoCase, openCase, openStage, type Stage } from './stage.ts';

const note = 'heilbronn-amm/vermerk-uebergabe';

describe('the Vermerk', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('is copied with one click, said so, and pasted into the Fachverfahren', async () => {
    const demo = demoCase('amm-geeignet');
    const path = `/verbis/fall/${demo.kundennummer}`;
    const { page, panel } = await openCase(stage, demo, `${path}#kundendaten`);
    const masks = masksOf('verbis', demo).filter(({ id }) => /kundendaten|lebenslauf/.test(id));
    await visitMasks(page, panel, stage.server.url, demo, masks);

    // Not among those whose occasion is still open: these are folded.
    const button = await panel.waitForSelector(
      `#vermerk > [data-note="${note}"] [data-action=copy]`,
    );
    await button?.scrollIntoView();
    await button?.click();
    await waitFor('the confirmation', () =>
      panel.$$eval('[role=status], [aria-live]', (regions) =>
        regions.some((region) => region.textContent.includes('kopiert')),
      ),
    );
    const shown = await panel.$eval(`[data-note="${note}"] pre`, (text) => text.textContent);

    // Read back as the caseworker does: pasted where it belongs.
    await page.goto(`${stage.server.url}${path}#vermerk`);
    await page.bringToFront();
    await page.click('#vermerktext');
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = await waitFor('the pasted text', () =>
      page.$eval('#vermerktext', (area) => (area instanceof HTMLTextAreaElement ? area.value : '')),
    );
    expect(pasted).toBe(shown);
    expect(pasted).toContain('AMM');
  });
});
