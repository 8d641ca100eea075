/**
 * Everything the worker knows lives in `storage.session`: in memory, closed to pages, gone with the
 * browser. The worker itself may be ended at any moment and remembers nothing.
 */
import { browser } from 'wxt/browser';
import { z } from '../../../rules/zod.ts';
import { exactDay } from '../border/schemas.ts';
import { forgetJudged } from '../judge/judge.ts';
import type { Verdraengt } from '../views.ts';
import { DISMISSED, dismissedOfCase, dismissedOfTab } from './dismissed.ts';
import { loadSession, sessionKeys } from './memory.ts';
import {
  type FallRecord,
  packedFall,
  packedTab,
  type TabRecord,
  type Verzeichnis,
  verdraengt,
  verzeichnis,
} from './records.ts';
import { BY_HAND, bytesAsJson } from './room.ts';
import { withoutCases } from './tab.ts';

const TAB = 'tab:';
const tabKey = (tabId: number) => `${TAB}${tabId}`;
const FALL = 'fall:';
const fallKey = (id: string) => `${FALL}${id}`;
const VERZEICHNIS = 'verzeichnis';
const VERDRAENGT = 'verdraengt';
const STICHTAG = 'stichtag';
const UPDATE = 'update';

/** undefined where nothing is kept of it, or what was kept does not fit. */
export const loadTab = (tabId: number) => loadSession(tabKey(tabId), packedTab);
/** Forgets what is kept of a tab, and what was put away in it. */
export async function dropTab(tabId: number): Promise<void> {
  forgetJudged();
  await browser.storage.session.remove([tabKey(tabId), dismissedOfTab(tabId)]);
}
/** undefined where there is no such case, or what was kept is none. */
export const loadFall = (id: string) => loadSession(fallKey(id), packedFall);
/** All cases with when each was last seen, newest first. */
export const loadVerzeichnis = async (): Promise<Verzeichnis> =>
  (await loadSession(VERZEICHNIS, verzeichnis)) ?? [];
/** How many cases had to go, and why. */
export const loadVerdraengt = async (): Promise<Verdraengt> =>
  (await loadSession(VERDRAENGT, verdraengt)) ?? { grenze: 0, voll: 0 };

/** All tabs of which something is kept. */
export async function loadTabs(): Promise<ReadonlyMap<number, TabRecord>> {
  const keys = (await sessionKeys()).filter((key) => key.startsWith(TAB));
  const stored: Record<string, unknown> = await browser.storage.session.get(keys);
  return new Map(
    Object.entries(stored).flatMap(([key, value]): [number, TabRecord][] => {
      const parsed = packedTab.safeParse(value);
      return parsed.success ? [[Number(key.slice(TAB.length)), parsed.data]] : [];
    }),
  );
}

/** What is written at once. */
export interface Written {
  readonly tabs?: ReadonlyMap<number, TabRecord>;
  /** Cases by their ids, as JSON. */
  readonly faelle?: ReadonlyMap<string, string>;
  readonly verzeichnis?: Verzeichnis | undefined;
}

/** Writes all of it or nothing; what is left out stays as it is. */
export async function write(what: Written): Promise<void> {
  const tabs = [...(what.tabs ?? [])].map(([id, tab]) => [tabKey(id), JSON.stringify(tab)]);
  const faelle = [...(what.faelle ?? [])].map(([id, text]) => [fallKey(id), text]);
  const rows = what.verzeichnis && [[VERZEICHNIS, what.verzeichnis]];
  await browser.storage.session.set(Object.fromEntries([...tabs, ...faelle, ...(rows ?? [])]));
}

/** Counts cases that were pushed out. */
export async function countVerdraengt(why: keyof Verdraengt, more: number): Promise<void> {
  const counts = await loadVerdraengt();
  await browser.storage.session.set({ [VERDRAENGT]: { ...counts, [why]: counts[why] + more } });
}

/** The tabs, none of them with anything of these cases. */
export const withoutAnyOf = (ids: ReadonlySet<string>, tabs: ReadonlyMap<number, TabRecord>) =>
  new Map([...tabs].map(([tabId, tab]) => [tabId, withoutCases(tab, ids) ?? tab]));

/**
 * Forgets cases, in all tabs; returns those that showed one. Their pages are read again when they change,
 * or when asked to.
 */
