import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelSays } from '../browser/panel-content.ts';
import { unfold } from '../browser/unfold.ts';
import { demoCase, openCase, openStage, type Stage } from './stage.ts';

/** What axe finds wrong, as lines for people. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations: all } = await window.axe.run(document, {
      resultTypes: ['violations'],
    });
    return all.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map((one) => one.html) }));
  });
  return found.map(({ id, help, targets }) => `${id}: ${help}\n${targets.join('\n')}`);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

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

  it.each(['light', 'dark'])('has nothing that axe finds wrong (%s)', async (scheme) => {
    await panel.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await violations(panel)).toEqual([]);
  });

  it('would be told of something wrong', async () => {
    const page = await stage.open('/');
    await page.setContent('<img src="data:,"><p>Kein Titel, keine Sprache</p>');
    expect(await violations(page)).not.toEqual([]);
    await page.close();
  });
});
