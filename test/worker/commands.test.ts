import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOut } from '../../entrypoints/background/cases/commands.ts';
import { forgetOld, forgetOldPages } from '../../entrypoints/background/cases/forgetting.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import type { CaseAction } from '../../entrypoints/background/protocol.ts';
import { MOST_FAELLE } from '../../entrypoints/background/session/room.ts';
import {
  loadFall,
  loadTab,
  loadVerdraengt,
  loadVerzeichnis,
} from '../../entrypoints/background/session/store.ts';
import { caseOf } from '../../entrypoints/background/session/tabCase.ts';
import { panelState } from '../../entrypoints/background/show/state.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { Snapshot } from '../../rules/fall/reading.ts';
import { keptAsText } from '../setup/traces.ts';
import { frameOf, readingOf } from './shown.ts';

const A = '123D456789';
const B = '987D654321';
const TAB = 7;
let now = 0;

beforeEach(() => {
  fakeBrowser.reset();
  now = 1_000_000;
});

const alter = (value: number) => readingOf('alter', value);

async function shows(
  kundennummer: string | null,
  {
    tabId = TAB,
    mask = 'Maske',
    readings = [alter(30)],
    origin = 'http://127.0.0.1',
    frameId = 0,
  } = {},
): Promise<void> {
  now += 60_000;
  const snapshot: Snapshot = { kundennummer, mask, readings, problems: [] };
  await takeIn(frameOf({ tabId, frameId, origin }), `doc ${tabId}`, snapshot, now);
}

function does(action: CaseAction, tabId = TAB): Promise<void> {
  now += 1000;
  return carryOut({ ...action, tabId }, now);
}

const entered = async (id: string) => (await loadFall(id))?.eingetragen;
const masksOf = async (id: string) =>
  Object.values((await loadFall(id))?.masken ?? {}).map(({ snapshot }) => snapshot.mask);
const cases = async () => (await loadVerzeichnis()).map(({ fall }) => fall);
const shownCase = async (tabId = TAB) => {
  const tab = await loadTab(tabId);
  return tab ? (tab.ansicht ?? caseOf(tab)) : undefined;
};
const problemsShown = async () =>
  (await panelState(TAB)).fall?.problems.map(({ text }) => text) ?? [];
/** All that is kept, as one text. */
const kept = async () => keptAsText(await browser.storage.session.get(null));

describe('more frames than are kept', () => {
  const GONE = /mehr Teile, als hier behalten werden/;

  it('are said to be missing among readings of no case, until the page loads anew', async () => {
    for (let frameId = 0; frameId < 100; frameId++)
      await shows(null, { frameId, mask: `${frameId}` });
    expect((await problemsShown()).some((text) => GONE.test(text))).toBe(false);
    await shows(null, { frameId: 100, mask: '100' });
    expect((await problemsShown()).filter((text) => GONE.test(text))).toHaveLength(1);
    await takeIn(
      frameOf({ tabId: TAB, origin: '' }),
      'another document',
      { kundennummer: null, mask: 'neu', readings: [alter(30)], problems: [] },
      now,
    );
    expect(await problemsShown()).toEqual([]);
  });
});

describe('something to do', () => {
  const key = 'deadline heilbronn-amm/bak-pruefung 1x2y3z';
  const ticked = async (id: string) => (await loadFall(id))?.erledigt;

  it('is ticked off for its case alone, and set aside with a reason', async () => {
    await shows(A);
    await shows(B);
    await does({ type: 'todo', fall: A, keys: [key], mark: { how: 'done' } });
    await does({ type: 'todo', fall: A, keys: ['x'], mark: { how: 'aside', reason: 'Termin' } });
    expect(await ticked(A)).toEqual({
      [key]: { how: 'done' },
      x: { how: 'aside', reason: 'Termin' },
    });
    expect(await ticked(B)).toEqual({});
  });

  it('is taken back, and stays when the page shows the case again', async () => {
    await shows(A);
    await does({ type: 'todo', fall: A, keys: [key], mark: { how: 'done' } });
    await shows(A, { readings: [alter(31)] });
    expect(await ticked(A)).toEqual({ [key]: { how: 'done' } });
    await does({ type: 'todo', fall: A, keys: [key], mark: null });
    expect(await ticked(A)).toEqual({});
  });

  it('is forgotten with its case, and not begun for one that is gone', async () => {
    await shows(A);
    await does({ type: 'todo', fall: A, keys: [key], mark: { how: 'done' } });
    await does({ type: 'forget', fall: A });
    await does({ type: 'todo', fall: A, keys: [key], mark: { how: 'done' } });
    expect(await kept()).not.toContain(key);
  });
});

