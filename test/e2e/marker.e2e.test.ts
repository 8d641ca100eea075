import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clickOpenPanel, markerSaying } from '../browser/marker.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { panelPage, sidePanelIsOpen, sidePanelOf, tabIdOf } from '../browser/panel.ts';
import { panelSays, showsCase } from '../browser/panel-content.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

describe('the warning beside the field', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it.each(['egv-fehlt', 'egv-abgelaufen'])(
    '%s: stands there, says why, and opens the side panel by a click',
    async (id) => {
      const demo = demoCase(id);
      const page = await stage.open('/');
      // Kundenkategorie stands in another mask than the agreement; the rule needs both.
      const watch = await panelPage(stage.chromium, await tabIdOf(stage.chromium, page));
      const masks = masksOf('prosoz', demo).filter((mask) => ['profil', 'egv'].includes(mask.id));
      await visitMasks(page, watch, stage.server.url, demo, masks);
      await watch.close();
      await page.bringToFront();
      const marker = await markerSaying(page, /EGV|Kooperationsplan|Eingliederungsvereinbarung/);
      expect(sidePanelIsOpen(stage.chromium)).toBe(false);

      await clickOpenPanel(page, marker);

      const panel = await sidePanelOf(stage.chromium);
      await panelSays(
        panel,
        `the warning ${id}`,
        (content) =>
          showsCase(demo.kundennummer)(content) &&
          content.rows.some((row) => row.rule.endsWith(`/${id}`) && row.severity !== ''),
      );
    },
  );
});
