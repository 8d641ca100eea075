/**
 * Everything the worker knows lives in `storage.session`: in memory, closed to pages, gone with the
 * browser. The worker itself may be ended at any moment and remembers nothing.
 */
import { browser } from 'wxt/browser';
import { z } from '../../../rules/zod.ts';
import { exactDay } from '../border/incoming.ts';
import { forgetJudged } from '../judge/judge.ts';
import type { Verdraengt } from '../protocol.ts';
import {
  type FallRecord,
  packedFall,
  packedTab,
  type TabRecord,
  type Verzeichnis,
  verdraengt,
  verzeichnis,
} from './records.ts';
import { withoutCases } from './remember.ts';
import { bytesAsJson, bytesOf, largest, seiteAt, surplus, type Taking } from './room.ts';

const TAB = 'tab:';
const tabKey = (tabId: number) => `${TAB}${tabId}`;
const FALL = 'fall:';
const fallKey = (id: string) => `${FALL}${id}`;
const DISMISSED = 'dismissed:';
const DISMISSED_TAB = 'dismissedTab:';
const VERZEICHNIS = 'verzeichnis';
const VERDRAENGT = 'verdraengt';
const STICHTAG = 'stichtag';
const UPDATE = 'update';

/** The keys that are asked for in this turn, and what will be found under them. */
let asking: {
  readonly keys: Set<string>;
  readonly stored: Promise<Record<string, unknown>>;
} | null = null;

/** What is asked for at once is fetched at once: each call goes through the browser, and a panel waits. */
function storedUnder(key: string): Promise<Record<string, unknown>> {
  if (asking === null) {
    const keys = new Set<string>();
    const stored = Promise.resolve().then(() => {
      asking = null;
      return browser.storage.session.get([...keys]);
    });
    asking = { keys, stored };
  }
  asking.keys.add(key);
  return asking.stored;
}

/** What does not fit is as good as not there. */
export async function loadSession<T>(key: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const stored = await storedUnder(key);
  const parsed = schema.safeParse(stored[key]);
  return parsed.success ? parsed.data : undefined;
}

export const loadTab = (tabId: number) => loadSession(tabKey(tabId), packedTab);
export async function dropTab(tabId: number): Promise<void> {
  forgetJudged();
  await browser.storage.session.remove([tabKey(tabId), `${DISMISSED_TAB}${tabId}`]);
}
export const loadFall = (id: string) => loadSession(fallKey(id), packedFall);
export const loadVerzeichnis = async (): Promise<Verzeichnis> =>
  (await loadSession(VERZEICHNIS, verzeichnis)) ?? [];
export const loadVerdraengt = async (): Promise<Verdraengt> =>
  (await loadSession(VERDRAENGT, verdraengt)) ?? { grenze: 0, voll: 0 };

/** Without what lies under them: two hundred cases are a lot to be handed for a list of tabs. */
async function sessionKeys(): Promise<readonly string[]> {
  const session: Pick<typeof browser.storage.session, 'get'> & { getKeys?(): Promise<string[]> } =
    browser.storage.session;
  // Not in older browsers.
  return session.getKeys ? session.getKeys() : Object.keys(await session.get(null));
}

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

/** What is to be kept, all of it or nothing. */
export interface News {
  readonly tabs?: ReadonlyMap<number, TabRecord>;
  /** Cases that were seen just now. */
  readonly faelle?: readonly FallRecord[];
  /** The Fachverfahren that showed them, as `seiteAt` has it; without it a person brought them. */
  readonly seite?: string;
  readonly at: number;
}

/**
 * Keeps the news. What goes beyond the share of a Fachverfahren is forgotten, first what was not seen for
 * longest. Where the memory is full all the same, whoever takes most of it makes room. Rejects where even that
 * does not help, and everything is as before, but for what was forgotten.
 */
export async function save({ tabs = new Map(), faelle = [], seite = '', at }: News): Promise<void> {
  const before = await loadVerzeichnis();
  const texts = new Map(faelle.map((record) => [record.id, JSON.stringify(record)]));
  const seen = [...texts].map(([fall, text]) => {
    const known = before.find((row) => row.fall === fall);
    const isOthersToo = known !== undefined && known.seite !== seite;
    return { fall, gesehen: at, seite: isOthersToo ? '' : seite, bytes: bytesOf(text) };
  });
  let rows = [...seen, ...before.filter(({ fall }) => !texts.has(fall))];
  let shown = tabs;
  const leave = async (gone: ReadonlySet<string>, why: keyof Verdraengt) => {
    await forget(gone);
    const counts = await loadVerdraengt();
    await browser.storage.session.set({
      [VERDRAENGT]: { ...counts, [why]: counts[why] + gone.size },
    });
    rows = rows.filter(({ fall }) => !gone.has(fall));
    shown = withoutAnyOf(gone, shown);
  };
  const leaveTab = async (tabId: number, tab: TabRecord) => {
    const empty = new Map([[tabId, { ...tab, frames: {}, vergessen: true }]]);
    await browser.storage.session.set(packed(empty));
    if (shown.has(tabId)) shown = new Map([...shown, ...empty]);
  };
  const beyond = surplus(rows).filter(({ fall }) => !texts.has(fall));
  if (beyond.length > 0) await leave(new Set(beyond.map(({ fall }) => fall)), 'grenze');
  for (;;) {
    try {
      await browser.storage.session.set({
        ...packed(shown),
        ...Object.fromEntries([...texts].map(([id, text]) => [fallKey(id), text])),
        ...(faelle.length > 0 ? { [VERZEICHNIS]: rows } : {}),
      });
      return;
    } catch (error) {
      if (!isFull(error)) throw error;
      // What the news are about stays. Of the rest, the last to be kept comes first, and tabs before cases.
      const stays = (tabId: number, tab: TabRecord) =>
        (seite !== '' && tabs.has(tabId)) || seenAt(tab) === 0;
      const takers: readonly Taker[] = [
        ...[...new Map([...(await loadTabs()), ...shown])]
          .toSorted(([, a], [, b]) => seenAt(b) - seenAt(a))
          .map(([tabId, tab]) => ({
            ...taking(tabId, tab),
            leave: stays(tabId, tab) ? undefined : () => leaveTab(tabId, tab),
          })),
        ...rows.map(({ fall, ...row }) => ({
          ...row,
          leave: texts.has(fall) ? undefined : () => leave(new Set([fall]), 'voll'),
        })),
      ];
      const next = largest(takers).findLast((taker) => taker.leave !== undefined);
      if (next?.leave === undefined) throw error;
      await next.leave();
    }
  }
}

