import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOut } from '../../entrypoints/background/cases/commands.ts';
import { followClock, forgetOld } from '../../entrypoints/background/cases/forgetting.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import { isNewDay } from '../../entrypoints/background/session/day.ts';
import { loadFall, loadVerzeichnis } from '../../entrypoints/background/session/store.ts';
import { today } from '../../entrypoints/background/today.ts';
import type { Snapshot } from '../../rules/fall/reading.ts';
import { zusammenfuehren } from '../../rules/fall/zusammenfuehren.ts';
import { runCommand } from '../setup/run-command.ts';
import { frameOf, readingOf } from '../worker/shown.ts';

const A = '739Q481516';
const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-20T12:00:00Z');

const shown = (mask: string, value: number): Snapshot => ({
  kundennummer: A,
  mask,
  readings: [readingOf('alter', value, mask)],
  problems: [],
});
const see = (mask: string, value: number, at: number) =>
  takeIn(frameOf(), 'doc', shown(mask, value), at);
const alter = async () => {
  const fall = await loadFall(A);
  const masken = Object.values(fall?.masken ?? {}).map(({ at, snapshot }) => ({ at, ...snapshot }));
  return zusammenfuehren(masken, fall?.eingetragen).fall.alter;
};

describe('Heute ist der Tag in Deutschland', () => {
  it.each([
    ['2026-11-20T12:00:00Z', '2026-11-20'],
    ['2026-11-20T22:59:59Z', '2026-11-20'],
    ['2026-11-20T23:00:00Z', '2026-11-21'],
    // Summer time: the day begins an hour earlier by UTC.
    ['2026-07-20T21:59:59Z', '2026-07-20'],
    ['2026-07-20T22:00:00Z', '2026-07-21'],
    // The nights in which the clock is changed.
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2028-02-28T23:00:00Z', '2028-02-29'],
  ])('at %s it is %s', (now, day) => {
    expect(today(new Date(now))).toBe(day);
  });

  it.each(['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati', 'Europe/Berlin'])(
    'on a computer set to %s',
    async (TZ) => {
      const source = new URL('../../entrypoints/background/today.ts', import.meta.url).href;
      const script = `const { today } = await import(${JSON.stringify(source)}); console.log(today(new Date('2026-11-20T23:00:00Z')))`;
      const { output } = await runCommand(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
        { env: { TZ } },
      );
      expect(output.trim()).toBe('2026-11-21');
    },
  );

  it('a new day is noticed once', async () => {
    fakeBrowser.reset();
    const asked = [];
    for (const day of ['2026-11-20', '2026-11-20', '2026-11-21', '2026-11-21', '2026-11-20']) {
      asked.push(await isNewDay(day));
    }
    expect(asked).toEqual([false, false, true, false, true]);
  });
});

describe('Wird die Uhr gestellt, gilt das zuletzt Gelesene', () => {
  beforeEach(() => fakeBrowser.reset());

  it('back: what is read from then on is newer than what was read before', async () => {
    await see('Profil', 36, NOON + 26 * HOUR);
    await carryOut(
      { type: 'enter', tabId: 7, fall: A, field: 'neukunde', value: true },
      NOON + 26 * HOUR,
    );
    await followClock(NOON);
    await see('Status', 37, NOON + 1000);
    expect(await alter()).toBe(37);
    expect((await loadFall(A))?.eingetragen.neukunde).toEqual({ value: true, at: NOON });
  });

  it('back: a case is still forgotten in time', async () => {
    await see('Profil', 36, NOON + 26 * HOUR);
    await followClock(NOON);
    await forgetOld(NOON + 7 * HOUR - 8 * HOUR);
    expect(await loadVerzeichnis()).toHaveLength(1);
    await forgetOld(NOON + 8 * HOUR + 1 - 8 * HOUR);
    expect(await loadVerzeichnis()).toEqual([]);
  });

  it('forward: what is too old by the new time is forgotten, and the page that shows it says so', async () => {
    await see('Profil', 36, NOON);
    await followClock(NOON + 24 * HOUR);
    await forgetOld(NOON + 16 * HOUR);
    expect(await loadFall(A)).toBeUndefined();
    await see('Profil', 36, NOON + 24 * HOUR);
    expect(await alter()).toBe(36);
  });
});
