import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import { MOST_FAELLE } from '../../entrypoints/background/session/room.ts';
import { loadTabs, loadVerzeichnis } from '../../entrypoints/background/session/store.ts';
import { mark } from '../../entrypoints/background/show/mark.ts';
import type { Snapshot } from '../../rules/fall/reading.ts';
import { frameOf } from '../worker/shown.ts';

const MASKS = ['Profil', 'Status', 'Kontakte', 'EGV', 'Maßnahmen', 'Vermerk'] as const;

const numberOf = (index: number) => `${100 + (index % 900)}A${String(100_000 + index)}`;
const shown = (index: number, mask: string): Snapshot => ({
  kundennummer: numberOf(index),
  mask,
  readings: [
    {
      field: 'alter',
      value: 18 + (index % 40),
      shown: `${18 + (index % 40)} Jahre`,
      where: { label: 'Alter', heading: 'Person', mask },
    },
  ],
  problems: [],
});

/** What the session holds, in characters of JSON. */
const size = async () => JSON.stringify(await browser.storage.session.get(null)).length;

describe('Ein Monat im Zeitraffer', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
  });

  it('a thousand cases with six masks each, in two tabs: no more is kept than the last of them', async () => {
    const sizes: number[] = [];
    let at = 1_000_000;
    for (let index = 0; index < 1000; index += 1) {
      const tabId = 7 + (index % 2);
      for (const mask of MASKS) {
        at += 1000;
        await takeIn(frameOf({ tabId, path: mask }), `doc ${index}`, shown(index, mask), at);
      }
      if (index % 200 === 199) {
        await mark(tabId);
        sizes.push(await size());
      }
    }
    expect(await loadVerzeichnis()).toHaveLength(MOST_FAELLE);
    expect((await loadTabs()).size).toBe(2);
    const [first = 0] = sizes;
    // From the two hundredth case on nothing grows but the digits of a counter.
    for (const later of sizes.slice(1)) expect(later / first).toBeLessThan(1.01);
    const kept = JSON.stringify(await browser.storage.session.get(null));
    expect(kept).not.toContain(numberOf(799));
    expect(kept).toContain(numberOf(800));
  });

  it('a page that draws its frames anew all month keeps a hundred of them at most', async () => {
    for (let frameId = 1; frameId <= 400; frameId += 1) {
      await takeIn(
        frameOf({ frameId, path: 'innen' }),
        `doc ${frameId}`,
        shown(1, 'Profil'),
        frameId * 1000,
      );
    }
    const [tab] = [...(await loadTabs()).values()];
    expect(Object.keys(tab?.frames ?? {})).toHaveLength(100);
    expect(Object.keys(tab?.frames ?? {})).toContain('400');
  });
});
