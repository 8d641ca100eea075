/** Whether another day has begun since this was last asked: what is due today is not what was due yesterday. */
import { browser } from 'wxt/browser';
import { today } from './today.ts';

const KEY = 'day';

export async function isNewDay(now = today()): Promise<boolean> {
  const before: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (before === now) return false;
  await browser.storage.session.set({ [KEY]: now });
  return before !== undefined;
}
