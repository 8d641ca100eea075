/** What leaves the panel while another day than today is looked at says so: a Vermerk, a marker, the count. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTime } from '../../entrypoints/background/answer/keepTime.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import { loadStichtag, saveStichtag } from '../../entrypoints/background/session/store.ts';
import { showOnIcon } from '../../entrypoints/background/show/badge.ts';
import { copyNote } from '../../entrypoints/background/show/copyNote.ts';
import { mark } from '../../entrypoints/background/show/mark.ts';
import { panelState } from '../../entrypoints/background/show/state.ts';
import { type Fall, FELD_KEYS } from '../../rules/fall/felder.ts';
import type { Reading } from '../../rules/fall/reading.ts';
import { vermerkeOf } from '../../rules/weighing/notes.ts';
import { z } from '../../rules/zod.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { frameOf } from './shown.ts';

const TAB = 7;
const TODAY = '2026-11-20';
const LATER = '2027-01-15';

const Told = z.object({
  type: z.string(),
  text: z.string().optional(),
  markers: z.array(z.object({ text: z.string() })).optional(),
  pill: z.object({ stichtag: z.string().optional() }).nullish(),
});
type Told = z.infer<typeof Told>;
let told: Told[];
let titles: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  told = [];
  titles = [];
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(`${TODAY}T12:00:00Z`);
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({}));
  vi.spyOn(browser.action, 'setTitle').mockImplementation(async ({ title }) => {
    titles.push(title);
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_: number, message: unknown) => {
    told.push(Told.parse(message));
    return { copied: true };
  });
  const fall: Fall = FAELLE.find(({ id }) => id === 'egv-abgelaufen')?.fall ?? {};
  const where = { label: 'Feld', mask: 'Maske' };
  const readings = FELD_KEYS.flatMap((field): Reading[] =>
    fall[field] === undefined ? [] : [{ field, value: fall[field], shown: 'x', where }],
  );
  const snapshot = { kundennummer: '123D456789', mask: 'Maske', readings, problems: [] };
  await takeIn(
    frameOf({ tabId: TAB, frameId: 0, origin: 'https://fv.example' }),
    'doc',
    snapshot,
    Date.now(),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const last = (type: string) => told.filter((message) => message.type === type).at(-1);

async function bestNote() {
  const { fall } = await panelState(TAB);
  const [best] = fall ? vermerkeOf(fall.assessment).fitting : [];
  if (!best) throw new Error('no Vermerk fits any more');
  return best.note;
}

describe('on another day than today', () => {
  it.each([LATER, '2026-11-19'])('a Vermerk begins with both days (%s)', async (day) => {
    const plain = await bestNote();
    await saveStichtag(day);
    const note = await bestNote();
    const says = `Beurteilt am 20.11.2026 für den Stichtag ${day.split('-').toReversed().join('.')}.`;
    expect(note.text.startsWith(`${says}\n\n`)).toBe(true);
    expect(note.short.startsWith(`${says} `)).toBe(true);
    expect(plain.text).not.toContain('Beurteilt am');
    expect(plain.short).not.toContain('Beurteilt am');
  });

  it('one that is copied by shortcut has them, too, and the page says for which day', async () => {
    await saveStichtag(LATER);
    const { text } = await bestNote();
    await copyNote(TAB);
    expect(last('copy')?.text).toBe(text);
    expect(last('say')?.text).toMatch(/^Vermerk kopiert für den Stichtag 15\.01\.2027: /u);
    await saveStichtag(TODAY);
    await copyNote(TAB);
    expect(last('say')?.text).toMatch(/^Vermerk kopiert: /u);
  });

  it('markers, count and icon say which', async () => {
    await saveStichtag(LATER);
    await mark(TAB);
    const later = last('markers')?.markers ?? [];
    expect(later.length).toBeGreaterThan(0);
    for (const { text } of later) expect(text).toMatch(/^Stichtag 15\.01\.2027: ./u);
    expect(last('pill')?.pill).toMatchObject({ stichtag: LATER });
    expect(titles.at(-1)).toMatch(/, Stichtag 15\.01\.2027$/u);
    await saveStichtag(null);
    await mark(TAB);
    for (const { text } of last('markers')?.markers ?? []) expect(text).not.toContain('Stichtag');
    expect(last('pill')?.pill?.stichtag).toBeUndefined();
    expect(titles.at(-1)).not.toContain('Stichtag');
  });

  it('the icon says so where nothing is to be done', async () => {
    const nothing = { overdue: 0, dueSoon: 0, check: 0, urgent: 0, warnings: 0, severe: false };
    await showOnIcon(TAB, nothing, LATER);
    await showOnIcon(TAB, nothing);
    await showOnIcon(TAB, null, LATER);
    expect(titles).toEqual([
      'Konzeptlotse öffnen, Stichtag 15.01.2027',
      'Konzeptlotse öffnen',
      'Konzeptlotse öffnen',
    ]);
  });

  it('one looks until the next begins, and no longer', async () => {
    await keepTime();
    await saveStichtag(LATER);
    await keepTime();
    expect(await loadStichtag()).toBe(LATER);
    vi.setSystemTime('2026-11-21T12:00:00Z');
    expect(await keepTime()).toBe(true);
    expect(await loadStichtag()).toBeUndefined();
    await keepTime();
    expect((await panelState(TAB)).stichtag).toBe('2026-11-21');
  });
});
