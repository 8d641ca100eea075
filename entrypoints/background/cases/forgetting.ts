/** Forgetting all, and forgetting by itself. What is forgotten is in no record any more, of no tab. */
import { forgetJudged } from '../judge/judge.ts';
import { inTurn } from '../session/memory.ts';
import type { TabRecord } from '../session/records.ts';
import { save } from '../session/save.ts';
import { dropAll, forget, loadTabs, loadVerzeichnis, setBack } from '../session/store.ts';
import { EMPTY_TAB } from '../session/tab.ts';
import { settingsNow } from '../settings/index.ts';
import { closeAllTeaching, closeTeaching } from './teaching.ts';

/** Forgets a case. What someone points at in its tabs may be a value of it. */
export async function forgetCases(ids: ReadonlySet<string>): Promise<void> {
  for (const tabId of await forget(ids)) await closeTeaching(tabId);
}

/** Forgets all cases, what pages show that belongs to none, and what someone points at. */
export async function forgetAll(at: number): Promise<void> {
  const tabs = [...(await loadTabs()).keys()];
  await dropAll();
  await closeAllTeaching();
  await save({
    tabs: new Map(tabs.map((tabId) => [tabId, { ...EMPTY_TAB, vergessen: true }])),
    at,
  });
}

const HOUR = 3_600_000;

/** What was last seen before this (in ms) is to be forgotten. */
export const oldest = async (): Promise<number> =>
  Date.now() - (await settingsNow()).werte.vergessenNachStunden * HOUR;

/**
 * Forgets what is due by the clock, which may have been put back: at every access, since the worker may be
 * ended at any moment between. Says whether anything kept has changed by it.
 */
export async function forgetInTime(now = Date.now()): Promise<boolean> {
  const [before, seen] = await Promise.all([oldest(), loadVerzeichnis()]);
  // Nearly always nothing is due, and a panel waits for the answer.
  if (seen.every(({ gesehen }) => gesehen >= before && gesehen <= now)) return false;
  const wentBack = await followClock(now);
  return (await forgetOld(before)) || wentBack;
}

/**
 * Where the clock has been put back behind what was seen last, all that is kept goes back with it; says
 * whether that was so.
 */
export async function followClock(now: number): Promise<boolean> {
  const ahead = async () => {
    const [newest] = await loadVerzeichnis();
    return newest === undefined ? 0 : newest.gesehen - now;
  };
  if ((await ahead()) <= 0) return false;
  await inTurn(async () => {
    const ms = await ahead();
    if (ms > 0) await setBack(ms);
  });
  return true;
}

/** Forgets the cases that were last seen before `oldest` (in ms); says whether there were any. */
export async function forgetOld(oldest: number): Promise<boolean> {
  const old = async () =>
    (await loadVerzeichnis()).filter(({ gesehen }) => gesehen < oldest).map(({ fall }) => fall);
  if ((await old()).length === 0) return false;
  // Asked again in turn: one of them may have been seen just now.
  await inTurn(async () => forgetCases(new Set(await old())));
  return true;
}

/** Forgets what pages showed before `oldest` (in ms) and no case has. */
export function forgetOldPages(oldest: number): Promise<void> {
  return inTurn(async () => {
    const tabs = new Map<number, TabRecord>();
    for (const [tabId, tab] of await loadTabs()) {
      const kept = Object.entries(tab.frames).filter(
        ([, { fall, at }]) => fall !== null || at >= oldest,
      );
      if (kept.length === Object.keys(tab.frames).length) continue;
      tabs.set(tabId, { ...tab, frames: Object.fromEntries(kept), vergessen: true });
    }
    if (tabs.size === 0) return;
    forgetJudged();
    await save({ tabs, at: oldest });
    for (const tabId of tabs.keys()) await closeTeaching(tabId);
  });
}
