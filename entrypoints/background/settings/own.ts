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

const asStored = (settings: Teil): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(eigeneSchema.parse(settings)).map(([key, value]) => [PREFIX + key, value]),
  );

/** Keeps these; throws a ZodError where one can't be, and nothing is changed then. */
export async function saveOwn(changes: Teil): Promise<void> {
  await browser.storage.local.set(asStored(changes));
}

/**
 * Takes these and no others for the user's settings, and `beside` with them; throws as `saveOwn` does, and
 * nothing is changed then.
 */
export async function replaceOwn(
  settings: Teil,
  beside: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { werte } = await loadOwn();
  await browser.storage.local.set({ ...beside, ...asStored(settings) });
  const gone = Object.keys(werte).filter((key) => !Object.hasOwn(settings, key));
  await browser.storage.local.remove(gone.map((key) => PREFIX + key));
}

/** Calls `then` whenever one of them changes. */
export function onOwnChanged(then: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) then();
  });
}
