import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hear } from '../../entrypoints/background/answer/hear.ts';
import { z } from '../../rules/zod.ts';
import { readingOf } from '../worker/shown.ts';

const own = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const CASES = ['123D456789', '987D654321', '555D555555'] as const;
const TAB = 7;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({}));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => undefined);
});

const panelSays = (message: object) =>
  hear(
    { tabId: TAB, ...message },
    { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' },
    own,
  );

/** Someone opens cases and works on each. */
async function worked(): Promise<void> {
  for (const fall of CASES) {
    const snapshot = {
      kundennummer: fall,
      mask: 'Profil',
      readings: [readingOf('alter', 36, 'Profil')],
      problems: [],
    };
    const sender = {
      id: 'ours',
      url: 'https://fachverfahren.example/fall',
      frameId: 0,
      tab: { id: TAB, windowId: 1 },
    };
    await hear({ type: 'snapshot', doc: 'doc', snapshot }, sender, own);
    await panelSays({ type: 'state' });
    await panelSays({ type: 'enter', fall, field: 'neukunde', value: true });
    await panelSays({ type: 'todo', fall, keys: ['x'], mark: { how: 'done' } });
    await panelSays({ type: 'show', field: 'alter' });
    await panelSays({ type: 'insert', fall, text: 'Vermerk' });
  }
}
const session = () => browser.storage.session.get(null);

describe('Über die Arbeit von Beschäftigten wird nichts aufgezeichnet', () => {
  it('kept are the cases, what tabs show now, and the day; on disk nothing', async () => {
    await worked();
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(Object.keys(await session()).sort()).toEqual(
      [...CASES.map((fall) => `fall:${fall}`), `tab:${TAB}`, 'day', 'verzeichnis'].sort(),
    );
  });

  it('of a case is known when it was seen last, and not how often or what was done in it', async () => {
    await worked();
    const once = JSON.stringify(await session()).replaceAll(/\d{13}/g, 'time');
    await worked();
    expect(JSON.stringify(await session()).replaceAll(/\d{13}/g, 'time')).toBe(once);
  });

  it('once all is forgotten, nothing says that there was anything', async () => {
    await worked();
    await panelSays({ type: 'forgetAll' });
    const { [`tab:${TAB}`]: tab, day: _today, ...rest } = await session();
    expect(rest).toEqual({});
    expect(
      z.looseObject({ fall: z.null(), zuletzt: z.null() }).parse(JSON.parse(String(tab))),
    ).toMatchObject({ frames: {}, zuordnungen: [] });
  });
});