describe('something to do beside readings of no case', () => {
  it('makes a case of them, in which it is ticked off', async () => {
    await shows(null);
    await does({ type: 'todo', fall: null, keys: ['deadline x'], mark: { how: 'done' } });
    expect(await cases()).toEqual(['#1']);
    expect(await shownCase()).toBe('#1');
    expect((await loadFall('#1'))?.erledigt).toEqual({ 'deadline x': { how: 'done' } });
    expect(await masksOf('#1')).toEqual(['Maske']);
  });
});

describe('a value', () => {
  it('is entered for the case that it was said of, whatever the page shows by then', async () => {
    await shows(A);
    await shows(B);
    await does({ type: 'enter', fall: A, field: 'neukunde', value: true });
    expect(await entered(A)).toEqual({ neukunde: { value: true, at: now } });
    expect(await entered(B)).toEqual({});
  });

  it('is taken back', async () => {
    await shows(A);
    await does({ type: 'enter', fall: A, field: 'neukunde', value: true });
    await does({ type: 'takeBack', fall: A, field: 'neukunde' });
    expect(await entered(A)).toEqual({});
  });

  it('does not bring back a case that was forgotten meanwhile', async () => {
    await shows(A);
    await does({ type: 'forget', fall: A });
    await does({ type: 'enter', fall: A, field: 'neukunde', value: true });
    expect(await loadFall(A)).toBeUndefined();
  });

  it('does not change whose case it is', async () => {
    await shows(A);
    await does({ type: 'enter', fall: A, field: 'kundennummer', value: B });
    expect(await cases()).toEqual([A]);
    expect(await entered(A)).toEqual({});
  });

  it('beside readings of no case makes one of them', async () => {
    await shows(null);
    await does({ type: 'enter', fall: null, field: 'neukunde', value: true });
    const [id = ''] = await cases();
    expect(await masksOf(id)).toEqual(['Maske']);
    expect(await entered(id)).toHaveProperty('neukunde');
    expect(await shownCase()).toBe(id);
  });

  it('that is a Kundennummer gives them to that case', async () => {
    await shows(null);
    await does({ type: 'enter', fall: null, field: 'kundennummer', value: A });
    expect(await cases()).toEqual([A]);
    expect(await masksOf(A)).toEqual(['Maske']);
    expect(await entered(A)).toEqual({ kundennummer: { value: A, at: now } });
  });
});

describe('a case by hand', () => {
  it('begins without a page, with a Kundennummer or without', async () => {
    await does({ type: 'create', kundennummer: A });
    expect(await shownCase()).toBe(A);
    expect(await entered(A)).toEqual({ kundennummer: { value: A, at: now } });
    await does({ type: 'create', kundennummer: null });
    await does({ type: 'create', kundennummer: null });
    expect(new Set(await cases()).size).toBe(3);
  });

  it('is the one that there is already', async () => {
    await shows(A);
    await does({ type: 'create', kundennummer: A });
    expect(await masksOf(A)).toEqual(['Maske']);
    expect(await entered(A)).toEqual({});
  });

  it('is given its Kundennummer later, and is one with what is known of it', async () => {
    await shows(A, { tabId: 8 });
    await does({ type: 'create', kundennummer: null });
    const id = (await shownCase()) ?? '';
    await does({ type: 'enter', fall: id, field: 'neukunde', value: false });
    await does({ type: 'enter', fall: id, field: 'kundennummer', value: A });
    expect(await cases()).toEqual([A]);
    expect(await shownCase()).toBe(A);
    expect(await masksOf(A)).toEqual(['Maske']);
    expect(await entered(A)).toMatchObject({
      neukunde: { value: false },
      kundennummer: { value: A },
    });
    expect(await kept()).not.toContain('"#');
  });
});

