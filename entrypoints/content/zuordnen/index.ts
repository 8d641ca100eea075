import type { Way } from '../../../rules/profil/zeigen.ts';
import type { OverlayHandle } from '../overlay/index.ts';
import { Pointing, type PointingActions, type Told } from './Pointing.ts';

/** Pointing at values in one frame. */
export interface PointingHandle {
  /** Starts or ends it; what it changed for the page is as before then. */
  point(on: boolean): void;
  /** The value gone to; null where there is none, or nobody points. */
  step(way: Way, fromEdge: boolean): Promise<Told | null>;
  take(): void;
  /** The page has changed. */
  refresh(): void;
}

/** Nothing is done to the page, and no listener added to it, before someone is asked to point. */
export function createPointing(
  doc: Document,
  overlay: OverlayHandle,
  actions: PointingActions,
  signal: AbortSignal,
): PointingHandle {
  const view = doc.defaultView ?? window;
  let pointing: Pointing | undefined;
  const end = () => {
    pointing?.end();
    pointing = undefined;
  };
  signal.addEventListener('abort', end);
  return {
    point(on) {
      if (!on || signal.aborted) end();
      else pointing ??= new Pointing(doc, view, overlay, actions);
    },
    async step(way, fromEdge) {
      return (await pointing?.step(way, fromEdge)) ?? null;
    },
    take: () => pointing?.take(),
    refresh: () => pointing?.refresh(),
  };
}
