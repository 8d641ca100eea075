/** Documents that keep removing what we draw; as many as there are tabs. */
import { browser } from 'wxt/browser';
import { z } from '../../rules/zod.ts';

const keyOf = (tabId: number) => `expelled:${tabId}`;

export async function noteExpelled(tabId: number, doc: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: doc });
}

/** `docs`: those that the tab shows now; what an earlier one did is no matter any more. */
export async function isExpelled(tabId: number, docs: readonly string[]): Promise<boolean> {
  const key = keyOf(tabId);
  const parsed = z.string().safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success && docs.includes(parsed.data);
}

export async function forgetExpelled(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
