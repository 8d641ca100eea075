/** `storage.session`, as it is asked and written to: together what is asked at once, in turn what is written. */
import { browser } from 'wxt/browser';
import type { z } from '../../../rules/zod.ts';

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

/** Without what lies under them: two hundred cases are a lot to be handed for a list of tabs. */
export async function sessionKeys(): Promise<readonly string[]> {
  const session: Pick<typeof browser.storage.session, 'get'> & { getKeys?(): Promise<string[]> } =
    browser.storage.session;
  // Not in older browsers.
  return session.getKeys ? session.getKeys() : Object.keys(await session.get(null));
}

/** Runs one after the other whatever it is given. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Runs one after the other what reads and then writes, so that no frame overwrites another's news. */
export const inTurn = turns();