export async function forget(ids: ReadonlySet<string>): Promise<readonly number[]> {
  forgetJudged();
  const touched = [...(await loadTabs())].filter(([, tab]) => withoutCases(tab, ids) !== undefined);
  // First what is said of the case: ended in between, a case without content is only a line too many.
  await browser.storage.session.remove(
    [...ids].flatMap((id) => [fallKey(id), dismissedOfCase(id)]),
  );
  await write({
    tabs: withoutAnyOf(ids, new Map(touched)),
    verzeichnis: (await loadVerzeichnis()).filter(({ fall }) => !ids.has(fall)),
  });
  return touched.map(([tabId]) => tabId);
}

/**
 * Takes all times back by `ms`: the clock of this computer was ahead and was put right. Otherwise what is
 * read from now on would count as older than what was read before.
 */
export async function setBack(ms: number): Promise<void> {
  const back = <T extends { readonly at: number }>(one: T): T => ({ ...one, at: one.at - ms });
  const each = <T extends { readonly at: number }>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).map(([key, one]) => [key, back(one)]));
  const seen = await loadVerzeichnis();
  const faelle = await Promise.all(seen.map(({ fall }) => loadFall(fall)));
  const tabs = [...(await loadTabs())].map(([tabId, tab]): [number, TabRecord] => [
    tabId,
    { ...tab, frames: each(tab.frames) },
  ]);
  const set = (fall: FallRecord): FallRecord => ({
    ...fall,
    masken: each(fall.masken),
    eingetragen: each(fall.eingetragen),
  });
  await write({
    tabs: new Map(tabs),
    faelle: new Map(
      faelle.flatMap((fall) => (fall ? [[fall.id, JSON.stringify(set(fall))] as const] : [])),
    ),
    verzeichnis: seen.map((row) => ({ ...row, gesehen: row.gesehen - ms })),
  });
}

/**
 * Cases that the list has lost are in it again, as seen at `at` (in ms): nobody could see them, and none would
 * ever be forgotten. What is no case is dropped.
 */
export async function relist(at: number): Promise<void> {
  const rows = await loadVerzeichnis();
  const known = new Set(rows.map(({ fall }) => fallKey(fall)));
  const keys = (await sessionKeys()).filter((key) => key.startsWith(FALL) && !known.has(key));
  if (keys.length === 0) return;
  const stored: Record<string, unknown> = await browser.storage.session.get(keys);
  const lost = keys.flatMap((key) => {
    const { data } = packedFall.safeParse(stored[key]);
    const isCase = data !== undefined && fallKey(data.id) === key;
    return isCase ? [{ fall: data.id, gesehen: at, ...BY_HAND, bytes: bytesAsJson(data) }] : [];
  });
  await write({ verzeichnis: [...lost, ...rows] });
  const found = lost.map(({ fall }) => fallKey(fall));
  await browser.storage.session.remove(keys.filter((key) => !found.includes(key)));
}

/** Drops every tab and every case. */
export async function dropAll(): Promise<void> {
  forgetJudged();
  await browser.storage.session.remove(
    (await sessionKeys()).filter(
      (key) =>
        [TAB, FALL, ...DISMISSED].some((prefix) => key.startsWith(prefix)) ||
        key === VERZEICHNIS ||
        key === VERDRAENGT,
    ),
  );
}

/** The Stichtag that the user chose; undefined: today. */
export const loadStichtag = () => loadSession(STICHTAG, exactDay);
/** `YYYY-MM-DD`; null: today again. */
export async function saveStichtag(date: string | null): Promise<void> {
  if (date === null) await browser.storage.session.remove(STICHTAG);
  else await browser.storage.session.set({ [STICHTAG]: date });
}

/** The frames of a tab that have said what they show. */
export async function framesOf(tabId: number): Promise<readonly number[]> {
  return Object.keys((await loadTab(tabId))?.frames ?? {}).map(Number);
}

/** The version that the extension was updated to; undefined: not in this session, or it was read. */
export const loadUpdate = () => loadSession(UPDATE, z.string());
/** null: it was read. */
export async function saveUpdate(version: string | null): Promise<void> {
  if (version === null) await browser.storage.session.remove(UPDATE);
  else await browser.storage.session.set({ [UPDATE]: version });
}