describe('which case the panel shows', () => {
  it('is another one by a click, and the page’s again by a click', async () => {
    await shows(A);
    await shows(B);
    await does({ type: 'view', fall: A });
    expect(await shownCase()).toBe(A);
    await does({ type: 'view', fall: null });
    expect(await shownCase()).toBe(B);
  });

  it('stays while the page changes its mask, and follows when it shows another case', async () => {
    await shows(A);
    await shows(B);
    await does({ type: 'view', fall: A });
    await shows(B, { mask: 'Profil' });
    expect(await shownCase()).toBe(A);
    await shows('555D555555');
    expect(await shownCase()).toBe('555D555555');
  });

  it('is no case that was never seen', async () => {
    await shows(A);
    await does({ type: 'view', fall: B });
    expect(await shownCase()).toBe(A);
  });
});

describe('readings of no case', () => {
  it('are assigned by a click, and taken out again by another', async () => {
    await shows(A, { tabId: 8 });
    await shows(null, { mask: 'Liste' });
    await does({ type: 'assign', fall: A });
    expect(await masksOf(A)).toEqual(expect.arrayContaining(['Maske', 'Liste']));
    expect(await shownCase()).toBe(A);
    const [key = ''] =
      Object.entries((await loadFall(A))?.masken ?? {}).find(
        ([, { herkunft }]) => herkunft === 'zugeordnet',
      ) ?? [];
    await does({ type: 'removeMask', fall: A, mask: key });
    expect(await masksOf(A)).toEqual(['Maske']);
    expect(await shownCase()).toBeNull();
  });

  it('a mask that the page itself gave to its case is not taken out', async () => {
    await shows(A);
    const [key = ''] = Object.keys((await loadFall(A))?.masken ?? {});
    await does({ type: 'removeMask', fall: A, mask: key });
    expect(await masksOf(A)).toEqual(['Maske']);
  });
});

