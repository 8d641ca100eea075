/**
 * Everything the worker knows lives in `storage.session`: in memory, closed to pages, gone with the
 * browser. The worker itself may be ended at any moment and remembers nothing.
 */
import { browser } from 'wxt/browser';
import { FELD_SCHEMAS } from '../../rules/fall/fall.ts';
import { FELD_KEYS } from '../../rules/fall/felder.ts';
import type { Eintragungen } from '../../rules/fall/zusammenfuehren.ts';
import { z } from '../../rules/zod.ts';
import { fitting, sifted } from './fitting.ts';
import { snapshotSchema, todoMarkSchema } from './incoming.ts';
import { forgetJudged } from './judge.ts';
import type { TodoMark } from './protocol.ts';
import { withoutCases } from './remember.ts';

const seenFrame = z.strictObject({
  /** The document in the frame; drawn anew for each. */
  doc: z.string(),
  address: z.string(),
  at: z.number(),
  snapshot: snapshotSchema,
});
const tabFrame = seenFrame.extend({
  /** The case that this belongs to; null: not assigned. */
  fall: z.string().nullable(),
  /** The case that was open in the tab when this came; without one of its own, it can be no other's. */
  unter: z.string().nullable(),
});
const zuordnung = z.strictObject({
  doc: z.string(),
  mask: z.string(),
  fall: z.string(),
  /** What tells the person from another, as it stood there when the mask was assigned. */
  person: z.record(z.string(), z.string()),
});
const tabRecord = z.strictObject({
  /** The case that the tab showed last in this document. */
  fall: z.string().nullable(),
  /** Whether the top frame has said itself whose case it shows, in this document. */
  oben: z.boolean(),
  /** The case that was open last in this tab, in whatever document. */
  zuletzt: z.string().nullable(),
  /** The case that the panel shows instead of the page's. */
  ansicht: z.string().nullable(),
  /** Whether something that this page showed has been forgotten since. */
  vergessen: z.boolean(),
  frames: z.record(z.string(), tabFrame),
  zuordnungen: z.array(zuordnung),
});
/** Of what does not fit, a tab keeps only that something is gone. */
const storedTab: z.ZodType<TabRecord> = tabRecord
  .extend({ frames: sifted(tabFrame), zuordnungen: fitting(zuordnung) })
  .transform(({ frames: { fit, unfit }, ...tab }) => ({
    ...tab,
    frames: fit,
    vergessen: tab.vergessen || Object.keys(unfit).length > 0,
  }));
const maske = seenFrame.extend({
  /** `seite`: the page said whose it is; `zugeordnet`: a click did; `eingefuegt`: pasted text. */
  herkunft: z.enum(['seite', 'zugeordnet', 'eingefuegt']),
});
const eintragung = z.strictObject({ value: z.unknown(), at: z.number() });
const verloren = z.strictObject({
  /** Their names by their keys; "" where even that can't be told. */
  masken: z.record(z.string(), z.string()),
  eintragungen: z.array(z.enum(FELD_KEYS)),
});
const fallRecord: z.ZodType<FallRecord> = z
  .strictObject({
    id: z.string(),
    masken: sifted(maske),
    eingetragen: z.record(z.string(), z.unknown()),
    erledigt: sifted(todoMarkSchema),
    verloren,
  })
  .transform(({ masken, eingetragen, erledigt, verloren: before, id }) => {
    const entries = FELD_KEYS.filter((field) => Object.hasOwn(eingetragen, field)).map((field) => {
      const entry = eintragung.safeParse(eingetragen[field]);
      const fits = entry.success && FELD_SCHEMAS[field].safeParse(entry.data.value).success;
      return [field, fits ? entry.data : undefined] as const;
    });
    const gone = entries.flatMap(([field, entry]) => (entry ? [] : [field]));
    return {
      id,
      masken: masken.fit,
      eingetragen: Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)),
      erledigt: erledigt.fit,
      verloren: {
        masken: { ...before.masken, ...namesOf(masken.unfit) },
        eintragungen: [...before.eintragungen, ...gone],
      },
    };
  });
const named = z.object({ snapshot: z.object({ mask: z.string().max(400) }) });
const namesOf = (masken: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(masken).map(([key, stored]) => {
      const { data } = named.safeParse(stored);
      return [key, data?.snapshot.mask ?? ''];
    }),
  );
const verzeichnis = fitting(
  z.strictObject({
    fall: z.string(),
    gesehen: z.number(),
    /** The one page that has shown it, as `News.seite`; "" where there were several, or a person's hand. */
    seite: z.string(),
  }),
);

export type SeenFrame = z.infer<typeof seenFrame>;
export type TabFrame = z.infer<typeof tabFrame>;
export type TabRecord = z.infer<typeof tabRecord>;
export type Maske = z.infer<typeof maske>;
export interface FallRecord {
  /** The Kundennummer; `#1`, `#2` … for a case without one. */
  readonly id: string;
  readonly masken: Readonly<Record<string, Maske>>;
  readonly eingetragen: Eintragungen;
  readonly erledigt: Readonly<Record<string, TodoMark>>;
  /** What was stored and could not be taken out again, until it is read or entered anew. */
  readonly verloren: z.infer<typeof verloren>;
}
/** The cases of this session with when each was last seen, in ms; newest first. */
export type Verzeichnis = z.infer<typeof verzeichnis>;

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

