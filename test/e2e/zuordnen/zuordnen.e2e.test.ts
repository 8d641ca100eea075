import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workerOf } from '../../browser/chromium.ts';
import { tabIdOf } from '../../browser/panel.ts';
import { fieldValue, panelSays } from '../../browser/panel-content.ts';
import { patience, waitFor } from '../../browser/wait.ts';
import { CASE_A, CASE_B } from './pages.ts';
import {
  click,
  clickAt,
  type MaskStage,
  openMasks,
  startPointing,
  type Target,
  type Work,
} from './stage.ts';

// What functions handed to pages and to the worker find there.
declare const noticed: string[];
declare const chrome: {
  readonly tabs: { sendMessage(tabId: number, message: object, to?: object): Promise<unknown> };
  readonly storage: {
    readonly local: { get(keys: null): Promise<Record<string, unknown>> };
    readonly session: { get(keys: null): Promise<Record<string, unknown>> };
  };
};

let stage: MaskStage;
let withCase: MaskStage['withCase'];
beforeAll(async () => {
  stage = await openMasks();
  withCase = stage.withCase;
});
afterAll(() => stage.close());

const step = (panel: Page, name: string) =>
  panel.waitForSelector(`#zuordnen[data-step=${name}]`, { timeout: patience });

async function teach(work: Work, target: Target, offer: string): Promise<void> {
  await startPointing(work);
  await clickAt(work, target);
  await step(work.panel, 'pointed');
  const isOffered = await work.panel.$(`[data-offer=${offer}]`);
  if (isOffered === null)
    await work.panel.type('#zuordnen input[type=search]', labels[offer] ?? '');
  await work.panel.locator(`[data-offer=${offer}]`).setTimeout(patience).click();
  await step(work.panel, 'taught');
  await click(work.panel, 'Fertig');
  await work.panel.waitForFunction(() => document.getElementById('zuordnen') === null);
}

const labels: Readonly<Record<string, string>> = {
  betreuungsstufe: 'Betreuungsstufe',
  egvGueltigBis: 'gültig bis',
  kundenkategorie: 'Kundenkategorie',
  kundenstatus: 'Kundenstatus',
  naechsterTerminAm: 'Nächster Termin',
  alter: 'Alter',
  geburtsdatum: 'Geburtsdatum',
};

const inputAfter = (label: string) => `::-p-xpath(//label[text()="${label}"]/../input)`;

const frameAt = (page: Page, part: string) =>
  waitFor(`a frame at ${part}`, () => page.frames().find((one) => one.url().includes(part)));

describe('teaching by pointing', () => {
  it('what was shown in one case is read in the next, drawn anew', async () => {
    await withCase(CASE_A, async (work) => {
      const top = work.page.mainFrame();
      await teach(work, { frame: top, selector: inputAfter('Kd.-Merkmal Z') }, 'betreuungsstufe');
      await teach(
        work,
        { frame: top, selector: '::-p-xpath(//h2[text()="Vereinbarung"]/..//input)' },
        'egvGueltigBis',
      );
      await teach(
        work,
        { frame: top, selector: '::-p-xpath(//td[text()="B"])' },
        'kundenkategorie',
      );
      await teach(work, { frame: top, selector: '.badge' }, 'kundenstatus');
      await teach(work, { frame: top, selector: '#host >>> input' }, 'geburtsdatum');
      const inner = await frameAt(work.page, '/frame');
      await teach(work, { frame: inner, selector: 'input' }, 'naechsterTerminAm');
      const foreign = await frameAt(work.page, '/other');
      await teach(work, { frame: foreign, selector: 'input' }, 'alter');
      // It is read in the open page at once.
      await panelSays(
        work.panel,
        'what was taught',
        (content) => fieldValue(content, 'alter') === '36',
      );
      expect(await work.page.evaluate(() => noticed)).toEqual([]);
    });

    await withCase(CASE_B, async (next) => {
      const content = await panelSays(
        next.panel,
        'the next case',
        (now) =>
          fieldValue(now, 'alter') === '41' && fieldValue(now, 'naechsterTerminAm') !== undefined,
      );
      const values = Object.fromEntries(content.fields.map(({ field, value }) => [field, value]));
      expect(values).toEqual({
        betreuungsstufe: 'IG',
        egvGueltigBis: '2026-10-02',
        kundenkategorie: 'C',
        kundenstatus: 'asu',
        geburtsdatum: '1991-08-04',
        naechsterTerminAm: '2026-08-06',
        alter: '41',
        rechtskreis: 'SGB II',
      });
    });
  });

  it('keeps labels and headings, and nothing of the case', async () => {
    const worker = await workerOf(stage.chromium);
    const stored = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get(null)));
    expect(stored).toContain('Kd.-Merkmal Z');
    for (const value of Object.values(CASE_A)) expect(stored).not.toContain(`"${value}"`);
    expect(stored).not.toMatch(/Muster|123D456789|Meier/);
    const session = JSON.stringify(await worker.evaluate(() => chrome.storage.session.get(null)));
    expect(session).not.toContain('teaching:');
  });
});

