/** What the worker remembers of how its drawings in pages were used. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Marker } from '../../entrypoints/background/protocol.ts';
import { dismiss, withoutDismissed } from '../../entrypoints/background/session/dismissed.ts';
import { expelledFrom, noteExpelled } from '../../entrypoints/background/session/expelled.ts';
import { askToReveal, revealFor } from '../../entrypoints/background/session/reveal.ts';
import { dropAll, dropTab, forget } from '../../entrypoints/background/session/store.ts';
import { pillOn, setPill } from '../../entrypoints/background/settings/pill.ts';

beforeEach(() => fakeBrowser.reset());

const marker = (change: Partial<Marker> = {}): Marker => ({
  kind: 'warning',
  severity: 'error',
  target: { field: 'egvAm', rule: 'a/egv-fehlt' },
  text: 'EGV fehlt.',
  ...change,
});

const case1 = { fall: '123D456789', tabId: 7, doc: 'doc-1' };
const case2 = { ...case1, fall: '987D654321' };

describe('a marker that was put away', () => {
  it('stays away for its case, and comes back for another', async () => {
    await dismiss(case1, [marker()]);
    expect(await withoutDismissed(case1, [marker()])).toEqual([]);
    expect(await withoutDismissed(case2, [marker()])).toEqual([marker()]);
  });

  it('is no other: another rule, another sentence or another Maßnahme is shown', async () => {
    await dismiss(case1, [marker()]);
    const others = [
      marker({ text: 'EGV abgelaufen.' }),
      marker({ target: { field: 'egvAm', rule: 'b/egv-fehlt' } }),
      marker({ target: { field: 'egvAm', rule: 'a/egv-fehlt', item: 1 } }),
    ];
    expect(await withoutDismissed(case1, others)).toEqual(others);
  });

  it('is forgotten with its case, and with its tab where it has none', async () => {
    const page = { ...case1, fall: null };
    await dismiss(case1, [marker()]);
    await dismiss(page, [marker()]);
    expect(await withoutDismissed(page, [marker()])).toEqual([]);
    expect(await withoutDismissed({ ...page, doc: 'doc-2' }, [marker()])).toEqual([marker()]);
    await forget(new Set([case1.fall]));
    await dropTab(7);
    expect(await withoutDismissed(case1, [marker()])).toEqual([marker()]);
    expect(await withoutDismissed(page, [marker()])).toEqual([marker()]);
    await dismiss(case1, [marker()]);
    await dropAll();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('leaves nothing of what stood there, and takes little room however long that was', async () => {
    const long = Array.from({ length: 400 }, (_, index) =>
      marker({ text: `${index}${'x'.repeat(4000)}` }),
    );
    await dismiss(case1, long);
    const kept = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(kept).not.toContain('xx');
    expect(kept.length).toBeLessThan(4000);
  });

  it('is kept in memory only', async () => {
    await dismiss(case1, [marker()]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is forgotten where too many were put away, the oldest first', async () => {
    const many = Array.from({ length: 400 }, (_, index) => marker({ text: `${index}.` }));
    await dismiss(case1, many);
    expect(await withoutDismissed(case1, many)).toEqual(many.slice(0, 100));
  });
});

describe('the count at the edge', () => {
  const origin = 'https://fachverfahren.example';

  it('is shown until someone hides it, and keeps its place', async () => {
    expect(await pillOn(origin)).toMatchObject({ shown: true });
    await setPill(origin, { place: { edge: 'left', at: 0.25 } });
    await setPill(origin, { shown: false });
    expect(await pillOn(origin)).toEqual({ shown: false, place: { edge: 'left', at: 0.25 } });
    expect(await pillOn('https://anderes.example')).toMatchObject({ shown: true });
  });

  it('is shown where the settings can’t be read', async () => {
    await fakeBrowser.storage.local.set({ pill: { [origin]: { shown: 'nein' } } });
    expect(await pillOn(origin)).toMatchObject({ shown: true });
  });

  it('remembers a hundred pages at most', async () => {
    for (let index = 0; index < 120; index += 1) {
      await setPill(`https://seite-${index}.example`, { shown: false });
    }
    const { pill } = await fakeBrowser.storage.local.get('pill');
    expect(Object.keys(pill as object)).toHaveLength(100);
    expect(await pillOn('https://seite-119.example')).toMatchObject({ shown: false });
    expect(await pillOn('https://seite-0.example')).toMatchObject({ shown: true });
  });
});

describe('where a click wants to look', () => {
  const target = { field: 'egvAm', rule: 'a/egv-fehlt' } as const;

  it('is told to the panel of that tab, for a moment', async () => {
    await askToReveal(7, target, 1000);
    expect(await revealFor(7, 2000)).toEqual({ target, at: 1000 });
    expect(await revealFor(8, 2000)).toBeUndefined();
    expect(await revealFor(7, 60_000)).toBeUndefined();
  });
});

describe('a page that removes what we draw', () => {
  it('is known by its document, not by its tab', async () => {
    await noteExpelled(7, 0, 'doc-1');
    expect(await expelledFrom(7, { 0: { doc: 'doc-1' }, 1: { doc: 'doc-2' } })).toBe('page');
    expect(await expelledFrom(7, { 0: { doc: 'doc-3' } })).toBeNull();
    expect(await expelledFrom(8, { 0: { doc: 'doc-1' } })).toBeNull();
  });

  it('speaks for itself alone: no frame for the page around it, nor over it', async () => {
    const frames = { 0: { doc: 'page' }, 4: { doc: 'inner' } };
    await noteExpelled(7, 4, 'page');
    expect(await expelledFrom(7, frames)).toBeNull();
    await noteExpelled(7, 4, 'inner');
    expect(await expelledFrom(7, frames)).toBe('frame');
    await noteExpelled(7, 0, 'page');
    for (let frameId = 4; frameId < 300; frameId += 1) await noteExpelled(7, frameId, 'inner');
    expect(await expelledFrom(7, frames)).toBe('page');
  });
});
