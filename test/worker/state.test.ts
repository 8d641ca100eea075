import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOut } from '../../entrypoints/background/cases/commands.ts';
import { forgetInTime } from '../../entrypoints/background/cases/forgetting.ts';
import { loadVerzeichnis } from '../../entrypoints/background/session/store.ts';
import { conceptsIn, settingsNow } from '../../entrypoints/background/settings/index.ts';
import { stateOnceKept } from '../../entrypoints/background/show/state.ts';

const HOUR = 3_600_000;
const A = '123D456789';
const HOURS = 'einstellung:vergessenNachStunden';

beforeEach(() => fakeBrowser.reset());

const seen = (hoursAgo: number) =>
  carryOut({ type: 'create', tabId: 7, kundennummer: A }, Date.now() - hoursAgo * HOUR);
const cases = async () => (await loadVerzeichnis()).map(({ fall }) => fall);

describe('a case is forgotten by itself', () => {
  it.each([
    ['after eight hours, where nothing is set', {}, 8.1, []],
    ['not before', {}, 7.9, [A]],
    ['after the time that is set', { [HOURS]: 2 }, 2.1, []],
    ['not before that', { [HOURS]: 2 }, 1.9, [A]],
    ['after eight hours, where nonsense is set', { [HOURS]: 'nie' }, 8.1, []],
    ['after eight hours, where more than a day is set', { [HOURS]: 1000 }, 8.1, []],
  ])('%s', async (_, settings, hoursAgo, left) => {
    await browser.storage.local.set<Record<string, unknown>>(settings);
    await seen(hoursAgo);
    await forgetInTime();
    expect(await cases()).toEqual(left);
  });

  it('and nonsense in one setting leaves the others as they are', async () => {
    await browser.storage.local.set({ 'einstellung:konzepte': [], [HOURS]: -1 });
    expect(conceptsIn((await settingsNow()).werte)).toEqual([]);
  });

  it.each([
    ['one that is due is in no answer', 8.1, null],
    ['one that is not is', 7.9, A],
  ])('while the panel opens: %s', async (_, hoursAgo, shown) => {
    await seen(hoursAgo);
    const { fall, sitzung } = await stateOnceKept(7, forgetInTime());
    expect(fall?.kundennummer ?? null).toBe(shown);
    expect(sitzung.faelle.map(({ id }) => id)).toEqual(shown === null ? [] : [A]);
  });
});