/** Of all reasons to refuse, the one against which making room helps; browsers call it by no common name. */
export const isFull = (error: unknown): boolean => /quota/i.test(String(error));

/** Something in the memory that can be asked to leave it. */
interface Taker extends Taking {
  readonly leave: (() => Promise<void>) | undefined;
}

/** A tab takes what it takes for its page, whatever its frames are. */
function taking(tabId: number, tab: TabRecord): Taking {
  const { address = '' } = tab.frames['0'] ?? {};
  return { seite: seiteAt(URL.parse(address)?.origin ?? '', tabId), bytes: bytesAsJson(tab) };
}

/** When a tab was read last, in ms; 0 where it shows nothing. */
const seenAt = ({ frames }: TabRecord): number =>
  Math.max(0, ...Object.values(frames).map(({ at }) => at));

const packed = (tabs: ReadonlyMap<number, TabRecord>) =>
  Object.fromEntries([...tabs].map(([tabId, tab]) => [tabKey(tabId), JSON.stringify(tab)]));

const withoutAnyOf = (ids: ReadonlySet<string>, tabs: ReadonlyMap<number, TabRecord>) =>
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
    [...ids].flatMap((id) => [fallKey(id), `${DISMISSED}${id}`]),
  );
  await browser.storage.session.set({
    ...packed(withoutAnyOf(ids, new Map(touched))),
    [VERZEICHNIS]: (await loadVerzeichnis()).filter(({ fall }) => !ids.has(fall)),
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
  await browser.storage.session.set({
    ...packed(new Map(tabs)),
    ...Object.fromEntries(
      faelle.flatMap((fall) => (fall ? [[fallKey(fall.id), JSON.stringify(set(fall))]] : [])),
    ),
    [VERZEICHNIS]: seen.map((row) => ({ ...row, gesehen: row.gesehen - ms })),
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
    return isCase ? [{ fall: data.id, gesehen: at, seite: '', bytes: bytesAsJson(data) }] : [];
  });
  await browser.storage.session.set({ [VERZEICHNIS]: [...lost, ...rows] });
  const found = lost.map(({ fall }) => fallKey(fall));
  await browser.storage.session.remove(keys.filter((key) => !found.includes(key)));
}

/** Drops every tab and every case. */
export async function dropAll(): Promise<void> {
  forgetJudged();
  await browser.storage.session.remove(
    (await sessionKeys()).filter(
      (key) =>
        [TAB, FALL, DISMISSED, DISMISSED_TAB].some((prefix) => key.startsWith(prefix)) ||
        key === VERZEICHNIS ||
        key === VERDRAENGT,
    ),
  );
}

/** Markers that were put away: of a case, or of a document of a tab that belongs to no case. */
export interface DismissedOf {
  readonly fall: string | null;
  readonly tabId: number;
  readonly doc: string;
}

const dismissed = z.strictObject({ doc: z.string(), markers: z.array(z.string()) });
const dismissedKey = ({ fall, tabId }: DismissedOf) =>
  fall === null ? `${DISMISSED_TAB}${tabId}` : `${DISMISSED}${fall}`;

export async function loadDismissed(of: DismissedOf): Promise<readonly string[]> {
  const stored = await loadSession(dismissedKey(of), dismissed);
  return stored && (of.fall !== null || stored.doc === of.doc) ? stored.markers : [];
}

export const saveDismissed = (of: DismissedOf, markers: string[]) =>
  browser.storage.session.set({ [dismissedKey(of)]: { doc: of.doc, markers } });

/** The Stichtag that the user chose; undefined: today. */
export const loadStichtag = () => loadSession(STICHTAG, exactDay);
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
export async function saveUpdate(version: string | null): Promise<void> {
  if (version === null) await browser.storage.session.remove(UPDATE);
  else await browser.storage.session.set({ [UPDATE]: version });
}

let last: Promise<unknown> = Promise.resolve();

/** Runs one after the other what reads and then writes, so that no frame overwrites another's news. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
