import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clickDismiss,
  clickOpenPanel,
  countIn,
  markerSaying,
  markersIn,
} from '../browser/marker.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import {
  openSidePanel,
  panelPage,
  sidePanelIsOpen,
  sidePanelOf,
  tabIdOf,
} from '../browser/panel.ts';
import { panelSays, setStichtag, showsCase } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { DEMO_STICHTAG } from '../fachverfahren/faelle.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

const EGV = /EGV|Kooperationsplan|Eingliederungsvereinbarung/;

describe('the warning beside the field', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  /** Kundenkategorie stands in another mask than the agreement; the rule needs both. */
  async function openEgvMask(page: Page, id: string): Promise<void> {
    const demo = demoCase(id);
    const watch = await panelPage(stage.chromium, await tabIdOf(stage.chromium, page));
    await setStichtag(watch, DEMO_STICHTAG);
    const masks = masksOf('prosoz', demo).filter((mask) => ['profil', 'egv'].includes(mask.id));
    await visitMasks(page, watch, stage.server.url, demo, masks);
    await watch.close();
    await page.bringToFront();
  }

  /** The row that the panel has just been sent to. */
  const revealed = (panel: Page) =>
    panel.evaluate(() => document.querySelector<HTMLElement>('.revealed')?.dataset.rule);

  it.each(['egv-fehlt', 'egv-abgelaufen'])(
    '%s: stands there, says why, and opens the side panel at its rule by a click',
    async (id) => {
      const demo = demoCase(id);
      const page = await stage.open('/');
      await openEgvMask(page, id);
      const marker = await markerSaying(page, EGV);
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
      expect(await waitFor('the rule', () => revealed(panel))).toMatch(new RegExp(`/${id}$`));
    },
  );

  it('shows its rule in a panel that is open already, as often as it is clicked', async () => {
    const page = await stage.open('/');
    await openEgvMask(page, 'egv-fehlt');
    const panel = await openSidePanel(stage.chromium, page);
    for (let turn = 0; turn < 2; turn += 1) {
      await clickOpenPanel(page, await markerSaying(page, EGV));
      await waitFor('the rule', async () => (await revealed(panel))?.endsWith('/egv-fehlt'));
      await panel.evaluate(() => document.querySelector('.revealed')?.classList.remove('revealed'));
    }
  });

  it('stays away for the case once it is put away, and is there for another', async () => {
    const page = await stage.open('/');
    await openEgvMask(page, 'egv-fehlt');
    await clickDismiss(page, await markerSaying(page, EGV));
    const gone = async () => (await markersIn(page)).every(({ text }) => !EGV.test(text));
    await waitFor('the marker to go', gone);
    await openEgvMask(page, 'egv-abgelaufen');
    await markerSaying(page, EGV);
    await openEgvMask(page, 'egv-fehlt');
    await page.reload();
    // Drawn after the markers, so this one would be there, too.
    await waitFor('the count', () => countIn(page));
    expect(await gone()).toBe(true);
  });
});
