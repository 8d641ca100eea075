/** Markers that the caseworker has put away. */
import { fingerprint } from '../../../rules/fingerprint.ts';
import type { Marker } from '../protocol.ts';
import { type DismissedOf, loadDismissed, saveDismissed } from './store.ts';

/** The oldest go first, and are shown again. */
const MOST = 300;

export async function withoutDismissed(
  of: DismissedOf,
  markers: readonly Marker[],
): Promise<readonly Marker[]> {
  const dismissed = new Set(await loadDismissed(of));
  return markers.filter((marker) => !dismissed.has(identityOf(marker)));
}

export async function dismiss(of: DismissedOf, markers: readonly Marker[]): Promise<void> {
  const all = new Set([...(await loadDismissed(of)), ...markers.map(identityOf)]);
  await saveDismissed(of, [...all].slice(-MOST));
}

/**
 * The same rule with another sentence is news, and is shown again. A mark of it is enough: a page may make
 * sentences as long as it likes.
 */
function identityOf({ target: { field, rule, item }, text }: Marker): string {
  return fingerprint([field, rule ?? '', item ?? '', text].join('\n'));
}
