import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { lettersOf, panelSays, showsCase } from '../browser/panel-content.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

describe('the panel as a page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('shows the tab that its address names, whichever tab is in front', async () => {
    const demo = demoCase('egv-abgelaufen');
    const page = await stage.open(`/verbis/fall/${demo.kundennummer}`);
    const panel = await panelPage(stage.chromium, await tabIdOf(stage.chromium, page));
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    expect(await lettersOf(panel), 'its letters come with it').toEqual(['400', '600']);

    const other = demoCase('amm-geeignet');
    const otherPage = await stage.open(`/verbis/fall/${other.kundennummer}`);
    const otherPanel = await panelPage(stage.chromium, await tabIdOf(stage.chromium, otherPage));
    await panelSays(otherPanel, 'the other case', showsCase(other.kundennummer));
    await panelSays(panel, 'the first case still', showsCase(demo.kundennummer));
  });
});
