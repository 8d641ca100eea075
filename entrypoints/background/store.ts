/**
 * Everything the worker knows lives in `storage.session`: in memory, closed to pages, gone with the
 * browser. The worker itself may be ended at any moment and remembers nothing.
 */
import { browser } from 'wxt/browser';
import { z } from '../../rules/zod.ts';
import { snapshotSchema } from './incoming.ts';

const seenFrame = z.strictObject({
  /** The document in the frame; drawn anew for each. */
  doc: z.string(),
  address: z.string(),
  at: z.number(),
  snapshot: snapshotSchema,
});
const tabRecord = z.strictObject({
  /** The case that the tab showed last in this document. */
  kundennummer: z.string().nullable(),
  frames: z.record(z.string(), seenFrame),
});
const fallRecord = z.strictObject({
  kundennummer: z.string(),
  masken: z.record(z.string(), seenFrame),
});

export type SeenFrame = z.infer<typeof seenFrame>;
export type TabRecord = z.infer<typeof tabRecord>;
export type FallRecord = z.infer<typeof fallRecord>;

const tabKey = (tabId: number) => `tab:${tabId}`;
const fallKey = (kundennummer: string) => `fall:${kundennummer}`;
const STICHTAG = 'stichtag';

/** What does not parse is as good as not there: an older version may have left it. */
async function load<T>(key: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const stored = await browser.storage.session.get(key);
  const parsed = schema.safeParse(stored[key]);
  return parsed.success ? parsed.data : undefined;
}

export const loadTab = (tabId: number) => load(tabKey(tabId), tabRecord);
export const saveTab = (tabId: number, record: TabRecord) =>
  browser.storage.session.set({ [tabKey(tabId)]: record });
export const dropTab = (tabId: number) => browser.storage.session.remove(tabKey(tabId));

export const loadFall = (kundennummer: string) => load(fallKey(kundennummer), fallRecord);
export const saveFall = (record: FallRecord) =>
  browser.storage.session.set({ [fallKey(record.kundennummer)]: record });

/** The Stichtag that the user chose; undefined: today. */
export const loadStichtag = () => load(STICHTAG, z.string());
export async function saveStichtag(date: string | null): Promise<void> {
  if (date === null) await browser.storage.session.remove(STICHTAG);
  else await browser.storage.session.set({ [STICHTAG]: date });
}

let last: Promise<unknown> = Promise.resolve();

/** Runs one after the other what reads and then writes, so that no frame overwrites another's news. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
