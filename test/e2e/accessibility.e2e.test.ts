import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, faultyColours } from '../browser/axe.ts';
import { panelSays } from '../browser/panel-content.ts';
import { unfold } from '../browser/unfold.ts';
import { dress } from '../gallery/browser.ts';
import { demoCase, openCase, openStage, type Stage } from './stage.ts';

describe('the real side panel', () => {
  let stage: Stage;
  let panel: Page;
  beforeAll(async () => {
    stage = await openStage();
    const demo = demoCase('egv-fehlt');
    ({ panel } = await openCase(stage, demo, `/verbis/fall/${demo.kundennummer}#egv`));
    await panelSays(panel, 'results', ({ rows }) => rows.length > 0);
    // What is folded is there for people, too.
    await unfold(panel);
  });
  afterAll(() => stage.close());

  it('has nothing that axe finds wrong, light and dark', async () => {
    expect(await faults(panel)).toEqual([]);
    for (const scheme of ['light', 'dark'] as const) {
      await dress(panel, scheme);
      expect(await faultyColours(panel), scheme).toEqual([]);
    }
  });

  it('would be told of something wrong', async () => {
    const page = await stage.open('/');
    await page.setContent('<img src="data:,"><p style="color: #ccc">Kein Titel, keine Sprache</p>');
    expect(await faults(page)).not.toEqual([]);
    expect(await faultyColours(page)).toHaveLength(1);
    expect(await faultyColours(page), 'the same look again').toEqual([]);
    await page.close();
  });
});
