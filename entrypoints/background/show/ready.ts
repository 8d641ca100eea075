/** What was looked up for a tab, kept ready for whoever asks next. */

interface Ready<T> {
  readonly by: string;
  readonly found: Promise<T>;
}

export interface KeptReady<T> {
  /** Looked up anew, and kept ready from then on. */
  readonly anew: (tabId: number) => Promise<T>;
  /** As it was looked up last where nothing has changed since, else anew. */
  readonly ready: (tabId: number) => Promise<T>;
  /** Something has changed on which any of it may rest. */
  readonly forget: () => void;
}

/** Tabs that are in view at once, and some of those looked at just before. */
const KEPT = 12;

/**
 * `lookUp` is asked where nothing is ready; what failed is not kept. `besides`: on what it rests beside that of
 * which `forget` is told.
 */
export function keptReady<T>(
  lookUp: (tabId: number) => Promise<T>,
  besides: (tabId: number) => string,
): KeptReady<T> {
  const kept = new Map<number, Ready<T>>();
  const anew = (tabId: number): Promise<T> => {
    const one: Ready<T> = { by: besides(tabId), found: lookUp(tabId) };
    // The one looked at last comes last, the first is the one to go.
    kept.delete(tabId);
    kept.set(tabId, one);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    one.found.catch(() => {
      if (kept.get(tabId) === one) kept.delete(tabId);
    });
    return one.found;
  };
  return {
    anew,
    ready(tabId) {
      const one = kept.get(tabId);
      return one?.by === besides(tabId) ? one.found : anew(tabId);
    },
    forget: () => kept.clear(),
  };
}
