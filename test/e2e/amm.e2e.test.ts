import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { panelSays } from '../browser/panel-content.ts';
import { demoCase, openCase, openStage, type Stage } from './stage.ts';

const concept = 'heilbronn-amm';

describe('eligibility for the Arbeitsmarktmanager, read from VerBIS', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  /** Opens all masks of a case and waits for a verdict in the panel. */
  async function rowWith(id: string, rule: string, verdict: string) {
    const demo = demoCase(id);
    const masks = masksOf('verbis', demo);
    const { page, panel } = await openCase(stage, demo, masks[0]?.path ?? '/');
    await visitMasks(page, panel, stage.server.url, demo, masks);
    const hook = `${concept}/${rule}`;
    await panelSays(panel, `${hook} as ${verdict}`, ({ rows }) =>
      rows.some((row) => row.rule === hook && row.verdict === verdict),
    );
    return { panel, row: `[data-rule="${hook}"]` };
  }

  it('the candidate meets every criterion, and the AMM is recommended', async () => {
    const { panel } = await rowWith('amm-geeignet', 'uebergabe-eingangszone', 'met');
    await panelSays(panel, 'the team', ({ rows }) =>
      rows.some((row) => row.rule === `${concept}/amm-ueberstellen` && row.verdict === 'met'),
    );
  });

  it('a day too late is not met, and the criterion with its date says so', async () => {
    const { panel, row } = await rowWith('amm-einen-tag-zu-spaet', 'uebergabe-mi', 'notMet');
    await panel.click(`${row} summary`);
    const text = await panel.$eval(row, (element) => element.textContent);
    // The day the training ended, and the first day that would have done.
    expect(text).toContain('19.11.2021');
    expect(text).toContain('20.11.2021');
  });
});
