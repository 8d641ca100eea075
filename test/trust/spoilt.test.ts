import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOut } from '../../entrypoints/background/cases/commands.ts';
import { forgetInTime } from '../../entrypoints/background/cases/forgetting.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import { openTeaching } from '../../entrypoints/background/cases/teaching.ts';
import { isNewDay } from '../../entrypoints/background/session/day.ts';
import { dismiss } from '../../entrypoints/background/session/dismissed.ts';
import { noteExpelled } from '../../entrypoints/background/session/expelled.ts';
import { noteFault } from '../../entrypoints/background/session/faults.ts';
import { askToReveal } from '../../entrypoints/background/session/reveal.ts';
import { saveStichtag, saveUpdate } from '../../entrypoints/background/session/store.ts';
import { saveOwn } from '../../entrypoints/background/settings/own.ts';
import { setPill } from '../../entrypoints/background/settings/pill.ts';
import { lessonsAt } from '../../entrypoints/background/settings/profiles.ts';
import { markAll } from '../../entrypoints/background/show/mark.ts';
import { panelState } from '../../entrypoints/background/show/state.ts';
import { frameOf, readingOf } from '../worker/shown.ts';

const A = '739Q481516';
const TAB = 7;
const origin = 'https://fachverfahren.example';
const GARBAGE: readonly unknown[] = [null, -1, 'Quastenbein', '{"__proto__": {}}', [null], {}];

/** Something under every key that we have. */
async function fill(): Promise<void> {
  const now = Date.now();
  const readings = [readingOf('alter', 36, 'Profil')];
  await takeIn(
    frameOf({ tabId: TAB, origin, path: '' }),
    'doc',
    { kundennummer: A, mask: 'Profil', readings, problems: [] },
    now,
  );
  await saveStichtag('2026-11-20');
  await saveUpdate('1.0');
  await isNewDay();
  await openTeaching(TAB);
  await askToReveal(TAB, { field: 'alter' });
  await noteExpelled(TAB, 0, 'doc');
  await noteFault({ place: 'Seite', kind: 'TypeError', stack: [] });
  await dismiss({ fall: A, tabId: TAB, doc: 'doc' }, []);
  await dismiss({ fall: null, tabId: TAB, doc: 'doc' }, []);
  await browser.storage.session.set({ verdraengt: { grenze: 1, voll: 1 } });
  await setPill(origin, { shown: false });
  await saveOwn({ vorlaufTage: 7, konzepte: ['heilbronn-amm'], vergessenNachStunden: 8 });
  await browser.storage.local.set({ 'profile:1': { name: 'x' } });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
});

describe('Was immer im Speicher steht: Die Seitenleiste bekommt eine Antwort', () => {
  it.each(['session', 'local'] as const)('whatever stands under any key (%s)', async (area) => {
    await fill();
    const filled = await browser.storage[area].get<Record<string, unknown>>(null);
    expect(Object.keys(filled).length).toBeGreaterThan(area === 'session' ? 11 : 4);
    for (const key of Object.keys(filled)) {
      for (const garbage of GARBAGE) {
        await browser.storage[area].set<Record<string, unknown>>({ ...filled, [key]: garbage });
        const what = `${key}: ${JSON.stringify(garbage)}`;
        await expect(forgetInTime(), what).resolves.toBeTypeOf('boolean');
        await expect(panelState(TAB), what).resolves.toHaveProperty('fall');
        await expect(markAll(), what).resolves.toBeUndefined();
        await expect(lessonsAt(origin), what).resolves.toEqual([]);
      }
    }
  });

  it('whatever every object has is no mask of a case', async () => {
    await fill();
    for (const mask of ['constructor', '__proto__', 'toString']) {
      const asked = carryOut({ type: 'removeMask', tabId: TAB, fall: A, mask }, 1);
      await expect(asked, mask).resolves.toBeUndefined();
    }
  });
});
