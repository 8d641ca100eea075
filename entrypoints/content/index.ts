/**
 * The guest in the page: reads what is visible, sends what it knows to the worker, marks fields. It
 * decides nothing and keeps nothing. Whatever fails here must not be noticed by the page.
 */
import { browser } from 'wxt/browser';
import type { ContentMessage, Marker, TabMessage } from '../background/protocol.ts';
import { observePage, readPage } from './lesen/index.ts';
import { createOverlay } from './overlay/index.ts';
import { takeOver } from './takeOver.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const signal = takeOver();
    try {
      start(signal);
    } catch (error) {
      report(error);
    }
  },
});

function start(signal: AbortSignal): void {
  /** Tells the worker one document from the next; `randomUUID` is missing on plain http. */
  const doc = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const overlay = createOverlay(document, {
    // Firefox opens its sidebar from toolbar and shortcut only; the marker says so there.
    ...(import.meta.env.FIREFOX ? {} : { openPanel: () => send({ type: 'openPanel' }) }),
    signal,
  });
  let markers: readonly Marker[] = [];
  let elements: ReturnType<typeof readPage>['elements'] = new Map();
  let sent = '';

  /** Returns the shadow roots it came through, so that they are watched without another search. */
  function read(again = false): readonly ShadowRoot[] {
    if (signal.aborted) return [];
    const page = readPage(document);
    elements = page.elements;
    overlay.show(markers, elements);
    const news = JSON.stringify(page.snapshot);
    if (news !== sent || again) {
      sent = news;
      send({ type: 'snapshot', doc, snapshot: page.snapshot });
    }
    return page.roots;
  }

  function receive(message: TabMessage): void {
    if (message.type === 'read') read(true);
    else {
      markers = message.markers;
      overlay.show(markers, elements);
    }
  }

  const listen = (raw: unknown): undefined => {
    if (isTabMessage(raw)) guarded(() => receive(raw));
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
  observePage(document, () => read(), { signal });
  read();
}

/** Only the worker can send here; this tells a message of ours from one of another version. */
function isTabMessage(raw: unknown): raw is TabMessage {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return false;
  return raw.type === 'read' || (raw.type === 'markers' && 'markers' in raw);
}

/** The worker may be gone for good, after an update: then there is nobody to tell, and nothing to do. */
function send(message: ContentMessage): void {
  try {
    void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  } catch {
    // Thrown at once where this script outlived its extension.
  }
}

function guarded(work: () => void): void {
  try {
    work();
  } catch (error) {
    report(error);
  }
}

function report(error: unknown): void {
  console.error('Konzeptlotse:', error);
}
