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
    await dress(panel, 'light');
    expect(await faults(panel)).toEqual([]);
    await dress(panel, 'dark');
    expect(await faultyColours(panel), 'dark').toEqual([]);
  });

  it('would be told of something wrong', async () => {
    const page = await stage.open('/');
    await page.setContent(
      '<p style="color: #ccc">Kein Titel, keine Sprache</p><details open><summary>Mehr</summary><img src="data:,"></details>',
    );
    const rulesOf = (found: readonly string[]) => found.map((line) => line.split(':', 1)[0]);
    const whole = ['color-contrast', 'document-title', 'html-has-lang', 'image-alt'];
    expect(rulesOf(await faults(page))).toEqual(expect.arrayContaining(whole));

    const again = rulesOf(await faults(page));
    expect(again, 'the page as a whole again').toContain('document-title');
    expect(again, 'the same look again').not.toContain('color-contrast');
    expect(again, 'the same fold again').not.toContain('image-alt');
    expect(await faultyColours(page)).toEqual([]);

    await page.$eval('p', (text) => text.style.setProperty('color', '#ddd'));
    expect(rulesOf(await faultyColours(page)), 'another look').toEqual(['color-contrast']);
    await page.$eval('details[open] img', (image) => image.classList.add('other'));
    expect(rulesOf(await faults(page)), 'another fold').toContain('image-alt');
    await page.close();
  });

  it('would be told of a target that is too small, or that another one leaves too little of', async () => {
    const page = await stage.open('/');
    const button = (id: string, style: string) =>
      `<button id=${id} style="padding:0;border:0;height:30px;${style}">x</button>`;
    await page.setContent(
      `<!doctype html><main style="display:flex">${button('narrow', 'width:9px')}${button('beside', 'width:30px')}
       <hr>${button('covered', 'width:30px')}${button('covers', 'width:30px;margin-left:-20px')}</main>`,
    );
    const found = (await faults(page)).filter((line) => line.startsWith('target-size'));
    expect(found.map((line) => /id="(\w+)"/.exec(line)?.[1])).toEqual(['narrow', 'covered']);
    await page.close();
  });
});
