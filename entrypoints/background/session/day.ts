/** Whether another day has begun since this was last asked: what is due today is not what was due yesterday. */
import { browser } from 'wxt/browser';
import { z } from '../../../rules/zod.ts';
import { today } from '../today.ts';
import { loadSession } from './memory.ts';

const KEY = 'day';

/** False where it was never asked in this session. */
export async function isNewDay(now = today()): Promise<boolean> {
  const before = await loadSession(KEY, z.string());
  if (before === now) return false;
  await browser.storage.session.set({ [KEY]: now });
  return before !== undefined;
}
