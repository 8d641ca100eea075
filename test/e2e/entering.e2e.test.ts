import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWorker } from '../browser/chromium.ts';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { type PanelContent, panelSays, readPanel } from '../browser/panel-content.ts';
import { press, typeInto } from '../browser/press.ts';
import { waitFor } from '../browser/wait.ts';
import { demoCase, openCase, openStage, type Stage } from './stage.ts';

const feld = ({ fields }: PanelContent, field: string) => fields.find((one) => one.field === field);

/** The row of a field among what is known of the case. */
const row = (field: string) => `#angaben [data-field="${field}"]`;

describe('a value entered in the panel', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  const demo = demoCase('amm-geeignet');
  beforeAll(async () => {
    stage = await openStage();
    ({ page, panel } = await openCase(stage, demo, `/verbis/fall/${demo.kundennummer}`));
  });
  afterAll(() => stage.close());

  it('answers the first question, and the next one has the focus', async () => {
    const { missing } = await panelSays(
      panel,
      'questions',
      (content) => content.missing.length > 1,
    );
    const asked = await panel.$eval('[data-missing]', (one) => one.getAttribute('data-missing'));
    const field = asked ?? '';
    const buttons = await panel.$$(`[data-missing="${field}"] .entry button`);
    await buttons[0]?.focus();
    await panel.keyboard.press('Enter');
    const content = await panelSays(panel, `${field} as entered`, (now) => {
      return feld(now, field)?.origin === 'entered';
    });
    expect(content.missing).not.toEqual(missing);
    const focused = await panel.evaluate(
      () => document.activeElement?.closest('[data-missing]')?.getAttribute('data-missing') ?? '',
    );
    expect(focused).not.toBe('');
    expect(focused).not.toBe(field);
  });

  it('outranks what the page shows, is marked, and both are shown as a problem', async () => {
    const read = feld(await readPanel(panel), 'geburtsdatum');
    expect(read?.origin).toBe('read');
    await press(panel, row('geburtsdatum'), 'Ändern');
    await typeInto(panel, row('geburtsdatum'), '31.2.1991');
    await panel.keyboard.press('Enter');
    await waitFor('what is expected', () =>
      panel.$eval(row('geburtsdatum'), (one) => one.textContent.includes('TT.MM.JJJJ, MM.JJJJ')),
    );
    await typeInto(panel, row('geburtsdatum'), '3.7.1991');
    await panel.keyboard.press('Enter');
    const content = await panelSays(panel, 'the entered date', (now) => {
      return feld(now, 'geburtsdatum')?.value === '1991-07-03';
    });
    expect(feld(content, 'geburtsdatum')?.origin).toBe('entered');
    expect(await panel.$eval(row('geburtsdatum'), (one) => one.textContent)).toContain(
      'eingetragen',
    );
    const problem = content.problems.find((text) => text.includes('03.07.1991')) ?? '';
    expect(problem).toContain('Geburtsdatum');
    expect(problem).toContain('Kundendaten');
  });

  it('outlives the worker and the page, but not that it is taken back', async () => {
    await killWorker(stage.chromium);
    await page.reload();
    await panel.reload();
    await panelSays(panel, 'the entered date still', (now) => {
      return feld(now, 'geburtsdatum')?.origin === 'entered';
    });
    await press(panel, row('geburtsdatum'), 'Zurücknehmen');
    const content = await panelSays(panel, 'what was read', (now) => {
      return feld(now, 'geburtsdatum')?.origin === 'read';
    });
    expect(feld(content, 'geburtsdatum')?.value).toBe(demo.fall.geburtsdatum);
    expect(content.problems.join()).not.toContain('Eingetragen');
  });

  it('stays while the page goes from mask to mask, and comes back to the first', async () => {
    const entered = (await readPanel(panel)).fields.filter(({ origin }) => origin === 'entered');
    expect(entered).toHaveLength(1);
    const masks = masksOf('verbis', demo);
    await visitMasks(page, panel, stage.server.url, demo, [...masks, ...masks.slice(0, 1)]);
    const { fields } = await readPanel(panel);
    expect(fields.filter(({ origin }) => origin === 'entered')).toEqual(entered);
  });
});
