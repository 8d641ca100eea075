/** Documents that keep removing what we draw; as many as there are tabs. */
import { browser } from 'wxt/browser';
import { z } from '../../../rules/zod.ts';
import { loadSession } from './memory.ts';

const keyOf = (tabId: number) => `expelled:${tabId}`;

export async function noteExpelled(tabId: number, doc: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: doc });
}

/** `docs`: those that the tab shows now; what an earlier one did is no matter any more. */
export async function isExpelled(tabId: number, docs: readonly string[]): Promise<boolean> {
  const doc = await loadSession(keyOf(tabId), z.string());
  return doc !== undefined && docs.includes(doc);
}

export async function forgetExpelled(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
