import { OWN_ATTRIBUTE } from './dom.ts';

export interface ObserveOptions {
  /** Ends everything: observers, listeners, timers. */
  readonly signal: AbortSignal;
  /** How long the page must have been still, in ms. */
  readonly quietMs?: number;
  /** After so long a page that never rests is read all the same, in ms. */
  readonly patienceMs?: number;
}

/** Attributes that change what is seen or which label belongs where. */
const ATTRIBUTES =
  'class style hidden open inert slot role value checked selected disabled title aria-hidden aria-selected aria-checked aria-expanded aria-busy aria-label aria-labelledby aria-valuetext aria-current'.split(
    ' ',
  );

/** In the long run, reading takes at most this share of the time: the page comes first. */
const SHARE = 1 / 20;
/** So much reading time, in ms, may be saved up: single changes are read at once. */
const SAVINGS = 500;

/**
 * Calls `onQuiet` whenever the page has changed and come to rest: text, structure, what is visible, what is
 * typed or chosen; not for what the extension draws itself, and not while the tab is hidden (then
 * once, when it is shown again). `onQuiet` may return the shadow roots to watch besides; without, they are
 * looked for. Work per mutation is one comparison; a page that never rests is read at intervals that
 * grow with what a reading costs. Errors of `onQuiet` end here.
 */
export function observePage(
  doc: Document,
  // biome-ignore lint/suspicious/noConfusingVoidType: a callback that returns nothing is welcome too
  onQuiet: () => readonly ShadowRoot[] | void,
  { signal, quietMs = 120, patienceMs = 1000 }: ObserveOptions,
): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastChange = 0;
  let firstChange = 0;
  let budget = SAVINGS;
  let budgetAt = now();
  const watched = new Set<Node>();
  const events = new Set<ShadowRoot>();

  const observer = new MutationObserver((records) => {
    if (timer === undefined || lastChange !== now()) if (records.some(isForeign)) changed();
  });

  function changed(): void {
    lastChange = now();
    if (timer !== undefined) return;
    firstChange = lastChange;
    timer = setTimeout(whenQuiet, quietMs);
  }

  /** One timer at a time: it moves itself on instead of being set anew on every mutation. */
  function whenQuiet(): void {
    timer = undefined;
    if (signal.aborted || doc.visibilityState === 'hidden') return;
    const at = now();
    const restsAt = Math.min(lastChange + quietMs, firstChange + patienceMs);
    budget = Math.min(SAVINGS, budget + (at - budgetAt) * SHARE);
    budgetAt = at;
    const wait = Math.max(restsAt - at, -budget / SHARE);
    if (wait > 0) {
      timer = setTimeout(whenQuiet, wait);
      return;
    }
    try {
      const roots = onQuiet() ?? openRoots(doc);
      watch(roots);
    } catch {
      // Ours to bear, not the page's.
    }
    budget = Math.max(budget - (now() - at), -5000 * SHARE);
    // What the reading itself set off is none of the page's changes.
    observer.takeRecords();
  }

  function watch(roots: readonly ShadowRoot[]): void {
    const known = new Set<Node>([doc, ...roots]);
    if ([...watched].some((node) => !known.has(node))) {
      // Roots that are gone must not be kept alive by us.
      observer.disconnect();
      watched.clear();
    }
    for (const node of known) {
      if (watched.has(node)) continue;
      watched.add(node);
      observer.observe(node, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
    }
    for (const root of roots) {
      if (events.has(root)) continue;
      events.add(root);
      // "change" does not leave a shadow root.
      root.addEventListener('change', changed, { capture: true, passive: true, signal });
    }
    for (const root of events) if (!known.has(root)) events.delete(root);
  }

  function onVisibility(): void {
    if (doc.visibilityState === 'hidden') {
      clearTimeout(timer);
      timer = undefined;
      observer.disconnect();
      watched.clear();
    } else {
      watch([]);
      changed();
    }
  }

  const options = { capture: true, passive: true, signal };
  doc.addEventListener('input', changed, options);
  doc.addEventListener('change', changed, options);
  doc.addEventListener('reset', changed, options);
  doc.addEventListener('toggle', changed, options);
  doc.addEventListener('transitionend', changed, options);
  doc.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    watched.clear();
    events.clear();
  });
  if (doc.visibilityState !== 'hidden') {
    watch([]);
    changed();
  }
}

const now = () => performance.now();

/** Whether a mutation is the page's and not the overlay's. */
function isForeign(record: MutationRecord): boolean {
  const { target } = record;
  if (target instanceof Element && target.hasAttribute(OWN_ATTRIBUTE)) return false;
  if (record.type !== 'childList') return true;
  const moved = [...record.addedNodes, ...record.removedNodes];
  return !moved.every((node) => node instanceof Element && node.hasAttribute(OWN_ATTRIBUTE));
}

/** All open shadow roots in `doc`; bounded. */
function openRoots(doc: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const search = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot;
      if (inner === null || found.length >= 2000) continue;
      found.push(inner);
      search(inner);
    }
  };
  search(doc);
  return found;
}