/**
 * Has the page ask what was taught, as it does after each lesson, and holds back the answer; what is returned
 * lets it come.
 */
async function answerHeldBack(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  const reader = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await reader;
  const inReader = (expression: string) =>
    session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
  await inReader(`{
    const { sendMessage } = chrome.runtime;
    chrome.runtime.sendMessage = async (message) => {
      const answer = await sendMessage(message);
      if (message.type === 'lessons') await new Promise((resolve) => { globalThis.letCome = resolve; });
      return answer;
    };
  }`);
  const tabId = await tabIdOf(stage.chromium, page);
  const worker = await workerOf(stage.chromium);
  await worker.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'lessons' }), tabId);
  await waitFor('the answer', async () => {
    const { result } = await inReader('typeof letCome');
    return result.value === 'function';
  });
  return async () => {
    await inReader('letCome()');
    await session.detach();
  };
}

describe('while someone points', () => {
  it('the page gets neither clicks nor keys, its scripts can’t answer, and the focus stays', async () => {
    await withCase(CASE_A, async (work) => {
      await work.page.bringToFront();
      await work.page.focus('#start');
      await startPointing(work);
      await work.page.keyboard.press('a');
      await work.page.evaluate((selector) => {
        const input = document.evaluate(selector, document).iterateNext();
        input?.dispatchEvent(new MouseEvent('click', { bubbles: true, button: 0 }));
        input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }, '//label[text()="Kd.-Merkmal Z"]/../input');
      expect(await work.page.evaluate(() => noticed)).toEqual(['click', 'keydown']);
      expect(await work.panel.$('#zuordnen[data-step=pointing]')).not.toBeNull();
      await work.page.keyboard.press('Escape');
      await work.panel.waitForFunction(() => document.getElementById('zuordnen') === null, {
        timeout: patience,
      });
      expect(await work.page.evaluate(() => document.activeElement?.id)).toBe('start');
      await waitFor('the page to have its keys again', async () => {
        await work.page.keyboard.press('b');
        return work.page.evaluate(() => noticed.includes('keyup'));
      });
    });
  });

  it('an answer from before that comes late does not end it; the panel does', async () => {
    await withCase(CASE_A, async (work) => {
      const comes = await answerHeldBack(work.page);
      await startPointing(work);
      await comes();
      await work.page.mouse.click(5, 5);
      expect(await work.page.evaluate(() => noticed)).toEqual([]);
      await work.panel.close();
      await waitFor('the page to have its clicks again', async () => {
        await work.page.mouse.click(5, 5);
        return work.page.evaluate(() => noticed.includes('click'));
      });
    });
  });
});

