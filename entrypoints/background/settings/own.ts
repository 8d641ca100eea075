/**
 * What the user sets, kept on this computer. Each setting under a key of its own: two windows that change
 * different ones don't undo each other's work, and one that is broken leaves the others as they are.
 */
import { browser } from 'wxt/browser';
import { type Teil, VORGABE } from '../../../rules/einstellungen/einstellungen.ts';
import { eigeneSchema, type Gelesen, liesEigene } from '../../../rules/einstellungen/schema.ts';

const PREFIX = 'einstellung:';

/** Asked for by their keys: beside them lie profiles, which may be many and large. */
export async function loadOwn(): Promise<Gelesen<Teil>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(
    Object.keys(VORGABE).map((key) => PREFIX + key),
  );
  return liesEigene(
    Object.fromEntries(
      Object.entries(stored).map(([key, value]) => [key.slice(PREFIX.length), value]),
    ),
  );
}

/** Keeps these; throws a ZodError where one can't be, and nothing is changed then. */
export async function saveOwn(changes: Teil): Promise<void> {
  const entries = Object.entries(eigeneSchema.parse(changes));
  await browser.storage.local.set(
    Object.fromEntries(entries.map(([key, value]) => [PREFIX + key, value])),
  );
}

/** Takes these and no others for the user's settings; throws as `saveOwn` does. */
export async function replaceOwn(settings: Teil): Promise<void> {
  const { werte } = await loadOwn();
  await saveOwn(settings);
  const gone = Object.keys(werte).filter((key) => !Object.hasOwn(settings, key));
  await browser.storage.local.remove(gone.map((key) => PREFIX + key));
}

/** Calls `then` whenever one of them changes. */
export function onOwnChanged(then: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) then();
  });
}
