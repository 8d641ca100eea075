import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOut } from '../../entrypoints/background/cases/commands.ts';
import { forgetOld } from '../../entrypoints/background/cases/forgetting.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import { openTeaching, takePointed } from '../../entrypoints/background/cases/teaching.ts';
import { judge } from '../../entrypoints/background/judge/judge.ts';
import type { CaseAction } from '../../entrypoints/background/protocol.ts';
import { dismiss } from '../../entrypoints/background/session/dismissed.ts';
import { askToReveal } from '../../entrypoints/background/session/reveal.ts';
import { dropTab } from '../../entrypoints/background/session/store.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import type { Snapshot } from '../../rules/fall/reading.ts';
import { keptAsText } from '../setup/traces.ts';
import { frameOf, readingOf } from '../worker/shown.ts';

const A = '739Q481516';
const B = '846W271828';
const frame = (tabId: number) => frameOf({ tabId });
const shown = (kundennummer: string, value: string): Snapshot => ({
  kundennummer,
  mask: 'Maske',
  readings: [readingOf('geburtsdatum', value)],
  problems: [],
});
const kept = async () =>
  keptAsText([await browser.storage.session.get(null), await browser.storage.local.get(null)]);

describe('Vergessen vergisst alles', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    // A time whose digits hold those of a date of birth that is looked for.
    vi.spyOn(Date, 'now').mockReturnValue(1_795_918_631_960);
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
    await takeIn(frame(7), 'doc 7', shown(A, '1963-09-17'), 1000);
    await takeIn(frame(8), 'doc 8', shown(B, '1964-10-18'), 2000);
    for (const [tabId, value] of [
      [7, 'Zwirbelkraut A'],
      [8, 'Zwirbelkraut B'],
    ] as const) {
      await openTeaching(tabId);
      const pointed = { label: 'Merkmal', headings: [], mask: 'Maske', value, inList: false };
      await takePointed(frame(tabId), { ...pointed, anchor: null });
      await askToReveal(tabId, { field: 'geburtsdatum' });
      const target = { field: 'geburtsdatum' } as const;
      const marker = { kind: 'problem', target, severity: 'warning', text: 'Unklar.' } as const;
      await dismiss({ fall: tabId === 7 ? A : B, tabId, doc: `doc ${tabId}` }, [marker]);
    }
  });
  const does = (action: CaseAction) => carryOut({ ...action, tabId: 7 }, 3000);

  it('one case, in its tab, with what was pointed at there; the other stays', async () => {
    await does({ type: 'enter', fall: A, field: 'bgNummer', value: '73901BG0048151' });
    await does({ type: 'paste', fall: A, text: 'Geburtsdatum: 17.09.1965' });
    const mark = { how: 'aside', reason: 'Quirlzeugnis' } as const;
    await does({ type: 'todo', fall: A, keys: ['x'], mark });
    const traces = [A, '1963', '1965', '73901BG', 'Quirlzeugnis', 'Zwirbelkraut A'];
    for (const trace of traces) expect(await kept()).toContain(trace);
    await does({ type: 'forget', fall: A });
    for (const trace of traces) expect(await kept()).not.toContain(trace);
    for (const trace of [B, '1964', 'Zwirbelkraut B']) expect(await kept()).toContain(trace);
  });

  it('all of them', async () => {
    await does({ type: 'forgetAll' });
    for (const trace of [A, B, '196', 'Zwirbelkraut']) expect(await kept()).not.toContain(trace);
  });

  it.each([
    ['one', () => does({ type: 'forget', fall: A })],
    ['all', () => does({ type: 'forgetAll' })],
    ['by itself', () => forgetOld(1500)],
    ['with the tab', () => dropTab(7)],
  ])('%s: nor does the worker remember what followed from it', async (_, forgets) => {
    const { readings, problems } = shown(A, '1963-09-17');
    const by = { stichtag: '2026-11-20', concepts: CONCEPTS, leadDays: 14 };
    const judged = () => judge([{ at: 1, readings, problems }], {}, by);
    const before = judged();
    expect(judged()).toBe(before);
    await forgets();
    expect(judged()).not.toBe(before);
  });

  it('by itself', async () => {
    await forgetOld(1500);
    for (const trace of [A, '1963', 'Zwirbelkraut A']) expect(await kept()).not.toContain(trace);
    expect(await kept()).toContain('Zwirbelkraut B');
  });
});
