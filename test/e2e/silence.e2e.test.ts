import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countIn } from '../browser/marker.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { panelSays, setStichtag } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { DEMO_STICHTAG } from '../fachverfahren/faelle.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

describe('a page that knows how WXT talks through the page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('silences nothing: it is read on, and drawn on', async () => {
    const demo = demoCase('egv-abgelaufen');
    const masks = masksOf('prosoz', demo);
    const page = await stage.open('/');
    const panel = await panelPage(stage.chromium, await tabIdOf(stage.chromium, page));
    await setStichtag(panel, DEMO_STICHTAG);
    await visitMasks(page, panel, stage.server.url, demo, masks.slice(0, 1));
    const stillHere = await page.evaluate((id) => {
      const type = `${id}:content:wxt:content-script-started`;
      const detail = { contentScriptName: 'content', messageId: 'erfunden' };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
      Reflect.set(window, 'geblieben', true);
      return type;
    }, stage.chromium.extensionId);
    expect(stillHere).toContain('wxt');

    await visitMasks(page, panel, stage.server.url, demo, masks);
    // The same document throughout, so that it is the reader who was there when that was said.
    expect(await page.evaluate(() => Reflect.get(window, 'geblieben'))).toBe(true);
    await waitFor('the count', () => countIn(page));
    await panelSays(panel, 'an overdue deadline', ({ rows }) =>
      rows.some(({ state }) => state === 'overdue'),
    );
  });
});
