/** Where pages of an origin show how much there is to do, and whether; kept on this computer. */
import { browser } from 'wxt/browser';
import { z } from '../../../rules/zod.ts';
import { sifted } from '../border/fitting.ts';
import { pillPlaceSchema } from '../border/schemas.ts';
import type { PillPlace } from '../protocol.ts';

const KEY = 'pill';
/** More Fachverfahren than anyone has; the one set longest ago goes first. */
const MOST = 100;
const START: PillPlace = { edge: 'right', at: 0.7 };

const entry = z.strictObject({ shown: z.boolean(), place: pillPlaceSchema });
const record = sifted(entry);

type Entry = z.infer<typeof entry>;

/** What does not parse is as good as not set, and takes only itself out. */
async function load(): Promise<Readonly<Record<string, Entry>>> {
  const { data } = record.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return data?.fit ?? {};
}

/** Whether and where pages of `origin` show it; the defaults where nothing is set. */
export async function pillOn(origin: string): Promise<Entry> {
  const all = await load();
  return Object.hasOwn(all, origin) ? (all[origin] ?? defaults()) : defaults();
}

/** The origins whose pages show no count. */
export async function originsWithoutPill(): Promise<string[]> {
  const all = Object.entries(await load());
  return all.flatMap(([origin, { shown }]) => (shown ? [] : [origin])).toSorted();
}

/** Changes that, and nothing else. */
export async function setPill(origin: string, change: Partial<Entry>): Promise<void> {
  const { [origin]: before, ...others } = await load();
  const kept = Object.entries(others).slice(-(MOST - 1));
  const changed = { ...defaults(), ...before, ...change };
  await browser.storage.local.set({ [KEY]: Object.fromEntries([...kept, [origin, changed]]) });
}

const defaults = (): Entry => ({ shown: true, place: START });