describe('pasted text', () => {
  const text = 'Geb.-Datum: 03.07.1990';

  it('belongs to the case that it names, and the panel shows that', async () => {
    await shows(B);
    await does({ type: 'paste', text: `Kundennummer: ${A}\n${text}`, fall: B });
    expect(await masksOf(A)).toEqual(['Eingefügter Text']);
    expect(await masksOf(B)).toEqual(['Maske']);
    expect(await shownCase()).toBe(A);
  });

  it('joins the case in view where it names none, and can be taken out again', async () => {
    await shows(A);
    await does({ type: 'paste', text, fall: A });
    await does({ type: 'paste', text: 'Kundenkategorie: B', fall: A });
    expect(await masksOf(A)).toEqual(['Eingefügter Text', 'Eingefügter Text', 'Maske']);
    const [key = ''] =
      Object.entries((await loadFall(A))?.masken ?? {}).find(
        ([, { herkunft }]) => herkunft === 'eingefuegt',
      ) ?? [];
    await does({ type: 'removeMask', fall: A, mask: key });
    expect(await masksOf(A)).toEqual(['Eingefügter Text', 'Maske']);
    expect(await shownCase()).toBe(A);
  });

  it('is a case of its own otherwise', async () => {
    await shows(A);
    await does({ type: 'paste', text, fall: null });
    const id = (await shownCase()) ?? '';
    expect(id).toMatch(/^#/);
    expect(await masksOf(id)).toEqual(['Eingefügter Text']);
    expect(await masksOf(A)).toEqual(['Maske']);
  });

  it('in which nothing is recognised makes none', async () => {
    await does({ type: 'paste', text: 'Guten Tag', fall: null });
    expect(await cases()).toEqual([]);
  });
});

describe('frames of one page at one address, none of them with a name', () => {
  const reading = (...read: [FeldKey, unknown]) => [readingOf(...read, '')];
  const readIn = async (id: string) =>
    Object.values((await loadFall(id))?.masken ?? {})
      .flatMap(({ snapshot }) => snapshot.readings.map(({ value }) => value))
      .toSorted();

  it('keep what each of them shows', async () => {
    await shows(A);
    await shows(null, { frameId: 2, mask: '', readings: reading('betreuungsstufe', 'IN') });
    await shows(A);
    await shows(null, { frameId: 3, mask: '', readings: reading('kundenkategorie', 'B') });
    await shows(A);
    expect(await readIn(A)).toEqual([30, 'B', 'IN']);
    // Each goes on in its own place.
    await shows(null, { frameId: 2, mask: '', readings: reading('betreuungsstufe', 'IF') });
    await shows(A);
    await shows(null, { frameId: 3, mask: '', readings: reading('kundenkategorie', 'C') });
    await shows(A);
    expect(await readIn(A)).toEqual([30, 'C', 'IF']);
  });

  it('one after the other in one frame are one mask', async () => {
    await shows(A);
    for (const value of ['IN', 'IK', 'IF']) {
      await shows(null, { frameId: 2, mask: '', readings: reading('betreuungsstufe', value) });
      await shows(A);
    }
    expect(await readIn(A)).toEqual([30, 'IF']);
  });
});

describe('two tabs side by side', () => {
  it('keep their cases apart, in whatever order they speak', async () => {
    await shows(A, { tabId: 1, readings: [alter(30)] });
    await shows(B, { tabId: 2, readings: [alter(50)] });
    await shows(A, { tabId: 1, mask: 'Profil', readings: [alter(31)] });
    await shows(null, { tabId: 2, mask: 'Liste', readings: [alter(99)] });
    expect(await kept()).toContain('99');
    for (const [id, ages] of [
      [A, [31, 30]],
      [B, [50]],
    ] as const) {
      const masks = Object.values((await loadFall(id))?.masken ?? {});
      expect(masks.flatMap(({ snapshot }) => snapshot.readings.map(({ value }) => value))).toEqual(
        ages,
      );
    }
  });
});

describe('forgetting', () => {
  it('a case leaves nothing of it, in no tab, whichever shows it', async () => {
    await shows(A, { tabId: 1, readings: [alter(77)] });
    await shows(A, { tabId: 2, mask: 'Profil', readings: [alter(77)] });
    await shows(B, { tabId: 3 });
    await does({ type: 'view', fall: A }, 3);
    await does({ type: 'enter', fall: A, field: 'praxisMonate24', value: 11 });
    await does({ type: 'forget', fall: A });
    for (const trace of [A, '77', 'praxisMonate24', 'Profil']) {
      expect(await kept()).not.toContain(trace);
    }
    expect(await cases()).toEqual([B]);
    expect(await shownCase(3)).toBe(B);
    expect((await loadTab(1))?.vergessen).toBe(true);
  });

  it('all leaves nothing at all, nor what belonged to no case', async () => {
    await shows(A, { tabId: 1 });
    await shows(null, { tabId: 2, readings: [alter(77)] });
    await does({ type: 'create', kundennummer: null }, 3);
    await does({ type: 'forgetAll' }, 1);
    for (const trace of [A, '77', '#']) expect(await kept()).not.toContain(trace);
    expect(await cases()).toEqual([]);
  });

  it('the page is read again when it changes', async () => {
    await shows(A);
    await does({ type: 'forget', fall: A });
    expect(await shownCase()).toBeNull();
    await shows(A, { mask: 'Profil' });
    expect(await masksOf(A)).toEqual(['Profil']);
    expect((await loadTab(TAB))?.vergessen).toBe(false);
  });

  it('by itself takes what was not seen for longest, and no other', async () => {
    await shows(A, { tabId: 1, readings: [alter(77)] });
    await shows(null, { tabId: 2, readings: [alter(78)] });
    const before = now + 1;
    await shows(B, { tabId: 3 });
    await forgetOld(before);
    await forgetOldPages(before);
    expect(await cases()).toEqual([B]);
    // A size in bytes may begin alike.
    for (const trace of [A, '77', '78'])
      expect(await kept()).not.toMatch(new RegExp(`\\b${trace}\\b`));
  });

  it('by itself spares what was entered for since', async () => {
    await shows(A);
    const before = now + 1;
    await does({ type: 'enter', fall: A, field: 'neukunde', value: true });
    await forgetOld(before);
    expect(await cases()).toEqual([A]);
  });
});

describe('a full memory', () => {
  /** Holds no more than so many characters, as the browser holds 10 MiB. */
  function bounded(most: number): void {
    const { session } = browser.storage;
    const set = session.set.bind(session);
    vi.spyOn(session, 'set').mockImplementation(async (items) => {
      const size = JSON.stringify({ ...(await session.get(null)), ...items }).length;
      if (size > most) throw new Error('QUOTA_BYTES quota exceeded');
      await set(items);
    });
  }
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('makes room by forgetting what was not seen for longest, also in its tab, and counts it', async () => {
    await shows(A, { tabId: 1 });
    await shows(B, { tabId: 2 });
    bounded((await kept()).length + 300);
    await shows('555D555555', { tabId: 3 });
    expect(await cases()).toEqual(['555D555555', B]);
    expect(await kept()).not.toContain(A);
    expect(await loadVerdraengt()).toEqual({ grenze: 0, voll: 1 });
  });

  it('makes room where most of it is taken, whoever comes last', async () => {
    const lie = (kundennummer: string) =>
      shows(kundennummer, {
        tabId: 2,
        origin: 'http://luege.example',
        readings: Array.from({ length: 20 }, () => alter(20)),
      });
    await shows(A, { tabId: 1 });
    for (const number of ['100X000000', '200X000000', '300X000000']) await lie(number);
    bounded((await kept()).length + 100);
    await lie('400X000000');
    await shows(B, { tabId: 1 });
    const now = await cases();
    expect(now).toEqual(expect.arrayContaining([A, B]));
    expect(now).not.toContain('100X000000');
  });

  it('keeps what it has where nothing helps, and says so', async () => {
    await shows(A);
    bounded((await kept()).length + 50);
    await expect(
      does({ type: 'enter', fall: A, field: 'bgNummer', value: '1'.repeat(400) }),
    ).rejects.toThrow('quota');
    expect(await masksOf(A)).toEqual(['Maske']);
    expect(await entered(A)).toEqual({});
  });
});

describe('many cases', () => {
  it('the ones not seen for longest make room, and leave nothing', async () => {
    const numberOf = (index: number) => `${100 + index}A000000`;
    for (let index = 0; index < MOST_FAELLE + 3; index += 1) await shows(numberOf(index));
    expect(await cases()).toHaveLength(MOST_FAELLE);
    const all = await kept();
    expect(all).not.toContain(numberOf(2));
    expect(all).toContain(numberOf(3));
    expect(await loadVerdraengt()).toEqual({ grenze: 3, voll: 0 });
  });

  it.each([
    ['a page', { origin: 'http://luege.example' }],
    ['a frame without an address', { origin: '', frameId: 4 }],
  ])('that %s makes up push out its own, and no case of another', async (_, liar) => {
    const lie = (index: number) => shows(`${100 + index}X000000`, { tabId: 8, ...liar });
    await shows(A);
    await shows(B);
    await does({ type: 'create', kundennummer: '555D555555' });
    // That a page says it too makes a case none of its own.
    await lie(0);
    await does({ type: 'enter', fall: '100X000000', field: 'neukunde', value: true });
    await shows(B, { tabId: 8, ...liar });
    for (let index = 1; index < MOST_FAELLE + 9; index += 1) await lie(index);
    const now = await cases();
    expect(now).toEqual(expect.arrayContaining([A, B, '555D555555', '100X000000', '109X000000']));
    expect(now).not.toContain('108X000000');
    expect(now).toHaveLength(MOST_FAELLE + 4);
  });
});
