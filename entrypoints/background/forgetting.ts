/** Forgetting all, and forgetting by itself. What is forgotten is in no record any more, of no tab. */
import { EMPTY_TAB } from './remember.ts';
import {
  dropAll,
  forget,
  inTurn,
  loadTabs,
  loadVerzeichnis,
  save,
  type TabRecord,
} from './store.ts';

/** Forgets all cases, and what pages show that belongs to none. */
export async function forgetAll(at: number): Promise<void> {
  const tabs = [...(await loadTabs()).keys()];
  await dropAll();
  await save({
    tabs: new Map(tabs.map((tabId) => [tabId, { ...EMPTY_TAB, vergessen: true }])),
    at,
  });
}

/** Forgets the cases that were last seen before `oldest` (in ms). */
export async function forgetOld(oldest: number): Promise<void> {
  const old = async () =>
    (await loadVerzeichnis()).filter(({ gesehen }) => gesehen < oldest).map(({ fall }) => fall);
  if ((await old()).length === 0) return;
  // Asked again in turn: one of them may have been seen just now.
  await inTurn(async () => forget(new Set(await old())));
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
    if (tabs.size > 0) await save({ tabs, at: oldest });
  });
}