/**
 * Cases kept of one Fachverfahren; more than anyone sees in a day. The one not seen for longest goes first.
 * Each has its own: a page that makes cases up pushes out no other's.
 */
export const MOST_FAELLE = 200;

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

export const loadTab = (tabId: number) => loadSession(tabKey(tabId), storedTab);
export async function dropTab(tabId: number): Promise<void> {
  forgetJudged();
  await browser.storage.session.remove([tabKey(tabId), `${DISMISSED_TAB}${tabId}`]);
}
export const loadFall = (id: string) => loadSession(fallKey(id), fallRecord);
export const loadVerzeichnis = async (): Promise<Verzeichnis> =>
  (await loadSession(VERZEICHNIS, verzeichnis)) ?? [];
/** How many cases had to make room for others. */
export const loadVerdraengt = async (): Promise<number> =>
  (await loadSession(VERDRAENGT, z.int())) ?? 0;

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
      const parsed = storedTab.safeParse(value);
      return parsed.success ? [[Number(key.slice(TAB.length)), parsed.data]] : [];
    }),
  );
}

/** What is to be kept, all of it or nothing. */
export interface News {
  readonly tabs?: ReadonlyMap<number, TabRecord>;
  /** Cases that were seen just now. */
  readonly faelle?: readonly FallRecord[];
  /** The Fachverfahren that showed them; without it a person brought them. */
  readonly seite?: string;
  readonly at: number;
}

/**
 * Keeps the news. Where the memory is full, cases make room: of the Fachverfahren whose cases take the most
 * of it, those not seen for longest. Rejects where even that does not help, and everything is as before, but
 * for those.
 */
export async function save({ tabs = new Map(), faelle = [], seite = '', at }: News): Promise<void> {
  const before = await loadVerzeichnis();
  const isSeen = ({ fall }: Verzeichnis[number]) => faelle.some(({ id }) => id === fall);
  const seen = faelle.map(({ id: fall }) => {
    const known = before.find((row) => row.fall === fall);
    return { fall, gesehen: at, seite: known && known.seite !== seite ? '' : seite };
  });
  const others = before.filter((row) => !isSeen(row));
  const gone = new Set(surplus([...seen, ...others]));
  if (gone.size > 0) await makeRoom(gone);
  for (;;) {
    const now = [...seen, ...others].filter(({ fall }) => !gone.has(fall));
    try {
      await browser.storage.session.set({
        ...entriesOf(tabs, gone),
        ...Object.fromEntries(faelle.map((record) => [fallKey(record.id), record])),
        ...(faelle.length > 0 ? { [VERZEICHNIS]: now } : {}),
      });
      return;
    } catch (error) {
      const next = await nextToGo(others.filter(({ fall }) => !gone.has(fall)));
      if (next === undefined) throw error;
      gone.add(next);
      await makeRoom(new Set([next]));
    }
  }
}

/** The cases beyond what is kept of each Fachverfahren. */
const surplus = (rows: Verzeichnis): readonly string[] =>
  [...Map.groupBy(rows, ({ seite }) => seite).values()].flatMap((own) =>
    own.slice(MOST_FAELLE).map(({ fall }) => fall),
  );

/** Of the Fachverfahren whose cases take the most room, the one not seen for longest. */
async function nextToGo(rows: Verzeichnis): Promise<string | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(
    rows.map(({ fall }) => fallKey(fall)),
  );
  const sizeOf = (own: Verzeichnis) =>
    own.reduce((sum, { fall }) => sum + (JSON.stringify(stored[fallKey(fall)]) ?? '').length, 0);
  const [largest] = [...Map.groupBy(rows, ({ seite }) => seite).values()]
    .map((own) => ({ own, size: sizeOf(own) }))
    .toSorted((a, b) => b.size - a.size);
  return largest?.own.at(-1)?.fall;
}

const entriesOf = (tabs: ReadonlyMap<number, TabRecord>, gone: ReadonlySet<string>) =>
  Object.fromEntries(
    [...tabs].map(([tabId, record]) => [tabKey(tabId), withoutCases(record, gone) ?? record]),
  );

async function makeRoom(gone: ReadonlySet<string>): Promise<void> {
  await forget(gone);
  await browser.storage.session.set({ [VERDRAENGT]: (await loadVerdraengt()) + gone.size });
}

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
    ...entriesOf(new Map(touched), ids),
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
  const tabs = [...(await loadTabs())].map(([tabId, tab]) => [
    tabKey(tabId),
    { ...tab, frames: each(tab.frames) },
  ]);
  await browser.storage.session.set({
    ...Object.fromEntries(tabs),
    ...Object.fromEntries(
      faelle.flatMap((fall) =>
        fall
          ? [
              [
                fallKey(fall.id),
                { ...fall, masken: each(fall.masken), eingetragen: each(fall.eingetragen) },
              ],
            ]
          : [],
      ),
    ),
    [VERZEICHNIS]: seen.map((row) => ({ ...row, gesehen: row.gesehen - ms })),
  });
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
export const loadStichtag = () => loadSession(STICHTAG, z.string());
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
