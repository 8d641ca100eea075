import { afterAll, beforeAll, describe, it } from 'vitest';
import { killWorker } from '../browser/chromium.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { openSidePanel } from '../browser/panel.ts';
import { panelSays } from '../browser/panel-content.ts';
import { demoCase, openCase, openStage, type Stage } from './stage.ts';

describe('the service worker', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('dies between the masks, and the case is still whole', async () => {
    const demo = demoCase('egv-abgelaufen');
    const [first, ...others] = masksOf('prosoz', demo);
    const { page, panel } = await openCase(stage, demo, first?.path ?? '/');
    let seen = first?.shows ?? [];
    for (const mask of others) {
      seen = [...seen, ...mask.shows];
      await killWorker(stage.chromium);
      await visitMasks(page, panel, stage.server.url, demo, [{ ...mask, shows: seen }]);
    }
  });

  it('is dead when the panel opens, and the panel shows the case', async () => {
    const demo = demoCase('kategorie-a-arbeitsmarktnah');
    const { page, panel } = await openCase(stage, demo, masksOf('prosoz', demo)[0]?.path ?? '/');
    await panel.close();
    await killWorker(stage.chromium);
    const again = await openSidePanel(stage.chromium, page);
    await panelSays(again, 'the case', ({ fields }) =>
      fields.some((one) => one.value === demo.kundennummer),
    );
  });
});
