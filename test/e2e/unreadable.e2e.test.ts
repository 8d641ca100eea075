import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { fieldValue, panelSays, readPanel } from '../browser/panel-content.ts';
import { demoCase, openCase, openStage, type Stage } from './stage.ts';

describe('a page with dates that are none', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('shows the text it could not read, guesses nothing, and loses nothing else', async () => {
    const demo = demoCase('unlesbares-datum');
    const masks = masksOf('verbis', demo);
    const { page, panel } = await openCase(stage, demo, masks[0]?.path ?? '/');
    await visitMasks(page, panel, stage.server.url, demo, masks);
    await panelSays(panel, 'the texts', ({ problems }) =>
      demo.unlesbar.every(({ text }) => problems.some((problem) => problem.includes(text))),
    );
    const content = await readPanel(panel);
    for (const { feld } of demo.unlesbar) expect(fieldValue(content, feld)).toBeUndefined();
    expect(content.fields.map(({ field }) => field).sort()).toEqual(
      [...(demo.zeigt.verbis ?? [])].sort(),
    );
  });
});
