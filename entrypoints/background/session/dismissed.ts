/** Markers that the caseworker has put away. */
import { browser } from 'wxt/browser';
import { fingerprint } from '../../../rules/fingerprint.ts';
import { z } from '../../../rules/zod.ts';
import type { Marker } from '../protocol.ts';
import { loadSession } from './memory.ts';

/** The oldest go first, and are shown again. */
const MOST = 300;

const OF_CASE = 'dismissed:';
const OF_TAB = 'dismissedTab:';
/** With what the keys begin, under which they are kept. */
export const DISMISSED = [OF_CASE, OF_TAB];
export const dismissedOfCase = (id: string) => `${OF_CASE}${id}`;
export const dismissedOfTab = (tabId: number) => `${OF_TAB}${tabId}`;

/** Those of a case, or of a document of a tab that belongs to no case. */
export interface DismissedOf {
  readonly fall: string | null;
  readonly tabId: number;
  readonly doc: string;
}

const record = z.strictObject({ doc: z.string(), markers: z.array(z.string()) });
const keyOf = ({ fall, tabId }: DismissedOf) =>
  fall === null ? dismissedOfTab(tabId) : dismissedOfCase(fall);

async function load(of: DismissedOf): Promise<readonly string[]> {
  const stored = await loadSession(keyOf(of), record);
  return stored && (of.fall !== null || stored.doc === of.doc) ? stored.markers : [];
}

export async function withoutDismissed(
  of: DismissedOf,
  markers: readonly Marker[],
): Promise<readonly Marker[]> {
  const dismissed = new Set(await load(of));
  return markers.filter((marker) => !dismissed.has(identityOf(marker)));
}

export async function dismiss(of: DismissedOf, markers: readonly Marker[]): Promise<void> {
  const all = new Set([...(await load(of)), ...markers.map(identityOf)]);
  const now = { doc: of.doc, markers: [...all].slice(-MOST) };
  await browser.storage.session.set({ [keyOf(of)]: now });
}

/** All of it is shown again. */
export async function bringBack(of: DismissedOf): Promise<void> {
  await browser.storage.session.remove(keyOf(of));
}

/**
 * The same rule with another sentence is news, and is shown again. A mark of it is enough: a page may make
 * sentences as long as it likes.
 */
function identityOf({ target: { field, rule, item }, text }: Marker): string {
  return fingerprint([field, rule ?? '', item ?? '', text].join('\n'));
}
