import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOut } from '../../entrypoints/background/cases/commands.ts';
import { askToReveal } from '../../entrypoints/background/session/reveal.ts';
import { keptReady } from '../../entrypoints/background/show/ready.ts';
import {
  forgetReady,
  readyPanel,
  stateAtOpening,
} from '../../entrypoints/background/show/state.ts';

describe('what is kept ready', () => {
  const looking = (by = () => '') => {
    let times = 0;
    const kept = keptReady(async (tabId) => {
      times += 1;
      if (tabId < 0) throw new Error('no such tab');
      return `${tabId}: ${times}`;
    }, by);
    return kept;
  };

  it('is looked up once, until something has changed', async () => {
    const { ready, forget } = looking();
    expect([await ready(7), await ready(7), await ready(8)]).toEqual(['7: 1', '7: 1', '8: 2']);
    forget();
    expect(await ready(7)).toBe('7: 3');
  });

  it('is what was looked up last', async () => {
    const { anew, ready } = looking();
    await ready(7);
    await anew(7);
    expect(await ready(7)).toBe('7: 2');
  });

  it('does not hold where it was looked up by something else', async () => {
    let day = '2026-11-20';
    const { ready } = looking(() => day);
    await ready(7);
    day = '2026-11-21';
    expect(await ready(7)).toBe('7: 2');
  });

  it('is nothing that changed while it was looked up', async () => {
    const { ready, forget } = looking();
    const before = ready(7);
    forget();
    await before;
    expect(await ready(7)).toBe('7: 2');
  });

  it('is nothing that failed', async () => {
    const { ready } = looking();
    await expect(ready(-1)).rejects.toThrow('no such tab');
    await expect(ready(-1)).rejects.toThrow('no such tab');
    expect(await ready(7)).toBe('7: 3');
  });

  it('is of the tabs that were looked at last', async () => {
    const { ready } = looking();
    for (let tabId = 1; tabId <= 20; tabId += 1) await ready(tabId);
    expect(await ready(20)).toBe('20: 20');
    expect(await ready(1)).toBe('1: 21');
  });
});

describe('a panel that opens', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    forgetReady();
    browser.storage.onChanged.addListener(forgetReady);
  });

  const TAB = 7;
  const opens = () => stateAtOpening(TAB, Promise.resolve(false));
  const isShown = async () => (await opens()).fall?.kundennummer ?? null;

  it.each([
    [
      'a case that came after',
      { type: 'create', tabId: TAB, kundennummer: '123D456789' },
      '123D456789',
    ],
    ['no case that was forgotten', { type: 'forgetAll', tabId: TAB }, null],
  ] as const)('shows %s', async (_, order, shown) => {
    await carryOut({ type: 'create', tabId: TAB, kundennummer: '987D654321' }, Date.now());
    await readyPanel(TAB);
    expect(await isShown()).toBe('987D654321');
    await carryOut(order, Date.now());
    expect(await isShown()).toBe(shown);
  });

  it('follows the settings', async () => {
    await readyPanel(TAB);
    await browser.storage.local.set({ 'einstellung:dienststelle': 'Jobcenter Musterstadt' });
    expect((await opens()).einstellungen.dienststelle).toBe('Jobcenter Musterstadt');
  });

  it('goes where a click has asked it to, and not once that was long ago', async () => {
    const at = (secondsAgo: number) =>
      askToReveal(TAB, { field: 'egvAm' }, Date.now() - secondsAgo * 1000);
    await at(1);
    await readyPanel(TAB);
    expect((await opens()).reveal?.target.field).toBe('egvAm');
    await at(60);
    await readyPanel(TAB);
    expect((await opens()).reveal).toBeUndefined();
  });
});