describe('by keyboard alone', () => {
  it('in the page: arrows through all frames, Enter takes', async () => {
    await withCase(CASE_A, async (work) => {
      await startPointing(work);
      const inner = await frameAt(work.page, '/frame');
      const other = await frameAt(work.page, '/other');
      await waitFor('the page to get no key any more', async () => {
        const noticed = () => work.page.evaluate(() => noticed.length);
        const before = await noticed();
        await work.page.keyboard.press('Shift');
        return (await noticed()) === before;
      });
      // One press at a time: a second one on the way to the next frame would lead on from there.
      const hasKeys = (frame: Frame) => frame.evaluate(() => document.hasFocus());
      await work.page.keyboard.press('ArrowDown');
      await work.page.keyboard.press('ArrowUp');
      await waitFor(
        'the keys to have come to a frame',
        async () => (await hasKeys(inner)) || hasKeys(other),
      );
      if (await hasKeys(other)) await work.page.keyboard.press('ArrowUp');
      await waitFor('the keys to have come to the frame', () => hasKeys(inner));
      await work.page.keyboard.press('Enter');
      await step(work.panel, 'pointed');
      expect(await work.panel.$eval('[data-pointed]', (one) => one.textContent)).toContain(
        '05.08.2026',
      );
      await click(work.panel, 'Abbrechen');
    });
  });

  it('in the panel: from value to value, and this one', async () => {
    await withCase(CASE_A, async (work) => {
      await startPointing(work);
      await work.panel.bringToFront();
      for (const wanted of ['Kd.-Merkmal Z', 'Läuft ab']) {
        await click(work.panel, 'Nächster Wert');
        await work.panel.waitForFunction(
          (label) => document.querySelector('#zuordnen dt')?.textContent === label,
          { timeout: patience },
          wanted,
        );
      }
      await click(work.panel, 'Diesen nehmen');
      await step(work.panel, 'pointed');
      expect(await work.panel.$eval('[data-pointed]', (one) => one.textContent)).toContain(
        '01.01.2030',
      );
      // Escape gives up here as in the page; whoever works with keys goes on where the assistant was called.
      await work.panel.keyboard.press('Escape');
      await work.panel.waitForFunction(
        () => document.activeElement?.textContent === 'Feld zuordnen',
        { timeout: patience },
      );
      expect(await work.panel.$('#zuordnen')).toBeNull();
    });
  });
});

it('what is not to be read is not read any more, until its profile is switched off or it is taken out', async () => {
  await withCase(CASE_A, async (work) => {
    const stufe = (value: string | undefined) =>
      panelSays(
        work.panel,
        `the Stufe ${value}`,
        (now) => fieldValue(now, 'betreuungsstufe') === value,
      );
    await stufe('IK');
    await startPointing(work);
    // A label that the vocabulary knows: without the profile it is read.
    await clickAt(work, { frame: work.page.mainFrame(), selector: inputAfter('Rechtskreis') });
    await step(work.panel, 'pointed');
    await click(work.panel, 'Hier nicht lesen');
    await click(work.panel, 'Fertig');
    const rechtskreis = (value: string | undefined) =>
      panelSays(
        work.panel,
        `the Rechtskreis ${value}`,
        (now) => fieldValue(now, 'rechtskreis') === value,
      );
    await rechtskreis(undefined);

    const options = await stage.chromium.browser.newPage();
    await options.goto(`chrome-extension://${stage.chromium.extensionId}/options.html`);
    const active = '[data-profile^="127.0.0.1"] input[type=checkbox]';
    await options.locator(active).setTimeout(patience).click();
    await rechtskreis('SGB II');
    await stufe(undefined);
    await options.locator(active).click();
    await rechtskreis(undefined);
    await stufe('IK');
    await options.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await options
      .locator('::-p-xpath(//li[.//*[text()="Nicht lesen"]]/button)')
      .setTimeout(patience)
      .click();
    await rechtskreis('SGB II');
    await stufe('IK');
    await options.close();
  });
});

it('what is deleted with all that was taught stays away, though the open page is read anew without it', async () => {
  await withCase(CASE_A, async ({ page, panel }) => {
    await panelSays(panel, 'what was taught', (now) => fieldValue(now, 'betreuungsstufe') === 'IK');
    const options = await stage.chromium.browser.newPage();
    await options.goto(`chrome-extension://${stage.chromium.extensionId}/options.html`);
    await click(options, 'Alles löschen');
    await click(options, 'Ja, alles löschen');
    await panelSays(panel, 'no case', (now) => now.fields.length === 0);
    const worker = await workerOf(stage.chromium);
    const tabId = await tabIdOf(stage.chromium, page);
    const ask = (type: string) =>
      worker.evaluate(
        async (id, asked) => {
          const answer = await chrome.tabs.sendMessage(id, { type: asked }, { frameId: 0 });
          return JSON.stringify(answer);
        },
        tabId,
        type,
      );
    await waitFor('the page to know that nothing was taught', async () => {
      const told = await ask('diagnose');
      return told.includes('Kd.-Merkmal Z') && !told.includes('zugeordnet');
    });
    // Answered once all is told that has changed.
    await ask('textField');
    expect(await panel.$$('[data-field]')).toHaveLength(0);
    await options.close();
  });
});
