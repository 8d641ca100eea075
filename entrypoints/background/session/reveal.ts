/** Where in the panel a click in the page wants to look: the panel may be open already, or open just now. */
import { browser } from 'wxt/browser';
import { z } from '../../../rules/zod.ts';
import { targetSchema } from '../border/schemas.ts';
import type { Target } from '../protocol.ts';
import type { PanelState } from '../views.ts';
import { loadSession } from './memory.ts';

/** A panel that opens later than that was opened for something else. In ms. */
const FRESH = 15_000;

const schema = z.strictObject({ target: targetSchema, at: z.number() });
const keyOf = (tabId: number) => `reveal:${tabId}`;

export async function askToReveal(tabId: number, target: Target, now = Date.now()): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { target, at: now } });
}

export async function revealFor(tabId: number, now = Date.now()): Promise<PanelState['reveal']> {
  const asked = await loadSession(keyOf(tabId), schema);
  return asked && now - asked.at < FRESH ? asked : undefined;
}

export async function forgetReveal(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
